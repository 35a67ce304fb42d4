import { type DeletionIndex, deletionIndex } from './deletion-index.ts'
import { firstNames } from './words/first-names.ts'
import { ordinaryWords } from './words/ordinary-words.ts'

/** Damerau distance (optimal string alignment) between two words, given up as `limit + 1` when it is larger. */
export function distance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1
  let older: number[] = []
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let row = 1; row <= left.length; row += 1) {
    const current = nextRow({ left, right, row, previous, older })
    if (Math.min(...current) > limit && Math.min(...previous) > limit) return limit + 1
    older = previous
    previous = current
  }
  return Math.min(previous[right.length] ?? limit + 1, limit + 1)
}

type Row = Readonly<{
  left: string
  right: string
  row: number
  previous: readonly number[]
  older: readonly number[]
}>

function nextRow({ left, right, row, previous, older }: Row): number[] {
  const current = [row]
  const here = left[row - 1]
  for (let column = 1; column <= right.length; column += 1) {
    const there = right[column - 1]
    const swap = (previous[column - 1] ?? 0) + (here === there ? 0 : 1)
    let best = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, swap)
    if (row > 1 && column > 1 && here === right[column - 2] && left[row - 2] === there) {
      best = Math.min(best, (older[column - 2] ?? 0) + 1)
    }
    current.push(best)
  }
  return current
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
