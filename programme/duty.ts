import type { DateTime } from 'luxon'
import { z } from 'zod'
import { ClosedDays, OfficeHours, type SiteCalendar } from './calendar.ts'
import { holds, type Person, worksAt } from './person.ts'
import { Day, dayOf, Stamp, stamp } from './stamp.ts'

/** One stretch in which somebody is on duty for a site, nights included when it says so. */
export const DutyShift = z
  .strictObject({ id: z.string(), person: z.string(), from: Stamp, until: Stamp })
  .readonly()
export type DutyShift = z.infer<typeof DutyShift>

/** "Afwezig van … tot …, vervangen door": whole days, both included; without a stand-in the next in the chain hears it. */
export const Absence = z
  .strictObject({ id: z.string(), person: z.string(), from: Day, until: Day, standIn: z.string().nullable() })
  .readonly()
export type Absence = z.infer<typeof Absence>

/**
 * What somebody has to hear of a shift that another person changed: how they knew it (null: not at all), by whom, and
 * `at`, when the notice was begun that will tell it.
 */
const ShiftNews = z
  .strictObject({
    person: z.string(),
    shift: z.string(),
    knew: z.strictObject({ from: Stamp, until: Stamp }).readonly().nullable(),
    by: z.string(),
    at: Stamp,
  })
  .readonly()
export type ShiftNews = z.infer<typeof ShiftNews>

/** The duty rota of a site (its id is the site's), with its office hours and the days on which nobody is there. */
export const DutyRota = z
  .strictObject({
    id: z.string(),
    hours: OfficeHours,
    closed: z.array(ClosedDays).readonly(),
    shifts: z.array(DutyShift).readonly(),
    absences: z.array(Absence).readonly(),
    /** On which day its coordinators were last warned of each thing that is amiss (`duty-warnings.ts`). */
    warned: z.record(z.string(), Day).readonly().optional(),
    /** What people have to hear of their shifts (`shift-news.ts`). */
    news: z.array(ShiftNews).readonly().optional(),
  })
  .readonly()
export type DutyRota = z.infer<typeof DutyRota>

/** A site that has told nothing yet: office hours, nobody on duty, so that supervisors hear it themselves. */
export function emptyRota(site: string): DutyRota {
  return { id: site, hours: { from: '09:00', until: '17:00' }, closed: [], shifts: [], absences: [] }
}

/** The calendar of a rota. */
export function calendarOf({ hours, closed }: DutyRota): SiteCalendar {
  return { hours, closed }
}

/** Whether somebody can be on duty at a site: a lecturer or a coordinator who is still there. */
export function canBeOnDuty(person: Person, site: string): boolean {
  return worksAt(person, site) && (holds(person, 'lecturer') || holds(person, 'coordinator'))
}

/** Who is on duty at a moment, in the order their shifts began; who is absent is replaced by the stand-in. */
export function onDutyAt(rota: DutyRota, moment: DateTime): readonly string[] {
  const now = stamp(moment)
  const people = rota.shifts
    .filter(({ from, until }) => from <= now && now < until)
    .toSorted((one, other) => one.from.localeCompare(other.from))
    .flatMap(({ person }) => presentFor(rota, person, dayOf(moment)) ?? [])
  return [...new Set(people)]
}

/** The person, or who stands in on that day, or the stand-in's stand-in; null when nobody is left. */
export function presentFor(rota: DutyRota, person: string, day: Day): string | null {
  const seen = new Set<string>()
  let present: string | null = person
  while (present !== null && !seen.has(present)) {
    seen.add(present)
    const absence = absenceOf(rota, present, day)
    if (!absence) return present
    present = absence.standIn
  }
  return null
}

function absenceOf({ absences }: DutyRota, person: string, day: Day): Absence | undefined {
  return absences.find((one) => one.person === person && one.from <= day && day <= one.until)
}
