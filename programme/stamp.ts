import { DateTime } from 'luxon'
import { z } from 'zod'
import { programmeZone } from './belgian-zone.ts'

/** A moment as stored: UTC ISO text. */
export const Stamp = z.iso.datetime()
export type Stamp = z.infer<typeof Stamp>

/** A calendar day as stored: yyyy-mm-dd. */
export const Day = z.iso.date()
export type Day = z.infer<typeof Day>

/** A clock time as stored: HH:MM, Belgian time. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** Writes a moment the way it is stored. */
export function stamp(moment: DateTime): Stamp {
  const written = moment.toUTC().toISO()
  if (written === null) throw new Error('invalid-moment')
  return written
}

/** The moment whole days of 24 hours later, as stored; for terms that nobody counts by the clock. */
export function stampAfter(moment: DateTime, days: number): Stamp {
  return stamp(DateTime.fromMillis(moment.toMillis() + days * 86_400_000, { zone: 'utc' }))
}

/** The calendar day of a moment in Belgium. */
export function dayOf(moment: DateTime): Day {
  return written(moment.setZone(programmeZone))
}

/** The calendar day of a stored moment in UTC, for bookkeeping that no person sees. */
export function utcDayOf(written: Stamp): Day {
  return written.slice(0, 10)
}

/** Reads a stored moment back, in Belgian time. */
export function momentOf(written: Stamp): DateTime {
  return DateTime.fromISO(written, { zone: programmeZone })
}

/** The moment a clock in Belgium shows a time (HH:MM) on a day. */
export function momentAt(day: Day, clock: string): DateTime {
  return DateTime.fromISO(`${day}T${clock}`, { zone: programmeZone })
}

/** Whole calendar days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  const start = DateTime.fromISO(from, { zone: 'utc' })
  return Math.round(DateTime.fromISO(to, { zone: 'utc' }).diff(start, 'days').days)
}

/** The day that many calendar days later (or earlier, when negative). */
export function dayAfter(day: Day, days: number): Day {
  return written(DateTime.fromISO(day, { zone: 'utc' }).plus({ days }))
}

/** The day that many months later (or earlier, when negative); the last of the month when it has no such day. */
export function monthsAfter(day: Day, months: number): Day {
  return written(DateTime.fromISO(day, { zone: 'utc' }).plus({ months }))
}

function written(moment: DateTime): Day {
  const day = moment.toISODate()
  if (day === null) throw new Error('invalid-moment')
  return day
}
