import { z } from 'zod'
import { isOpenRoad, type Road } from '../road/road.ts'
import type { RoadState } from '../road/road-state.ts'
import { Day, dayOf, momentOf, monthsAfter, Stamp } from '../stamp.ts'

/** That what a partner told in private of a request is to be erased, or was; `id` is that of the road. */
export const RequestErasure = z
  .strictObject({ id: z.string(), site: z.string(), by: z.string(), at: Stamp, erasedOn: Day.nullable() })
  .readonly()
export type RequestErasure = z.infer<typeof RequestErasure>

/** States in which a buddy came to the family. */
const cameToSomething: readonly RoadState[] = ['acquaintance', 'running', 'closing', 'closed']

/** Whether a request ended before a buddy ever met the family. */
export function cameToNothing(road: Pick<Road, 'state' | 'history'>): boolean {
  return !cameToSomething.includes(road.state) && !road.history.some(({ to }) => cameToSomething.includes(to))
}

/**
 * From which day on what was told in private of a request is to be erased. Null while it leads somewhere, when it became
 * a family (which has a day of its own), and when there is nothing to erase.
 */
export function eraseRequestFrom(road: Road, months: number): Day | null {
  if (isOpenRoad(road) || road.family !== null || road.private == null) return null
  return monthsAfter(dayOf(momentOf(road.endedAt)), months)
}
