import { DateTime } from 'luxon'
import { type Day, dayAfter, dayOf, momentOf, type Stamp } from '../stamp.ts'

/** How many weeks figures look back over, this week included. */
export const periods = [4, 12, 52] as const

/** The Mondays of the last weeks, oldest first; the last one is that of this week. */
export function mondaysBack(today: Day, weeks: number): readonly Day[] {
  const { weekday } = DateTime.fromISO(today, { zone: 'utc' })
  const thisMonday = dayAfter(today, 1 - weekday)
  return Array.from({ length: weeks }, (_, at) => dayAfter(thisMonday, (at - weeks + 1) * 7))
}

/** Whether something was written down on a day or later, in Belgium. */
export function isSince(at: Stamp, day: Day): boolean {
  return dayOf(momentOf(at)) >= day
}
