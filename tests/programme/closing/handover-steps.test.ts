import { describe, expect, it } from '@jest/globals'
import type { Handover } from '../../../programme/closing/handover.ts'
import {
  endHandover,
  type Planning,
  planHandover,
  tellSummary,
} from '../../../programme/closing/handover-rules.ts'
import { RoadState } from '../../../programme/road/road-state.ts'
import { accepts, agreed, now, planned, planning, road } from './handovers.ts'

describe('each step of a hand-over, from each state', () => {
  const open = planned()
  const ready = agreed(planned())
  const ended = (state: 'declined' | 'withdrawn'): Handover => ({ ...ready, state, endedAt: ready.plannedAt })
  const taken: Handover = { ...ready, state: 'accepted', endedAt: ready.plannedAt, match: 'match-2' }
  const over = { tell: 'handover-over', accept: 'handover-over', end: 'handover-over' } as const

  it.each([
    ['planned', open, { tell: 'accepted', accept: 'handover-summary-open', end: 'accepted' }],
    ['planned, with the yes of the family', ready, { tell: 'accepted', accept: 'accepted', end: 'accepted' }],
    ['accepted', taken, over],
    ['declined', ended('declined'), over],
    [
      'withdrawn',
      ended('withdrawn'),
      { tell: 'handover-over', accept: 'handover-over', end: 'handover-over' },
    ],
  ] as const)('%s', (_, handover, leads) => {
    const { version } = handover
    const tell = tellSummary(handover, { text: 'wat loopt', agrees: true, version, by: 'lies' }, now)
    const said = (decision: typeof tell | ReturnType<typeof accepts> | ReturnType<typeof endHandover>) =>
      decision.accepted ? 'accepted' : decision.because.reason
    expect(said(tell)).toBe(leads.tell)
    expect(said(accepts(handover))).toBe(leads.accept)
    for (const state of ['declined', 'withdrawn'] as const)
      expect(said(endHandover(handover, { state, version }, now))).toBe(leads.end)
  })

  it.each(RoadState.options)('is planned for a family whose road is %s only while it runs', (state) => {
    const decision = planHandover({ ...planning, road: { ...road, state } as Planning['road'] }, now)
    expect(decision.accepted).toBe(state === 'running')
  })
})
