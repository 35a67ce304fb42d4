import type { DateTime } from 'luxon'
import type { Match } from '../match.ts'
import type { Road } from './road.ts'
import { takeStep } from './road-rules.ts'
import type { RoadState } from './road-state.ts'

/** From these a match that was agreed on elsewhere starts the trajectory at once. */
const mayStart: readonly RoadState[] = ['intake-done', 'in-matching']

/** In these a family counts on a buddy. */
const countsOnBuddy: readonly RoadState[] = ['matched', 'acquaintance', 'running']

/** Whether somebody is the family's buddy, or will be from a later day on. */
export function hasBuddy(matches: readonly Match[]): boolean {
  return matches.some(({ until, cutOff }) => until === null && !cutOff)
}

/**
 * What a family's road becomes when its matches changed, whoever changed them: a buddy that was found outside the
 * matching starts the trajectory, and a family whose last buddy left waits for another one, so that nobody is silently
 * left over. The same road when nothing follows.
 */
export function afterMatches(road: Road, matches: readonly Match[], by: string, now: DateTime): Road {
  const step = stepAfter(road.state, matches)
  if (step === null) return road
  const decision = takeStep(road, { step, by }, now)
  return decision.accepted ? decision.next : road
}

function stepAfter(state: RoadState, matches: readonly Match[]) {
  if (hasBuddy(matches)) return mayStart.includes(state) ? 'start-directly' : null
  return matches.length > 0 && countsOnBuddy.includes(state) ? 'lose-buddy' : null
}

/** Where the road of a family begins that nobody asked for here: it has a buddy already, or waits for one. */
export function firstStateOf(matches: readonly Match[]): 'running' | 'in-matching' {
  return hasBuddy(matches) ? 'running' : 'in-matching'
}
