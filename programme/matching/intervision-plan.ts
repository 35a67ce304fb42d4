import type { DateTime } from 'luxon'
import { z } from 'zod'
import { type ClosedDays, isWorkingDay } from '../calendar.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import { isWithinReach, workingDayFrom } from '../planned-day.ts'
import { ClockTime, Day, dayAfter, dayOf, Stamp, stamp } from '../stamp.ts'
import { type Intervision, lastIntervision } from './intervision.ts'

/** Longest name of a place, in characters. */
export const longestWhere = 80
/** More moments ahead than this nobody keeps in view. */
const mostAhead = 12
/** So many moments that are over stay, for hour and place of the next one. */
const mostPast = 6

/** One intervision that is planned: when and where. */
const Moment = z
  .strictObject({
    id: z.string(),
    on: Day,
    at: ClockTime,
    /** A place as it was typed; null is online. */
    where: z.string().min(1).max(longestWhere).nullable(),
    by: z.string(),
    plannedAt: Stamp,
    /** The matching of that day was closed. */
    closedAt: Stamp.nullable(),
  })
  .readonly()
export type IntervisionMoment = z.infer<typeof Moment>

/** The intervisions a site plans; `id` is the site. */
export const IntervisionPlan = z
  .strictObject({ id: z.string(), moments: z.array(Moment).readonly() })
  .readonly()
export type IntervisionPlan = z.infer<typeof IntervisionPlan>

/** A site that planned nothing. */
export function noIntervisions(site: string): IntervisionPlan {
  return { id: site, moments: [] }
}

/** What is planned from today on and not closed, soonest first. */
export function momentsAhead({ moments }: IntervisionPlan, today: Day): readonly IntervisionMoment[] {
  return moments
    .filter(({ on, closedAt }) => on >= today && closedAt === null)
    .toSorted((one, other) => `${one.on} ${one.at}`.localeCompare(`${other.on} ${other.at}`))
}

/** The last day on which a site intervised or meant to; null when it never did. */
export function lastDayOf(plan: IntervisionPlan, held: readonly Intervision[]): Day | null {
  const last = [...plan.moments.map(({ on }) => on), ...held.map(({ on }) => on)].toSorted().at(-1)
  return last ?? null
}

/** How often a site intervises, and on which days it cannot. */
export type IntervisionRhythm = Readonly<{ weeks: number; closed: readonly ClosedDays[] }>

/** What a form proposes: the next day by the rhythm, with hour and place of the last time. */
export type Proposed = Readonly<{ on: Day | null; at: string | null; where: string | null }>

/** The next intervision after the last one that is planned or was closed; no day for a site that never had one. */
export function proposedNext(
  plan: IntervisionPlan,
  { held, weeks, closed, today }: IntervisionRhythm & Readonly<{ held: readonly Intervision[]; today: Day }>,
): Proposed {
  const latest = plan.moments.toSorted((one, other) => one.on.localeCompare(other.on)).at(-1)
  const like = { at: latest?.at ?? null, where: latest?.where ?? null }
  const ahead = momentsAhead(plan, today).at(-1)?.on
  const last = ahead ?? lastIntervision(held)?.on ?? lastDayOf(plan, held)
  if (last === null) return { on: null, ...like }
  let next = dayAfter(last, weeks * 7)
  while (next <= today) next = dayAfter(next, weeks * 7)
  return { on: workingDayFrom(next, closed), ...like }
}

type Planning = Readonly<{
  id: string
  on: Day | null
  at: string | null
  where: string | null
  by: string
  closed: readonly ClosedDays[]
}>

/** Plans one more. */
export function planMoment(plan: IntervisionPlan, asked: Planning, now: DateTime): Decision<IntervisionPlan> {
  const when = whenOf(plan, asked, now)
  if (!when.accepted) return when
  const today = dayOf(now)
  if (momentsAhead(plan, today).length >= mostAhead)
    return refuse({ reason: 'intervisions-too-many', most: mostAhead })
  const { id, where, by } = asked
  const made = { id, ...when.next, where, by, plannedAt: stamp(now), closedAt: null }
  return accept({ ...plan, moments: [...lately(plan, today), made] })
}

/** Puts one on another day, hour or place. `seen` is how the form knew it: a colleague's change is not pushed aside. */
export function moveMoment(
  plan: IntervisionPlan,
  { seen, ...asked }: Planning & Readonly<{ seen: string }>,
  now: DateTime,
): Decision<IntervisionPlan> {
  const moment = momentsAhead(plan, dayOf(now)).find(({ id }) => id === asked.id)
  if (!moment) return refuse({ reason: 'intervision-gone' })
  if (seenAs(moment) !== seen) return refuse({ reason: 'intervision-changed-meanwhile' })
  const when = whenOf(plan, asked, now)
  if (!when.accepted) return when
  const moved = { ...moment, ...when.next, where: asked.where, by: asked.by, plannedAt: stamp(now) }
  return accept({ ...plan, moments: plan.moments.map((one) => (one.id === moment.id ? moved : one)) })
}

/** One does not take place. */
export function cancelMoment(
  plan: IntervisionPlan,
  id: string | null,
  today: Day,
): Decision<IntervisionPlan> {
  if (!momentsAhead(plan, today).some((one) => one.id === id)) return refuse({ reason: 'intervision-gone' })
  return accept({ ...plan, moments: plan.moments.filter((one) => one.id !== id) })
}

/** The matching was closed: every moment until today is over. */
export function closeMoments(plan: IntervisionPlan, now: DateTime): IntervisionPlan {
  const today = dayOf(now)
  const moments = lately(plan, today).map((one) =>
    one.on <= today && one.closedAt === null ? { ...one, closedAt: stamp(now) } : one,
  )
  return { ...plan, moments }
}

/** How a form knows a moment: its day, hour and place. */
export function seenAs({ on, at, where }: IntervisionMoment): string {
  return `${on} ${at} ${where ?? ''}`.trim()
}

function whenOf(
  plan: IntervisionPlan,
  { id, on, at, closed }: Planning,
  now: DateTime,
): Decision<Readonly<{ on: Day; at: string }>> {
  const today = dayOf(now)
  if (!isWithinReach(on, today)) return refuse({ reason: 'meeting-day-unclear' })
  if (at === null) return refuse({ reason: 'intervision-hour-missing' })
  if (momentsAhead(plan, today).some((one) => one.id !== id && one.on === on))
    return refuse({ reason: 'intervision-planned-already', on })
  if (!isWorkingDay(on, closed)) return refuse({ reason: 'meeting-on-closed-day' })
  return accept({ on, at })
}

function lately({ moments }: IntervisionPlan, today: Day): readonly IntervisionMoment[] {
  const past = moments.filter(({ on }) => on < today)
  return [...past.slice(-mostPast), ...moments.filter(({ on }) => on >= today)]
}
