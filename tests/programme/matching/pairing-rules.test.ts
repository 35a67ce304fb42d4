import { describe, expect, it } from '@jest/globals'
import type { Match } from '../../../programme/match.ts'
import { Pairing } from '../../../programme/matching/pairing.ts'
import {
  dropPair,
  planMeeting,
  type Standing,
  sayNo,
  sayYes,
} from '../../../programme/matching/pairing-rules.ts'
import { agreedPair, begunPair, droppedPair, metPair, plannedPair, refusedPair } from './pairs.ts'
import { after, first, roadIn } from './roads.ts'

const match: Match = {
  id: 'match-of-pair-1',
  family: 'family-merel',
  student: 'student-lotte',
  from: '2026-12-01',
  until: null,
  policyVersion: 3,
  alias: null,
}

const pairs = {
  agreed: agreedPair,
  meeting: plannedPair,
  begun: begunPair,
  refused: refusedPair,
  dropped: droppedPair,
}

function standing(state: Pairing['state'], more: Partial<Standing> = {}): Standing {
  const road = { agreed: 'matched', meeting: 'acquaintance', begun: 'running' } as const
  return {
    pairing: pairs[state],
    road: roadIn(state in road ? road[state as keyof typeof road] : 'in-matching'),
    match: state === 'agreed' || state === 'dropped' ? null : match,
    ...more,
  }
}

const by = 'lecturer-agnes'
const steps = {
  plan: (one: Standing, version = one.pairing.version) =>
    planMeeting(one, { on: '2026-12-02', at: '10:00', by, version }, after),
  'family yes': (one: Standing, version = one.pairing.version) =>
    sayYes(one, { side: 'family', by, version }, after),
  'student yes': (one: Standing, version = one.pairing.version) =>
    sayYes(one, { side: 'student', by: 'student-lotte', version }, after),
  no: (one: Standing, version = one.pairing.version) =>
    sayNo(one, { side: 'family', by, version, reason: null, others: 0 }, after),
  drop: (one: Standing, version = one.pairing.version) =>
    dropPair(one, { why: 'called-off', by, version, others: 0 }, after),
} as const

/** Every state of a pair by every step: the state it leads to, or why not. */
const table: Readonly<Record<Pairing['state'], Readonly<Record<keyof typeof steps, string>>>> = {
  agreed: { plan: 'meeting acquaintance', 'family yes': '!meeting-not-planned', 'student yes': '!meeting-not-planned', no: 'refused in-matching', drop: 'dropped in-matching' },
  meeting: { plan: 'meeting acquaintance', 'family yes': 'meeting acquaintance', 'student yes': 'meeting acquaintance', no: 'refused in-matching', drop: 'dropped in-matching' },
  begun: { plan: '!pairing-ended', 'family yes': '!pairing-ended', 'student yes': '!pairing-ended', no: '!pairing-ended', drop: '!pairing-ended' },
  refused: { plan: '!pairing-ended', 'family yes': '!pairing-ended', 'student yes': '!pairing-ended', no: '!pairing-ended', drop: '!pairing-ended' },
  dropped: { plan: '!pairing-ended', 'family yes': '!pairing-ended', 'student yes': '!pairing-ended', no: '!pairing-ended', drop: '!pairing-ended' },
} // biome-ignore format: a table

const cells = Object.entries(table).flatMap(([state, row]) =>
  Object.entries(row).map(
    ([step, to]) => [state as Pairing['state'], step as keyof typeof steps, to] as const,
  ),
)

describe('a pair, each state by each step', () => {
  it.each(cells)('%s, %s: %s', (state, step, to) => {
    const one = standing(state)
    const decision = steps[step](one)
    if (to.startsWith('!')) {
      expect(decision).toMatchObject({ accepted: false, because: { reason: to.slice(1) } })
      return
    }
    if (!decision.accepted) throw new Error(decision.because.reason)
    const { pairing, road } = decision.next
    expect(`${pairing.state} ${road.state}`).toBe(to)
    expect(pairing.version).toBe(one.pairing.version + 1)
    expect(Pairing.parse(pairing)).toEqual(pairing)
  })

  it.each(Object.entries(steps))('%s by a card that saw another version moves nothing', (_, step) => {
    const one = standing('meeting')
    expect(step(one, one.pairing.version - 1)).toEqual({
      accepted: false,
      because: { reason: 'pairing-changed-meanwhile' },
    })
  })
})

describe('the first meeting', () => {
  it('opens the family to the student from its day on, under the policy of the road', () => {
    const decision = steps.plan(standing('agreed'))
    expect(decision).toMatchObject({
      next: { match: { id: 'match-of-pair-1', from: '2026-12-02', until: null, policyVersion: 3 } },
    })
  })

  it.each([
    ['no day', { on: null, at: '10:00' }, 'meeting-missing'],
    ['no hour', { on: '2026-12-02', at: null }, 'meeting-missing'],
    ['before the match', { on: '2026-11-22', at: '10:00' }, 'meeting-before-match'],
    ['far ahead', { on: '2027-01-31', at: '10:00' }, 'meeting-too-far'],
  ] as const)('is refused: %s', (_, plan, reason) => {
    const decision = planMeeting(standing('agreed'), { ...plan, by, version: 1 }, after)
    expect(decision).toMatchObject({ accepted: false, because: { reason } })
  })

  it('moved to another day moves the access with it', () => {
    expect(steps.plan(standing('meeting'))).toMatchObject({
      next: { match: { id: match.id, from: '2026-12-02' } },
    })
  })

  it('is not moved once somebody answered', () => {
    expect(steps.plan(standing('meeting', { pairing: metPair }))).toMatchObject({
      because: { reason: 'meeting-answered' },
    })
  })

  it('of the other of two takes a family out of the matching again whose first buddy left', () => {
    const decision = steps.plan(standing('agreed', { road: first }))
    expect(decision).toMatchObject({ next: { road: { state: 'acquaintance' } } })
  })
})

describe('the answers after it', () => {
  it('are not taken before it', () => {
    const early = after.set({ hour: 13, minute: 59 })
    expect(sayYes(standing('meeting'), { side: 'family', by, version: 2 }, early)).toEqual({
      accepted: false,
      because: { reason: 'meeting-not-yet', on: '2026-12-01' },
    })
  })

  it.each([
    ['family', { ...metPair, studentSaid: metPair.studentSaid, familySaid: null }],
    ['student', { ...metPair, familySaid: metPair.studentSaid, studentSaid: null }],
  ] as const)('the second yes begins the trajectory: that of the %s', (side, pairing) => {
    expect(sayYes(standing('meeting', { pairing }), { side, by, version: 3 }, after)).toMatchObject({
      accepted: true,
      next: { pairing: { state: 'begun' }, road: { state: 'running' }, match: { until: null } },
    })
  })

  it('twice the same yes begins nothing', () => {
    const again = sayYes(
      standing('meeting', { pairing: metPair }),
      { side: 'student', by: 'student-lotte', version: 3 },
      after,
    )
    expect(again).toMatchObject({ next: { pairing: { state: 'meeting' }, road: { state: 'acquaintance' } } })
  })

  it('a no takes the access away, and keeps who said it and why', () => {
    const no = { side: 'student', by: 'student-lotte', version: 2, reason: 'too-far', others: 0 } as const
    expect(sayNo(standing('meeting'), no, after)).toMatchObject({
      next: {
        pairing: { state: 'refused', by: 'student', reason: 'too-far' },
        road: { state: 'in-matching' },
        match: { cutOff: true, until: '2026-12-01' },
      },
    })
  })

  it('a no beside another buddy leaves the family where it is', () => {
    const no = { side: 'family', by, version: 2, reason: null, others: 1 } as const
    expect(sayNo(standing('meeting', { road: roadIn('running') }), no, after)).toMatchObject({
      next: { road: { state: 'running' } },
    })
    expect(sayNo(standing('meeting'), no, after)).toMatchObject({ next: { road: { state: 'acquaintance' } } })
  })
})
