import { type Clause, clausesOf } from '../clauses.ts'
import { firstNames } from '../words/first-names.ts'
import { type Speller, spellerFor } from '../spelling.ts'
import { type Token, tokenize } from '../tokens.ts'
import { measuresIn } from './measures.ts'
import type { Span } from './phrase-tree.ts'
import type { Sign } from './signs.ts'
import { type SignBook, type Way, compileSigns } from './ways.ts'

/** A sign found in a message: the words it rests on (in message order) and whether it is negative by itself. */
export type Hit = Readonly<{
  sign: Sign
  span: Span
  spans: readonly Span[]
  clause: number
  unsure: boolean
  negative: boolean
}>

/** A message taken apart once for signs and qualifiers alike. */
export type Scan = Readonly<{
  text: string
  tokens: readonly Token[]
  clauses: readonly Clause[]
  clauseOf: readonly number[]
  spansOf: (group: string) => readonly Span[]
  hits: readonly Hit[]
  /** Steps of the search, for the test that the work stays in proportion to the length. */
  steps: number
}>

const nearWords = 3
const sentenceWords = 14
const joining = new Set(['en', 'and', 'of', 'or', 'want', 'because', 'dus', 'so', 'omdat'])
const mostSpans = 40

const book: SignBook = compileSigns()
const speller: Speller = spellerFor(book.tree.vocabulary())

/** Finds all signs in a text. */
/** The clause a stretch stands in. */
export function clauseSpan(scan: Scan, span: Span): number {
  return scan.clauseOf[span.from] ?? 0
}

export function scan(text: string): Scan {
  const tokens = tokenize(text)
  const clauses = clausesOf(text, tokens)
  const clauseOf: number[] = new Array<number>(tokens.length).fill(0)
  for (const [index, clause] of clauses.entries()) clauseOf.fill(index, clause.from, clause.to)
  const words = tokens.map((token) => (firstNames.has(token.word) ? token.word : corrected(token.word)))
  const spans = new Map<number, Span[]>()
  let steps = 0
  const keep = (owner: number, span: Span): void => {
    steps += 1
    const list = spans.get(owner)
    if (list === undefined) spans.set(owner, [span])
    else if (list.length < mostSpans * (1 + tokens.length / 100)) list.push(span)
  }
  book.tree.find(words, keep)
  for (const measure of measuresIn(tokens)) keep(book.cue(measure.name), measure.span)
  const place: Place = { words, clauses, clauseOf, spans, steps: () => { steps += 1 } }
  const hits = hitsIn(place)
  const spansOf = (group: string): readonly Span[] => spans.get(book.cue(group)) ?? []
  return { text, tokens, clauses, clauseOf, spansOf, hits, steps }
}

const keyboard = ['azertyuiop', 'qsdfghjklm', 'wxcvbn', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']

// A slip of the finger moves to a key beside, drops, doubles or swaps a letter; any other letter makes another word.
function corrected(word: string): string {
  const other = speller(word)
  if (other === word || other.length !== word.length) return other
  const differing = Array.from(word, (_, index) => index).filter((index) => word[index] !== other[index])
  if (differing.length !== 1) return other
  const [a, b] = [word[differing[0] ?? 0] ?? '', other[differing[0] ?? 0] ?? '']
  const beside = keyboard.some((row) => row.includes(a) && row.includes(b) && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1)
  return beside || /^[aeiouy]{2}$/.test(a + b) ? other : word
}

type Place = Readonly<{
  words: readonly string[]
  clauses: readonly Clause[]
  clauseOf: readonly number[]
  spans: ReadonlyMap<number, readonly Span[]>
  steps: () => void
}>

function hitsIn(place: Place): Hit[] {
  const found = new Map<string, Hit>()
  for (const part of place.spans.keys()) {
    for (const way of book.waysByAnchor.get(part) ?? []) {
      if (!allowed(way, place)) continue
      for (const hit of matches(way, part, place)) {
        const key = `${hit.sign.id} ${hit.clause}`
        const known = found.get(key)
        if (known === undefined || rank(hit) > rank(known)) found.set(key, hit)
      }
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
  return (
    way.parts.every((id) => place.spans.has(id)) &&
    way.needs.every((id) => place.spans.has(id)) &&
    !way.bars.some((id) => place.spans.has(id))
  )
}

function* matches(way: Way, anchor: number, place: Place): Generator<Hit> {
  const at = way.parts.indexOf(anchor)
  const clausesDone = new Set<number>()
  for (const start of place.spans.get(anchor) ?? []) {
    const clause = place.clauseOf[start.from] ?? 0
    if (clausesDone.has(clause)) continue
    const chosen = complete(way, at, start, place)
    if (chosen === null) continue
    clausesDone.add(clause)
    const from = Math.min(...chosen.map((span) => span.from))
    const to = Math.max(...chosen.map((span) => span.to))
    const negative = chosen.some((span) => negativeWords(place.words, span))
    yield { sign: way.sign, span: { from, to }, spans: chosen, clause, unsure: way.unsure, negative }
  }
}

const negators = new Set([
  'geen', 'niet', 'nie', 'niks', 'niets', 'nix', 'nooit', 'zonder', 'gene', 'genen', 'amper', 'nauwelijks', 'weigert', 'weigeren',
  'no', 'not', 'never', 'nothing', 'without', 'cant', 'cannot', 'wont', 'doesnt', 'dont', 'isnt', 'hasnt', 'havent', 'didnt', 'hardly', 'barely',
  'refuses', 'refusing', 'niemand', 'nergens', 'nowhere', 'nimeer',
])

function negativeWords(words: readonly string[], span: Span): boolean {
  for (let index = span.from; index < span.to; index += 1) if (negators.has(words[index] ?? '')) return true
  return false
}

// From the rarest part outwards, each neighbour takes its nearest place; there is no going back, so it stays cheap.
function complete(way: Way, at: number, start: Span, place: Place): Span[] | null {
  const chosen: Span[] = []
  chosen[at] = start
  for (let index = at + 1; index < way.parts.length; index += 1) {
    const beside = chosen[index - 1]
    const next = beside && nearest({ part: way.parts[index] ?? -1, beside, join: way.joins[index - 1] ?? 'sentence', chosen, place })
    if (!next) return null
    chosen[index] = next
  }
  for (let index = at - 1; index >= 0; index -= 1) {
    const beside = chosen[index + 1]
    const next = beside && nearest({ part: way.parts[index] ?? -1, beside, join: way.joins[index] ?? 'sentence', chosen, place })
    if (!next) return null
    chosen[index] = next
  }
  return chosen
}

type Search = Readonly<{
  part: number
  beside: Span
  join: 'near' | 'sentence'
  chosen: readonly (Span | undefined)[]
  place: Place
}>

function nearest({ part, beside, join, chosen, place }: Search): Span | null {
  let best: Span | null = null
  let bestGap = (join === 'near' ? nearWords : sentenceWords) + 1
  const list = place.spans.get(part) ?? []
  for (let index = firstFrom(list, beside.from - 22); index < list.length; index += 1) {
    const span = list[index]
    if (span === undefined || span.from > beside.to + sentenceWords) break
    place.steps()
    const gap = span.from >= beside.to ? span.from - beside.to : beside.from - span.to
    if (gap < 0 || gap >= bestGap) continue
    if (chosen.some((other) => other && span.from < other.to && other.from < span.to)) continue
    if (!joinable(span, beside, { join, part, place })) continue
    best = span
    bestGap = gap
  }
  return best
}

function firstFrom(list: readonly Span[], from: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}

function joinable(a: Span, b: Span, how: Readonly<{ join: 'near' | 'sentence'; part: number; place: Place }>): boolean {
  const { place } = how
  const [left, right] = [place.clauseOf[a.from] ?? 0, place.clauseOf[b.from] ?? 0]
  if (how.join === 'sentence') return place.clauses[left]?.sentence === place.clauses[right]?.sentence
  if (left !== right) return false
  const [from, to] = a.from < b.from ? [a.to, b.from] : [b.to, a.from]
  const negating = negativeWords(place.words, a) || negativeWords(place.words, b)
  return !negating || !place.words.slice(from, to).some((word) => joining.has(word))
}
