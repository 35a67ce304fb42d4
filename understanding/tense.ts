import { rememberingLatest } from '../programme/remember.ts'
import type { DayMention } from './day-mentions.ts'
import { type Found, foundBetween, ofList } from './lexicon.ts'
import { gap, type Message } from './message.ts'
import type { Moments } from './moments.ts'
import { numberWords } from './words/time-words.ts'

/** A day of the message with the direction it is taken in and, unless it stays vague, the ISO day it means. */
export type PlacedDay = DayMention & Readonly<{ direction: 'past' | 'future'; day: string | null }>

type Evidence = Readonly<{
  next: number
  maybe: number
  past: number
  present: number
  told: boolean
  /** Something that announces stands right before the day: "opnieuw op de 9e". */
  announced: boolean
  /** It is asked: "donderdag 10u ok?" */
  asked: boolean
}>
type Scene = Readonly<{ message: Message; found: readonly Found[]; moments: Moments; today: string }>

/** Decides for every day whether it lies behind (a contact) or ahead (an appointment), from its words and its clause. */
export function placeDays(scene: Scene): readonly PlacedDay[] {
  const placed: PlacedDay[] = []
  for (const mention of scene.moments.days) {
    const direction = directionOf(scene, mention, placed)
    placed.push({ ...mention, direction, day: direction === 'past' ? mention.past : mention.future })
  }
  return placed
}

function directionOf(scene: Scene, mention: DayMention, placed: readonly PlacedDay[]): 'past' | 'future' {
  if (mention.form !== 'vague' && mention.past === null) return 'future'
  if (mention.form !== 'vague' && mention.future === null) return 'past'
  if (mention.lean === 'past' || mention.lean === 'future') return mention.lean
  const evidence = evidenceAround(scene, mention)
  if (mention.lean === 'nearest') return nearest(scene, mention, evidence)
  return weighed(scene, mention, { evidence, seen: placed.some(({ direction }) => direction === 'past') })
}

// A bare weekday or "vandaag": announced or in the present tense is ahead; told, with a duration, or first is behind.
function weighed(
  { today, moments }: Scene,
  mention: DayMention,
  { evidence, seen }: Readonly<{ evidence: Evidence; seen: boolean }>,
): 'past' | 'future' {
  const { next, maybe, past, present, told, asked } = evidence
  const ahead = 3 * (next + (asked ? 1 : 0)) + 1.5 * maybe + (past === 0 ? Math.min(present, 1) * 1.5 : 0)
  // "gaan wandelen vrijdag, drie kwartier": how long it took was said, and no other day
  const alone =
    moments.days.length === 1 && maybe === 0 && moments.durations.length + moments.ranges.length > 0
  // "woensdag 2 uur gaat voor haar": an hour, not how long it took
  const asHour =
    past === 0 &&
    next + maybe + present > 0 &&
    moments.durations.some(({ clock, from }) => clock !== null && from === mention.to)
  const behind = 3 * Math.min(past, 1) + ((told || alone) && !asHour ? 2 : 0)
  if (mention.past === today) return ahead >= 3 && ahead > behind ? 'future' : 'past'
  const timed = moments.clocks.some((clock) => clock.from >= mention.to && clock.from <= mention.to + 1)
  const later = seen ? (timed ? 2.5 : 1.5) : 0
  return ahead + later > behind + (seen ? 0 : 1) ? 'future' : 'past'
}

// A date without a year is the nearest one, unless the words around it look the other way.
function nearest({ today }: Scene, { past, future }: DayMention, evidence: Evidence): 'past' | 'future' {
  const back = daysBetween(past, today)
  const ahead = daysBetween(today, future)
  if (back === 0) return evidence.next > 0 && evidence.past === 0 ? 'future' : 'past'
  if (evidence.next > 0 && evidence.past === 0 && ahead <= 250 && (back > 20 || evidence.announced))
    return 'future'
  if ((evidence.past > 0 || evidence.told) && evidence.next === 0 && back <= 200)
    return back <= ahead * 2 ? 'past' : 'future'
  return back <= ahead ? 'past' : 'future'
}

function daysBetween(from: string | null, to: string | null): number {
  return from === null || to === null
    ? Number.POSITIVE_INFINITY
    : Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

function evidenceAround({ message, found, moments }: Scene, mention: DayMention): Evidence {
  const scene = { message, found, moments, today: '' }
  const part = nearestPart(scene, windowOf(scene, mention), mention)
  // Days of one clause often share it.
  const parts = insides(moments)
  const place = part.from * (message.words.length + 1) + part.to
  const { announcing, ...evidence } = parts.get(place) ?? evidenceIn({ message, found, moments }, part)
  parts.set(place, { announcing, ...evidence })
  return {
    ...evidence,
    asked: /^\s*\?/.test(gap(message, message.clauses[message.clauseOf[mention.from] ?? 0]?.to ?? 0)),
    announced: announcing.some(
      (hit) => hit.from < mention.from && hit.to <= mention.to && mention.from - hit.to <= 1,
    ),
  }
}

/** What stands in a stretch, whichever of its days is asked about. */
type Inside = Omit<Evidence, 'asked' | 'announced'> & Readonly<{ announcing: readonly Stretch[] }>

const insides = rememberingLatest((_: Moments) => new Map<number, Inside>())

type Stretch = Readonly<{ from: number; to: number }>

function evidenceIn({ message, found, moments }: Omit<Scene, 'today'>, { from, to }: Stretch): Inside {
  const inside = foundBetween(found, from, to).filter((hit) => hit.to <= to)
  const announcing = ofList(inside, 'next').filter((hit) => !isGone(message, hit.from))
  return {
    announcing,
    next: announcing.length,
    maybe: ofList(inside, 'maybe-next').length,
    past: ofList(inside, 'past').length + participles(message, from, to, inside),
    present: ofList(inside, 'present').length,
    told: isIn(moments.durations, { from, to }) || isIn(moments.ranges, { from, to }),
  }
}

function isIn(spans: readonly Stretch[], { from, to }: Stretch): boolean {
  for (const span of spans) if (span.from >= from && span.to <= to) return true
  return false
}

// "missed our appointment on Thursday": that appointment announces nothing any more
function isGone({ words }: Message, at: number): boolean {
  // "ik spreek dit in onderweg": how the message was made
  const speaks = spoken.test(words[at] ?? '') ? 0 : spoken.test(words[at + 1] ?? '') ? 1 : -1
  if (speaks >= 0 && words.slice(at + speaks + 1, at + speaks + 4).includes('in')) return true
  return words
    .slice(Math.max(0, at - 3), at)
    .some((word) => /^(?:missed|gemist|forgot|vergeten|skipped)$/.test(word))
}

const spoken = /^(?:spreek|dicteer)$/

// "om elf" starts no part of a sentence
function isHour(word: string): boolean {
  return /^(?:\d|half$|halve|kwart)/.test(word) || (word !== 'een' && Object.hasOwn(numberWords, word))
}

const hinge =
  /^(?:dat|omdat|want|en|and|of|zodat|because|that|so|om|toen|als|wanneer|who|die|waar|nadat|voordat|maar|but)$/

// "gisteren gestuurd om te zeggen dat ik donderdag kom": the part around the day decides when it has a verb of its own.
function nearestPart(
  { message, found, moments }: Scene,
  { from, to }: Readonly<{ from: number; to: number }>,
  mention: DayMention,
): { from: number; to: number } {
  let start = mention.from
  while (start > from && !hinge.test(message.words[start - 1] ?? '')) start -= 1
  let end = mention.to
  while (end < to && !(hinge.test(message.words[end] ?? '') && !isHour(message.words[end + 1] ?? '')))
    end += 1
  const telling = foundBetween(found, start, end).some(
    (hit) => hit.to <= end && ['past', 'present', 'next'].includes(hit.tag.list),
  )
  // "deze morgen 45 min en we zien elkaar vrijdag": how long it took is telling too
  const lasted = moments.durations.some((span) => span.from >= start && span.to <= end)
  return telling || lasted ? { from: start, to: end } : { from, to }
}

const englishPast =
  /^(?!need|feed|speed|seed|indeed|exceed|succeed|proceed)\p{L}{3,}(?:[^aeiou]ed|oved|ated|ized|ised|ined|ored|ured|aged|iced)$/u

// "zijn naar een studio gaan kijken", "ben gaan wandelen": over, though "gaan" looks ahead
function wentAndDid({ words }: Message, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (starting.test(words[at] ?? '')) return isHelped(words, { from, going: at })
  return false
}

const starting = /^(?:gaan|komen|blijven)$/

function isHelped(
  words: readonly string[],
  { from, going }: Readonly<{ from: number; going: number }>,
): boolean {
  const helped = words
    .slice(Math.max(from, going - 8), going)
    .some((word) => /^(?:ben|zijn|is|bin)$/.test(word))
  return helped && words.slice(going + 1, going + 4).some((word) => /^\p{L}{3,}en$/u.test(word))
}

// Participles the lists do not know still tell the past when "heb", "ben", "is" … stands in the clause.
function participles(message: Message, from: number, to: number, inside: readonly Found[]): number {
  if (wentAndDid(message, from, to)) return 1
  const planned = ofList(inside, 'planning')
  const { words } = message
  for (let at = from; at < to; at += 1)
    if (englishPast.test(words[at] ?? '') && !beginsAt(planned, at)) return 1
  if (ofList(inside, 'done').length === 0) return 0
  let count = 0
  for (let at = from; at < to; at += 1)
    if (dutchPast.test(words[at] ?? '') && !beginsAt(planned, at)) count += 1
  return count
}

const dutchPast =
  /^(?:\p{L}{0,5}ge\p{L}{3,}(?:d|t|en)|be\p{L}{4,}[dt]|ver\p{L}{4,}[dt]|(?:be|ver|ont)\p{L}{4,}en)$/u

function beginsAt(found: readonly Found[], at: number): boolean {
  for (const { from } of found) if (from === at) return true
  return false
}

/** The clause of a day, with the ones before it in the same sentence that name no day themselves ("volgende afspraak: …"). */
function windowOf({ message, moments, found }: Scene, mention: DayMention): { from: number; to: number } {
  const index = message.clauseOf[mention.from] ?? 0
  const clause = message.clauses[index]
  if (clause === undefined) return { from: mention.from, to: mention.to }
  const before = message.clauses[index - 1]
  const empty =
    before !== undefined &&
    before.sentence === clause.sentence &&
    before.to - before.from <= 6 &&
    !hasTime(moments, before) &&
    foundBetween(found, before.from, before.to).some(
      ({ tag }) => tag.list === 'next' || tag.list === 'maybe-next',
    )
  const last = message.clauses[message.clauseOf[mention.to - 1] ?? index] ?? clause
  const after = message.clauses[(message.clauseOf[mention.to - 1] ?? index) + 1]
  const short =
    clause.to - clause.from <= mention.to - mention.from + 2 &&
    after !== undefined &&
    after.sentence === clause.sentence &&
    !hasDay(moments, after)
  return { from: empty ? before.from : clause.from, to: short ? after.to : last.to }
}

function hasDay({ days }: Moments, span: Readonly<{ from: number; to: number }>): boolean {
  return days.some(({ from }) => from >= span.from && from < span.to)
}

function hasTime(
  { days, durations, ranges }: Moments,
  span: Readonly<{ from: number; to: number }>,
): boolean {
  const begins = ({ from }: Readonly<{ from: number }>) => from >= span.from && from < span.to
  return days.some(begins) || durations.some(begins) || ranges.some(begins)
}
