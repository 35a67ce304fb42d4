import { DateTime } from 'luxon'
import type { DraftFields } from '../programme/draft.ts'
import type { Day } from '../programme/stamp.ts'
import type { ContactReading } from '../understanding/reading.ts'

type Impossible = DraftFields['impossible'][number]

const slashed = /(?<![\d/.-])(\d{1,2})[/-](\d{1,2})(?![\d/-])/gu
const named = /\b(?:3[01] (?:februari|february|feb)|31 (?:april|juni|june|september|november))\b/giu
const hour = /\b(?:om|rond|tegen|vanaf|at|around) (\d{2})(?:u\d{0,2}|:\d{2}|h\d{0,2}| uur)(?!\w)/giu
const next = /\b(?:volgende|next|terug|nieuwe)\b[^.;]{0,25}?(?<![\d/])(\d{1,2})[/-](\d{1,2})(?![\d/-])/giu

const duration =
  /(?<!\b(?:om|rond|tegen|vanaf|at|around|tot) )(?<![\d:/.,])(\d{1,4}) ?(uur|uren|u|hours?|hrs?|min|minuten|minutes)(?![\p{L}\d])/giu
const year = /(?<![\d/.-])(2\d{3})(?![\d/-])/gu
const yearsAhead = 1

/** What a sentence says that cannot be: a day, hour, duration or year, a next day that is over, another's family. */
export function impossibleIn(sentence: string, reading: ContactReading, today: Day): readonly Impossible[] {
  const found: Impossible[] = []
  for (const [words, day, month] of sentence.matchAll(slashed))
    if (isNoDay(Number(day), Number(month))) found.push({ what: 'day', words })
  for (const [words] of sentence.matchAll(named)) found.push({ what: 'day', words })
  for (const [words, at] of sentence.matchAll(hour))
    if (Number(at) > 24) found.push({ what: 'time', words: words.replace(/^\S+ /, '') })
  for (const [, day, month] of sentence.matchAll(next))
    if (isOver(Number(day), Number(month), reading, today))
      found.push({ what: 'past-next', words: `${day}/${month}` })
  found.push(...figuresIn(sentence, today))
  for (const { field, words } of reading.unsure)
    if (field === 'family' && words !== '') found.push({ what: 'family', words })
  return found
}

function figuresIn(sentence: string, today: Day): readonly Impossible[] {
  const found: Impossible[] = []
  for (const [words, number, unit] of sentence.matchAll(duration))
    if (isNoDuration(Number(number), unit ?? '')) found.push({ what: 'minutes', words })
  for (const [words] of sentence.matchAll(year))
    if (isTooFar(words, today)) found.push({ what: 'year', words })
  return found
}

/** Whether a year, or a day in it, is past all planning. */
export function isTooFar(written: string, today: Day): boolean {
  return Number(written.slice(0, 4)) > Number(today.slice(0, 4)) + yearsAhead
}

function isNoDuration(number: number, unit: string): boolean {
  return number === 0 || number * (/^m/iu.test(unit) ? 1 : 60) > 1440
}

/** Only what looks like a day and is none: 31/2 or 31/4, not 24/7 or 50/50. */
function isNoDay(day: number, month: number): boolean {
  if (day < 30 || day > 39 || month < 1 || month > 12) return false
  return !DateTime.utc(2024, month, day).isValid
}

function isOver(day: number, month: number, reading: ContactReading, today: Day): boolean {
  const ends = `-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const wasRead = [reading.date?.value, ...reading.next.map(({ date }) => date)].some((one) =>
    one?.endsWith(ends),
  )
  const that = DateTime.utc(Number(today.slice(0, 4)), month, day)
  return !wasRead && that.isValid && (that.toISODate() ?? today) < today
}
