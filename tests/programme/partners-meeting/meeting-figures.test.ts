import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { programmeZone } from '../../../programme/belgian-zone.ts'
import { careGapsOf } from '../../../programme/partners-meeting/care-gaps.ts'
import { meetingFigures, stuckRequests } from '../../../programme/partners-meeting/meeting-figures.ts'
import type { Referral } from '../../../programme/referral.ts'
import type { Road } from '../../../programme/road/road.ts'
import { beginRoad, takeStep } from '../../../programme/road/road-rules.ts'
import type { RoadStep } from '../../../programme/road/road-state.ts'
import { agreed, referralAfter } from '../referrals.ts'

const begin = DateTime.fromISO('2026-09-01T10:00', { zone: programmeZone })
const today = '2026-11-23'
const since = '2026-09-07'
const toRunning: readonly RoadStep[] = [
  'plan-intake',
  'record-intake',
  'to-matching',
  'match',
  'meet',
  'begin',
]

/** A road that a partner began on 1 September (or so many days later), a step each `every` days. */
function roadAfter(
  steps: readonly RoadStep[],
  { number = 1, later = 0, every = 1, partner = 'kim' as string | null } = {},
): Road {
  const start = begin.plus({ days: later })
  const known = {
    id: `road-${number}`,
    number: `A-G${String(number).padStart(3, '0')}`,
    site: 'gent',
    policyVersion: 1,
    by: partner ?? 'door',
    partner,
    request: null,
    private: null,
    family: null,
    state: 'requested' as const,
  }
  return steps.reduce(
    (road, step, at) =>
      agreed(
        takeStep(
          road,
          { step, by: 'door', reason: 'another-reason' },
          start.plus({ days: (at + 1) * every }),
        ),
      ),
    beginRoad(known, start),
  )
}

const many = (count: number, make: (at: number) => Road): readonly Road[] =>
  Array.from({ length: count }, (_, at) => make(at))

const figures = (roads: readonly Road[], referrals: readonly Referral[] = []) =>
  meetingFigures({ roads, referrals, since, today })

describe('the figures of a meeting', () => {
  it('tell nothing of four requests, and of five that they are five', () => {
    const four = many(4, () => roadAfter(['plan-intake']))
    expect(figures(four)).toMatchObject({ requests: [], otherRequests: null, waiting: null })
    expect(figures([...four, roadAfter(['plan-intake'])]).requests).toEqual([
      { state: 'intake-planned', count: 5 },
    ])
  })

  it('put states with few together, as soon as they make five', () => {
    const three = many(3, () => roadAfter([]))
    const two = many(2, () => roadAfter(['plan-intake']))
    expect(figures([...three, ...two]).otherRequests).toBe(5)
    expect(figures([...three, ...two.slice(1)]).otherRequests).toBeNull()
    const five = many(5, () => roadAfter(['plan-intake']))
    expect(figures([...five, ...three]).otherRequests).toBeNull()
  })

  it('count what ended since the last meeting, and nothing that ended before it', () => {
    const ended = (later: number) => many(5, () => roadAfter(['withdraw'], { later }))
    expect(figures(ended(2)).requests).toEqual([])
    expect(figures(ended(6)).requests).toEqual([{ state: 'withdrawn', count: 5 }])
  })

  it('are of requests of partners; trajectories are of everybody', () => {
    const own = many(6, () => roadAfter(toRunning, { partner: null, every: 2 }))
    expect(figures(own)).toMatchObject({
      requests: [],
      untilBuddy: null,
      trajectories: { running: 6, begun: 6, closed: null },
    })
  })

  it('say how long half of them waited for a buddy, and how long half of them wait now', () => {
    const begun = [2, 3, 4, 5, 6].map((every) => roadAfter(toRunning, { every }))
    expect(figures(begun).untilBuddy).toBe(24)
    const waiting = [0, 1, 2, 3, 4, 50].map((later) => roadAfter([], { later }))
    expect(figures(waiting).waiting).toBe(81)
    expect(figures(begun.slice(1)).untilBuddy).toBeNull()
    expect(figures(waiting.slice(2)).waiting).toBeNull()
  })

  it('do not count a buddy who was there before the last meeting', () => {
    const before = many(5, () => roadAfter(toRunning))
    expect(figures(before)).toMatchObject({ untilBuddy: 6, trajectories: { begun: 5 } })
    const earlier = meetingFigures({ roads: before, referrals: [], since: '2026-09-08', today })
    expect(earlier).toMatchObject({ untilBuddy: null, trajectories: { running: 5, begun: null } })
  })

  it('count a family with a buddy once: two counts would tell by their difference who came another way', () => {
    const ways = [
      ...many(6, () => roadAfter(toRunning)),
      roadAfter(toRunning, { partner: null }),
      ...many(5, () => roadAfter([...toRunning, 'start-closing', 'close'])),
    ]
    expect(figures(ways)).toMatchObject({
      requests: [],
      otherRequests: null,
      trajectories: { running: 7, begun: 12, closed: 5 },
    })
  })

  it('count closed trajectories since the last meeting', () => {
    const closed = many(5, () => roadAfter([...toRunning, 'start-closing', 'close']))
    expect(figures(closed).trajectories).toEqual({ running: null, begun: 5, closed: 5 })
  })

  it('count families by how a referral ended, each once', () => {
    const helped = (families: number) =>
      Array.from({ length: 8 }, (_, at) => ({
        ...referralAfter('agreed', 'contacted', 'appointed', 'went', 'helped'),
        id: `r${at}`,
        family: `family-${at % families}`,
      }))
    expect(figures([], helped(4)).outcomes).toEqual([])
    expect(figures([], helped(5)).outcomes).toEqual([{ state: 'helped', families: 5 }])
    const after = meetingFigures({ roads: [], referrals: helped(5), since: '2026-11-28', today })
    expect(after.outcomes).toEqual([])
  })

  it('hold no number from one to four, whatever roads there are', () => {
    const steps = fc.constantFrom<readonly RoadStep[]>([], ['plan-intake'], ['wait'], ['refuse'], toRunning, [
      ...toRunning,
      'start-closing',
      'close',
    ])
    const partner = fc.constantFrom('kim', null)
    fc.assert(
      fc.property(fc.array(fc.tuple(steps, partner), { maxLength: 24 }), (all) => {
        const told = figures(all.map(([taken, by]) => roadAfter(taken, { partner: by })))
        const numbers = [
          ...told.requests.map(({ count }) => count),
          told.otherRequests,
          ...Object.values(told.trajectories),
        ]
        for (const number of numbers) expect(number ?? 5).toBeGreaterThanOrEqual(5)
      }),
      { numRuns: 60 },
    )
  })
})

describe('requests that stand still', () => {
  const stuck = (roads: readonly Road[], days = 14) => stuckRequests(roads, () => days, today)

  it('are named by number and state alone, who waits longest in front', () => {
    const roads = [
      roadAfter(['plan-intake'], { number: 7, later: 10 }),
      roadAfter([], { number: 9 }),
      roadAfter([], { number: 8, later: 70 }),
    ]
    expect(stuck(roads)).toEqual([
      { number: 'A-G009', state: 'requested' },
      { number: 'A-G007', state: 'intake-planned' },
    ])
  })

  it.each([
    ['a family that has a buddy', roadAfter(toRunning)],
    ['one that ended', roadAfter(['refuse'])],
    ['a family that no partner asked for', roadAfter([], { partner: null })],
  ])('are not %s', (_, road) => {
    expect(stuck([road])).toEqual([])
  })

  it('are so by the limit of the policy they keep', () => {
    const roads = [roadAfter([], { number: 1 }), roadAfter([], { number: 2 })]
    const found = stuckRequests(roads, ({ number }) => (number === 'A-G001' ? 83 : 84), today)
    expect(found).toEqual([{ number: 'A-G001', state: 'requested' }])
  })
})

describe('what families did not find', () => {
  const sought = (count: number, needs: readonly string[], region: string | null = 'Gent', from = 0) =>
    Array.from({ length: count }, (_, at) => ({ family: `family-${from + at}`, needs, region }))

  it('is told from five families on, by need and region', () => {
    expect(careGapsOf(sought(4, ['housing']))).toEqual([])
    expect(careGapsOf(sought(5, ['housing']))).toEqual([{ needs: ['housing'], region: 'Gent', families: 5 }])
    expect(careGapsOf([...sought(4, ['housing']), ...sought(4, ['housing'], 'Aalst', 4)])).toEqual([])
  })

  it('counts a family once, however often it was turned away', () => {
    expect(careGapsOf([...sought(4, ['housing']), ...sought(4, ['housing'])])).toEqual([])
  })

  it('is one gap for a service with several needs, and two for what other families lack', () => {
    const several = careGapsOf([...sought(6, ['food', 'energy']), ...sought(5, ['childcare'], null, 10)])
    expect(several).toEqual([
      { needs: ['energy', 'food'], region: 'Gent', families: 6 },
      { needs: ['childcare'], region: null, families: 5 },
    ])
    const apart = careGapsOf([...sought(6, ['food', 'energy']), ...sought(1, ['food'], 'Gent', 20)])
    expect(apart.map(({ needs, families }) => [needs, families])).toEqual([
      [['food'], 7],
      [['energy'], 6],
    ])
  })

  it('is nothing when a service helps with nothing that has a name', () => {
    expect(careGapsOf(sought(9, []))).toEqual([])
  })
})
