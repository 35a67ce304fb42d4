import { DateTime } from 'luxon'

/** A day of the calendar as whole numbers, so that thousands of openings can be compared without date objects. */
export type CivilDay = Readonly<{
  /** Days since 1 January 1970. */
  number: number
  /** 1 Monday to 7 Sunday. */
  weekday: number
  year: number
  month: number
  day: number
  daysInMonth: number
  /** The week of the year by ISO 8601, and how many weeks that year has. */
  week: number
  weeks: number
}>

const dayInMilliseconds = 86_400_000

/** The day with a number. */
export function civilDay(number: number): CivilDay {
  const date = utc(number)
  return {
    number,
    weekday: date.weekday,
    year: date.year,
    month: date.month,
    day: date.day,
    daysInMonth: date.daysInMonth ?? 31,
    week: date.weekNumber,
    weeks: date.weeksInWeekYear,
  }
}

/** The number of a day written yyyy-mm-dd (what follows is not looked at); null when there is no such day. */
export function dayNumber(written: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}(?!\d)/.test(written)) return null
  const date = DateTime.fromISO(written.slice(0, 10), { zone: 'utc' })
  return date.isValid ? date.toMillis() / dayInMilliseconds : null
}

/** The day with a number, written yyyy-mm-dd. */
export function writtenDay(number: number): string {
  return utc(number).toFormat('yyyy-MM-dd')
}

/** 1 Monday to 7 Sunday; day 0 was a Thursday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

function utc(number: number): DateTime {
  return DateTime.fromMillis(number * dayInMilliseconds, { zone: 'utc' })
}
