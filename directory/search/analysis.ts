import { atFirstNeed } from '../../programme/at-first-need.ts'
import { remembering } from '../../programme/remember.ts'
import { needs } from '../needs/needs.ts'
import { type Splitter, splitterOver } from './compounds.ts'
import { dutchStem } from './dutch-stem.ts'
import { fold, wordsOf } from './fold.ts'
import { compoundParts } from './words/compound-parts.ts'
import { genericParts } from './words/generic-parts.ts'

/** What a word is looked for as: its stem, and the stems of the parts it is made of that say something by themselves. */
export type Analysed = Readonly<{ stem: string; parts: readonly string[] }>

const splitter = atFirstNeed(() => splitterOver([...compoundParts.map(fold), ...everydayWords()]))
/** The same words come again in every record: so many of them are remembered. */
const mostKnown = 60_000

/** Splits compounds of the field, over its own words and the everyday words of the needs. */
export const splitWord: Splitter = remembering((word) => splitter()(word), mostKnown)

/** A folded word analysed. */
export const analyse: (word: string) => Analysed = remembering((word) => {
  const parts = splitWord(word).filter((part) => !genericParts.has(part))
  const stem = dutchStem(word)
  const stems = new Set(parts.map(dutchStem).filter((part) => part !== stem && !genericParts.has(part)))
  return { stem, parts: [...stems] }
}, mostKnown)

function everydayWords(): readonly string[] {
  return needs
    .flatMap(({ everyday }) => [...everyday.nl, ...everyday.vl])
    .map((phrase) => wordsOf(phrase))
    .flatMap((words) => (words.length === 1 ? (words[0]?.word ?? []) : []))
}
