import { describe, expect, it } from '@jest/globals'
import { callsFor, heardSigns } from '../../understanding/signs/calls.ts'

const reason = (sign: string, why: 'negated' | null = null) => ({
  sign,
  words: 'x',
  level: 'now' as const,
  setAside: why === null ? null : { why, words: 'niet' },
})

describe('the numbers that signs ask for', () => {
  it.each([
    [['poison'], ['ambulance', 'poison']],
    [['mother-bleeding'], ['ambulance', 'maternity', 'doctor-on-duty']],
    [
      ['suicide-plan', 'violence-now'],
      ['police', 'ambulance', 'violence-advice', 'child-abuse-centre', 'crisis-line', 'suicide-line', 'talk'],
    ],
    [
      ['homeless-now', 'gas-or-co'],
      ['ambulance', 'poison', 'ocmw', 'caw'],
    ],
    [['cry-for-help'], []],
    [['unicorns'], []],
    [[], []],
  ])('%j: %j', (signs, calls) => {
    expect(callsFor(signs)).toEqual(calls)
  })
})

describe('the signs that were heard', () => {
  it('are those that count, of what it is about', () => {
    const reasons = [
      reason('poison'),
      reason('no-food', 'negated'),
      reason('psychosis'),
      reason('no-contact'),
    ]
    expect(heardSigns({ reasons, types: ['medical', 'food'] })).toEqual(['poison', 'no-contact'])
  })
})
