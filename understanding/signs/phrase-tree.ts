import type { KnownWord } from '../known-words.ts'
import { listedWords } from '../tokens.ts'
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
  /** Makes ready for the first message what else it would wait for. */
  pack: () => void
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
  // Half of what is added was added before, for another owner.
  const ends = new Map<string, PhraseNode>()
  const endOf = (phrase: string): PhraseNode => {
    let at = root
    const pieces = phrase.includes('..') ? phrase.split(/\s*\.\.\s*/) : [phrase]
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) at = at.gap ??= node()
      for (const word of wordsOf(piece)) at = step(at, word, vocabulary)
    }
    ends.set(phrase, at)
    return at
  }
  let find: ReturnType<typeof packedTree> | null = null
  const packed = () => {
    find ??= packedTree(root)
    ends.clear()
    return find
  }
  return {
    add(phrase, owner) {
      const end = ends.get(phrase) ?? endOf(phrase)
      if (end !== root) {
        end.phrase ??= numbered(owner)
        if (!end.phrase.owners.includes(owner)) end.phrase.owners.push(owner)
      }
      // What was packed before this phrase came does not know it.
      find = null
    },
    apart: (owner) => numbered(owner),
    find: (words, found) => packed()(words, found),
    pack: () => void packed(),
    vocabulary: () => vocabulary,
    phrases: () => phrases,
  }
}

function node(): PhraseNode {
  return { words: null, starts: null, endings: null, gap: null, phrase: null }
}

function wordsOf(piece: string): string[] {
  return listedWords(piece.replaceAll('*', anyLetters)).map((word) => dialectWords[word] ?? word)
}

function step(from: PhraseNode, word: string, vocabulary: Set<string>): PhraseNode {
  if (!word.includes(anyLetters)) {
    vocabulary.add(word)
    return child(from, 'words', word)
  }
  const bare = word.replaceAll(anyLetters, '')
  if (word.endsWith(anyLetters)) return child(from, 'starts', bare)
  if (word.startsWith(anyLetters)) return child(from, 'endings', bare)
  vocabulary.add(bare)
  return child(from, 'words', bare)
}

function child(from: PhraseNode, list: 'words' | 'starts' | 'endings', key: string): PhraseNode {
  const followers: Followers = from[list] ?? new Map()
  from[list] = followers
  const known = followers.get(key)
  if (known !== undefined) return known
  const made = node()
  followers.set(key, made)
  return made
}
