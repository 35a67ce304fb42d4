/** Days of the Gregorian calendar in an era of 400 years, after which it repeats itself. */
const era = 146_097

/**
 * The ISO day (yyyy-mm-dd) with a number of days since 1 January 1970, by arithmetic alone: understanding counts days
 * by the thousand, and a date object for each is most of the work. Years 0 to 9999.
 */
export function isoOfDayNumber(number: number): string {
  // Counted from 1 March of year 0, so that a leap day is the last of its year.
  const shifted = number + 719_468
  const eras = Math.floor(shifted / era)
  const inEra = shifted - eras * era
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / (era - 1))) / 365,
  )
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100))
  const fromMarch = Math.floor((5 * inYear + 2) / 153)
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = eras * 400 + yearInEra + (month <= 2 ? 1 : 0)
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}

/** How many days a month (1 to 12) of a year has. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (month === 2) return isLeap ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** A day written yyyy-mm-dd; null when the month has no such day. */
export function isoDayOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
