import { describe, expect, it } from '@jest/globals'
import type { Match } from '../../programme/match.ts'
import { Referral } from '../../programme/referral.ts'
import { askedIn } from '../../programme/referral-asking.ts'
import { afterMatch } from '../../programme/referral-handover.ts'
import { momentAt } from '../../programme/stamp.ts'
import { openAfter } from './referrals.ts'

function match(student: string, from: string, until: string | null = null, more: Partial<Match> = {}): Match {
  return { id: `match-${student}-${from}`, family: 'merel', student, from, until, policyVersion: 1, ...more }
}

const referral = askedIn(openAfter('contacted'), '2026-11-26')
const on = (day: string) => momentAt(day, '10:00')

describe('when the match ends', () => {
  it.each([
    ['runs on', [match('lies', '2026-10-01')]],
    ['ends today', [match('lies', '2026-10-01', '2026-12-10')]],
    ['ended four weeks ago', [match('lies', '2026-10-01', '2026-11-12')]],
    [
      'ended, the next begins in a week',
      [match('lies', '2026-01-01', '2026-03-01'), match('noor', '2026-12-17')],
    ],
    ['is one of two', [match('noor', '2026-11-01'), match('lies', '2026-10-01')]],
  ])('it stays as it is: the match %s', (_, matches) => {
    expect(afterMatch(referral, matches, on('2026-12-10'))).toBeNull()
  })

  it('the next buddy is asked, in a week at the earliest, with the counting anew', () => {
    const matches = [match('lies', '2026-10-01', '2026-12-01'), match('noor', '2026-12-08')]
    const after = afterMatch(referral, matches, on('2026-12-10'))
    expect(after?.did).toBe('handed')
    expect(after?.next).toMatchObject({
      student: 'noor',
      state: 'contacted',
      dueDay: '2026-12-17',
      asks: { asked: 0, notYet: 0 },
    })
  })

  it('of two new buddies the newest is asked', () => {
    const matches = [match('noor', '2026-12-01'), match('tuur', '2026-12-05')]
    expect(afterMatch(referral, matches, on('2026-12-10'))?.next.student).toBe('tuur')
  })

  it.each([
    ['nobody came for more than four weeks', [match('lies', '2026-10-01', '2026-11-11')]],
    [
      'a later match was cut off',
      [
        match('lies', '2026-10-01', '2026-11-11'),
        match('noor', '2026-12-20', '2026-11-11', { cutOff: true }),
      ],
    ],
    ['there is no match left at all', []],
  ])('it ends unknown: %s', (_, matches) => {
    const after = afterMatch(referral, matches, on('2026-12-10'))
    expect(after).toMatchObject({ did: 'closed', next: { state: 'unknown', steps: referral.steps } })
    expect(Referral.parse(after?.next)).toEqual(after?.next)
  })
})
