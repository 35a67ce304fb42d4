import { describe, expect, it } from '@jest/globals'
import type { DateTime } from 'luxon'
import {
  askAgain,
  askNext,
  type CanHear,
  copyOf,
  type Moved,
  raisedNotice,
} from '../../programme/escalation.ts'
import { type EscalationPolicy, firstEscalation, type LevelClock } from '../../programme/escalation-policy.ts'
import { momentOf } from '../../programme/stamp.ts'
import type { RaisedFlag } from '../../programme/urgent-flag.ts'
import { everybody, moment, raised } from './flags.ts'

const night = moment('2026-11-26T22:00')

const resting = (today: LevelClock): EscalationPolicy => ({
  ...firstEscalation,
  version: 2,
  clocks: { ...firstEscalation.clocks, today },
})

/** Every word that is sent in the first so many minutes, as "minute person copy", when nobody ever answers. */
function silentFor(minutes: number, flag: RaisedFlag, canHear: CanHear = everybody, start = night): string[] {
  const sent: string[] = []
  let now: DateTime = start
  let { flag: at, notices }: Moved = askNext(flag, canHear, now)
  const note = () => {
    const minute = Math.round(now.diff(start, 'minutes').minutes)
    for (const { kind, id, to } of notices)
      sent.push(`${minute} ${to} ${kind === 'urgent-raised' ? copyOf({ kind, id }) : kind}`)
  }
  note()
  for (;;) {
    const { dueAt } = at.step
    if (dueAt === null) return sent
    now = momentOf(dueAt)
    if (now.diff(start, 'minutes').minutes > minutes) return sent
    ;({ flag: at, notices } = askAgain(at, canHear, now))
    note()
  }
}

describe('a need of level now that nobody answers', () => {
  it('asks one person four times in a quarter, then the next, then the coordinators together, and round again', () => {
    expect(silentFor(46, raised())).toEqual([
      '0 rita 1', '4 rita 2', '8 rita 3', '11 rita 4',
      '15 karel 1', '19 karel 2', '23 karel 3', '26 karel 4',
      '30 co 1', '30 cecile 1', '34 co 2', '34 cecile 2', '38 co 3', '38 cecile 3', '41 co 4', '41 cecile 4',
      '45 rita 1', '45 lecturers-channel:gent urgent-in-channel',
    ]) // biome-ignore format: one row a person
  })

  it('goes on for days, and never owes one copy twice', () => {
    const ids = new Set<string>()
    let now: DateTime = night
    let { flag, notices } = askNext(raised(), everybody, now)
    let steps = 0
    while (now < night.plus({ days: 3 })) {
      for (const { id } of notices) {
        expect(ids.has(id)).toBe(false)
        ids.add(id)
      }
      now = momentOf(flag.step.dueAt ?? '')
      ;({ flag, notices } = askAgain(flag, everybody, now))
      steps += 1
    }
    expect(flag.step.round).toBe(96)
    expect(steps).toBeGreaterThan(1000)
  })

  it('passes over who left or is blocked', () => {
    expect(silentFor(16, raised(), (person) => person !== 'rita')).toEqual([
      '0 karel 1', '4 karel 2', '8 karel 3', '11 karel 4', '15 co 1', '15 cecile 1',
    ]) // biome-ignore format: one row
  })

  it('goes to the next at once when the one who is asked can no longer hear it', () => {
    const { flag } = askNext(raised(), everybody, night)
    const { notices } = askAgain(flag, (person) => person !== 'rita', night.plus({ minutes: 4 }))
    expect(notices.map(({ to }) => to)).toEqual(['karel'])
  })

  it('tells the student once a round that nobody could be reached, and tries again', () => {
    const { flag, notices } = askNext(raised(), () => false, night)
    expect(notices).toMatchObject([{ kind: 'urgent-unheard', to: 'lies' }, { kind: 'urgent-in-channel' }])
    expect(flag.step.dueAt).toBe('2026-11-26T21:15:00.000Z')
    const later = askAgain(flag, everybody, momentOf(flag.step.dueAt ?? ''))
    expect(later.notices.map(({ to }) => to)).toEqual(['rita'])
  })

  it('has somebody to tell even without a chain: the student', () => {
    expect(askNext(raised({ chain: [] }), everybody, night).notices[0]).toMatchObject({ to: 'lies' })
  })
})

describe('other levels', () => {
  it('today: an hour each, also at night', () => {
    expect(silentFor(61, raised({ level: 'today' })).at(-1)).toBe('60 karel 1')
  })

  it('within 24 hours: told at once, and the clock runs to the end of the next working day', () => {
    const sent = silentFor(60 * 24, raised({ level: 'within-24-hours' }))
    // Raised on a Thursday at ten in the evening: a repeat on Friday at 13:00, the next person at 17:00.
    expect(sent).toEqual(['0 rita 1', `${15 * 60} rita 2`, `${19 * 60} karel 1`])
  })

  it('keeps the weekend out of it', () => {
    const friday = moment('2026-11-27T18:00')
    const sent = silentFor(60 * 72, raised({ level: 'within-24-hours' }), everybody, friday)
    expect(sent).toEqual(['0 rita 1', `${67 * 60} rita 2`, `${71 * 60} karel 1`])
  })

  it('today that rests at night: its hour is one of office hours, and so are its repeats', () => {
    const rests = resting({ answerWithin: 60, copies: 4, silentAfter: 240, always: false })
    const afternoon = moment('2026-11-26T16:30')
    const sent = silentFor(60 * 24, raised({ level: 'today', policy: rests }), everybody, afternoon)
    const morning = 16.5 * 60
    expect(sent.slice(0, 5)).toEqual([
      '0 rita 1',
      '15 rita 2',
      '30 rita 3',
      `${morning + 15} rita 4`,
      `${morning + 30} karel 1`,
    ])
  })

  it('today that rests, raised at night: told at once, and again when somebody is there', () => {
    const rests = resting({ answerWithin: 60, copies: 2, silentAfter: 240, always: false })
    const sent = silentFor(60 * 13, raised({ level: 'today', policy: rests }))
    expect(sent).toEqual([
      '0 rita 1',
      `${11.5 * 60} rita 2`,
      `${12 * 60} karel 1`,
      `${12.5 * 60} karel 2`,
      `${13 * 60} co 1`,
      `${13 * 60} cecile 1`,
    ])
  })

  it('intervision: no clock at all', () => {
    expect(askNext(raised({ level: 'intervision' }), everybody, night)).toMatchObject({ notices: [] })
  })

  it('not said yet: as now', () => {
    expect(silentFor(5, raised({ level: null }))).toEqual(['0 rita 1', '4 rita 2'])
  })
})

describe('clocks that jump', () => {
  it.each([
    ['forward', '2026-03-29T00:55:00.000Z', '2026-03-29T01:10:00.000Z'],
    ['back', '2026-10-25T00:55:00.000Z', '2026-10-25T01:10:00.000Z'],
  ])('%s an hour: a quarter stays a quarter', (_, raisedAt, endsAt) => {
    const { flag } = askNext(raised({ raisedAt }), everybody, momentOf(raisedAt))
    expect(flag.step.endsAt).toBe(endsAt)
  })
})

describe('the copy of a notice', () => {
  it('can be read from it, and other notices have none', () => {
    const flag = raised({ step: { round: 2, rung: 1, copy: 3, dueAt: null, endsAt: null } })
    expect(copyOf(raisedNotice(flag, 'rita'))).toBe(3)
    expect(copyOf({ kind: 'contact-logged', id: 'contact-logged:x:y' })).toBeNull()
  })
})
