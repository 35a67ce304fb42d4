import type { DateTime } from 'luxon'
import { isoOfDayNumber } from '../programme/civil-day.ts'
import type { PartOfDay } from './words/time-words.ts'

/**
 * A day named at tokens `from` to `to`. `past` and `future` are the days it can mean when looking back or ahead
 * (null = it cannot); `lean` is what the words themselves say. `options` are the days to choose from when unclear.
 */
export type DayMention = Readonly<{
  from: number
  to: number
  past: string | null
  future: string | null
  lean: 'past' | 'future' | 'nearest' | null
  form: 'date' | 'weekday' | 'relative' | 'vague'
  part: PartOfDay | null
  options: readonly string[]
}>

const dayLong = 86_400_000

/** The ISO day `days` from now, which must be told in UTC: there every day has 24 hours. */
export function isoDay(now: DateTime, days: number): string {
  return isoOfDayNumber(Math.floor(now.toMillis() / dayLong) + days)
}

/** Days from now until weekday `day` (1 = Monday): 1 to 7 ahead, or -1 to -7 back. */
export function untilWeekday(now: DateTime, day: number, direction: 'past' | 'future'): number {
  const ahead = (day - now.weekday + 7) % 7
  if (direction === 'future') return ahead === 0 ? 7 : ahead
  return ahead === 0 ? -7 : ahead - 7
}
