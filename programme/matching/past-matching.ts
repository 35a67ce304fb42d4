import { isOpenRoad, type Road, RoadReason } from '../road/road.ts'

/** Why somebody becomes a family's buddy past the matching: het kan niet wachten, het is al beslist, iets anders. */
export const PastMatchingReason = RoadReason.extract(['cannot-wait', 'agreed-before', 'another-reason'])
export type PastMatchingReason = 'cannot-wait' | 'agreed-before' | 'another-reason'

/**
 * Whether a family stands in the matching, where people decide together: somebody asked for a buddy, did its intake, or
 * it lost the one it had. Who was just brought in by hand has not come there yet.
 */
export function isInMatching(road: Road | undefined): boolean {
  if (!road || !isOpenRoad(road) || road.state !== 'in-matching') return false
  return road.request !== null || road.history.length > 1
}
