import { analyse } from '../analysis.ts'
import { dutchStem } from '../dutch-stem.ts'
import { wordsOf } from '../fold.ts'
import { needPhrases } from '../reading/need-phrases.ts'
import { narrowWords } from '../words/narrow-words.ts'
import { articles, stopWords, weakWords } from '../words/stop-words.ts'
import type { Postings } from './postings.ts'
import { needBits } from './record-facts.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One way a word may stand in a record, and what that is worth from 0 to 1. */
type Alternative = Readonly<{
  postings: Postings
  worth: number
  word: string
  /** Only a part of the word that was typed stands there. */
  isPart: boolean
  /** Another word for the same stands there. */
  isOther: boolean
}>

/** One word that is looked for, with all its ways of standing there. */
export type WordGroup = Readonly<{
  word: string
  isWeak: boolean
  /** It names a kind of service of its own: a dentist is no GP. */
  isNarrow: boolean
  alternatives: readonly Alternative[]
  /** How much it tells records apart: the rarer the more. */
  rarity: number
  /** Needs that it hints at, as bits; a record with such a need answers it a little. */
  hint: readonly [number, number]
  /** What it was taken for, when nobody wrote it. */
  takenFor: string | null
}>

type Facts = Readonly<{
  vocabulary: Vocabulary
  count: number
  isForgiving: boolean
  /** A need was read from the words: what is an everyday word itself was meant as it stands, slap is no sleep. */
  isRead?: boolean
  /** Whether parts of a compound are looked for as well. */
  withParts: boolean
  /** How many misspelt words of the directory are looked at for one that was typed. */
  mostNear?: number
}>

const partWorth = 0.5
const slipCosts = 0.25
const beginningWorth = 0.7
const usualNear = 12
const shortestBeginning = 3

const narrow = narrowStems()

function narrowStems(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>()
  for (const group of narrowWords) {
    const stems = group.map(dutchStem)
    for (const stem of stems) found.set(stem, new Set([...(found.get(stem) ?? []), ...stems]))
  }
  return new Map([...found].map(([stem, same]) => [stem, [...same]]))
}

/** The words of a text that say something, each with its ways of standing in a record. */
export function wordGroups(text: string, facts: Facts): readonly WordGroup[] {
  const words = wordsOf(text)
    .map(({ word }) => word)
    .filter((word, at, all) => all.indexOf(word) === at)
  const telling = words.filter((word) => !articles.has(word) && !stopWords.has(word))
  const kept = telling.length > 0 ? telling : words
  return kept.map((word, at) => {
    const isForgiving = facts.isForgiving && !(facts.isRead === true && needPhrases().words.has(word))
    return groupOf(word, { ...facts, isForgiving, isLast: at === kept.length - 1 })
  })
}

function groupOf(word: string, facts: Facts & Readonly<{ isLast: boolean }>): WordGroup {
  const { stem, parts } = analyse(word)
  const near = facts.isForgiving ? nearAlternatives(word, facts) : []
  const same = narrow.get(stem) ?? narrow.get(near[0] ? dutchStem(near[0].word) : '') ?? []
  const exact = [
    ...alternativesOf([stem], 1, facts),
    ...alternativesOf(same, 0.9, facts).map((one) => ({ ...one, isOther: true })),
    ...(facts.withParts ? alternativesOf(parts, partWorth, facts).map(asPart) : []),
  ]
  const alternatives = [...exact, ...near].toSorted((one, other) => other.worth - one.worth)
  const standing = alternatives.filter(({ worth }) => worth >= 0.9)
  const holders = Math.max(
    0,
    ...(standing.length > 0 ? standing : alternatives).map(({ postings }) => postings.size),
  )
  const isExact = exact.some(({ worth }) => worth >= 0.9)
  return {
    word,
    isWeak: weakWords.has(word),
    isNarrow: same.length > 0,
    alternatives,
    rarity: Math.log(1 + (facts.count - holders + 0.5) / (holders + 0.5)),
    hint: needBits(needPhrases().hints.get(stem) ?? []),
    takenFor: isExact ? null : (near[0]?.word ?? null),
  }
}

function alternativesOf(
  stems: readonly string[],
  worth: number,
  { vocabulary }: Facts,
): readonly Alternative[] {
  return stems.flatMap((stem) => {
    const postings = vocabulary.postingsOf(stem)
    return postings === undefined || postings.size === 0
      ? []
      : [{ postings, worth, word: stem, isPart: false, isOther: false }]
  })
}

function asPart(one: Alternative): Alternative {
  return { ...one, isPart: true }
}

type Forgiving = Facts & Readonly<{ isLast: boolean }>

function nearAlternatives(word: string, facts: Forgiving): readonly Alternative[] {
  const found = new Map<string, Alternative>()
  const note = (written: string, worth: number) => {
    if (stopWords.has(written)) return
    const { stem } = analyse(written)
    const postings = facts.vocabulary.postingsOf(stem)
    const before = found.get(stem)
    if (postings === undefined || postings.size === 0 || (before !== undefined && before.worth >= worth))
      return
    found.set(stem, { postings, worth, word: written, isPart: false, isOther: false })
  }
  for (const { word: written, edits } of facts.vocabulary.near(word, facts.mostNear ?? usualNear))
    note(written, 1 - slipCosts * edits - (written[0] === word[0] ? 0 : 0.1))
  if (facts.isLast && word.length >= shortestBeginning)
    for (const written of facts.vocabulary.startingWith(word, usualNear)) note(written, beginningWorth)
  return [...found.values()].toSorted((one, other) => other.worth - one.worth)
}
