import { describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import { type Closing, ClosingItem, ClosingReason, newClosing } from '../../../programme/closing/closing.ts'
import {
  beginClosing,
  closeRoad,
  type ItemTold,
  keepGoing,
  keepItem,
} from '../../../programme/closing/closing-rules.ts'
import type { Match } from '../../../programme/match.ts'
import type { Road } from '../../../programme/road/road.ts'
import { isEnd, RoadState } from '../../../programme/road/road-state.ts'
import { begunRoad } from '../road/begun-road.ts'

const now = DateTime.fromISO('2027-10-20T10:00:00Z')
const today = '2027-10-20'
const around = { by: 'door', version: 1, buddies: ['lies', 'noor'], supervisor: 'door' }

const running = begunRoad(now)
const empty = newClosing({ id: 'road-1', family: 'family-1', site: 'gent' })

const begin = (reason: ClosingReason | null, endsOn: string | null, road = running) =>
  beginClosing({ road, closing: empty }, { ...around, reason, endsOn }, now)

function begun(reason: ClosingReason = 'first-birthday') {
  const decision = begin(reason, '2027-12-20')
  if (!decision.accepted) throw new Error(decision.because.reason)
  return decision.next
}

const told = (item: ClosingItem, more: Partial<ItemTold> = {}): ItemTold => ({
  item,
  notPossible: false,
  text: null,
  grew: [],
  stays: [],
  organisation: null,
  role: null,
  farewellOn: null,
  familyView: null,
  by: 'lies',
  ...more,
})

describe('the closing begins', () => {
  it('with a reason and a last day; buddies hear it, who began it does not', () => {
    const decision = begin('moved', '2027-11-30')
    expect(decision).toMatchObject({
      accepted: true,
      next: {
        road: { state: 'closing' },
        closing: { begun: { on: today, reason: 'moved' }, endsOn: '2027-11-30' },
      },
    })
    expect(decision.accepted && decision.notices.map(({ kind, to }) => [kind, to])).toEqual([
      ['closing-begun', 'lies'],
      ['closing-begun', 'noor'],
    ])
  })

  it.each([
    ['without a reason', null, '2027-11-30', 'road-reason-missing'],
    ['without a day', 'moved', null, 'closing-day-unclear'],
    ['yesterday', 'moved', '2027-10-19', 'closing-day-unclear'],
    ['more than half a year ahead', 'moved', '2028-04-21', 'closing-day-unclear'],
  ] as const)('never %s', (_, reason, endsOn, because) => {
    expect(begin(reason, endsOn)).toMatchObject({ accepted: false, because: { reason: because } })
  })

  it.each([today, '2028-04-20'])('on its outermost day %s', (endsOn) => {
    expect(begin('moved', endsOn).accepted).toBe(true)
  })

  it('once: a second time is out of order', () => {
    const { road } = begun()
    expect(
      beginClosing({ road, closing: empty }, { ...around, version: 2, reason: 'moved', endsOn: today }, now),
    ).toMatchObject({ accepted: false, because: { reason: 'road-step-out-of-order' } })
  })

  it('and can go on after all, with what was written', () => {
    const { road, closing } = begun()
    const kept = { ...closing, grew: ['social'] as const }
    const decision = keepGoing({ road, closing: kept }, { ...around, version: 2 }, now)
    expect(decision).toMatchObject({
      accepted: true,
      next: { road: { state: 'running' }, closing: { begun: null, endsOn: null, grew: ['social'] } },
    })
    expect(keepGoing({ road, closing }, { ...around, version: 1 }, now)).toMatchObject({
      because: { reason: 'road-changed-meanwhile' },
    })
  })
})

describe('an item of the list', () => {
  const full: Readonly<Record<ClosingItem, Partial<ItemTold>>> = {
    grew: { grew: ['social'] },
    network: { stays: ['neighbours'] },
    'takes-over': { organisation: 'Huis van het Kind', role: 'gezinsondersteuner' },
    farewell: { farewellOn: '2027-12-18' },
    'family-view': { familyView: 'mixed' },
  }

  it.each(ClosingItem.options)('%s is kept with its codes, and not when nothing was said', (item) => {
    const { road, closing } = begun()
    const kept = keepItem({ road, closing }, told(item, full[item]), today)
    expect(kept).toMatchObject({ accepted: true, next: { items: [{ item, how: 'done', by: 'lies' }] } })
    expect(keepItem({ road, closing }, told(item), today)).toMatchObject({
      because: { reason: 'closing-item-empty' },
    })
    expect(keepItem({ road, closing }, told(item, { notPossible: true }), today)).toMatchObject({
      next: { items: [{ item, how: 'not-possible' }] },
    })
  })

  it('keeps its words apart, and does not lose them when it is told again without', () => {
    const { road, closing } = begun()
    const first = keepItem({ road, closing }, told('grew', { text: 'ik durf bellen' }), today)
    if (!first.accepted) throw new Error('refused')
    const again = keepItem({ road, closing: first.next }, told('grew', { grew: ['income'] }), today)
    expect(again).toMatchObject({
      next: {
        grew: ['income'],
        words: { texts: [{ item: 'grew', text: 'ik durf bellen' }] },
        items: [{ item: 'grew' }],
      },
    })
  })

  it('needs a closing that began, and a goodbye not before it', () => {
    const { road, closing } = begun()
    expect(keepItem({ road: running, closing: empty }, told('grew', full.grew), today)).toMatchObject({
      because: { reason: 'closing-not-begun' },
    })
    expect(keepItem({ road, closing }, told('farewell', { farewellOn: '2027-10-19' }), today)).toMatchObject({
      because: { reason: 'closing-farewell-unclear' },
    })
  })
})

const match = (id: string, more: Partial<Match> = {}): Match => ({
  id,
  family: 'family-1',
  student: 'lies',
  from: '2026-10-01',
  until: null,
  policyVersion: 1,
  ...more,
})

function gone(closing: Closing): Closing {
  const items = ClosingItem.options.map((item) => ({ item, how: 'done' as const, on: today, by: 'lies' }))
  return { ...closing, items }
}

const close = (road: Road, closing: Closing, matches: readonly Match[]) =>
  closeRoad({ road, closing, matches }, { ...around, version: road.version, months: 12 }, now)

describe('the goodbye', () => {
  it('says what is still open', () => {
    const { road, closing } = begun()
    const half = { ...closing, items: gone(closing).items.slice(0, 3) }
    expect(close(road, half, [])).toMatchObject({
      because: { reason: 'closing-items-open', items: ['farewell', 'family-view'] },
    })
  })

  it('ends every match, whichever way it stands, and writes down when all is erased', () => {
    const { road, closing } = begun()
    const matches = [
      match('runs'),
      match('to-come', { from: '2027-11-01' }),
      match('stands-in', { from: '2027-10-10', until: '2027-10-30' }),
      match('stands-in-later', { from: '2027-12-01', until: '2027-12-10' }),
      match('over', { until: '2027-01-01' }),
    ]
    const decision = close(road, gone(closing), matches)
    expect(decision).toMatchObject({
      accepted: true,
      next: { road: { state: 'closed', reason: 'first-birthday' }, closing: { eraseFrom: '2028-10-20' } },
    })
    expect(
      decision.accepted && decision.next.matches.map(({ id, until, cutOff = false }) => [id, until, cutOff]),
    ).toEqual([
      ['runs', today, false],
      ['to-come', '2027-11-01', true],
      ['stands-in', today, false],
      ['stands-in-later', '2027-12-01', true],
    ])
  })

  it('asks no list after a loss, a no or silence, and asks it for every other reason', () => {
    const withoutList = ClosingReason.options.filter((reason) => {
      const { road, closing } = begun(reason)
      return close(road, closing, []).accepted
    })
    expect(withoutList.toSorted()).toEqual(['family-does-not-want', 'loss', 'unreachable'])
  })

  it('is never said of a family that still runs', () => {
    expect(close(running, gone(empty), [])).toMatchObject({ because: { reason: 'road-step-out-of-order' } })
  })
})

describe('each step of a closing, from each state of the road', () => {
  const at = (state: RoadState) =>
    ({ ...running, state, ...(isEnd(state) ? { endedAt: running.since, reason: 'moved' } : {}) }) as Road
  const outOf = (state: RoadState) => (isEnd(state) ? 'road-ended' : 'road-step-out-of-order')
  const because = (decision: Readonly<{ accepted: boolean; because?: Readonly<{ reason: string }> }>) =>
    decision.accepted ? 'accepted' : decision.because?.reason

  it.each(RoadState.options)('%s', (state) => {
    const road = at(state)
    const { closing } = begun()
    const steps = {
      begin: because(begin('moved', '2027-11-30', road)),
      keepGoing: because(keepGoing({ road, closing }, around, now)),
      keepItem: because(keepItem({ road, closing }, told('grew', { grew: ['social'] }), today)),
      close: because(close(road, gone(closing), [])),
    }
    expect(steps).toEqual({
      begin: state === 'running' ? 'accepted' : outOf(state),
      keepGoing: state === 'closing' ? 'accepted' : outOf(state),
      // The list is kept as long as the road is open and a closing began: a family that waits again loses none of it.
      keepItem: isEnd(state) ? 'road-ended' : 'accepted',
      close: state === 'closing' ? 'accepted' : outOf(state),
    })
  })
})
