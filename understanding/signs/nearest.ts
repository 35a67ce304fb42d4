import { type KnownWord, ofKnownWord } from '../known-words.ts'
import type { Places } from './places.ts'
import type { Wanted } from './ways.ts'

const nearWords = 3
const sentenceWords = 14
/** How many words a stretch is long at most, for where to begin to look. */
const longestSpan = 8
const joining = new Set(['en', 'and', 'of', 'or', 'want', 'because', 'dus', 'so', 'omdat'])

/**
 * A message as the search walks it: words, the clause and the sentence of each, where each part stands, the steps taken,
 * and the places chosen so far for the parts of the wording that is tried (0 = none): one row for all wordings, for
 * most are given up at once.
 */
export type Place = {
  readonly words: readonly KnownWord[]
  readonly clauseOf: readonly number[]
  readonly sentenceOf: Int32Array
  readonly places: Places
  readonly chosen: Int32Array
  steps: number
}

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

const denies = ofKnownWord((word) => negators.has(word))
const joins = ofKnownWord((word) => joining.has(word))

/** Does a place hold a word that denies? */
export function isNegative({ words, places }: Place, place: number): boolean {
  const to = places.to[place] as number
  for (let at = places.from[place] as number; at < to; at += 1) {
    const word = words[at]
    if (word !== undefined && denies(word)) return true
  }
  return false
}

/** The place of a part nearest to another one, close in the clause or in the sentence, and free; 0 = there is none. */
export function nearest({ part, join }: Wanted, beside: number, place: Place): number {
  const { places } = place
  const list = places.listOf(part)
  const { lists, from, to } = places
  const besideFrom = from[beside] as number
  const besideTo = to[beside] as number
  const end = list + 1 + (lists[list] as number)
  let best = 0
  let bestGap = (join === 'near' ? nearWords : sentenceWords) + 1
  for (let at = firstFrom(places, list, besideFrom - sentenceWords - longestSpan); at < end; at += 1) {
    const one = lists[at] as number
    const start = from[one] as number
    if (start > besideTo + sentenceWords) break
    place.steps += 1
    const gap = start >= besideTo ? start - besideTo : besideFrom - (to[one] as number)
    if (gap < 0 || gap >= bestGap) continue
    if (isTaken(place, one)) continue
    if (join === 'sentence' ? !inOneSentence(place, one, beside) : !isNear(place, one, beside)) continue
    best = one
    bestGap = gap
  }
  return best
}

function isTaken({ chosen, places: { from, to } }: Place, place: number): boolean {
  for (let at = 0; at < chosen.length; at += 1) {
    const other = chosen[at] as number
    if (other === 0) continue
    if ((from[place] as number) < (to[other] as number) && (from[other] as number) < (to[place] as number))
      return true
  }
  return false
}

function firstFrom({ lists, from }: Places, list: number, token: number): number {
  let low = list + 1
  let high = low + (lists[list] as number)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((from[lists[middle] as number] as number) < token) low = middle + 1
    else high = middle
  }
  return low
}

function inOneSentence({ sentenceOf, places: { from } }: Place, one: number, other: number): boolean {
  return sentenceOf[from[one] as number] === sentenceOf[from[other] as number]
}

function isNear(place: Place, one: number, other: number): boolean {
  const { words, clauseOf, places } = place
  const { from, to } = places
  const start = from[one] as number
  const otherStart = from[other] as number
  if ((clauseOf[start] ?? 0) !== (clauseOf[otherStart] ?? 0)) return false
  if (!isNegative(place, one) && !isNegative(place, other)) return true
  const end = Math.max(start, otherStart)
  for (let at = start < otherStart ? (to[one] as number) : (to[other] as number); at < end; at += 1)
    if (joins(words[at] as KnownWord)) return false
  return true
}
