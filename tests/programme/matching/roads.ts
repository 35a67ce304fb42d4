import { DateTime } from 'luxon'
import { beginRoad, takeStep } from '../../../programme/road/road-rules.ts'
import type { RoadState, RoadStep } from '../../../programme/road/road-state.ts'

/** The intervision, and the afternoon after the first meeting. */
export const now = DateTime.fromISO('2026-11-23T16:00:00', { zone: 'Europe/Brussels' })
export const after = DateTime.fromISO('2026-12-01T15:30:00', { zone: 'Europe/Brussels' })

/** The road of a family that waits for a buddy. */
export const first = beginRoad(
  {
    id: 'road-G-014',
    number: 'A-G014',
    site: 'gent',
    policyVersion: 3,
    by: 'kim',
    partner: 'kim',
    request: null,
    private: null,
    family: 'family-merel',
    state: 'in-matching',
  },
  now.minus({ days: 10 }),
)
const way: readonly RoadStep[] = ['match', 'meet', 'begin', 'start-closing']
const stateAfter: readonly RoadState[] = ['in-matching', 'matched', 'acquaintance', 'running', 'closing']

/** The same road in a later state. */
export function roadIn(state: RoadState) {
  return way.slice(0, stateAfter.indexOf(state)).reduce((road, step) => {
    const decision = takeStep(road, { step, by: 'an', reason: 'another-reason' }, now)
    if (!decision.accepted) throw new Error(step)
    return decision.next
  }, first)
}
