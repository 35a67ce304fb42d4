import type { Clause } from '../clauses.ts'
import type { Span } from './phrase-tree.ts'
import type { Places } from './places.ts'
import type { Wanted } from './ways.ts'

const nearWords = 3
const sentenceWords = 14
const joining = new Set(['en', 'and', 'of', 'or', 'want', 'because', 'dus', 'so', 'omdat'])

/**
 * A message as the search walks it: words, clauses, where each part stands, a counter of steps, and the places chosen
 * so far for the parts of the wording that is tried: one list for all, for most are given up at once.
 */
export type Place = Readonly<{
  words: readonly string[]
  clauses: readonly Clause[]
  clauseOf: readonly number[]
  places: Places
  chosen: (Span | undefined)[]
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

/** The place of a part nearest to another one, close in the clause or in the sentence, and free. */
export function nearest({ part, join }: Wanted, beside: Span, place: Place): Span | null {
  let best: Span | null = null
  let bestGap = (join === 'near' ? nearWords : sentenceWords) + 1
  const list = place.places.of(part)
  for (let index = firstFrom(list, beside.from - 22); index < list.length; index += 1) {
    const span = list[index]
    if (span === undefined || span.from > beside.to + sentenceWords) break
    place.steps()
    const gap = span.from >= beside.to ? span.from - beside.to : beside.from - span.to
    if (gap < 0 || gap >= bestGap) continue
    if (isTaken(span, place.chosen)) continue
    if (join === 'sentence' ? !inOneSentence(span, beside, place) : !isNear(span, beside, place)) continue
    best = span
    bestGap = gap
  }
  return best
}

function isTaken(span: Span, chosen: readonly (Span | undefined)[]): boolean {
  for (let at = 0; at < chosen.length; at += 1) {
    const other = chosen[at]
    if (other && span.from < other.to && other.from < span.to) return true
  }
  return false
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

function inOneSentence(a: Span, b: Span, { clauses, clauseOf }: Place): boolean {
  return clauses[clauseOf[a.from] ?? 0]?.sentence === clauses[clauseOf[b.from] ?? 0]?.sentence
}

function isNear(a: Span, b: Span, { words, clauseOf }: Place): boolean {
  if ((clauseOf[a.from] ?? 0) !== (clauseOf[b.from] ?? 0)) return false
  if (!negativeWords(words, a) && !negativeWords(words, b)) return true
  const to = Math.max(a.from, b.from)
  for (let at = a.from < b.from ? a.to : b.to; at < to; at += 1)
    if (joining.has(words[at] ?? '')) return false
  return true
}
