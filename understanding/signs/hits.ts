import { type Clause, clauseOfEach, clausesOf } from '../clauses.ts'
import { type KnownWord, knownWord, ofKnownWord } from '../known-words.ts'
import type { UrgencyReason } from '../reading.ts'
import { type Token, tokenize } from '../tokens.ts'
import { firstNames } from '../words/first-names.ts'
import { dialectFor } from './dialect.ts'
import { measuresIn } from './measures.ts'
import { nearest, negativeWords, type Place } from './nearest.ts'
import type { Phrase } from './packed-tree.ts'
import type { Span } from './phrase-tree.ts'
import { placeKeeper } from './places.ts'
import { qualifiers } from './qualifier-words.ts'
import type { Sign } from './signs.ts'
import { correctorFor } from './slips.ts'
import { compileSigns, type SignBook, type Wanted, type Way } from './ways.ts'
import { wordGroups } from './words.ts'

/** A sign found in a message: the words it rests on (in message order) and whether it is negative by itself. */
export type Hit = Readonly<{
  sign: Sign
  span: Span
  spans: readonly Span[]
  clause: number
  unsure: boolean
  negative: boolean
}>

/** A word group by its name, and where one of its words stands. */
export type Cue = Readonly<{ name: string; span: Span }>

/** A message taken apart once for signs and qualifiers alike. */
export type Scan = Readonly<{
  text: string
  tokens: readonly Token[]
  clauses: readonly Clause[]
  clauseOf: readonly number[]
  spansOf: (group: string) => readonly Span[]
  /** Every stretch of a named word group, in the order of the text. */
  cues: readonly Cue[]
  hits: readonly Hit[]
  /** Why each hit does not count, as far as that was asked. */
  judged: Map<Hit, UrgencyReason['setAside']>
  /** Steps of the search, for the test that the work stays in proportion to the length. */
  steps: number
}>

const mostSpans = 40

const book: SignBook = compileSigns()
const corrected = correctorFor(book.tree.vocabulary())
const written = dialectFor(book.tree.vocabulary())
const none: readonly Way[] = []
const waysOf = Array.from({ length: book.partCount }, (_, part) => book.waysByAnchor.get(part) ?? none)
const mostParts = Math.max(...waysOf.flat().map(({ parts }) => parts.length))
const groups = [...Object.keys(wordGroups), ...Object.keys(qualifiers)].map(
  (name) => [name, book.cue(name)] as const,
)
const measured = {
  temp: book.tree.apart(book.cue('temp')),
  coldtemp: book.tree.apart(book.cue('coldtemp')),
  bp: book.tree.apart(book.cue('bp')),
}
const places = placeKeeper(book.partCount, book.tree.size())
const understood = ofKnownWord((word) => knownWord(firstNames.has(word) ? word : corrected(written(word))))
const we = knownWord('wij')

/** The clause a stretch stands in. */
export function clauseSpan(scan: Scan, span: Span): number {
  return scan.clauseOf[span.from] ?? 0
}

let latest: Scan | null = null

/** Finds all signs in a text. The latest is kept, because urgency and intent look at the same message. */
export function scan(text: string): Scan {
  if (latest?.text !== text) latest = scanned(text)
  return latest
}

function scanned(text: string): Scan {
  const tokens = tokenize(text)
  const clauses = clausesOf(text, tokens)
  const clauseOf = clauseOfEach(clauses, tokens.length)
  const known = tokens.map(heard)
  const words = known.map(({ word }) => word)
  places.start(Math.ceil(mostSpans * (1 + tokens.length / 100)))
  let steps = 0
  const keep = (phrase: Phrase, from: number, to: number): void => {
    steps += phrase.owners.length
    places.keep(phrase, { from, to })
  }
  book.tree.find(known, keep)
  for (const { name, span } of measuresIn(tokens)) keep(measured[name], span.from, span.to)
  const place: Place = {
    words,
    clauses,
    clauseOf,
    places,
    chosen: new Array(mostParts).fill(undefined),
    steps: () => {
      steps += 1
    },
  }
  const hits = hitsIn(place)
  const spans = new Map<string, readonly Span[]>()
  for (const [name, part] of groups) if (places.has(part)) spans.set(name, places.of(part))
  const spansOf = (group: string): readonly Span[] => spans.get(group) ?? []
  const cues = cuesInOrder(spans, tokens.length)
  return { text, tokens, clauses, clauseOf, spansOf, cues, hits, judged: new Map(), steps }
}

// Laid out by place rather than sorted: a long report has thousands.
function cuesInOrder(spans: ReadonlyMap<string, readonly Span[]>, tokens: number): readonly Cue[] {
  const before = new Int32Array(tokens + 1)
  let count = 0
  for (const places of spans.values())
    for (const { from } of places) {
      before[from + 1] = (before[from + 1] as number) + 1
      count += 1
    }
  for (let at = 1; at <= tokens; at += 1) before[at] = (before[at] as number) + (before[at - 1] as number)
  const cues = new Array<Cue>(count)
  for (const [name, places] of spans)
    for (const span of places) {
      const at = before[span.from] as number
      before[span.from] = at + 1
      cues[at] = { name, span }
    }
  return cues
}

// "weeën" loses its drawn-out e and then looks like dialect "w'en" (we hebben); the typed letters tell them apart.
function heard({ raw, word, known }: Token): KnownWord {
  if (word === 'wen' && !/^wee/i.test(raw)) return we
  return understood(known)
}

function hitsIn(place: Place): Hit[] {
  const found = new Map<string, Hit>()
  const keep = (hit: Hit): void => {
    const key = `${hit.sign.id} ${hit.clause}`
    const known = found.get(key)
    if (known === undefined || rank(hit) > rank(known)) found.set(key, hit)
  }
  const { said, saidCount } = place.places
  for (let at = 0; at < saidCount(); at += 1) {
    const part = said[at] as number
    const ways = waysOf[part] as readonly Way[]
    for (let index = 0; index < ways.length; index += 1) {
      const way = ways[index] as Way
      if (allowed(way, place)) match(way, { part, place, keep })
    }
  }
  const all = [...found.values()].sort((a, b) => a.span.from - b.span.from)
  const ids = new Set(all.filter((hit) => !hit.unsure).map((hit) => hit.sign.id))
  return all.filter((hit) => hit.sign.yieldsTo === undefined || !ids.has(hit.sign.yieldsTo))
}

// A sure wording beats an unsure one; one that is negative by itself cannot be set aside by its own "niet".
function rank(hit: Hit): number {
  return (hit.unsure ? 0 : 2) + (hit.negative ? 1 : 0)
}

function allowed(way: Way, place: Place): boolean {
  place.steps()
  const { has } = place.places
  return way.parts.every(has) && way.needs.every(has) && !way.bars.some(has)
}

type Matching = Readonly<{ part: number; place: Place; keep: (hit: Hit) => void }>

function match(way: Way, { part, place, keep }: Matching): void {
  const at = way.parts.indexOf(part)
  let done = -1
  const starts = place.places.of(part)
  for (let index = 0; index < starts.length; index += 1) {
    const start = starts[index] as Span
    const clause = place.clauseOf[start.from] ?? 0
    if (clause === done) continue
    place.chosen.fill(undefined)
    place.chosen[at] = start
    if (!complete(way, at, place)) continue
    done = clause
    const chosen = (place.chosen as Span[]).slice(0, way.parts.length)
    keep(hitOf(way, chosen, { clause, words: place.words }))
  }
}

function hitOf(
  { sign, unsure }: Way,
  spans: readonly Span[],
  { clause, words }: Readonly<{ clause: number; words: readonly string[] }>,
): Hit {
  const from = Math.min(...spans.map((span) => span.from))
  const to = Math.max(...spans.map((span) => span.to))
  const negative = spans.some((span) => negativeWords(words, span))
  return { sign, span: { from, to }, spans, clause, unsure, negative }
}

// From the rarest part outwards, each neighbour takes its nearest place; there is no going back, so it stays cheap.
function complete({ parts, onward, backward }: Way, at: number, place: Place): boolean {
  const { chosen } = place
  for (let index = at + 1; index < parts.length; index += 1) {
    const found = nearest(onward[index] as Wanted, chosen[index - 1] as Span, place)
    if (found === null) return false
    chosen[index] = found
  }
  for (let index = at - 1; index >= 0; index -= 1) {
    const found = nearest(backward[index] as Wanted, chosen[index + 1] as Span, place)
    if (found === null) return false
    chosen[index] = found
  }
  return true
}
