import { editsBetween } from './edit-distance.ts'

/** A known word near a typed one. */
export type NearWord = Readonly<{ word: string; edits: number }>

/** Known words that can be found by a misspelt one or by their beginning. Words are only ever added. */
export type NearWords = Readonly<{
  add: (word: string) => void
  /** The nearest first, at most `most`. */
  near: (typed: string, most: number) => readonly NearWord[]
  startingWith: (beginning: string, most: number) => readonly string[]
}>

type Row = { words: Uint32Array; size: number }

/** One slip in a word up to seven letters, two in a longer one, three in a very long one, none in the shortest. */
function slipsIn(word: string): number {
  if (word.length < 3) return 0
  if (word.length < 8) return 1
  return word.length < 14 ? 2 : 3
}

/** Finds near words by the groups of three letters they share; only those are compared letter by letter. */
export function nearWords(): NearWords {
  const words: string[] = []
  const rows = new Map<number, Row>()
  let shared = new Uint8Array(1024)

  const candidates = (groups: readonly number[], least: number): readonly number[] => {
    const touched: number[] = []
    for (const group of groups) {
      const row = rows.get(group)
      if (row === undefined) continue
      for (let at = 0; at < row.size; at += 1) {
        const word = row.words[at] as number
        if (shared[word] === 0) touched.push(word)
        shared[word] = (shared[word] as number) + 1
      }
    }
    const enough = touched.filter((word) => (shared[word] as number) >= least)
    for (const word of touched) shared[word] = 0
    return enough
  }

  return {
    add: (word) => {
      if (words.length >= shared.length) shared = new Uint8Array(shared.length * 2)
      for (const group of groupsOf(`  ${word} `)) append(rows, group, words.length)
      words.push(word)
    },
    near: (typed, most) => {
      const slips = slipsIn(typed)
      if (slips === 0 || typed.length > 40) return []
      const groups = groupsOf(`  ${typed} `)
      const found: NearWord[] = []
      // A slip changes three groups at most, two letters swapped one more.
      for (const at of candidates(groups, Math.max(1, groups.length - 3 * slips - 1))) {
        const word = words[at] as string
        const edits = editsBetween(typed, word, slips)
        if (edits <= slips) found.push({ word, edits })
      }
      return found.toSorted((one, other) => nearness(typed, one) - nearness(typed, other)).slice(0, most)
    },
    startingWith: (beginning, most) => {
      const groups = groupsOf(`  ${beginning}`)
      const found = candidates(groups, groups.length).map((at) => words[at] as string)
      return found
        .filter((word) => word.startsWith(beginning))
        .toSorted((one, other) => one.length - other.length)
        .slice(0, most)
    },
  }
}

// Who slips seldom slips in the first letter, and more often leaves out or swaps than adds.
function nearness(typed: string, { word, edits }: NearWord): number {
  return edits + (word[0] === typed[0] ? 0 : 0.5) + (word.length < typed.length ? 0.1 : 0)
}

function groupsOf(text: string): readonly number[] {
  const groups = new Set<number>()
  for (let at = 0; at + 2 < text.length; at += 1)
    groups.add(
      ((text.charCodeAt(at) & 0x3ff) << 20) |
        ((text.charCodeAt(at + 1) & 0x3ff) << 10) |
        (text.charCodeAt(at + 2) & 0x3ff),
    )
  return [...groups]
}

function append(rows: Map<number, Row>, group: number, word: number): void {
  const row = rows.get(group)
  if (row === undefined) {
    rows.set(group, { words: Uint32Array.of(word, 0), size: 1 })
    return
  }
  if (row.size === row.words.length) {
    const larger = new Uint32Array(row.size * 2)
    larger.set(row.words)
    row.words = larger
  }
  row.words[row.size] = word
  row.size += 1
}
