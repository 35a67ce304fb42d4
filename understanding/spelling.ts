import { type DeletionIndex, deletionIndex } from './deletion-index.ts'
import { firstNames } from './words/first-names.ts'
import { ordinaryWords } from './words/ordinary-words.ts'

// Three rows of the table of distances, used by one call at a time and never emptied: each call writes what it reads.
let older: number[] = []
let previous: number[] = []
let current: number[] = []

/** Damerau distance (optimal string alignment) between two words, given up as `limit + 1` when it is larger. */
export function distance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1
  for (let column = 0; column <= right.length; column += 1) previous[column] = column
  let leastBefore = 0
  for (let row = 1; row <= left.length; row += 1) {
    const least = fillRow(left, right, row)
    if (least > limit && leastBefore > limit) return limit + 1
    leastBefore = least
    ;[older, previous, current] = [previous, current, older]
  }
  return Math.min(previous[right.length] ?? limit + 1, limit + 1)
}

// Fills the current row and gives the least of it.
function fillRow(left: string, right: string, row: number): number {
  const here = left.charCodeAt(row - 1)
  const before = left.charCodeAt(row - 2)
  let least = row
  current[0] = row
  for (let column = 1; column <= right.length; column += 1) {
    const there = right.charCodeAt(column - 1)
    const swap = (previous[column - 1] ?? 0) + (here === there ? 0 : 1)
    let best = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, swap)
    if (row > 1 && column > 1 && here === right.charCodeAt(column - 2) && before === there)
      best = Math.min(best, (older[column - 2] ?? 0) + 1)
    current[column] = best
    if (best < least) least = best
  }
  return least
}

/** Turns a misspelt word into the one vocabulary word it must mean, and leaves every other word alone. */
export type Speller = (word: string) => string

/**
 * Builds a speller over the bot's own vocabulary (words of 5 letters or more). It never touches `kept` words, ordinary Dutch or
 * English words, first names, or words shorter than 5 letters, and changes nothing when two corrections are as good.
 */
export function spellerFor(vocabulary: Iterable<string>, kept: ReadonlySet<string> = new Set()): Speller {
  const known = new Set<string>()
  for (const word of vocabulary) if (word.length >= 5 && /^\p{L}+$/u.test(word)) known.add(word)
  const byDeletion = deletionIndex(known)
  return (word) => {
    if (
      word.length < 5 ||
      known.has(word) ||
      kept.has(word) ||
      ordinaryWords.has(word) ||
      firstNames.has(word)
    )
      return word
    if (!/^\p{L}+$/u.test(word)) return word
    return closest(word, byDeletion) ?? word
  }
}

const shortWord = 8

// Distance 1 is found through one deletion on either side; 9 letters or more may miss two.
function closest(word: string, index: DeletionIndex): string | null {
  const limit = word.length >= 9 ? 2 : 1
  const found = new Map<string, number>()
  for (const shorter of index.known(word)) {
    for (const candidate of index.wordsOf(shorter)) {
      if (
        found.has(candidate) ||
        candidate[0] !== word[0] ||
        (word.length < shortWord && isReplaced(word, candidate))
      )
        continue
      found.set(candidate, distance(word, candidate, limit))
    }
  }
  if (found.size === 0) return null
  const near = [...found].filter(([, far]) => far <= limit).sort((a, b) => a[1] - b[1])
  const [best, second] = near
  if (best === undefined) return null
  return second === undefined || second[1] > best[1] || sameStem(best[0], second[0]) ? best[0] : null
}

// In a short word one letter for another is more often another word (geweld, gebeld) than a slip.
function isReplaced(left: string, right: string): boolean {
  return left.length === right.length && [...left].filter((letter, at) => letter !== right[at]).length === 1
}

function sameStem(left: string, right: string): boolean {
  const shared = Math.min(left.length, right.length) - 1
  return left.slice(0, shared) === right.slice(0, shared)
}
