import { atFirstNeed } from '../../../programme/at-first-need.ts'
import type { PlaceTable } from '../../places/place-table.ts'
import { splitWord } from '../analysis.ts'
import { dutchStem } from '../dutch-stem.ts'
import { type NearWords, nearWords } from '../near-words.ts'
import { placeWords } from '../words/ambiguous-places.ts'
import { compoundParts } from '../words/compound-parts.ts'
import { conditionWords } from '../words/condition-words.ts'
import { articles, stopWords, weakWords } from '../words/stop-words.ts'
import { dayNames, dayParts } from '../words/time-words.ts'
import { languageWords } from './languages.ts'
import { needPhrases, needsOfWord } from './need-phrases.ts'

/** Takes a word of a sentence for the one it was meant as; a word that is known, or near nothing, stays as it is. */
export type Correct = (word: string, at: number, of: readonly string[]) => string

const shortest = 5
const shortestPlace = 6

const ordinary: ReadonlySet<string> = new Set([
  ...articles,
  ...stopWords,
  ...weakWords,
  ...compoundParts,
  ...conditionWords,
  ...languageWords,
  ...placeWords,
  ...dayNames.keys(),
  ...dayParts.keys(),
])
const ordinaryStems = atFirstNeed((): ReadonlySet<string> => new Set([...ordinary].map(dutchStem)))

const wanted = atFirstNeed(() => wordsToFind([...needPhrases().words, ...conditionWords, ...languageWords]))

/** Makes the corrector for a table of places: names of places are corrected only where a place is likely. */
export function corrector(places: PlaceTable): Correct {
  const parts = new Set(places.names.flatMap((name) => name.split(' ')))
  const placeParts = wordsToFind([...parts].filter((part) => part.length >= shortestPlace - 1))
  return (word, at, of) => {
    if (word.length < shortest || !/^\p{L}+$/u.test(word) || parts.has(word) || isKnown(word)) return word
    const near = nearest(wanted(), word)
    const isLikely =
      at > 0 && (placeWords.has(of[at - 1] ?? '') || at === of.length - 1 || word.length > shortestPlace)
    const place = isLikely ? nearest(placeParts, word) : null
    if (near === null || place === null) return near?.word ?? place?.word ?? word
    return placeWords.has(of[at - 1] ?? '') || place.edits < near.edits ? place.word : near.word
  }
}

function isKnown(word: string): boolean {
  return (
    ordinary.has(word) ||
    ordinaryStems().has(dutchStem(word)) ||
    needPhrases().words.has(word) ||
    needsOfWord(word).length > 0 ||
    splitWord(word).length > 0
  )
}

function nearest(among: NearWords, word: string) {
  const [first] = among.near(word, 1)
  return first !== undefined && first.word[0] === word[0] ? first : null
}

function wordsToFind(words: Iterable<string>): NearWords {
  const found = nearWords()
  for (const word of new Set(words))
    if (word.length >= shortest - 1 && /^\p{L}+$/u.test(word)) found.add(word)
  return found
}
