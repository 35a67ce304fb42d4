import { DateTime } from 'luxon'
import { readAnchoredDay } from './anchored-days.ts'
import { readDate } from './calendar-dates.ts'
import { type ClockTime, readClock } from './clock-times.ts'
import type { DayMention } from './day-mentions.ts'
import { departuresIn } from './departures.ts'
import { type Duration, readDuration } from './durations.ts'
import { merged } from './merged-days.ts'
import { gap, type Message } from './message.ts'
import { readRelativeDay } from './relative-days.ts'
import { sameDayAgain, standing } from './taken-back.ts'
import { readRange, type TimeRange } from './time-ranges.ts'
import { timeStarts } from './time-starters.ts'
import { readWeekday } from './weekday-phrases.ts'

/** Everything of time in a message, in order: days, times on the clock, ranges and durations. */
export type Moments = Readonly<{
  days: readonly DayMention[]
  clocks: readonly ClockTime[]
  ranges: readonly TimeRange[]
  durations: readonly Duration[]
}>

type Found = { days: DayMention[]; clocks: ClockTime[]; ranges: TimeRange[]; durations: Duration[] }

/** Reads all moments of a message in one pass from left to right. */
export function momentsOf(message: Message, now: DateTime): Moments {
  const found: Found = { days: [], clocks: [], ranges: [], durations: [] }
  // Days are counted on the calendar of the zone `now` carries; in UTC that costs no look-up of the clock's changes.
  const today = DateTime.utc(now.year, now.month, now.day)
  let read = 0
  for (const at of timeStarts(message)) if (at >= read) read = readAt(message, at, { found, now: today })
  const departures = departuresIn(message, found.clocks)
  const named = merged(message, found.days)
  const days = standing(message, named)
  const gone = named.filter(({ from }) => days.every((day) => day.from !== from))
  // The hour of a day that was put off goes with it.
  const isTold = ({ from }: ClockTime) =>
    departures.some((range) => from >= range.from && from < range.to) || gone.some(({ to }) => to === from)
  return {
    durations: found.durations,
    days: days.filter((day) => !isFarewell(message, day)),
    clocks: found.clocks.filter((clock) => !isTold(clock)),
    ranges: [...found.ranges, ...departures].sort((left, right) => left.from - right.from),
  }
}

const untilThen = /^(?:tot|see|cu|morgen|meer|dan|weer|dag|daag|salu|groetjes|groeten|you|bye|ciao)$/

// "tot morgen!", "morgen meer", "da was het voor vandaag": a greeting, not a day on which something happened or will
function isFarewell(message: Message, { from, to }: DayMention): boolean {
  const before = message.words[from - 1] ?? ''
  const closes = message.clauseOf[to] !== message.clauseOf[from]
  if (
    closes &&
    before === 'voor' &&
    /^(?:het|dat|alles|genoeg|klaar|it|t)$/.test(message.words[from - 2] ?? '')
  )
    return true
  if (/^(?:meer|more)$/.test(message.words[to] ?? '')) return true
  const clause = message.clauses[message.clauseOf[from] ?? 0]
  if (before !== 'tot' || clause === undefined) return false
  const others = message.words.filter(
    (_, at) => at >= clause.from && at < clause.to && (at < from || at >= to),
  )
  return others.every((word) => untilThen.test(word))
}

function readAt(
  message: Message,
  at: number,
  { found, now }: Readonly<{ found: Found; now: DateTime }>,
): number {
  const day =
    sameDayAgain(message, at, found.days.at(-1)) ??
    readAnchoredDay(message, at, { last: found.days.at(-1), now }) ??
    readWeekday(message, at, now) ??
    readDate(message, at, now) ??
    readRelativeDay(message, at, now)
  const range = readRange(message, at, found.days.at(-1)?.to === at)
  if (
    range !== null &&
    (day === null || range.to > day.to || (range.bare && !isWeekdayOf(day, found.days.at(-1))))
  ) {
    found.ranges.push(range)
    return range.to
  }
  if (day !== null) {
    found.days.push(day)
    return Math.max(day.to, at + 1)
  }
  const clocks = found.clocks.length
  const to = readTime(message, at, found)
  const clock = found.clocks[clocks]
  if (clock !== undefined && clock.part !== null) {
    // "sinds twee uur deze namiddag" names today as well
    const part = readRelativeDay(message, clock.to - 2, now)
    if (part !== null && part.to === clock.to) found.days.push(part)
  }
  return to
}

// "vrijdag 4-12" is a date when that day is a Friday; "vandaag 10-12" are hours.
function isWeekdayOf(date: DayMention, before: DayMention | undefined): boolean {
  if (before === undefined || before.form !== 'weekday' || before.options.length > 0) return false
  const weekday = (iso: string | null) => (iso === null ? null : DateTime.fromISO(iso).weekday)
  return [date.past, date.future].some((iso) => weekday(iso) === weekday(before.past ?? before.future))
}

function readTime(message: Message, at: number, found: Found): number {
  const clock = readClock(message, at)
  const duration = readDuration(message, at)
  if (duration?.clock && (isHourSaid(message, at) || isStayUntil(message, at, found))) {
    const { hour, minute } = duration.clock
    found.clocks.push({ hour, minute, from: at, to: duration.to, part: null, marked: true })
    return duration.to
  }
  if (duration !== null && (clock === null || longer(duration, clock))) {
    if (isWait(message, duration)) return duration.to
    const waited = /^(?:wachten|gewacht|wacht|vertraging|waiting|waited)$/.test(
      message.words[duration.to] ?? '',
    )
    found.durations.push(waited ? { ...duration, vague: true } : duration)
    return duration.to
  }
  if (clock === null) return at + 1
  found.clocks.push(clock)
  return Math.max(clock.to, at + 1)
}

// A number of hours up to five is a duration ("2u"), six or more a time ("9u30"), unless the words say otherwise.
function longer(duration: Duration, clock: ClockTime): boolean {
  if (duration.clock === null)
    return (
      (duration.to >= clock.to && (!clock.marked || clock.hour <= 5)) ||
      !clock.marked ||
      duration.to > clock.to
    )
  if (clock.marked) return false
  return duration.clock.hour <= 5
}

// "toen was het al vier uur": what the clock said
function isHourSaid({ words }: Message, at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at)
  const [last = ''] = before.slice(-1)
  return (
    /^(?:het|al|bijna|pas|toen|intussen|ondertussen)$/.test(last) &&
    before.includes('het') &&
    before.some((word) => /^(?:was|is|werd)$/.test(word))
  )
}

// "kwart na 2 aangekomen, tot 4u gebleven": once it is said when it began, "tot" leads to an hour
function isStayUntil({ words, clauses, clauseOf }: Message, at: number, { clocks }: Found): boolean {
  if (clocks.length === 0 || !/^(?:tot|tem|until|till)$/.test(words[at - 1] ?? '')) return false
  const { from = 0, to = 0 } = clauses[clauseOf[at] ?? 0] ?? {}
  return to - from <= fewest || words.slice(from, to).some((word) => stays.test(word))
}

const fewest = 4
const stays = /^(?:gebleven|bleef|bleven|geweest|gezeten|gebabbeld|gewerkt|stayed|sat)$/

const waits =
  /^(?:geleden|ago|later|loat|loate|laat|geslapen|slaapt|sliep|rijden|oud|per|late|wakker|vroeger|earlier|slaap)$/
const before = /^(?:elke|per|sinds|alle|every|since|over|binnen|within|iedere|na|after|amper|voor)$/

const visiting =
  /^(?:geweest|gewist|gewest|bij|langs|langsgeweest|bezocht|gegaan|gezien|binnengesprongen|gebeld|gezeten|gebleven|samen)$/

// "bij Ana voor een uurtje"
function isVisit({ words, clauses, clauseOf }: Message, at: number): boolean {
  const { from = 0, to = 0 } = clauses[clauseOf[at] ?? 0] ?? {}
  return words.slice(Math.max(from, at - 12), Math.min(to, at + 6)).some((word) => visiting.test(word))
}

// "om de 3 uur", "2 uur geleden", "20 min te laat", "drinkt elke 2 uur" tell nothing about how long a contact took.
function isWait(message: Message, { from, to, clock }: Duration): boolean {
  if (waits.test(message.words[to] ?? '') && !/[,;.:(]/.test(gap(message, to))) return true
  if (message.words[to] === 'te' && message.words[to + 1] === 'laat') return true
  const previous = message.words[from - 1] ?? ''
  if (/^(?:sliep|slaapt|huilde|huilt|weende|weent|dronk|slept)$/.test(previous)) return true
  if (previous === 'de' && message.words[from - 2] === 'om') return true
  if (previous === 'voor' && clock === null && isVisit(message, from)) return false
  return before.test(previous) && !/[,;.:(]/.test(gap(message, from))
}
