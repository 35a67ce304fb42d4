import { DateTime } from 'luxon'
import { z } from 'zod'
import { programmeZone } from './belgian-zone.ts'
import { ClockTime, Day, dayAfter, momentAt } from './stamp.ts'

/** Days on which a site is closed besides Belgian holidays: exam weeks, the week of the college's holidays. */
export const ClosedDays = z.strictObject({ from: Day, until: Day, label: z.string().max(60) }).readonly()
export type ClosedDays = z.infer<typeof ClosedDays>

/** When somebody can be expected to look, on a working day. */
export const OfficeHours = z.strictObject({ from: ClockTime, until: ClockTime }).readonly()
export type OfficeHours = z.infer<typeof OfficeHours>

/** A site's calendar: its hours, and the days on which nobody is there. */
export type SiteCalendar = Readonly<{ hours: OfficeHours; closed: readonly ClosedDays[] }>

/** The ten legal holidays of Belgium in a year (law of 4 January 1974), in order. */
export function holidaysOf(year: number): readonly Day[] {
  const easter = easterOf(year)
  const fixed = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'].map((day) => `${year}-${day}`)
  return [...fixed, ...[1, 39, 50].map((days) => dayAfter(easter, days))].toSorted()
}

/** Monday to Friday, no holiday, and the site is not closed. */
export function isWorkingDay(day: Day, closed: readonly ClosedDays[]): boolean {
  const { weekday, year } = DateTime.fromISO(day, { zone: 'utc' })
  const isClosed = closed.some(({ from, until }) => from <= day && day <= until)
  return weekday <= 5 && !isClosed && !holidaysOf(year).includes(day)
}

/** Whether a moment lies within the hours of a working day. */
export function isOpenAt(moment: DateTime, { hours, closed }: SiteCalendar): boolean {
  const here = moment.setZone(programmeZone)
  const clock = here.toFormat('HH:mm')
  return isWorkingDay(dayIn(here), closed) && hours.from <= clock && clock < hours.until
}

/** This moment when it lies within office hours, else the opening of the next working day, at most a year ahead. */
export function openingFrom(moment: DateTime, calendar: SiteCalendar): DateTime {
  if (isOpenAt(moment, calendar)) return moment
  const here = moment.setZone(programmeZone)
  const today = dayIn(here)
  for (let ahead = 0; ahead <= 366; ahead += 1) {
    const opening = momentAt(dayAfter(today, ahead), calendar.hours.from)
    if (opening >= here && isOpenAt(opening, calendar)) return opening
  }
  return here.plus({ days: 1 })
}

/** The end of the working day that a moment lies in, or of the next one when it lies in none. */
export function closingAfter(moment: DateTime, calendar: SiteCalendar): DateTime {
  return momentAt(dayIn(openingFrom(moment, calendar).setZone(programmeZone)), calendar.hours.until)
}

/** Most openings that a stretch of office hours is followed over; a clock counts days, never years. */
const mostOpenings = 400

/** So many minutes of office hours later: what is left when the site closes goes on at the next opening. */
export function afterOpenMinutes(moment: DateTime, minutes: number, calendar: SiteCalendar): DateTime {
  let at = openingFrom(moment, calendar)
  let left = minutes
  for (let opening = 0; opening < mostOpenings; opening += 1) {
    const closing = closingAfter(at, calendar)
    const today = closing.diff(at, 'minutes').minutes
    if (left <= today) return at.plus({ minutes: left })
    left -= Math.max(today, 0)
    at = openingFrom(closing, calendar)
  }
  return at
}

/** How many minutes of office hours lie between two moments. */
export function openMinutesBetween(from: DateTime, until: DateTime, calendar: SiteCalendar): number {
  let at = openingFrom(from, calendar)
  let minutes = 0
  for (let opening = 0; opening < mostOpenings && at < until; opening += 1) {
    const closing = closingAfter(at, calendar)
    minutes += Math.max(DateTime.min(closing, until).diff(at, 'minutes').minutes, 0)
    at = openingFrom(closing, calendar)
  }
  return minutes
}

function dayIn(moment: DateTime): Day {
  const day = moment.toISODate()
  if (day === null) throw new Error('invalid-moment')
  return day
}

/** Easter Sunday of a year, by the rule of Gauss as Butcher wrote it down. */
function easterOf(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const leap = Math.floor(century / 4)
  const moon =
    (19 * golden + century - leap - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * week) / 451)
  const days = moon + week - 7 * late + 114
  const month = Math.floor(days / 31)
  return `${year}-${String(month).padStart(2, '0')}-${String((days % 31) + 1).padStart(2, '0')}`
}
