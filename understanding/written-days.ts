import { DateTime } from 'luxon'

/** A day as it was written, with no month or year when none was said; `to` is the first token after it. */
export type Written = Readonly<{ day: number; month: number | null; year: number | null; to: number }>

/** The days it can mean when looking back or ahead; null when there is none. */
type Sides = Readonly<{ past: string | null; future: string | null }>

/** A day with its month: the nearest of the years around, on both sides. */
export function dayOfYear({ day, month, year }: Written, now: DateTime): Sides {
  const today = now.toISODate() ?? ''
  const years = year === null ? [now.year - 1, now.year, now.year + 1] : [year]
  const days = years.map((each) => isoOf(each, month ?? 1, day)).filter((iso) => iso !== null)
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
    return isoOf(month.year, month.month, day)
  })
  const known = days.filter((iso) => iso !== null)
  return {
    past: known.filter((iso) => iso <= today).at(-1) ?? null,
    future: known.find((iso) => iso > today) ?? null,
  }
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isoOf(year: number, month: number, day: number): string | null {
  const isWhole = [year, month, day].every(Number.isInteger)
  if (!isWhole || year < 1000 || year > 9999) return DateTime.utc(year, month, day).toISODate()
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0)
  const isDay = day >= 1 && day <= length
  return isDay ? [year, month, day].map((part) => String(part).padStart(2, '0')).join('-') : null
}
