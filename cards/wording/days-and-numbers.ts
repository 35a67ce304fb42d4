import { DateTime } from 'luxon'

/** "1 dag", "3 dagen": a number with the word that fits it. */
export function counted(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`
}

/** "zo 22/11": a stored day with the short name of its weekday in the language of `locale`. */
export function shortDay(written: string, locale: string): string {
  return DateTime.fromISO(written, { zone: 'utc' }).setLocale(locale).toFormat('ccc d/L')
}

/** Whole hours and the minutes that remain. */
export function hoursAndMinutes(minutes: number): Readonly<{ hours: number; rest: number }> {
  return { hours: Math.floor(minutes / 60), rest: minutes % 60 }
}
