import type { DateTime } from 'luxon'
import { z } from 'zod'
import { accept, type Decision, refuse } from '../decision.ts'
import { type Notice, routine } from '../notice.ts'
import { Day, dayOf, Stamp, stamp } from '../stamp.ts'

/** One intervision of a site in which was matched, and who was left over when it closed: nobody silently. */
export const Intervision = z
  .strictObject({
    id: z.string(),
    site: z.string(),
    on: Day,
    closedBy: z.string(),
    closedAt: Stamp,
    /** Roads of the families that still wait. */
    roads: z.array(z.string()).readonly(),
    /** Students without a family. */
    students: z.array(z.string()).readonly(),
  })
  .readonly()
export type Intervision = z.infer<typeof Intervision>

/** Who is left over: families with who hears it for them, and students. */
export type LeftOver = Readonly<{
  families: readonly Readonly<{ road: string; supervisor: string | null; partner: string | null }>[]
  students: readonly string[]
}>

type Closing = Readonly<{ id: string; site: string; by: string; before: readonly Intervision[] }>

/** The matching of today is done: whoever supervises a family that still waits, its partner and each student left over get a word. */
export function closeIntervision(
  { id, site, by, before }: Closing,
  left: LeftOver,
  now: DateTime,
): Decision<Intervision> {
  const on = dayOf(now)
  if (before.some((one) => one.on === on)) return refuse({ reason: 'intervision-closed-today' })
  const hears = new Set([
    ...left.families.flatMap(({ supervisor, partner }) =>
      [supervisor, partner].filter((one) => one !== null),
    ),
    ...left.students,
  ])
  const notices: readonly Notice[] = [...hears].map((person) => routine('matching-left', person, id))
  const closed = {
    id,
    site,
    on,
    closedBy: by,
    closedAt: stamp(now),
    roads: left.families.map(({ road }) => road),
    students: left.students,
  }
  return accept(closed, ...notices)
}

/** The last intervision that closed, or null. */
export function lastIntervision(all: readonly Intervision[]): Intervision | null {
  return all.toSorted((one, other) => other.on.localeCompare(one.on))[0] ?? null
}

/** At how many intervisions a family was left over since it waits. */
export function timesLeft(road: string, since: Stamp, all: readonly Intervision[]): number {
  return all.filter(({ roads, closedAt }) => roads.includes(road) && closedAt >= since).length
}
