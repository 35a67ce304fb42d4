import type { NeedKey } from '../../needs/needs.ts'
import { analyse } from '../analysis.ts'
import { articles, stopWords } from '../words/stop-words.ts'
import { languageOf } from './languages.ts'
import { needPhrases } from './need-phrases.ts'
import type { Token } from './sentence.ts'

/** A need that the words of a sentence speak of together, without any phrase for it in full. */
export type Guess = Readonly<{ need: NeedKey; tokens: readonly number[] }>

const leastScore = 0.45
const clearlyMore = 1.6

/**
 * Guesses the need of a sentence in which no phrase was read: every word that stands in phrases of few needs speaks for
 * them, the more the fewer they are. Null when it is not clear.
 */
export function guessNeed(tokens: readonly Token[], taken: ReadonlySet<number>): Guess | null {
  const scores = new Map<NeedKey, number>()
  const spoke = new Map<NeedKey, number[]>()
  tokens.forEach(({ word }, at) => {
    if (taken.has(at) || articles.has(word) || stopWords.has(word)) return
    // A language is what has to be spoken, whatever the rest is about.
    if (languageOf(word) !== null) return
    for (const [need, worth] of votesOf(word)) {
      scores.set(need, (scores.get(need) ?? 0) + worth)
      spoke.set(need, [...(spoke.get(need) ?? []), at])
    }
  })
  const [first, second] = [...scores].toSorted((one, other) => other[1] - one[1])
  if (first === undefined || first[1] < leastScore) return null
  if (second !== undefined && first[1] < clearlyMore * second[1]) return null
  return { need: first[0], tokens: spoke.get(first[0]) ?? [] }
}

function votesOf(word: string): ReadonlyMap<NeedKey, number> {
  const { stem, parts } = analyse(word)
  const votes = new Map<NeedKey, number>()
  const terms = [{ term: stem, weight: 1 }, ...parts.map((term) => ({ term, weight: 0.6 }))]
  for (const { term, weight } of terms) {
    const of = needPhrases().votes.get(term)
    if (of === undefined) continue
    const total = [...of.values()].reduce((sum, count) => sum + count, 0)
    for (const [need, count] of of) {
      const worth = (weight * count * count) / (total * total)
      votes.set(need, Math.max(votes.get(need) ?? 0, worth))
    }
  }
  return votes
}
