import { describe, expect, it } from '@jest/globals'
import type { Referral, StepState } from '../../programme/referral.ts'
import { metTrouble, outcomesOf, troublesByService, troublesSince } from '../../programme/referral-figures.ts'
import { undoStep } from '../../programme/referral-rules.ts'
import { agreed, monday, referralAfter } from './referrals.ts'

function many(number: number, state: StepState, more: Partial<Referral> = {}): readonly Referral[] {
  return Array.from(
    { length: number },
    (_, at) =>
      ({ ...referralAfter(state), id: `${state}-${at}`, family: `family-${at}`, ...more }) as Referral,
  )
}

describe('how referrals to a service went', () => {
  it.each(['helped', 'went', 'full', 'not-entitled', 'gone'] as const)(
    '%s is told from five families on',
    (state) => {
      expect(outcomesOf(many(4, state))).toBeNull()
      expect(outcomesOf(many(5, state))).toEqual([{ state, count: 5 }])
    },
  )

  it.each([
    'discussed',
    'agreed',
    'contacted',
    'appointed',
    'declined',
    'no-show',
    'not-helped',
    'other',
  ] as const)('%s is never told', (state) => {
    expect(outcomesOf(many(9, state))).toBeNull()
  })

  it('each number on its own: what is rare stays out', () => {
    expect(outcomesOf([...many(7, 'helped'), ...many(4, 'full')])).toEqual([{ state: 'helped', count: 7 }])
  })

  it('one family that came five times is no five families', () => {
    expect(outcomesOf(many(5, 'full', { family: 'merel' }))).toBeNull()
  })

  it('says nothing of families', () => {
    expect(JSON.stringify(outcomesOf(many(6, 'helped')))).not.toContain('family')
  })
})

describe('troubles', () => {
  it.each([
    ['full', ['full']],
    ['not-entitled', ['not-entitled']],
    ['gone', ['gone']],
    ['not-helped', ['no-help']],
    ['other', ['no-help']],
    ['declined', []],
    ['no-show', []],
    ['helped', []],
    ['discussed', []],
  ] as const)('%s is %j', (state, expected) => {
    const referral = referralAfter('contacted', state === 'discussed' ? 'went' : state)
    expect(troublesSince(referral, '2026-01-01')).toEqual(expected)
    expect(metTrouble(referral)).toBe(expected.length > 0)
  })

  it('counts a waiting list that moved later, until the period is over', () => {
    const helped = referralAfter('contacted', 'full', 'helped')
    expect(troublesSince(helped, '2026-11-24')).toEqual(['full'])
    expect(troublesSince(helped, '2026-11-25')).toEqual([])
  })

  it('forgets what was taken back', () => {
    const full = referralAfter('contacted', 'full')
    const undone = agreed(undoStep(full, { version: full.version, by: 'lies' }, monday))
    expect([metTrouble(undone), troublesSince(undone, '2026-01-01')]).toEqual([false, []])
    const wrong = agreed(undoStep(referralAfter('full'), { version: 1, by: 'lies' }, monday))
    expect([metTrouble(wrong), troublesSince(wrong, '2026-01-01')]).toEqual([false, []])
  })

  it('are added up by service from one on, the most troubled first', () => {
    const at = (service: string) => ({ service })
    const referrals = [
      ...many(1, 'full', at('b')),
      ...many(2, 'not-entitled', at('a')),
      ...many(1, 'not-helped', at('a')),
      ...many(1, 'full', at('a')),
      ...many(3, 'helped', at('c')),
    ]
    expect(troublesByService(referrals, '2026-01-01')).toEqual([
      {
        service: 'a',
        counts: [
          { trouble: 'full', count: 1 },
          { trouble: 'not-entitled', count: 2 },
          { trouble: 'no-help', count: 1 },
        ],
      },
      { service: 'b', counts: [{ trouble: 'full', count: 1 }] },
    ])
  })
})
