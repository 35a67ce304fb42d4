/**
 * Belgian national numbers (rijksregisternummer) and bis numbers, however they are written: eleven digits in groups or
 * not. The last two are 97 minus the remainder of the first nine by 97; for who was born from 2000 on a 2 stands before
 * those nine. A bis number counts 20 or 40 more for the month. Who is not sure of a day of birth has zeros there.
 */
export function hasNationalNumber(text: string): boolean {
  return written.test(text) || runsOf(text).some((groups) => windowsOf(groups).some(isNationalNumber))
}

/** 85.07.30-033.28: nothing else is written so, and with one digit wrong it is still somebody's. */
const written = /(?<!\d)\d{2}\.\d{2}\.\d{2}\s?[-.]\s?\d{3}[.\s-]\d{2}(?!\d)/

/** Digits with at most three other signs between them, none of them a letter, as groups. */
function runsOf(text: string): readonly (readonly string[])[] {
  const runs = text.match(/\d(?:[\s./_-]{0,3}\d){10,}/g) ?? []
  return runs.map((run) => run.split(/[\s./_-]+/))
}

const length = 11

/** Whole groups beside each other that hold eleven digits together: a postcode before it makes it no other number. */
function windowsOf(groups: readonly string[]): readonly string[] {
  return groups.flatMap((_, from) =>
    groups.flatMap((__, to) => {
      const digits = to < from ? '' : groups.slice(from, to + 1).join('')
      return digits.length === length ? [digits] : []
    }),
  )
}

/** Whether eleven digits are a national or bis number by their month, day and check digits. */
export function isNationalNumber(digits: string): boolean {
  const month = Number(digits.slice(2, 4)) % 20
  const isMonth = Number(digits.slice(2, 4)) <= 52 && month <= 12
  const isDay = Number(digits.slice(4, 6)) <= 31
  if (!isMonth || !isDay) return false
  const serial = Number(digits.slice(0, 9))
  const check = Number(digits.slice(9))
  return [serial, 2_000_000_000 + serial].some((number) => 97 - (number % 97) === check)
}
