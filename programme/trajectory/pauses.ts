import { accept, type Decision, refuse } from '../decision.ts'
import type { Match } from '../match.ts'
import { type Day, dayAfter, daysBetween } from '../stamp.ts'
import type { Pause, Trajectory } from './trajectory.ts'

/** Longest pause, in days: a summer. Longer is no pause any more. */
export const longestPause = 70

/** So many days later a pause can still be noted. */
const daysBack = 14

/** A pause begins; one buddy has one at a time. The same form again puts its own days right. */
export function addPause(trajectory: Trajectory, pause: Pause, today: Day): Decision<Trajectory> {
  const { from, until } = pause
  if (from > until || until < today || from < dayAfter(today, -daysBack))
    return refuse({ reason: 'pause-days-unclear' })
  if (daysBetween(from, until) >= longestPause)
    return refuse({ reason: 'pause-too-long', days: longestPause })
  const others = trajectory.pauses.filter(({ id }) => id !== pause.id)
  const overlaps = others.some(
    (one) => one.student === pause.student && one.from <= until && from <= one.until,
  )
  if (overlaps) return refuse({ reason: 'pause-already' })
  return accept({ ...trajectory, pauses: [...others, pause] })
}

/** A pause that is over sooner, or never comes: its clocks run again today. */
export function endPause(trajectory: Trajectory, id: string, today: Day): Decision<Trajectory> {
  const pause = trajectory.pauses.find((one) => one.id === id)
  if (!pause || pause.until < today) return refuse({ reason: 'pause-over' })
  const others = trajectory.pauses.filter((one) => one.id !== id)
  const rest = pause.from < today ? [{ ...pause, until: dayAfter(today, -1) }] : []
  return accept({ ...trajectory, pauses: [...others, ...rest] })
}

/** Pauses of today and later, the first one first. */
export function pausesAhead({ pauses }: Pick<Trajectory, 'pauses'>, today: Day): readonly Pause[] {
  return pauses
    .filter(({ until }) => until >= today)
    .toSorted((one, other) => one.from.localeCompare(other.from))
}

type StandingIn = Readonly<{ id: string; student: string; seesOldNotes: boolean; policyVersion: number }>

/** The match of a stand-in: it opens the family on the days of the pause and closes it by itself. */
export function standInMatch(
  family: string,
  pause: Pause,
  { id, student, seesOldNotes, policyVersion }: StandingIn,
): Match {
  return {
    id,
    family,
    student,
    from: pause.from,
    until: pause.until,
    policyVersion,
    alias: null,
    standsIn: { for: pause.student, seesOldNotes },
  }
}

/** Somebody stands in during a pause. */
export function withStandIn(trajectory: Trajectory, id: string, standIn: Pause['standIn']): Trajectory {
  return {
    ...trajectory,
    pauses: trajectory.pauses.map((pause) => (pause.id === id ? { ...pause, standIn } : pause)),
  }
}
