import { type NearWord, type NearWords, nearWords } from '../near-words.ts'
import { emptyPiece } from './arena.ts'
import type { Postings } from './postings.ts'

/** The terms of all records with where they stand, and their words as they are written, to find misspelt ones by. */
export type Vocabulary = Readonly<{
  /** The number of a term, which stays; a new one is given when it has none. */
  number: (term: string) => number
  numbered: (number: number) => Postings
  postingsOf: (term: string) => Postings | undefined
  learn: (words: Iterable<string>) => void
  near: (word: string, most: number) => readonly NearWord[]
  startingWith: (beginning: string, most: number) => readonly string[]
}>

// A search asks for the same word in several ways.
const mostRemembered = 50

/** An empty vocabulary. What is needed for misspelt words is made when the first one comes, and kept from then on. */
export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>()
  const postings: Postings[] = []
  const known = new Set<string>()
  let finder: NearWords | null = null

  const remembered = new Map<string, readonly NearWord[]>()

  const made = (): NearWords => {
    if (finder === null) {
      finder = nearWords()
      for (const word of known) finder.add(word)
    }
    return finder
  }

  return {
    number(term) {
      const before = numbers.get(term)
      if (before !== undefined) return before
      numbers.set(term, postings.length)
      postings.push(emptyPiece())
      return postings.length - 1
    },
    numbered: (number) => postings[number] as Postings,
    postingsOf(term) {
      const number = numbers.get(term)
      return number === undefined ? undefined : postings[number]
    },
    learn(words) {
      for (const word of words) {
        if (known.has(word)) continue
        known.add(word)
        finder?.add(word)
        remembered.clear()
      }
    },
    near(word, most) {
      const before = remembered.get(word)
      if (before !== undefined) return before.slice(0, most)
      const near = made().near(word, mostRemembered)
      if (remembered.size >= mostRemembered) remembered.clear()
      remembered.set(word, near)
      return near.slice(0, most)
    },
    startingWith: (beginning, most) => made().startingWith(beginning, most),
  }
}
