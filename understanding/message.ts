import { type Clause, clauseOfEach, clausesOf } from './clauses.ts'
import { knownWord, ofKnownWord } from './known-words.ts'
import type { Words } from './phrases.ts'
import { spokenDay } from './spoken-days.ts'
import { type Token, tokenize } from './tokens.ts'
import { correct } from './vocabulary.ts'

/** A message once it is cut up: tokens, the words as understood (spelling corrected), and the clause of each token. */
export type Message = Words & Readonly<{ text: string; tokens: readonly Token[]; clauses: readonly Clause[] }>

const understood = ofKnownWord((word) => knownWord(spokenDay(word) ?? correct(word)))

/** Prepares a message; `names` are words (names, aliases) that are never corrected. */
export function messageOf(text: string, names: ReadonlySet<string>): Message {
  const tokens = tokenize(text)
  const clauses = clausesOf(text, tokens)
  const known = tokens.map((token) => (names.has(token.word) ? token.known : understood(token.known)))
  return {
    text,
    tokens,
    clauses,
    words: known.map(({ word }) => word),
    known,
    clauseOf: clauseOfEach(clauses, tokens.length),
  }
}

/** The words of the message from token `from` (included) to `to` (not included), as typed. */
export function wordsBetween({ text, tokens }: Message, from: number, to: number): string {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end)
}

/** The words of a clause as understood. */
export function wordsOfClause({ words, clauses }: Message, clause: number | undefined): readonly string[] {
  const { from, to } = clauses[clause ?? -1] ?? { from: 0, to: 0 }
  return words.slice(from, to)
}

/** What stands between the token before `index` and the token at `index`. */
export function gap({ text, tokens }: Message, index: number): string {
  return text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? text.length)
}

/** The sentence a token belongs to. */
export function sentenceOf({ clauses, clauseOf }: Message, index: number): number {
  return clauses[clauseOf[index] ?? 0]?.sentence ?? 0
}
