import { DateTime } from 'luxon'
import { type Day, dayAfter } from '../stamp.ts'

/** A period with the whole of its first and last week: two files can then not be subtracted to what one day held. */
export function wholeWeeks({ from, until }: Readonly<{ from: Day; until: Day }>) {
  return { from: mondayOf(from), until: dayAfter(mondayOf(until), 6) }
}

/** The first day of the week of a day. */
export function mondayOf(day: Day): Day {
  return dayAfter(day, 1 - DateTime.fromISO(day, { zone: 'utc' }).weekday)
}
