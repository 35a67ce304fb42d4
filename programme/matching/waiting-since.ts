import type { Road } from '../road/road.ts'
import type { Stamp } from '../stamp.ts'

/**
 * Since when a family waits for a buddy: since it came to the matching, whatever pairs came to nothing meanwhile. Only a
 * buddy who really began lets the waiting start anew, so that a "no" never puts a family at the back.
 */
export function waitingSince(road: Pick<Road, 'history' | 'since'>): Stamp {
  const lastBuddy = road.history.findLastIndex(({ to }) => to === 'running')
  const first = road.history.slice(lastBuddy + 1).find(({ to }) => to === 'in-matching')
  return first?.at ?? road.since
}
