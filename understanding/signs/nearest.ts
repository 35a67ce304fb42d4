import type { Clause } from '../clauses.ts'
import type { Span } from './phrase-tree.ts'
import type { Places } from './places.ts'

const nearWords = 3
const sentenceWords = 14
const joining = new Set(['en', 'and', 'of', 'or', 'want', 'because', 'dus', 'so', 'omdat'])

/** A message as the search walks it: words, clauses, where each part stands, and a counter of steps. */
export type Place = Readonly<{
  words: readonly string[]
  clauses: readonly Clause[]
  clauseOf: readonly number[]
  places: Places
  steps: () => void
}>

const negators = new Set([
  'geen',
  'niet',
  'nie',
  'niks',
  'niets',
  'nix',
  'nooit',
  'zonder',
  'gene',
  'genen',
  'amper',
  'nauwelijks',
  'weigert',
  'weigeren',
  'no',
  'not',
  'never',
  'nothing',
  'without',
  'cant',
  'cannot',
  'wont',
  'doesnt',
  'dont',
  'isnt',
  'hasnt',
  'havent',
  'didnt',
  'hardly',
  'barely',
  'refuses',
  'refusing',
  'niemand',
  'nergens',
  'nowhere',
  'nimeer',
])

/** Does a stretch hold a word that denies? */
export function negativeWords(words: readonly string[], span: Span): boolean {
  for (let index = span.from; index < span.to; index += 1) if (negators.has(words[index] ?? '')) return true
  return false
}

type Search = Readonly<{
  part: number
  beside: Span
  join: 'near' | 'sentence'
  chosen: readonly (Span | undefined)[]
  place: Place
}>

/** The place of a part nearest to another one, close in the clause or in the sentence, and free. */
export function nearest({ part, beside, join, chosen, place }: Search): Span | null {
  let best: Span | null = null
  let bestGap = (join === 'near' ? nearWords : sentenceWords) + 1
  const list = place.places.of(part)
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

function joinable(
  a: Span,
  b: Span,
  how: Readonly<{ join: 'near' | 'sentence'; part: number; place: Place }>,
): boolean {
  const { place } = how
  const [left, right] = [place.clauseOf[a.from] ?? 0, place.clauseOf[b.from] ?? 0]
  if (how.join === 'sentence') return place.clauses[left]?.sentence === place.clauses[right]?.sentence
  if (left !== right) return false
  const [from, to] = a.from < b.from ? [a.to, b.from] : [b.to, a.from]
  const negating = negativeWords(place.words, a) || negativeWords(place.words, b)
  return !negating || !place.words.slice(from, to).some((word) => joining.has(word))
}
