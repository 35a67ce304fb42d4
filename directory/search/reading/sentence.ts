import { analyse } from '../analysis.ts'
import { wordsOf } from '../fold.ts'

/** One word of what was typed. `word` is what it was taken for: folded, and corrected when it was misspelt. */
export type Token = Readonly<{
  word: string
  stem: string
  parts: readonly string[]
  typed: string
  from: number
  to: number
}>

/** What was typed, word by word, and the words once more as one text with single spaces for patterns over them. */
export type Sentence = Readonly<{
  typed: string
  tokens: readonly Token[]
  text: string
  starts: readonly number[]
}>

const longestQuery = 400
const mostTokens = 60

/** Reads what was typed into words; `correct` gives the word that a misspelt one stands for, or the word itself. */
export function sentenceOf(
  typed: string,
  correct: (word: string, at: number, of: readonly string[]) => string,
): Sentence {
  const words = wordsOf(typed.slice(0, longestQuery)).slice(0, mostTokens)
  const folded = words.map(({ word }) => word)
  const tokens = words.map(({ word, from, to }, at) => {
    const meant = correct(word, at, folded)
    return { word: meant, ...analyse(meant), typed: typed.slice(from, to), from, to }
  })
  const starts: number[] = []
  let text = ' '
  for (const { word } of tokens) {
    starts.push(text.length)
    text += `${word} `
  }
  return { typed, tokens, text, starts }
}

/** Where a pattern over the words matches, as the tokens `from` (included) to `to` (not included), with its groups. */
export type Matched = Readonly<{ from: number; to: number; groups: readonly (string | undefined)[] }>

/**
 * Every match of a pattern in the words of a sentence. A pattern begins with a space and ends with one that it only
 * looks at, so that it starts and ends with whole words.
 */
export function matchesIn({ text, starts }: Sentence, pattern: RegExp): readonly Matched[] {
  return [...text.matchAll(pattern)].map((match) => {
    const start = match.index + 1
    const end = match.index + match[0].length
    const from = starts.findIndex((at) => at >= start)
    const after = starts.findIndex((at) => at >= end)
    return { from, to: after === -1 ? starts.length : after, groups: match.slice(1) }
  })
}

/** The words of some tokens as they were typed: one piece when they stand together. */
export function saidBy({ typed, tokens }: Sentence, at: readonly number[]): string {
  const sorted = at.toSorted((one, other) => one - other)
  const [first, last] = [tokens[sorted[0] ?? 0], tokens[sorted.at(-1) ?? 0]]
  if (first === undefined || last === undefined) return ''
  const isOnePiece = sorted.every((one, index) => one === (sorted[0] ?? 0) + index)
  if (isOnePiece) return typed.slice(first.from, last.to)
  return sorted.map((one) => tokens[one]?.typed ?? '').join(' ')
}

/** The numbers from one (included) to another (not included). */
export function spanOf({ from, to }: Readonly<{ from: number; to: number }>): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}
