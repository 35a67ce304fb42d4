import { tokenize } from '../tokens.ts'

/** Where a phrase stands: tokens `from` (included) to `to` (not included). */
export type Span = Readonly<{ from: number; to: number }>

type Node = {
  readonly words: Map<string, Node>
  readonly starts: Map<string, Node>
  readonly endings: Map<string, Node>
  gap: Node | null
  readonly ends: number[]
}

/** Finds every phrase it was given, in one pass over a message's words. */
export type PhraseTree = Readonly<{
  add: (phrase: string, owner: number) => void
  find: (words: readonly string[], found: (owner: number, span: Span) => void) => void
  vocabulary: () => Iterable<string>
}>

const longestGap = 3
const shortestAffix = 3
const longestAffix = 24
const anyLetters = 'ƛ'

/** An empty tree. A phrase is words; `*` at an end of a word = any letters, `..` between words = up to three others. */
export function phraseTree(): PhraseTree {
  const root = node()
  const vocabulary = new Set<string>()
  return {
    add(phrase, owner) {
      let at = root
      for (const [index, piece] of phrase.split(/\s*\.\.\s*/).entries()) {
        if (index > 0) at = at.gap ??= node()
        for (const word of wordsOf(piece)) at = step(at, word, vocabulary)
      }
      if (at !== root && !at.ends.includes(owner)) at.ends.push(owner)
    },
    find(words, found) {
      for (let from = 0; from < words.length; from += 1) walk(root, { words, from, at: from, found })
    },
    vocabulary: () => vocabulary,
  }
}

function node(): Node {
  return { words: new Map(), starts: new Map(), endings: new Map(), gap: null, ends: [] }
}

function wordsOf(piece: string): string[] {
  return tokenize(piece.replaceAll('*', anyLetters)).map((token) => token.word)
}

function step(from: Node, word: string, vocabulary: Set<string>): Node {
  const bare = word.replaceAll(anyLetters, '')
  if (word.endsWith(anyLetters)) return child(from.starts, bare)
  if (word.startsWith(anyLetters)) return child(from.endings, bare)
  vocabulary.add(bare)
  return child(from.words, bare)
}

function child(of: Map<string, Node>, key: string): Node {
  const known = of.get(key)
  if (known) return known
  const made = node()
  of.set(key, made)
  return made
}

type Walk = Readonly<{
  words: readonly string[]
  from: number
  at: number
  found: (owner: number, span: Span) => void
}>

// Depth is bounded by the longest phrase, so the work stays proportional to the number of words.
function walk(here: Node, place: Walk): void {
  if (place.at > place.from)
    for (const owner of here.ends) place.found(owner, { from: place.from, to: place.at })
  const word = place.words[place.at]
  if (word === undefined) return
  const next = { ...place, at: place.at + 1 }
  const exact = here.words.get(word)
  if (exact) walk(exact, next)
  if (here.starts.size > 0 || here.endings.size > 0) walkAffixes(here, word, next)
  if (here.gap === null) return
  for (let skip = 0; skip <= longestGap; skip += 1) walk(here.gap, { ...place, at: place.at + skip })
}

function walkAffixes(here: Node, word: string, next: Walk): void {
  const longest = Math.min(word.length, longestAffix)
  for (let length = shortestAffix; length <= longest; length += 1) {
    const start = here.starts.get(word.slice(0, length))
    if (start) walk(start, next)
    const ending = here.endings.get(word.slice(-length))
    if (ending) walk(ending, next)
  }
}
