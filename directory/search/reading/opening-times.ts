import type { OpenDay } from '../query.ts'
import { dayNames, dayParts } from '../words/time-words.ts'
import type { Claim } from './claim.ts'
import { matchesIn, type Sentence, spanOf } from './sentence.ts'

const wholeDay = [0, 1440] as const
type Span = readonly [number, number]
type Told = Readonly<{ tokens: readonly number[]; day: OpenDay | null; span: Span | null }>

const now =
  / (?:(?:(?:is|zijn|wie|wat|die) )?(?:nu|op dit moment|momenteel|direct|right now|now|maintenant)(?: nog)? (?:is )?(?:open|geopend|bereikbaar|ouvert(?:e|s)?)|(?:open|geopend|bereikbaar|ouvert(?:e|s)?) (?:nu|op dit moment|momenteel|right now|now|maintenant))(?= )/g
const bareOpen =
  / (?:(?:die |dat |wie |wat )?(?:(?:er|nog|is|zijn) ){1,3}(?:open|geopend)|(?:die|dat) (?:open|geopend) (?:is|zijn)|(?:open|geopend)(?= $))(?= )/g
const clock = String.raw`(\d{1,2})(?:(?:u|h|:|\.| uur| u| h)(?: ?(\d{2})(?!\d))?)`
const after = new RegExp(` (?:na|vanaf|after|apres) ${clock}(?: uur)?(?= )`, 'g')
const before = new RegExp(` (?:voor|tot|before|avant) ${clock}(?: uur)?(?= )`, 'g')
const at = new RegExp(` (?:om|rond|tegen|at|a) ${clock}(?: uur)?(?= )`, 'g')
const between = new RegExp(
  String.raw` (?:tussen|van|between|entre|de) (\d{1,2})(?:u|h| uur| u)?(?: ?(\d{2}))? (?:en|tot|and|et|a) ${clock}(?: uur)?(?= )`,
  'g',
)
const filler = new Set([
  "'s",
  's',
  'op',
  'in',
  'het',
  'de',
  'open',
  'geopend',
  'on',
  'le',
  'nog',
  'is',
  'zijn',
  'die',
  'in',
  'deze',
])

/** When it has to be open: now, on a day, in a part of one, or between clock times. */
export function readOpeningTimes(sentence: Sentence): readonly Claim[] {
  const [isNow] = matchesIn(sentence, now)
  if (isNow !== undefined) return [claimNow(spanOf(isNow))]
  const clocks = readClocks(sentence)
  const day = readDay(sentence)
  if (clocks !== null || day !== null) return [claimOf(sentence, day, clocks)]
  const [open] = matchesIn(sentence, bareOpen)
  return open === undefined ? [] : [claimNow(spanOf(open))]
}

function claimNow(tokens: readonly number[]): Claim {
  return { tokens, reading: { by: 'open', when: { moment: 'now' } } }
}

function claimOf(sentence: Sentence, day: Told | null, clocks: Told | null): Claim {
  const [from, until] = clocks?.span ?? day?.span ?? wholeDay
  const told = [...(day?.tokens ?? []), ...(clocks?.tokens ?? [])]
  const tokens = withFiller(sentence, told)
  return { tokens, reading: { by: 'open', when: { day: day?.day ?? 'any', from, until } } }
}

const mostWordsOfQuestion = 12
const mostWordsOfWish = 6

function readDay({ tokens }: Sentence): Told | null {
  const words = tokens.map(({ word }) => word)
  const isQuestion =
    words.length <= mostWordsOfQuestion &&
    words.some((word) => /^(?:open|geopend|waar|wie|welke?|is|zijn|zoek|where|who|ou)$/.test(word))
  for (let index = 0; index < words.length; index += 1) {
    const told = dayAt(words, index)
    // In a story today and tomorrow are about her day, not about opening hours.
    const isOwnDay = told?.day === 'today' || told?.day === 'tomorrow' || told?.day === null
    if (told !== null && (!isOwnDay || isQuestion || words.length <= 7)) return told
  }
  return null
}

function dayAt(words: readonly string[], index: number): Told | null {
  const word = words[index] ?? ''
  const day = dayNames.get(word)
  const next = words[index + 1] ?? ''
  if (day !== undefined) {
    const part = dayParts.get(next) ?? dayParts.get(word) ?? null
    return { tokens: dayParts.has(next) ? [index, index + 1] : [index], day, span: part }
  }
  for (const [name, span] of dayParts) {
    const joined = word.endsWith(name) ? dayNames.get(word.slice(0, -name.length)) : undefined
    if (joined !== undefined) return { tokens: [index], day: joined, span }
  }
  const own = dayParts.get(word)
  return own !== undefined && isAboutOpening(words, index) ? { tokens: [index], day: null, span: own } : null
}

// "Taalles 's avonds" and "nederlandse les avond" ask for an hour, "de baby huilt 's nachts" does not.
function isAboutOpening(words: readonly string[], index: number): boolean {
  if (words.some((word) => /^(?:open|geopend|bereikbaar|ouvert)$/.test(word))) return true
  const before = words[index - 1] ?? ''
  if (/^(?:nacht|nachts|night|nuit)$/.test(words[index] ?? '')) return false
  const isShort = words.length <= mostWordsOfWish && !/^(?:een|elke|hele|heel|de|une)$/.test(before)
  return isShort || ["'s", 's', 'deze', 'the', 'le'].includes(before)
}

function readClocks(sentence: Sentence): Told | null {
  for (const [pattern, spanFrom] of [
    [between, (hours: readonly number[]) => [hours[0] ?? 0, hours[1] ?? 1440]],
    [after, (hours: readonly number[]) => [hours[0] ?? 0, 1440]],
    [before, (hours: readonly number[]) => [0, hours[0] ?? 1440]],
    [at, (hours: readonly number[]) => [hours[0] ?? 0, (hours[0] ?? 0) + 1]],
  ] as const) {
    const [match] = matchesIn(sentence, pattern)
    if (match === undefined) continue
    const hours = [0, 2].flatMap((group) => minutesOf(match.groups[group], match.groups[group + 1]))
    const [from, until] = spanFrom(hours)
    if (from === undefined || until === undefined || from > 1440 || until > 1441) continue
    return { tokens: spanOf(match), day: null, span: [from, Math.min(Math.max(until, from), 1440)] }
  }
  return null
}

function minutesOf(hours: string | undefined, minutes: string | undefined): readonly number[] {
  if (hours === undefined) return []
  return [Number(hours) * 60 + Number(minutes ?? 0)]
}

// "open op zaterdag", "'s avonds": the small words beside a time belong to it.
function withFiller({ tokens }: Sentence, told: readonly number[]): readonly number[] {
  const all = new Set(told)
  for (const start of told)
    for (let at = start - 1; at >= 0 && filler.has(tokens[at]?.word ?? ''); at -= 1) all.add(at)
  for (
    let at = Math.max(...told) + 1;
    filler.has(tokens[at]?.word ?? '') && tokens[at]?.word === 'open';
    at += 1
  )
    all.add(at)
  return [...all]
}
