import { afterNoon, readFace, readPart, readStart } from './clock-times.ts'
import { gap, type Message } from './message.ts'
import type { Face } from './spoken-hours.ts'
import { between, type PartOfDay } from './words/time-words.ts'

/** From one time to another on the same day, at tokens `from` to `to`: start HH:MM and minutes between. */
export type TimeRange = Readonly<{ start: string; minutes: number; from: number; to: number; bare: boolean }>

const opens = new Set(['van', 'from', ...between, 'vanaf', 'om', 'vn', 'start', 'begin'])
const until = new Set([
  'tot',
  'to',
  'till',
  'til',
  'until',
  'tem',
  'a',
  'en',
  'and',
  'through',
  'totaan',
  'toten',
])
const noUnit =
  /^(?:minuten|m|weken|dagen|jaar|maand|maanden|keer|x|x|kinderen|jan|feb|mrt|apr|mei|jun|jul|aug|sep|sept|okt|nov|dec|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december)$/

/** Reads "van 9u tot 10u15", "14u-15u", "10-11u", "from 2 to 3:30", "tussen 14u en 15u" at token `index`. */
export function readRange(message: Message, index: number, afterDay = false): TimeRange | null {
  const opened = opens.has(message.words[index] ?? '')
  const after = opened ? index + 1 : index
  // "van een halven drie tot vier"
  const at = opened && /^(?:een|de|den)$/.test(message.words[after] ?? '') ? after + 1 : after
  const dotted = dottedRange(message, { index, at, opened })
  if (dotted !== null) return dotted
  const how = { index, at, opened, afterDay }
  const first = opened ? readStart(message, at) : null
  const range = first === null ? null : rangeFrom(message, { start: first, ...how })
  if (range !== null) return range
  const start = readFace(message, at, true)
  return start === null ? null : rangeFrom(message, { start, ...how })
}

// "14.00-15.10", "van 11.40 tot 12.25": no dates, for one of them has no such month, or "van" says so
function dottedRange(
  message: Message,
  { index, at, opened }: Readonly<{ index: number; at: number; opened: boolean }>,
): TimeRange | null {
  const start = dottedTime(message.words[at] ?? '')
  const link = start === null ? null : linkAfter(message, at + 1, message.words[index] ?? '')
  const end = link === null ? null : dottedTime(message.words[link] ?? '')
  if (start === null || link === null || end === null) return null
  const mayBeDates = [start, end].every(({ minute }) => minute >= 1 && minute <= 12)
  if (mayBeDates && !opened) return null
  const to = /^(?:u|uur|h)$/.test(message.words[link + 1] ?? '') ? link + 2 : link + 1
  const found = span(start, end, { early: null, late: null, from: index, to })
  return found === null ? null : { ...found, bare: false }
}

function dottedTime(word: string): Ends | null {
  const parts = /^(\d{1,2})\.(\d{2})$/.exec(word)
  const [hour, minute] = [Number(parts?.[1]), Number(parts?.[2])]
  return parts !== null && hour < 24 && minute < 60 ? { hour, minute } : null
}

type Opening = Readonly<{
  start: Ends & Readonly<{ to: number; part?: PartOfDay }>
  index: number
  at: number
  opened: boolean
  afterDay: boolean
}>

function rangeFrom(message: Message, { start, index, at, opened, afterDay }: Opening): TimeRange | null {
  const early = readPart(message, start.to)
  const said = linkAfter(message, early.to, message.words[index] ?? '')
  const link = said === null ? hourBeside(message, start.to) : afterArticle(message, said)
  const end = link === null ? null : (readFace(message, link, true) ?? midday(message, link))
  if (
    link === null ||
    end === null ||
    end.hour > 24 ||
    start.hour > 24 ||
    noUnit.test(message.words[end.to] ?? '')
  )
    return null
  const bare = end.to <= link + 1 && start.to <= at + 1 && !opened
  if (bare && !(afterDay && gap(message, link) === '-' && end.hour > start.hour)) return null
  if (!opened && !clockLike(message, { at, start: start.to, link, end: end.to })) return null
  const late = readPart(message, end.to)
  const parts = { early: early.part ?? start.part ?? null, late: late.part ?? end.part ?? null }
  const found = span(start, end, { ...parts, from: index, to: late.to })
  return found === null ? null : { ...found, bare }
}

// "van half elf tot 's middags", "tot op de noen"
function midday({ words }: Message, at: number): Face | null {
  let to = at
  while (to < at + 2 && /^(?:de|den|op|s)$/.test(words[to] ?? '')) to += 1
  return /^(?:smiddags|middag|middags)$/.test(words[to] ?? '')
    ? { hour: 12, minute: 0, to: to + 1, sure: true }
    : null
}

// "van den drijen tot den vieren"
function afterArticle({ words }: Message, at: number): number {
  return /^(?:de|den|d)$/.test(words[at] ?? '') ? at + 1 : at
}

// "11u 12u", "10u/11u15": two hours with their sign side by side
function hourBeside(message: Message, at: number): number | null {
  const marked = /^(?:u|h)$/
  const isAfterHour = marked.test(message.words[at - 1] ?? '') || marked.test(message.words[at - 2] ?? '')
  const isHour = /^\d{1,2}$/.test(message.words[at] ?? '') && marked.test(message.words[at + 1] ?? '')
  return isAfterHour && isHour && /^ ?\/? ?$/.test(gap(message, at)) ? at : null
}

function linkAfter(message: Message, at: number, opening: string): number | null {
  const word = message.words[at] ?? ''
  if (word === 'en' || word === 'and')
    return /^(?:tuss(?:en|e|n|chen)?|between)$/.test(opening) ? at + 1 : null
  if (word === 'a' && gap(message, at + 1) !== ' ') return null
  if (until.has(word))
    return message.words[at + 1] === 'en' || message.words[at + 1] === 'aan'
      ? at + (message.words[at + 2] === 'met' ? 3 : 2)
      : at + 1
  if (word === 't' || word === 'het') return message.words[at + 1] === 'm' ? at + 2 : null
  return at > 0 && /^ ?(?:[-–—~]|->|→|>|=>|tot) ?$/.test(gap(message, at)) ? at : null
}

// Without "van", one side must look like a time: "2-3 uur" is a duration, "14-15u" and "2pm-4pm" are not.
function clockLike(
  message: Message,
  { at, start, link, end }: Readonly<{ at: number; start: number; link: number; end: number }>,
): boolean {
  const left = Number.parseFloat(message.words[at] ?? '')
  const spokenLeft = start > at + 1
  const right = Number.parseFloat(message.words[link] ?? '')
  return (
    spokenLeft ||
    left >= 6 ||
    right >= 6 ||
    Number.isNaN(left) ||
    /^(?:am|pm)$/.test(message.words[end - 1] ?? '')
  )
}

type Ends = Readonly<{ hour: number; minute: number }>
type Parts = Readonly<{ early: PartOfDay | null; late: PartOfDay | null; from: number; to: number }>

function span(start: Ends, end: Ends, { early, late, from, to }: Parts): Omit<TimeRange, 'bare'> | null {
  const late24 = afterNoon(end.hour, late) * 60 + end.minute
  let first = afterNoon(start.hour, early ?? partBefore(start.hour, end.hour, late)) * 60 + start.minute
  if (first > late24 && first - 720 >= 0 && first - 720 < late24 && early === null) first -= 720
  const last = late24 <= first && late24 + 720 <= 24 * 60 && late24 < 720 + 1 ? late24 + 720 : late24
  const minutes = last - first
  if (minutes <= 0 || minutes > 12 * 60) return null
  const text = `${String(Math.floor(first / 60)).padStart(2, '0')}:${String(first % 60).padStart(2, '0')}`
  return { start: text, minutes, from, to }
}

// "2-4pm": the first hour shares the second's part of the day, unless it would come after it ("11-1pm").
function partBefore(start: number, end: number, late: PartOfDay | null): PartOfDay | null {
  return late !== null && start < end ? late : null
}
