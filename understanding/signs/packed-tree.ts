import { type KnownWord, ofKnownWord } from '../known-words.ts'

/** What stands at the end of a way through the tree: whom it belongs to, and its own number in the tree, from 0. */
export type Phrase = Readonly<{ number: number; owners: readonly number[] }>

/** A place in the tree: what may follow, as it is written or by how it begins or ends, and the phrase that ends here. */
export type PhraseNode = {
  words: Followers | null
  starts: Followers | null
  endings: Followers | null
  gap: PhraseNode | null
  phrase: (Phrase & { readonly owners: number[] }) | null
}

/** What may follow; the node behind each. */
export type Followers = Map<string, PhraseNode>

/** What is called with the number of a phrase found at tokens `from` (included) to `to` (not included). */
export type PhraseFound = (phrase: number, from: number, to: number) => void

const longestGap = 3
const shortestAffix = 3
const longestAffix = 24

/** What a word is to one tree: its number (0 = none), those of what it begins and ends with, the nodes it leads to. */
type Known = Readonly<{ number: number; affixes: readonly number[]; opens: readonly number[] }>

type Packed = Readonly<{
  cells: Int32Array
  words: ReadonlyMap<string, number>
  starts: ReadonlyMap<string, number>
  endings: ReadonlyMap<string, number>
}>

/**
 * The tree as one row of numbers, for finding. Objects and maps of strings lie spread over megabytes, and most of the
 * time would go in fetching them; this way a word is looked up once and all the rest is comparing numbers nearby.
 */
export function packedTree(root: PhraseNode): (words: readonly KnownWord[], found: PhraseFound) => void {
  const tree = packed(root)
  const knownOf = ofKnownWord((word) => knownIn(tree, word))
  return (words, found) => {
    const { cells } = tree
    if (numbers.length < words.length) numbers = new Int32Array(2 * words.length)
    for (let at = 0; at < words.length; at += 1) numbers[at] = knownOf(words[at] as KnownWord).number
    const search: Search = { cells, words, numbers, knownOf, found, from: 0 }
    for (let from = 0; from < words.length; from += 1) {
      const { opens } = knownOf(words[from] as KnownWord)
      search.from = from
      for (let at = 0; at < opens.length; at += 1) walk(search, opens[at] as number, from + 1)
    }
  }
}

// The numbers of the words of the message that is searched; one search runs at a time.
let numbers = new Int32Array(1024)

type Search = {
  readonly cells: Int32Array
  readonly words: readonly KnownWord[]
  readonly numbers: Int32Array
  readonly knownOf: (word: KnownWord) => Known
  readonly found: PhraseFound
  /** Where the way that is walked begins. */
  from: number
}

// Depth is bounded by the longest phrase, so the work stays proportional to the number of words.
function walk(search: Search, node: number, at: number): void {
  const { cells, words } = search
  const phrase = cells[node] as number
  if (phrase >= 0) search.found(phrase, search.from, at)
  if (at >= words.length) return
  const list = node + wordsAt
  const exact = follower(cells, list, search.numbers[at] as number)
  if (exact > 0) walk(search, exact, at + 1)
  const affixes = listAfter(cells, list)
  if (cells[affixes] !== 0) {
    const own = search.knownOf(words[at] as KnownWord).affixes
    for (let index = 0; index < own.length; index += 1) {
      const next = follower(cells, affixes, own[index] as number)
      if (next > 0) walk(search, next, at + 1)
    }
  }
  const gap = cells[node + gapAt] as number
  if (gap > 0) for (let skip = 0; skip <= longestGap; skip += 1) walk(search, gap, at + skip)
}

// A node is its phrase (or -1), the node behind its gap (or 0) and two lists, of words and of affixes that may follow:
// how many, and then the number of each with the node it leads to, the lowest number first. The root is node 0.
const gapAt = 1
const wordsAt = 2

function listAfter(cells: Int32Array, list: number): number {
  return list + 1 + 2 * (cells[list] as number)
}

const few = 8

// The node that a number leads to by a list, or 0.
function follower(cells: Int32Array, list: number, number: number): number {
  const end = listAfter(cells, list)
  if (number === 0 || end === list + 1) return 0
  let at = list + 1
  if (end - at > 2 * few) at = firstFrom(cells, list, number)
  while (at < end && (cells[at] as number) < number) at += 2
  return at < end && cells[at] === number ? (cells[at + 1] as number) : 0
}

function firstFrom(cells: Int32Array, list: number, number: number): number {
  let low = 0
  let high = cells[list] as number
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cells[list + 1 + 2 * middle] as number) < number) low = middle + 1
    else high = middle
  }
  return list + 1 + 2 * low
}

function knownIn({ cells, words, starts, endings }: Packed, word: string): Known {
  const affixes: number[] = []
  const longest = Math.min(word.length, longestAffix)
  for (let length = shortestAffix; length <= longest; length += 1)
    affixes.push(starts.get(word.slice(0, length)) ?? 0, endings.get(word.slice(-length)) ?? 0)
  const own = affixes.filter((affix) => affix > 0)
  const number = words.get(word) ?? 0
  const opens = [
    follower(cells, wordsAt, number),
    ...own.map((affix) => follower(cells, listAfter(cells, wordsAt), affix)),
  ]
  return { number, affixes: own, opens: opens.filter((node) => node > 0) }
}

function packed(root: PhraseNode): Packed {
  const cells: number[] = []
  const words = new Map<string, number>()
  const starts = new Map<string, number>()
  const endings = new Map<string, number>()
  const affixes = () => starts.size + endings.size
  const put = (node: PhraseNode): number => {
    const at = cells.length
    cells.push(node.phrase?.number ?? -1, 0)
    // Most phrases end here, and nothing follows.
    if (node.words === null && node.starts === null && node.endings === null) cells.push(0, 0)
    else putLists(node)
    if (node.gap !== null) cells[at + gapAt] = put(node.gap)
    return at
  }
  const putLists = (node: PhraseNode): void => {
    const lists = [
      [...(node.words ?? [])].map(([word, next]) => [numberOf(words, word, words.size), next] as const),
      [
        ...[...(node.starts ?? [])].map(
          ([start, next]) => [numberOf(starts, start, affixes()), next] as const,
        ),
        ...[...(node.endings ?? [])].map(
          ([ending, next]) => [numberOf(endings, ending, affixes()), next] as const,
        ),
      ],
    ].map((list) => list.sort(([one], [other]) => one - other))
    const behind = lists.map((list) => {
      cells.push(list.length)
      return list.map(([number, next]) => ({ next, to: cells.push(number, 0) - 1 }))
    })
    for (const list of behind) for (const { next, to } of list) cells[to] = put(next)
  }
  put(root)
  return { cells: Int32Array.from(cells), words, starts, endings }
}

// The number of a word among those met so far, from 1; the same text again has the same number.
function numberOf(known: Map<string, number>, text: string, before: number): number {
  const number = known.get(text) ?? before + 1
  known.set(text, number)
  return number
}
