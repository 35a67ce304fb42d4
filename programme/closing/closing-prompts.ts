import { type Day, daysBetween } from '../stamp.ts'
import type { Closing } from './closing.ts'

/** An end that moved by no more than so many days is still the same end: nobody is told twice. */
const sameEnd = 14

/**
 * The moment of the closing that is to be spoken of now: days before the end, as the site's policy has them, and the day
 * itself. Each is said once for an end; when the end moves it is said for the new one. Null when there is nothing to say.
 * After a while without a look only the nearest is said: three prompts on one day help nobody.
 */
export function promptDue(
  { end, closingDays }: Readonly<{ end: Day; closingDays: readonly number[] }>,
  { prompted }: Pick<Closing, 'prompted'>,
  today: Day,
): number | null {
  const left = daysBetween(today, end)
  const nearest = [...closingDays, 0].filter((days) => left <= days).toSorted((one, other) => one - other)[0]
  if (nearest === undefined) return null
  const isSaid = prompted.some((one) => one.days <= nearest && Math.abs(daysBetween(one.end, end)) <= sameEnd)
  return isSaid ? null : nearest
}

/** Remembers that it was said. */
export function prompted(closing: Closing, said: Readonly<{ days: number; end: Day; on: Day }>): Closing {
  return { ...closing, prompted: [...closing.prompted, said] }
}
