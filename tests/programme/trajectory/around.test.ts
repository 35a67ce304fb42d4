import { describe, expect, it } from '@jest/globals'
import {
  type CalendarLine,
  calendarLines,
  calendarNow,
  datedLines,
  type Tick,
  tick,
} from '../../../programme/trajectory/care-calendar.ts'
import { addPause, endPause, longestPause, pausesAhead } from '../../../programme/trajectory/pauses.ts'
import {
  forgetHelper,
  mostHelpers,
  nearestFirst,
  type Network,
  type Telling,
  tellHelper,
} from '../../../programme/trajectory/network.ts'
import { keepScore, scoreChanges, scoreDue } from '../../../programme/trajectory/scores.ts'
import { newTrajectory, type Pause, restsOf } from '../../../programme/trajectory/trajectory.ts'

const today = '2026-11-23'

function ok<Next>(
  decision: { accepted: true; next: Next } | { accepted: false; because: { reason: string } },
): Next {
  if (!decision.accepted) throw new Error(decision.because.reason)
  return decision.next
}

describe('the calendar of pregnancy and first year', () => {
  const idsOf = (rows: readonly { line: CalendarLine }[]) => rows.map(({ line }) => line.id)

  it('has a source for every line, names no line twice, and asks a lecturer to approve each', () => {
    expect(new Set(calendarLines.map(({ id }) => id)).size).toBe(calendarLines.length)
    for (const line of calendarLines) {
      expect(line.source.length).toBeGreaterThan(10)
      expect(line.weeks[0]).toBeLessThanOrEqual(line.weeks[1])
    }
    expect(calendarLines.filter(({ approvedBy }) => approvedBy !== '')).toEqual([])
  })

  it('speaks of the pregnancy before the birth and of the child after it', () => {
    const before = datedLines({ dueDate: '2027-02-01', birthDate: null }, [])
    const after = datedLines({ dueDate: '2027-02-01', birthDate: '2027-01-20' }, [])
    expect(new Set(before.map(({ line }) => line.from))).toEqual(new Set(['due']))
    expect(new Set(after.map(({ line }) => line.from))).toEqual(new Set(['birth']))
    expect(datedLines({ dueDate: null, birthDate: null }, [])).toEqual([])
  })

  it('moves with the birth: an early child has its weeks from its own day', () => {
    const weeks = (birthDate: string) =>
      datedLines({ dueDate: null, birthDate }, []).find(({ line }) => line.id === 'kind-en-gezin-8-weeks')
        ?.first
    expect([weeks('2026-11-23'), weeks('2026-11-02')]).toEqual(['2027-01-18', '2026-12-28'])
  })

  it('shows what fits and what comes, and what went by untold for a while', () => {
    const anchors = { dueDate: null, birthDate: '2026-09-28' }
    expect(idsOf(calendarNow(anchors, [], today))).toEqual([
      'register-birth',
      'postnatal-care',
      'child-on-insurance',
      'kind-en-gezin-home',
      'kind-en-gezin-4-weeks',
      'mother-six-weeks',
      'drop-in',
      'kind-en-gezin-8-weeks',
      'kind-en-gezin-12-weeks',
    ])
    const done: Tick = { line: 'kind-en-gezin-4-weeks', state: 'done', planned: null, by: 'lies', on: today }
    expect(idsOf(calendarNow(anchors, [done], today))).not.toContain('kind-en-gezin-4-weeks')
    expect(idsOf(calendarNow(anchors, [{ ...done, state: 'unknown' }], today))).toContain(
      'kind-en-gezin-4-weeks',
    )
  })

  it('keeps one tick a line, with a day only for what is planned', () => {
    const told: Tick = { line: 'layette', state: 'planned', planned: '2026-12-01', by: 'lies', on: today }
    const once = ok(tick([], told))
    expect(once).toEqual([told])
    expect(ok(tick(once, { ...told, state: 'done' }))).toEqual([{ ...told, state: 'done', planned: null }])
    expect(tick([], { ...told, line: 'nothing' })).toMatchObject({
      because: { reason: 'calendar-line-missing' },
    })
    expect(tick([], { ...told, planned: '2026-11-22' })).toMatchObject({
      because: { reason: 'planned-in-the-past' },
    })
  })
})

describe('a pause', () => {
  const empty = newTrajectory({ id: 'f', site: 'gent', birthDate: null })
  const pause = (more: Partial<Pause> = {}): Pause => ({
    id: 'p1',
    student: 'lies',
    from: '2026-12-21',
    until: '2027-01-03',
    reason: 'holidays',
    by: 'lies',
    at: '2026-11-23T15:00:00.000Z',
    standIn: null,
    ...more,
  })

  it.each([
    ['that ends before it begins', { from: '2026-12-21', until: '2026-12-20' }, 'pause-days-unclear'],
    ['that is over', { from: '2026-11-10', until: '2026-11-22' }, 'pause-days-unclear'],
    ['of long ago', { from: '2026-11-01', until: '2026-11-30' }, 'pause-days-unclear'],
    ['of too many days', { from: '2026-12-01', until: '2027-02-09' }, 'pause-too-long'],
  ])('%s is refused', (_, days, reason) => {
    expect(addPause(empty, pause(days), today)).toMatchObject({ because: { reason } })
  })

  it('may last a summer, to the day', () => {
    const days = { from: '2026-12-01', until: '2027-02-08' }
    expect(addPause(empty, pause(days), today).accepted).toBe(true)
    expect(longestPause).toBe(70)
  })

  it('of one buddy is one at a time; the same form moves it, another buddy has another', () => {
    const one = ok(addPause(empty, pause(), today))
    expect(addPause(one, pause({ id: 'p2', from: '2027-01-03', until: '2027-01-10' }), today)).toMatchObject({
      because: { reason: 'pause-already' },
    })
    expect(ok(addPause(one, pause({ until: '2027-01-06' }), today)).pauses).toHaveLength(1)
    expect(ok(addPause(one, pause({ id: 'p2', student: 'noor' }), today)).pauses).toHaveLength(2)
  })

  it('rests the clocks of that buddy alone, unless the family is away', () => {
    const one = ok(addPause(empty, pause(), today))
    expect(restsOf(one, 'lies')).toMatchObject([{ from: '2026-12-21', until: '2027-01-03' }])
    expect(restsOf(one, 'noor')).toEqual([])
    const away = ok(addPause(empty, pause({ reason: 'family-away' }), today))
    expect(restsOf(away, 'noor')).toHaveLength(1)
    expect(restsOf(undefined, 'lies')).toEqual([])
  })

  it.each([
    ['before it begins leaves nothing', '2026-12-01', []],
    ['while it runs keeps the days that were', '2026-12-24', [{ from: '2026-12-21', until: '2026-12-23' }]],
  ])('stopped %s', (_, on, left) => {
    const one = ok(addPause(empty, pause(), today))
    const next = ok(endPause(one, 'p1', on))
    expect(next.pauses).toMatchObject(left)
    expect(next.pauses).toHaveLength(left.length)
    expect(pausesAhead(next, on)).toEqual([])
  })

  it('that is over or unknown cannot be stopped', () => {
    const one = ok(addPause(empty, pause(), today))
    for (const [id, on] of [
      ['p1', '2027-01-04'],
      ['p9', today],
    ] as const)
      expect(endPause(one, id, on)).toMatchObject({ because: { reason: 'pause-over' } })
  })
})

describe('who stands around a family', () => {
  const none: Network = { helpers: [], helperTexts: [] }
  const telling = (more: Partial<Telling['helper']> = {}, rest: Partial<Telling> = {}): Telling => ({
    helper: {
      id: 'h1',
      line: 'own-network',
      role: 'grandparent',
      what: ['child'],
      by: 'lies',
      on: today,
      ...more,
    },
    mayCall: false,
    agrees: false,
    organisation: null,
    task: null,
    ...rest,
  })
  const midwife = { line: 'first-line', role: 'midwife' } as const

  it.each([
    ['calls without consent', telling({}, { mayCall: true }), 'call-needs-consent'],
    ['a professional in the own network', telling({ role: 'doctor' }), 'role-not-in-line'],
    [
      'a grandparent in the first line',
      telling({ line: 'first-line' }, { organisation: 'X' }),
      'role-not-in-line',
    ],
    ['a professional of nowhere', telling(midwife), 'organisation-missing'],
  ])('%s: refused', (_, said, reason) => {
    expect(tellHelper(none, said)).toMatchObject({ because: { reason } })
  })

  it('keeps the day of consent, and no organisation for the own network', () => {
    const { helpers, helperTexts } = ok(
      tellHelper(none, telling({}, { mayCall: true, agrees: true, organisation: 'tante F.' })),
    )
    expect(helpers[0]).toMatchObject({ mayCall: true, consentOn: today })
    expect(helperTexts[0]).toMatchObject({ organisation: null })
  })

  it('stands nearest first: own network, drop-in, first line, second line', () => {
    const lines = ['second-line', 'first-line', 'drop-in', 'volunteers'] as const
    const network = lines.reduce(
      (kept, line) =>
        ok(tellHelper(kept, telling({ id: line, line, role: 'other' }, { organisation: line }))),
      ok(tellHelper(none, telling())),
    )
    expect(nearestFirst(network.helpers, network.helperTexts).map(({ line }) => line)).toEqual([
      'own-network',
      'drop-in',
      'volunteers',
      'first-line',
      'second-line',
    ])
    expect(nearestFirst(network.helpers, null).every(({ organisation }) => organisation === null)).toBe(true)
  })

  it('has room for so many, and forgets words with who is forgotten', () => {
    const full = Array.from({ length: mostHelpers }, (_, at) => at).reduce(
      (kept, at) => ok(tellHelper(kept, telling({ id: `h${at}` }))),
      none,
    )
    expect(tellHelper(full, telling({ id: 'more' }))).toMatchObject({ because: { reason: 'network-full' } })
    expect(tellHelper(full, telling({ id: 'h3' })).accepted).toBe(true)
    const less = ok(forgetHelper(full, 'h3'))
    expect([less.helpers.length, less.helperTexts.length]).toEqual([mostHelpers - 1, mostHelpers - 1])
    expect(forgetHelper(less, 'h3')).toMatchObject({ because: { reason: 'unknown-helper' } })
  })
})

describe('the points a family gives itself', () => {
  const plan = { start: '2026-09-01', end: '2028-02-01' }
  const score = (on: string, moment: 'start' | 'half-year' | 'end' = 'start') => ({
    on,
    moment,
    by: 'lies',
    points: { housing: 2 },
  })

  it.each([
    ['never yet', [], today, 'start'],
    ['a month ago', [score('2026-10-23')], today, undefined],
    ['six months ago', [score('2026-05-23')], today, 'half-year'],
    ['close to the end', [score('2028-01-01', 'half-year')], '2028-01-10', 'end'],
    ['at the end already', [score('2028-01-10', 'end')], '2028-01-20', undefined],
  ] as const)('%s: due %#', (_, scores, on, moment) => {
    expect(scoreDue(scores, plan, on)?.moment).toBe(moment)
  })

  it('are corrected on the same day and added on another; none at all is refused', () => {
    const one = ok(keepScore([], score('2026-11-23')))
    const right = ok(keepScore(one, { ...score('2026-11-23'), points: { housing: 4 } }))
    expect(right).toHaveLength(1)
    const more = ok(
      keepScore(right, { ...score('2027-05-23', 'half-year'), points: { housing: 5, work: 1 } }),
    )
    expect(scoreChanges(more)).toEqual([
      { domain: 'housing', first: 4, last: 5 },
      { domain: 'work', first: 1, last: 1 },
    ])
    expect(keepScore([], { ...score(today), points: {} })).toMatchObject({
      because: { reason: 'points-missing' },
    })
  })
})
