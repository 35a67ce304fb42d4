import type { DateTime } from 'luxon'
import { z } from 'zod'
import { ClosedDays, isWorkingDay, OfficeHours, type SiteCalendar } from './calendar.ts'
import { accept, type Decision, refuse } from './decision.ts'
import { Day, dayAfter, dayOf, momentOf, Stamp, stamp } from './stamp.ts'

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

/** The duty rota of a site (its id is the site's), with its office hours and the days on which nobody is there. */
export const DutyRota = z
  .strictObject({
    id: z.string(),
    hours: OfficeHours,
    closed: z.array(ClosedDays).readonly(),
    shifts: z.array(DutyShift).readonly(),
    absences: z.array(Absence).readonly(),
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

/**
 * The working days ahead on which nobody is on duty at the opening or at noon. A site without any shift has chosen to
 * do without a rota; it has no gaps.
 */
export function gapsAhead(rota: DutyRota, from: DateTime, days: number): readonly Day[] {
  const isUsed = rota.shifts.some(({ until }) => until > stamp(from.minus({ days: 30 })))
  if (!isUsed) return []
  const today = dayOf(from)
  return Array.from({ length: days }, (_, ahead) => dayAfter(today, ahead + 1)).filter((day) => {
    if (!isWorkingDay(day, rota.closed)) return false
    return [rota.hours.from, '12:00'].some((clock) => onDutyAt(rota, clockOn(day, clock)).length === 0)
  })
}

function clockOn(day: Day, clock: string): DateTime {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  return momentOf(`${day}T12:00:00.000Z`).set({ hour, minute })
}

/** Adds a shift; shifts may overlap (two people on duty), but have an end after their beginning and within a year. */
export function addShift(rota: DutyRota, shift: DutyShift): Decision<DutyRota> {
  const isLong = shift.until > stamp(momentOf(shift.from).plus({ days: 366 }))
  if (shift.until <= shift.from || isLong) return refuse({ reason: 'shift-unclear' })
  return accept({ ...rota, shifts: [...rota.shifts, shift].toSorted(byFrom) })
}

/** Takes a shift or an absence away. */
export function withoutDuty(rota: DutyRota, id: string): Decision<DutyRota> {
  const shifts = rota.shifts.filter((one) => one.id !== id)
  const absences = rota.absences.filter((one) => one.id !== id)
  const isKnown = shifts.length + absences.length < rota.shifts.length + rota.absences.length
  return isKnown ? accept({ ...rota, shifts, absences }) : refuse({ reason: 'duty-unknown' })
}

/** Notes that somebody is away; nobody stands in for themselves. */
export function addAbsence(rota: DutyRota, absence: Absence): Decision<DutyRota> {
  if (absence.until < absence.from || absence.standIn === absence.person)
    return refuse({ reason: 'absence-unclear' })
  return accept({ ...rota, absences: [...rota.absences, absence].toSorted(byFrom) })
}

function byFrom(one: Readonly<{ from: string }>, other: Readonly<{ from: string }>): number {
  return one.from.localeCompare(other.from)
}
