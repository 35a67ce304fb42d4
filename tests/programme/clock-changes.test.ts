import { describe, expect, it } from '@jest/globals'
import {
  type ClockAsked,
  ClockedLevel,
  clockLimits,
  withClock,
  withEscalation,
  withFollowUp,
} from '../../programme/clock-changes.ts'
import { clockOf, EscalationPolicy, firstEscalation } from '../../programme/escalation-policy.ts'
import { escalationOf, newSite } from '../../programme/site.ts'

const good: ClockAsked = { answerWithin: 30, copies: 2, silentAfter: 60, always: true }

function tried(level: ClockedLevel, asked: Partial<ClockAsked>): string {
  const decision = withClock(firstEscalation, level, { ...good, ...asked })
  if (decision.accepted) return 'kept'
  const { because } = decision
  return because.reason === 'clock-out-of-range' ? because.what : because.reason
}

describe('the clock of a level', () => {
  it.each<[ClockedLevel, Partial<ClockAsked>, string]>([
    ['now', { answerWithin: 4 }, 'answerWithin'],
    ['now', { answerWithin: 5 }, 'kept'],
    ['now', { answerWithin: 60 }, 'kept'],
    ['now', { answerWithin: 61 }, 'answerWithin'],
    ['now', { answerWithin: null }, 'answerWithin'],
    ['now', { answerWithin: 7.5 }, 'answerWithin'],
    ['now', { answerWithin: 'working-day' }, 'no-working-day-here'],
    ['now', { always: false }, 'now-never-rests'],
    ['now', { copies: 0 }, 'copies'],
    ['now', { copies: 5 }, 'copies'],
    ['now', { copies: null }, 'copies'],
    ['now', { silentAfter: 9 }, 'silentAfter'],
    ['now', { silentAfter: 121 }, 'silentAfter'],
    ['today', { answerWithin: 14 }, 'answerWithin'],
    ['today', { answerWithin: 240 }, 'kept'],
    ['today', { answerWithin: 241 }, 'answerWithin'],
    ['today', { answerWithin: 'working-day' }, 'no-working-day-here'],
    ['today', { always: false }, 'kept'],
    ['within-24-hours', { answerWithin: 480, always: false }, 'kept'],
    ['within-24-hours', { answerWithin: 481 }, 'answerWithin'],
    ['within-24-hours', { answerWithin: 'working-day', copies: 4 }, 'kept'],
    ['this-week', { answerWithin: 1_440, silentAfter: 10_080 }, 'kept'],
    ['this-week', { silentAfter: 10_081, answerWithin: 60 }, 'silentAfter'],
  ])('%s with %j: %s', (level, asked, expected) => {
    expect(tried(level, asked)).toBe(expected)
  })

  it('is one version more, and leaves the other levels as they were', () => {
    const decision = withClock(firstEscalation, 'today', good)
    if (!decision.accepted) throw new Error('refused')
    expect(EscalationPolicy.parse(decision.next)).toEqual({
      ...firstEscalation,
      version: 2,
      clocks: { ...firstEscalation.clocks, today: good },
    })
  })

  it('that is the same is no new version', () => {
    for (const level of ClockedLevel.options) {
      const now = clockOf(firstEscalation, level)
      if (now) expect(withClock(firstEscalation, level, now)).toMatchObject({ accepted: false })
    }
    expect(tried('now', { answerWithin: 15, copies: 4, silentAfter: 30 })).toBe('clock-unchanged')
  })

  it('as it is proposed lies within what may be chosen', () => {
    for (const level of ClockedLevel.options) {
      const now = clockOf(firstEscalation, level)
      const { answerWithin, silentAfter } = clockLimits[level]
      if (now?.answerWithin !== 'working-day') {
        expect(now?.answerWithin).toBeGreaterThanOrEqual(answerWithin.least)
        expect(now?.answerWithin).toBeLessThanOrEqual(answerWithin.most)
      }
      expect(now?.silentAfter).toBeGreaterThanOrEqual(silentAfter.least)
      expect(now?.silentAfter).toBeLessThanOrEqual(silentAfter.most)
    }
  })
})

describe('the day on which it is asked whether help came', () => {
  it.each([
    [0, false],
    [1, true],
    [2, true],
    [3, false],
    [4, false],
    [null, false],
  ])('%s: %s', (days, kept) => {
    expect(withFollowUp(firstEscalation, days).accepted).toBe(kept)
  })
})

describe('the clocks of a site', () => {
  const gent = newSite({ id: 'gent', name: 'Gent', letter: 'G' })
  const policy = { ...firstEscalation, version: 2, followUpDays: 2 }

  it('are the proposed ones until somebody changed them, and then the newest', () => {
    expect(escalationOf(gent)).toBe(firstEscalation)
    expect(escalationOf(undefined)).toBe(firstEscalation)
    const decision = withEscalation(gent, policy, 1)
    if (!decision.accepted) throw new Error('refused')
    expect(escalationOf(decision.next)).toEqual(policy)
  })

  it('are not replaced by what was compared with older ones', () => {
    const changed = { ...gent, escalations: [policy] }
    expect(withEscalation(changed, { ...policy, followUpDays: 1 }, 1)).toEqual({
      accepted: false,
      because: { reason: 'clocks-changed-meanwhile' },
    })
  })
})
