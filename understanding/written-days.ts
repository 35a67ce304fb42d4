import type { DateTime } from 'luxon'
import { isoDayOf } from '../programme/civil-day.ts'

/** A day as it was written, with no month or year when none was said; `to` is the first token after it. */
export type Written = Readonly<{ day: number; month: number | null; year: number | null; to: number }>

/** The days it can mean when looking back or ahead; null when there is none. */
type Sides = Readonly<{ past: string | null; future: string | null }>

/** A day with its month: the nearest of the years around, on both sides. */
export function dayOfYear({ day, month, year }: Written, now: DateTime): Sides {
  const today = now.toISODate() ?? ''
  const years = year === null ? [now.year - 1, now.year, now.year + 1] : [year]
  const days = years.map((each) => isoDayOf(each, month ?? 1, day)).filter((iso) => iso !== null)
  return {
    past: days.filter((iso) => iso <= today).at(-1) ?? null,
    future: days.find((iso) => iso >= today) ?? null,
  }
}

/** A day of some month near now: the latest one back, the first one ahead. */
export function dayOfMonth(day: number, now: DateTime): Sides {
  const today = now.toISODate() ?? ''
  const days = [-2, -1, 0, 1, 2].map((shift) => {
    const month = now.startOf('month').plus({ months: shift })
    return isoDayOf(month.year, month.month, day)
  })
  const known = days.filter((iso) => iso !== null)
  return {
    past: known.filter((iso) => iso <= today).at(-1) ?? null,
    future: known.find((iso) => iso > today) ?? null,
  }
}
