import { type KnownWord, ofKnownWord } from '../known-words.ts'
import { remembering } from '../remember.ts'
import { tokenize } from '../tokens.ts'
import { dialectWords } from '../words/dialect-words.ts'

/** Where a phrase stands: tokens `from` (included) to `to` (not included). */
export type Span = Readonly<{ from: number; to: number }>

/** What stands at the end of a way through the tree: whom it belongs to, and its own number in the tree, from 0. */
export type Phrase = Readonly<{ number: number; owners: readonly number[] }>

type Node = {
  /** What may follow, each as it is written or by how it begins or ends; null when nothing may. */
  words: Map<string, Node> | null
  starts: Map<string, Node> | null
  endings: Map<string, Node> | null
  /** Worked out at the first word that comes by, and again when a phrase was added since. */
  affixes: ((word: string) => readonly Node[]) | null
  gap: Node | null
  phrase: (Phrase & { readonly owners: number[] }) | null
}

/** Finds every phrase it was given, in one pass over a message's words. */
export type PhraseTree = Readonly<{
  add: (phrase: string, owner: number) => void
  /** A phrase of its own for what is not said in words but found by other means. */
  apart: (owner: number) => Phrase
  find: (words: readonly KnownWord[], found: (phrase: Phrase, span: Span) => void) => void
  vocabulary: () => Iterable<string>
  /** How many phrases there are; their numbers lie below it. */
  size: () => number
}>

const longestGap = 3
const shortestAffix = 3
const longestAffix = 24
const anyLetters = 'ƛ'

/** An empty tree. A phrase is words; `*` at an end of a word = any letters, `..` between words = up to three others. */
export function phraseTree(): PhraseTree {
  const root = node()
  const vocabulary = new Set<string>()
  let phrases = 0
  const numbered = (...owners: number[]) => ({ number: phrases++, owners })
  let openings: ReturnType<typeof openingsOf> | null = null
  return {
    add(phrase, owner) {
      let at = root
      for (const [index, piece] of phrase.split(/\s*\.\.\s*/).entries()) {
        if (index > 0) at = at.gap ??= node()
        for (const word of wordsOf(piece)) at = step(at, word, vocabulary)
      }
      if (at !== root) {
        at.phrase ??= numbered()
        if (!at.phrase.owners.includes(owner)) at.phrase.owners.push(owner)
      }
      // A memory made before this phrase came would not know it.
      openings = null
    },
    apart: (owner) => numbered(owner),
    find(words, found) {
      openings ??= openingsOf(root)
      const search: Search = { words, from: 0, found }
      for (let from = 0; from < words.length; from += 1) {
        const opened = openings(words[from] as KnownWord)
        search.from = from
        for (let at = 0; at < opened.length; at += 1) walk(opened[at] as Node, search, from + 1)
      }
    },
    vocabulary: () => vocabulary,
    size: () => phrases,
  }
}

function node(): Node {
  return { words: null, starts: null, endings: null, affixes: null, gap: null, phrase: null }
}

function wordsOf(piece: string): string[] {
  return tokenize(piece.replaceAll('*', anyLetters)).map(({ word }) => dialectWords[word] ?? word)
}

function step(from: Node, word: string, vocabulary: Set<string>): Node {
  const bare = word.replaceAll(anyLetters, '')
  if (word.endsWith(anyLetters) || word.startsWith(anyLetters)) {
    // A memory made before this phrase came would not know it.
    from.affixes = null
    if (word.endsWith(anyLetters)) {
      from.starts ??= new Map()
      return child(from.starts, bare)
    }
    from.endings ??= new Map()
    return child(from.endings, bare)
  }
  vocabulary.add(bare)
  from.words ??= new Map()
  return child(from.words, bare)
}

function child(of: Map<string, Node>, key: string): Node {
  const known = of.get(key)
  if (known) return known
  const made = node()
  of.set(key, made)
  return made
}

type Search = {
  readonly words: readonly KnownWord[]
  /** Where the way that is walked begins. */
  from: number
  readonly found: (phrase: Phrase, span: Span) => void
}

// Depth is bounded by the longest phrase, so the work stays proportional to the number of words.
function walk(here: Node, search: Search, at: number): void {
  const { words, from, found } = search
  if (here.phrase !== null) found(here.phrase, { from, to: at })
  const word = words[at]?.word
  if (word === undefined) return
  const exact = here.words?.get(word)
  if (exact) walk(exact, search, at + 1)
  if (here.starts !== null || here.endings !== null) {
    const children = affixed(here, word)
    for (let index = 0; index < children.length; index += 1) walk(children[index] as Node, search, at + 1)
  }
  if (here.gap === null) return
  for (let skip = 0; skip <= longestGap; skip += 1) walk(here.gap, search, at + skip)
}

const none: readonly Node[] = []

function affixed(here: Node, word: string): readonly Node[] {
  if (here.starts === null && here.endings === null) return none
  here.affixes ??= affixesOf(here)
  return here.affixes(word)
}

// Most words begin no phrase at all; one look says so.
function openingsOf(root: Node): (known: KnownWord) => readonly Node[] {
  return ofKnownWord((word) => {
    const exact = root.words?.get(word)
    const affixes = affixed(root, word)
    if (exact === undefined) return affixes.length === 0 ? none : affixes
    return [exact, ...affixes]
  })
}

// What a word begins or ends with is the same each time it comes by.
function affixesOf({ starts, endings }: Pick<Node, 'starts' | 'endings'>): (word: string) => readonly Node[] {
  return remembering((word) => {
    const found: Node[] = []
    const longest = Math.min(word.length, longestAffix)
    for (let length = shortestAffix; length <= longest; length += 1) {
      const start = starts?.get(word.slice(0, length))
      if (start) found.push(start)
      const ending = endings?.get(word.slice(-length))
      if (ending) found.push(ending)
    }
    return found
  })
}
