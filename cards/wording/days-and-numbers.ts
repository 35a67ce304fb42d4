import { DateTime, Info } from 'luxon'

/** "1 dag", "3 dagen": a number with the word that fits it. */
export function counted(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`
}

/** "13, 6 en 2 weken": numbers in a row with the word that fits the last of them. */
export function countedRow(numbers: readonly number[], and: string, [one, more]: [string, string]): string {
  const before = numbers.slice(0, -1).join(', ')
  return `${before && `${before} ${and} `}${counted(numbers.at(-1) ?? 0, one, more)}`
}

/** The weeks of days that are each a whole number of weeks, or null: people plan in weeks. */
export function wholeWeeks(days: readonly number[]): readonly number[] | null {
  return days.every((number) => number % 7 === 0) ? days.map((number) => number / 7) : null
}

/** "zo 22/11": a stored day with the short name of its weekday in the language of `locale`. */
export function shortDay(written: string, locale: string): string {
  const { weekday, day, month } = DateTime.fromISO(written, { zone: 'utc' })
  return `${weekdays(locale)[weekday - 1]} ${day}/${month}`
}

/** "22/11/2026": a stored day of which the year matters, the same in both languages. */
export function dayAndYear(written: string): string {
  const { day, month, year } = DateTime.fromISO(written, { zone: 'utc' })
  return `${day}/${month}/${year}`
}

const known = new Map<string, readonly string[]>()

/** Asked of Intl once: it takes longer than the rest of a card, and a card may name ten days. */
function weekdays(locale: string): readonly string[] {
  const names = known.get(locale) ?? Info.weekdays('short', { locale })
  known.set(locale, names)
  return names
}

/** Whole hours and the minutes that remain. */
export function hoursAndMinutes(minutes: number): Readonly<{ hours: number; rest: number }> {
  return { hours: Math.floor(minutes / 60), rest: minutes % 60 }
}

/** "dinsdag 24 november": a stored day in full, where there is room and somebody may only hear it. */
export function longDay(written: string, locale: string): string {
  const { weekday, day, month } = DateTime.fromISO(written, { zone: 'utc' })
  return `${names('weekdays', locale)[weekday - 1]} ${day} ${names('months', locale)[month - 1]}`
}

/** "november 2026": the month a stored day lies in. */
export function monthAndYear(written: string, locale: string): string {
  const { month, year } = DateTime.fromISO(written, { zone: 'utc' })
  return `${names('months', locale)[month - 1]} ${year}`
}

/** Monday to Sunday, short and in full. */
export function daysOfWeek(locale: string): readonly Readonly<{ short: string; long: string }>[] {
  const long = names('weekdays', locale)
  return weekdays(locale).map((short, at) => ({ short, long: long[at] ?? short }))
}

const full = new Map<string, readonly string[]>()

function names(of: 'weekdays' | 'months', locale: string): readonly string[] {
  const key = `${of} ${locale}`
  const found =
    full.get(key) ?? (of === 'months' ? Info.months('long', { locale }) : Info.weekdays('long', { locale }))
  full.set(key, found)
  return found
}
