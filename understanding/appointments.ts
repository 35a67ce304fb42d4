import { clockText } from './clock-times.ts'
import { type Found, ofList } from './lexicon.ts'
import { gap, type Message, sentenceOf, wordsBetween, wordsOfClause } from './message.ts'
import type { Moments } from './moments.ts'
import type { HeardAppointment, Unsure } from './reading.ts'
import type { PlacedDay } from './tense.ts'

/** A start time that goes with a day, or with no day at all (index null). */
export type PlacedTime = Readonly<{ time: string; from: number; to: number; day: number | null }>

/** Gives each time on the clock and each range's start to the day it belongs to. */
export function placeTimes(
  message: Message,
  moments: Moments,
  days: readonly PlacedDay[],
): readonly PlacedTime[] {
  const taken = new Set<number>()
  const clocks = moments.clocks.map((clock) => ({ from: clock.from, to: clock.to, clock }))
  const starts = moments.ranges.map((range) => ({ from: range.from, to: range.to, start: range.start }))
  const loose = moments.durations
    .filter(({ clock }) => clock !== null)
    .filter((duration) => isAppointmentTime(message, duration, days))
  const hours = loose.map(({ from, to, clock }) => ({
    from,
    to,
    clock: { hour: clock?.hour ?? 0, minute: clock?.minute ?? 0, part: null },
  }))
  return [...clocks, ...starts, ...hours]
    .sort((left, right) => left.from - right.from)
    .map((time) => {
      const day = dayFor(message, time, days, taken)
      if (day !== null) taken.add(day)
      const part = day === null ? null : (days[day]?.part ?? null)
      const text =
        'start' in time ? time.start : clockText(time.clock.hour, time.clock.minute, time.clock.part ?? part)
      return { time: text, from: time.from, to: time.to, day }
    })
}

/** "2u" right after a day that lies ahead is a time, not a duration. */
export function isAppointmentTime(
  message: Message,
  span: Readonly<{ from: number; to: number }>,
  days: readonly PlacedDay[],
): boolean {
  return days.some(
    (day) =>
      day.direction === 'future' &&
      (day.to === span.from || day.from === span.to) &&
      !/[.;!?\n]/.test(gap(message, Math.max(day.from, span.from))),
  )
}

function dayFor(
  message: Message,
  time: Readonly<{ from: number; to: number }>,
  days: readonly PlacedDay[],
  taken: ReadonlySet<number>,
): number | null {
  const sentence = sentenceOf(message, time.from)
  const free = days
    .map((day, index) => ({ day, index }))
    .filter(({ day, index }) => !taken.has(index) && sentenceOf(message, day.from) === sentence)
  const clause = message.clauseOf[time.from]
  const before = free.filter(({ day }) => day.to <= time.from).at(-1)
  const after = free.find(({ day }) => day.from >= time.to && message.clauseOf[day.from] === clause)
  if (
    after !== undefined &&
    (before === undefined ||
      message.clauseOf[before.day.to - 1] !== clause ||
      after.day.from - time.to < time.from - before.day.to)
  )
    return after.index
  return (before ?? beside(message, time.from, { days, taken }))?.index ?? null
}

// "19 nov!! 8u45", "Terug op 3/12. 10u.": nothing but a stop between the day and its hour
function beside(
  message: Message,
  at: number,
  { days, taken }: Readonly<{ days: readonly PlacedDay[]; taken: ReadonlySet<number> }>,
): Readonly<{ index: number }> | null {
  const index = days.findIndex((day) => day.to === at)
  return index < 0 || taken.has(index) || !/^\s*[.!,;:]+\s*$/.test(gap(message, at)) ? null : { index }
}

/** The appointments still to come among `days`, and the ones whose day is not clear. */
export function appointmentsOf({
  message,
  found,
  days,
  times,
}: Readonly<{
  message: Message
  found: readonly Found[]
  days: readonly PlacedDay[]
  times: readonly PlacedTime[]
}>): { next: readonly HeardAppointment[]; unsure: readonly Unsure[] } {
  const next: HeardAppointment[] = []
  const unsure: Unsure[] = []
  days.forEach((day, index) => {
    if (day.direction !== 'future' || isCancelled(message, found, day)) return
    const time = times.find((one) => one.day === index)
    if (time === undefined && isNoMeeting(message, found, day)) return
    const words = wordsBetween(
      message,
      Math.min(day.from, time?.from ?? day.from),
      Math.max(day.to, time?.to ?? day.to),
    )
    const said = time === undefined ? '' : `T${time.time}`
    if (day.options.length > 0)
      unsure.push({ field: 'next', options: day.options.map((option) => `${option}${said}`), words })
    else if (day.day !== null && !next.some(({ date }) => date === day.day))
      next.push({ date: day.day, time: time?.time ?? null, words })
  })
  return { next, unsure }
}

function isNoMeeting(message: Message, found: readonly Found[], day: PlacedDay): boolean {
  return isNoAppointment(message, found, day) || isClosed(message, found, day) || isDue(message, found, day)
}

const due =
  /^(?:antwoord|answer|reply|uitgerekend|uitgerekende|due|bevalt|bevallen|vervalt|verloopt|expires|geldig|betalen|betaald|betaalt|pay|gestort|leefloon|loon|uitkering|verjaart|verjaardag|jarig|verlof|vakantie|deadline|werkt|werken|werk|verhuist|verhuizen|verhuis|examen|examens|moves|moving|indienen|binnenbrengen|resultaat|resultaten|uitslag)$/

// "ze krijgt binnen 2 weken antwoord", "uitgerekend voor kerst": something falls on that day, but nobody meets
function isDue(message: Message, found: readonly Found[], { from }: PlacedDay): boolean {
  const clause = message.clauseOf[from]
  const falls = message.words.some((word, at) => message.clauseOf[at] === clause && due.test(word))
  const meets = ofList(found, 'next').some(
    (hit) => message.clauseOf[hit.from] === clause && !due.test(message.words[hit.from] ?? ''),
  )
  return falls && !meets
}

// "betaalt pas 1 december", "voor 31 december niet betaald", "kan vanavond nergens slapen": a date, but nobody meets then
function isNoAppointment(message: Message, found: readonly Found[], { from, to }: PlacedDay): boolean {
  const isEvening = /^(?:vanavond|tonight|vannacht)$/.test(message.words[from] ?? '')
  if (!isEvening && !limits.test(message.words[from - 1] ?? '')) return false
  const announcing = isEvening
    ? ofList(found, 'next')
    : [...ofList(found, 'next'), ...ofList(found, 'maybe-next')]
  return !announcing.some(
    (hit) =>
      message.clauseOf[hit.from] === message.clauseOf[from] &&
      (hit.to <= from || hit.from >= to) &&
      !limits.test(message.words[hit.from] ?? ''),
  )
}

// "de voedselbank is vrijdag gesloten": news about a service, nobody meets
function isClosed(message: Message, found: readonly Found[], { from }: PlacedDay): boolean {
  const clause = message.clauseOf[from]
  const announced = ofList(found, 'next').some((hit) => message.clauseOf[hit.from] === clause)
  const closed = wordsOfClause(message, clause).some((word) =>
    /^(?:gesloten|dicht|toe|closed|staking|eruit|uitgezet|evicted|deurwaarder|verloopt|expires)$/.test(word),
  )
  return closed && !announced
}

const limits = /^(?:pas|voor|vanaf|from|tot|tegen|ten|laatste|only|until|before|eind)$/

// "afgebeld voor morgen", "cancelled Friday": that day is off; "verzet naar vrijdag" is on
function isCancelled(message: Message, found: readonly Found[], { from, to }: PlacedDay): boolean {
  const clause = message.clauseOf[from]
  if (isUnfit(message, from, to)) return true
  const off = ofList(found, 'kind').some(
    (hit) =>
      hit.tag.value === 'missed' && hit.tag.strength !== 'hint' && message.clauseOf[hit.from] === clause,
  )
  return (
    off &&
    !message.words
      .slice(Math.max(0, from - 4), from)
      .some((word) => /^(?:naar|to|for|tot|until|nieuwe|new|opnieuw|dan|wel)$/.test(word))
  )
}

// "woensdag lukt niet", "Friday doesn't work": a day that was turned down
function isUnfit({ words, clauseOf }: Message, from: number, to: number): boolean {
  const after = words.slice(to, to + 5).filter((_, at) => clauseOf[to + at] === clauseOf[from])
  const fits = after.findIndex((word) => suiting.test(word))
  if (fits >= 0) return after.slice(0, fits + 3).some((word) => isNot.test(word)) && !after.includes('wel')
  return isUnable({ words, clauseOf }, from, after)
}

const suiting = /^(?:lukt|past|gaat|schikt|kan|works|work|suits|suit)$/
const isNot = /^(?:niet|nie|ni|not|doesnt|wont|cant)$/
const able = /^(?:kan|kon|kunnen|lukt|past|gaat|schikt|komt|can|cant|cannot|suits|works)$/
const hindered = /^(?:verhinderd|bezet|ziek|weg|elders|druk|belet|busy|away)$/
const farthest = 3

// "Roza kan morgen ni", "het past vrijdag niet", "she can't do Monday": turned down before the day is named
function isUnable(
  { words, clauseOf }: Pick<Message, 'words' | 'clauseOf'>,
  from: number,
  after: readonly string[],
): boolean {
  const before = words.slice(Math.max(0, from - farthest), from)
  const said = before.filter((_, at) => clauseOf[from - before.length + at] === clauseOf[from])
  if (
    after.some((word) =>
      /^(?:wel|pas|eerder|vroeger|later|voor|lang|langer|wachten|missen|vergeten|only|until)$/.test(word),
    )
  )
    return false
  if (said.some((word) => /^(?:cant|cannot)$/.test(word))) return true
  const verb = said.findLastIndex((word) => able.test(word))
  const turned = after.slice(0, 2).findIndex((word) => isNot.test(word))
  if (verb >= 0 && turned >= 0) return turned + 1 >= Math.min(after.length, 2) || turned === 0
  return said.some((word) => /^(?:is|ben|zijn)$/.test(word)) && hindered.test(after[0] ?? '')
}

/** The clauses that look ahead: they hold a day to come, or announce one, and tell nothing that is over. */
export function clausesAhead(
  message: Message,
  found: readonly Found[],
  days: readonly PlacedDay[],
): ReadonlySet<number> {
  const clausesOf = (spans: readonly Readonly<{ from: number }>[]) =>
    spans.map(({ from }) => message.clauseOf[from] ?? 0)
  const over = new Set([
    ...clausesOf(days.filter(({ direction }) => direction === 'past')),
    ...clausesOf(ofList(found, 'past')),
  ])
  const ahead = [
    ...clausesOf(days.filter(({ direction }) => direction === 'future')),
    ...clausesOf(ofList(found, 'next')),
  ]
  return new Set(ahead.filter((clause) => !over.has(clause)))
}
