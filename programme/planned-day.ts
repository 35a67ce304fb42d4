import { type ClosedDays, isWorkingDay } from './calendar.ts'
import { type Day, dayAfter, monthsAfter } from './stamp.ts'

/** How far ahead people plan to meet, in months: a slip of the pen in the year makes a day that nobody keeps. */
const monthsAhead = 12

/** Whether a day can be planned for now: today or later, and within a year. */
export function isWithinReach(on: Day | null, today: Day): on is Day {
  return on !== null && on >= today && on <= monthsAfter(today, monthsAhead)
}

/** The first working day from a day on; a whole year without one is no calendar, and the day itself stands then. */
export function workingDayFrom(day: Day, closed: readonly ClosedDays[]): Day {
  for (let ahead = 0; ahead <= 366; ahead += 1)
    if (isWorkingDay(dayAfter(day, ahead), closed)) return dayAfter(day, ahead)
  return day
}

/** The last working day before a day: when people are told of what happens on it. */
export function eveOf(day: Day, closed: readonly ClosedDays[]): Day {
  for (let back = 1; back <= 14; back += 1)
    if (isWorkingDay(dayAfter(day, -back), closed)) return dayAfter(day, -back)
  return dayAfter(day, -1)
}
