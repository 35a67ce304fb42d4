import type { KnownWord } from '../known-words.ts'
import { tokenize } from '../tokens.ts'
import { dialectWords } from '../words/dialect-words.ts'
import { type Followers, type Phrase, type PhraseFound, type PhraseNode, packedTree } from './packed-tree.ts'

/** Where a phrase stands: tokens `from` (included) to `to` (not included). */
export type Span = Readonly<{ from: number; to: number }>

/** Finds every phrase it was given, in one pass over a message's words. */
export type PhraseTree = Readonly<{
  add: (phrase: string, owner: number) => void
  /** A phrase of its own for what is not said in words but found by other means. */
  apart: (owner: number) => Phrase
  find: (words: readonly KnownWord[], found: PhraseFound) => void
  vocabulary: () => Iterable<string>
  /** All phrases, by their number. */
  phrases: () => readonly Phrase[]
}>

const anyLetters = 'ƛ'

/** An empty tree. A phrase is words; `*` at an end of a word = any letters, `..` between words = up to three others. */
export function phraseTree(): PhraseTree {
  const root = node()
  const vocabulary = new Set<string>()
  const phrases: (Phrase & { readonly owners: number[] })[] = []
  const numbered = (owner: number) => {
    const phrase = { number: phrases.length, owners: [owner] }
    phrases.push(phrase)
    return phrase
  }
  let find: ReturnType<typeof packedTree> | null = null
  return {
    add(phrase, owner) {
      let at = root
      for (const [index, piece] of phrase.split(/\s*\.\.\s*/).entries()) {
        if (index > 0) at = at.gap ??= node()
        for (const word of wordsOf(piece)) at = step(at, word, vocabulary)
      }
      if (at !== root) {
        at.phrase ??= numbered(owner)
        if (!at.phrase.owners.includes(owner)) at.phrase.owners.push(owner)
      }
      // What was packed before this phrase came does not know it.
      find = null
    },
    apart: (owner) => numbered(owner),
    find(words, found) {
      find ??= packedTree(root)
      find(words, found)
    },
    vocabulary: () => vocabulary,
    phrases: () => phrases,
  }
}

function node(): PhraseNode {
  return { words: null, starts: null, endings: null, gap: null, phrase: null }
}

function wordsOf(piece: string): string[] {
  return tokenize(piece.replaceAll('*', anyLetters)).map(({ word }) => dialectWords[word] ?? word)
}

function step(from: PhraseNode, word: string, vocabulary: Set<string>): PhraseNode {
  const bare = word.replaceAll(anyLetters, '')
  if (word.endsWith(anyLetters)) return child(from, 'starts', bare)
  if (word.startsWith(anyLetters)) return child(from, 'endings', bare)
  vocabulary.add(bare)
  return child(from, 'words', bare)
}

function child(from: PhraseNode, list: 'words' | 'starts' | 'endings', key: string): PhraseNode {
  const followers: Followers = from[list] ?? new Map()
  from[list] = followers
  const made = followers.get(key) ?? node()
  followers.set(key, made)
  return made
}
