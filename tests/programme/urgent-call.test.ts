import { describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import type { UrgencyType } from '../../programme/contact-words.ts'
import { emergencyNumbers, isForSocialService, numbersFor } from '../../programme/emergency-numbers.ts'
import { type UrgentCall, withdrawCall } from '../../programme/urgent-call.ts'

const call: UrgentCall = {
  id: 'call-1',
  student: 'student-lotte',
  family: null,
  level: null,
  raisedAt: '2026-11-23T09:00:00.000Z',
}
const now = DateTime.fromISO('2026-11-23T09:05:00.000Z')

describe('an urgent call', () => {
  it('is taken back once, and everybody who heard it hears that', () => {
    const decision = withdrawCall(call, ['lecturer-agnes', 'lecturer-begga'], now)
    if (!decision.accepted) throw new Error('refused')
    expect(decision.next.withdrawnAt).toBe('2026-11-23T09:05:00.000Z')
    expect(decision.notices.map(({ kind, to, lane }) => [kind, to, lane])).toEqual([
      ['urgent-withdrawn', 'lecturer-agnes', 'urgent'],
      ['urgent-withdrawn', 'lecturer-begga', 'urgent'],
    ])
    expect(withdrawCall(decision.next, [], now)).toEqual({
      accepted: false,
      because: { reason: 'nothing-to-withdraw' },
    })
  })
})

describe('the numbers to call', () => {
  const table: readonly (readonly [readonly UrgencyType[], string])[] = [
    [[], '112'],
    [['medical'], '112'],
    [['self_harm'], '1813'],
    [['violence'], '101'],
    [['violence', 'self_harm'], '101'],
    [['self_harm', 'medical'], '112'],
    [['food'], '112'],
  ]
  it.each(table)('about %j begin with %s', (types, number) => {
    expect(numbersFor(types)[0]?.number).toBe(number)
  })

  it('are always all of them', () => {
    for (const [types] of table)
      expect(new Set(numbersFor(types).map(({ number }) => number))).toEqual(
        new Set(emergencyNumbers.map(({ number }) => number)),
      )
  })

  it.each([
    [['food'], true],
    [['energy', 'homelessness'], true],
    [['homelessness', 'violence'], false],
    [['self_harm'], false],
    [[], false],
  ] as const)('about %j come after the OCMW and the CAW: %s', (types, expected) => {
    expect(isForSocialService(types)).toBe(expected)
  })
})
