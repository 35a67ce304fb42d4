import { atFirstNeed } from '../../programme/at-first-need.ts'
import { needs } from '../needs/needs.ts'
import { type Splitter, splitterOver } from './compounds.ts'
import { dutchStem } from './dutch-stem.ts'
import { fold, wordsOf } from './fold.ts'
import { compoundParts } from './words/compound-parts.ts'
import { genericParts } from './words/generic-parts.ts'

/** What a word is looked for as: its stem, and the stems of the parts it is made of that say something by themselves. */
export type Analysed = Readonly<{ stem: string; parts: readonly string[] }>

const splitter = atFirstNeed(() => splitterOver([...compoundParts.map(fold), ...everydayWords()]))
const splits = new Map<string, readonly string[]>()

/** Splits compounds of the field, over its own words and the everyday words of the needs; remembers what it gave. */
export const splitWord: Splitter = (word) => {
  const before = splits.get(word)
  if (before !== undefined) return before
  const parts = splitter()(word)
  if (splits.size >= mostKnown) splits.clear()
  splits.set(word, parts)
  return parts
}

const known = new Map<string, Analysed>()
const mostKnown = 60_000

/** A folded word analysed; the answer is remembered, for the same words come again in every record. */
export function analyse(word: string): Analysed {
  const before = known.get(word)
  if (before !== undefined) return before
  const parts = splitWord(word).filter((part) => !genericParts.has(part))
  const stem = dutchStem(word)
  const stems = new Set(parts.map(dutchStem).filter((part) => part !== stem && !genericParts.has(part)))
  const analysed = { stem, parts: [...stems] }
  if (known.size >= mostKnown) known.clear()
  known.set(word, analysed)
  return analysed
}

function everydayWords(): readonly string[] {
  return needs
    .flatMap(({ everyday }) => [...everyday.nl, ...everyday.vl])
    .map((phrase) => wordsOf(phrase))
    .flatMap((words) => (words.length === 1 ? (words[0]?.word ?? []) : []))
}
