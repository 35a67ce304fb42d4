import { atFirstNeed } from '../../../programme/at-first-need.ts'
import { remembering } from '../../../programme/remember.ts'
import type { NeedKey } from '../../needs/needs.ts'
import { needs } from '../../needs/needs.ts'
import { analyse, splitWord } from '../analysis.ts'
import { dutchStem } from '../dutch-stem.ts'
import { wordsOf } from '../fold.ts'
import { genericParts } from '../words/generic-parts.ts'
import { otherCompounds } from '../words/other-compounds.ts'
import { articles, stopWords } from '../words/stop-words.ts'

/** A way of asking for a need: the stems that have to stand near each other, in any order unless `isFixed`. */
export type NeedPhrase = Readonly<{ stems: readonly string[]; isFixed: boolean; need: NeedKey }>

/** All ways of asking, those of one stem by that stem, the others by their rarest stem. */
export type NeedPhrases = Readonly<{
  single: ReadonlyMap<string, readonly NeedKey[]>
  several: ReadonlyMap<string, readonly NeedPhrase[]>
  /** Needs that a part of a compound speaks of, when it speaks of one far more than of others: huurder, tenancy. */
  ofPart: ReadonlyMap<string, NeedKey>
  /** Words that stand in phrases of few needs only: schuldeisers, debt mediation. No reading, but a hint. */
  hints: ReadonlyMap<string, readonly NeedKey[]>
  /** In how many phrases of each need a stem stands, as a word or as a part of one. */
  votes: ReadonlyMap<string, ReadonlyMap<NeedKey, number>>
  /** Phrases to the letter, articles left out: who types one means its needs, not those of a word that is only alike. */
  literal: ReadonlyMap<string, readonly NeedKey[]>
  /** Every word as it is written, folded, for who corrects what is typed. */
  words: ReadonlySet<string>
}>

const mostNeedsOfHint = 2
const negations: ReadonlySet<string> = new Set(['niet', 'geen', 'zonder', 'not', 'no', 'pas', 'sans'])

/** The everyday words of the needs, made ready to be looked up. */
export const needPhrases: () => NeedPhrases = atFirstNeed(build)

/** What is asked of phrases and words more than once while they are made ready. */
type Reading = Readonly<{
  wordsIn: (written: string) => readonly string[]
  stemOf: (word: string) => string
  stemsInside: (word: string) => readonly string[]
}>

function reading(): Reading {
  const stemOf = remembering(dutchStem)
  return {
    wordsIn: remembering((written) => wordsOf(written).map(({ word }) => word)),
    stemOf,
    stemsInside: remembering((word) => splitWord(word).map(stemOf)),
  }
}

function build(): NeedPhrases {
  const read = reading()
  const words = new Set<string>()
  const literal = new Map<string, NeedKey[]>()
  const phrases = needs.flatMap(({ key, everyday, labels }) =>
    [...Object.values(everyday).flat(), labels.nl].flatMap((written) => {
      const all = read.wordsIn(written)
      for (const word of all) words.add(word)
      add(literal, all.filter((word) => !articles.has(word)).join(' '), key)
      const phrase = phraseOf(all, key, read)
      return phrase === null ? [] : [phrase]
    }),
  )
  const single = new Map<string, NeedKey[]>()
  const several = new Map<string, NeedPhrase[]>()
  const count = new Map<string, number>()
  for (const { stems } of phrases) for (const stem of stems) count.set(stem, (count.get(stem) ?? 0) + 1)
  for (const phrase of phrases) {
    const [only] = phrase.stems
    if (phrase.stems.length === 1 && only !== undefined) add(single, only, phrase.need)
    else {
      const rarest = phrase.stems.toSorted((one, other) => (count.get(one) ?? 0) - (count.get(other) ?? 0))[0]
      const alike = several.get(rarest ?? '')
      if (alike) alike.push(phrase)
      else several.set(rarest ?? '', [phrase])
    }
  }
  const hints = hintsOf(phrases, single)
  return { single, several, ofPart: partNeeds(read), hints, votes: votesOf(read), literal, words }
}

// A phrase of one telling word needs its small words as well: "op straat" is no address in a street.
function phraseOf(words: readonly string[], need: NeedKey, { stemOf }: Reading): NeedPhrase | null {
  const telling = words.filter((word) => isTelling(word))
  const kept = words.filter((word) => !articles.has(word))
  if (kept.length === 0) return null
  const isFew = telling.length < 2 && kept.length > 1
  // "Zonder ziekenfonds" is not "ziekenfonds zonder afspraak".
  const isNegated = telling.length === 2 && negations.has(telling[0] ?? '')
  const isFixed = isFew || isNegated
  const used = isNegated ? telling : isFew ? kept : telling.length > 0 ? telling : kept
  return { stems: used.map(stemOf), isFixed, need }
}

function isTelling(word: string): boolean {
  return negations.has(word) || !(articles.has(word) || stopWords.has(word))
}

function add(to: Map<string, NeedKey[]>, stem: string, need: NeedKey): void {
  const before = to.get(stem)
  if (before === undefined) to.set(stem, [need])
  else if (!before.includes(need)) before.push(need)
}

function partNeeds({ wordsIn, stemOf }: Reading): ReadonlyMap<string, NeedKey> {
  const counts = new Map<string, Map<NeedKey, number>>()
  for (const { key, everyday } of needs)
    for (const written of [...everyday.nl, ...everyday.vl]) {
      const all = wordsIn(written)
      const parts = all.length === 1 ? splitWord(all[0] ?? '') : []
      for (const part of parts) {
        const stem = stemOf(part)
        if (isVague(part)) continue
        const of = counts.get(stem) ?? new Map<NeedKey, number>()
        of.set(key, (of.get(key) ?? 0) + 1)
        counts.set(stem, of)
      }
    }
  return new Map(
    [...counts].flatMap(([stem, of]) => {
      const [first, second] = [...of].toSorted((one, other) => other[1] - one[1])
      const isClear = first !== undefined && (second === undefined || first[1] >= 3 * second[1])
      return isClear ? [[stem, first[0]] as const] : []
    }),
  )
}

function votesOf({ wordsIn, stemsInside }: Reading): ReadonlyMap<string, ReadonlyMap<NeedKey, number>> {
  const votes = new Map<string, Map<NeedKey, number>>()
  for (const { key, everyday, labels } of needs)
    for (const written of [...Object.values(everyday).flat(), ...Object.values(labels)]) {
      const terms = new Set<string>()
      for (const word of wordsIn(written)) {
        if (isTelling(word)) addTerms(terms, word)
        for (const stem of stemsInside(word)) terms.add(stem)
      }
      for (const term of terms) {
        const of = votes.get(term) ?? new Map<NeedKey, number>()
        of.set(key, (of.get(key) ?? 0) + 1)
        votes.set(term, of)
      }
    }
  for (const word of negations) votes.delete(dutchStem(word))
  return votes
}

function addTerms(terms: Set<string>, word: string): void {
  const { stem, parts } = analyse(word)
  terms.add(stem)
  for (const part of parts) terms.add(part)
}

// A part that says nothing in a text says nothing of a need: but rechtshulp is about the law.
function isVague(part: string): boolean {
  return genericParts.has(part) && part !== 'recht'
}

function hintsOf(
  phrases: readonly NeedPhrase[],
  single: ReadonlyMap<string, readonly NeedKey[]>,
): ReadonlyMap<string, readonly NeedKey[]> {
  const hints = new Map<string, NeedKey[]>()
  for (const { stems, need } of phrases)
    if (stems.length > 1) for (const stem of stems) if (stem.length > 3) add(hints, stem, need)
  const small = new Set([...negations, ...stopWords, ...articles].map(dutchStem))
  for (const [stem, of] of hints)
    if (single.has(stem) || of.length > mostNeedsOfHint || small.has(stem)) hints.delete(stem)
  return hints
}

/** The needs a word speaks of by itself: as a whole, by a part that is an everyday word, or by one that is clear. */
export function needsOfWord(word: string): readonly NeedKey[] {
  const sure = surelyOfWord(word)
  if (sure.length > 0 || otherCompounds.has(dutchStem(word))) return sure
  const parts = splitWord(word)
  if (parts.length === 0) return needsOfBeginning(word)
  return parts.flatMap((part) => needPhrases().ofPart.get(dutchStem(part)) ?? []).slice(0, 1)
}

/** The needs of which a word, or a part of it, is an everyday word. */
export function surelyOfWord(word: string): readonly NeedKey[] {
  const stem = dutchStem(word)
  const whole = needPhrases().single.get(stem)
  if (whole !== undefined) return whole
  if (otherCompounds.has(stem)) return []
  for (const run of runsOf(splitWord(word))) {
    const found = needPhrases().single.get(dutchStem(run))
    if (found !== undefined && !genericParts.has(run)) return narrowedBy(splitWord(word), run, found)
  }
  return []
}

// Opvang is shelter or childcare; kinderdagopvang is about children.
function narrowedBy(parts: readonly string[], run: string, found: readonly NeedKey[]): readonly NeedKey[] {
  if (found.length < 2) return found
  const others = parts.filter((part) => !run.includes(part)).map((part) => analyse(part).stem)
  const votesFor = (need: NeedKey) =>
    others.reduce((sum, stem) => sum + (needPhrases().votes.get(stem)?.get(need) ?? 0), 0)
  const [first, second] = found
    .map((need) => ({ need, votes: votesFor(need) }))
    .toSorted((one, other) => other.votes - one.votes)
  return first !== undefined && first.votes >= 2 * (second?.votes ?? 0) && first.votes > 0
    ? [first.need]
    : found
}

const shortestBeginning = 6
const shortestRest = 4

// A compound of which the second half is unknown: zwangerschapskwaal. The beginning has to be long enough to be sure of.
function needsOfBeginning(word: string): readonly NeedKey[] {
  for (let length = word.length - shortestRest; length >= shortestBeginning; length -= 1) {
    const beginning = word.slice(0, length)
    const bare = /[^s]s$/.test(beginning) ? beginning.slice(0, -1) : beginning
    for (const one of [beginning, bare]) {
      const found =
        one.length < shortestBeginning || !needPhrases().words.has(one)
          ? undefined
          : needPhrases().single.get(dutchStem(one))
      if (found !== undefined) return found
    }
  }
  return []
}

// Longer runs of parts say more: of taal+lessen+avond first taallessen, then lessenavond, then each by itself.
function runsOf(parts: readonly string[]): readonly string[] {
  const runs: string[] = []
  for (let length = parts.length - 1; length >= 1; length -= 1)
    for (let from = 0; from + length <= parts.length; from += 1)
      runs.push(parts.slice(from, from + length).join(''))
  return runs
}
