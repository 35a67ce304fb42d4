import type { Phrase } from './packed-tree.ts'
import type { Span } from './phrase-tree.ts'

/**
 * Where the parts of signs stand in one message. A place has a number; the places of a part are a list in `lists`, how
 * many and then their numbers.
 */
export type Places = Readonly<{
  /** The parts that were said, in the order they came up; the first `saidCount` are of this message. */
  said: Int32Array
  saidCount: () => number
  has: (part: number) => boolean
  /** Where the list of a part begins: in the order found; of a part said very often, the first ones only. */
  listOf: (part: number) => number
  lists: Int32Array
  /** The tokens a place begins with, and ends before. */
  from: Int32Array
  to: Int32Array
  spanOf: (place: number) => Span
  of: (part: number) => readonly Span[]
}>

/** The places of one message after the other; what was kept is forgotten when the next message starts. */
export type PlaceKeeper = Places &
  Readonly<{
    /** Starts a message; `most` is how many places of one part count. */
    start: (most: number) => void
    /** Keeps where a phrase stands; how many parts that is a place of. */
    keep: (phrase: number, from: number, to: number) => number
  }>

const firstSize = 4096

/**
 * Keeps places for parts numbered below `parts`, by the phrases that belong to them. A common word belongs to a hundred parts, most of which are only asked
 * whether they were said at all: places are kept by phrase, and gathered for a part when it is asked where. The rows
 * are made once and used again, for a message of thousands of characters would leave thousands of small things behind.
 */
export function placeKeeper(parts: number, phrases: readonly Phrase[]): PlaceKeeper {
  const { owners, ownersFrom } = ownersInRow(phrases)
  const said = new Int32Array(parts)
  let saidCount = 0
  let kept = 0
  let most = 0
  // The phrases of a part are a chain of links, and so are the places of a phrase; 0 ends a chain.
  const lastLink = new Int32Array(parts)
  let phraseOf = new Int32Array(firstSize)
  let linkBefore = new Int32Array(firstSize)
  let links = 0
  const lastPlace = new Int32Array(phrases.length)
  let placeBefore = new Int32Array(firstSize)
  const found = new Int32Array(phrases.length)
  let foundCount = 0
  // Where the list of a part begins, 0 while nobody asked.
  const listAt = new Int32Array(parts)
  let listEnd = 1

  const add = (number: number, begin: number, end: number): void => {
    found[foundCount++] = number
    if (links + end - begin >= phraseOf.length) {
      phraseOf = wider(phraseOf, end - begin)
      linkBefore = wider(linkBefore, end - begin)
    }
    for (let at = begin; at < end; at += 1) {
      const part = owners[at] as number
      const link = lastLink[part] as number
      if (link === 0) said[saidCount++] = part
      links += 1
      linkBefore[links] = link
      phraseOf[links] = number
      lastLink[part] = links
    }
  }
  const gather = (part: number): number => {
    const list = listEnd
    let end = list + 1
    for (let link = lastLink[part] as number; link > 0; link = linkBefore[link] as number)
      for (let at = lastPlace[phraseOf[link] as number] as number; at > 0; at = placeBefore[at] as number) {
        if (end === keeper.lists.length) keeper.lists = wider(keeper.lists, 1)
        keeper.lists[end] = at
        end += 1
      }
    inOrder(keeper.lists, list + 1, end)
    const count = Math.min(end - list - 1, most)
    keeper.lists[list] = count
    listEnd = list + 1 + count
    if (listEnd === keeper.lists.length) keeper.lists = wider(keeper.lists, 1)
    return list
  }
  const keeper = {
    said,
    saidCount: () => saidCount,
    lists: new Int32Array(firstSize),
    from: new Int32Array(firstSize),
    to: new Int32Array(firstSize),
    start(mostPlaces: number) {
      for (let at = 0; at < saidCount; at += 1) {
        const part = said[at] as number
        lastLink[part] = 0
        listAt[part] = 0
      }
      for (let at = 0; at < foundCount; at += 1) lastPlace[found[at] as number] = 0
      saidCount = 0
      foundCount = 0
      kept = 0
      links = 0
      listEnd = 1
      most = mostPlaces
    },
    keep(phrase: number, from: number, to: number): number {
      const before = lastPlace[phrase] as number
      const begin = ownersFrom[phrase] as number
      const end = ownersFrom[phrase + 1] as number
      if (before === 0) add(phrase, begin, end)
      kept += 1
      if (kept === placeBefore.length) {
        placeBefore = wider(placeBefore, 1)
        keeper.from = wider(keeper.from, 1)
        keeper.to = wider(keeper.to, 1)
      }
      keeper.from[kept] = from
      keeper.to[kept] = to
      placeBefore[kept] = before
      lastPlace[phrase] = kept
      return end - begin
    },
    has: (part: number) => lastLink[part] !== 0,
    listOf(part: number): number {
      if (lastLink[part] === 0) return 0
      if (listAt[part] === 0) listAt[part] = gather(part)
      return listAt[part] as number
    },
    spanOf: (place: number): Span => ({
      from: keeper.from[place] as number,
      to: keeper.to[place] as number,
    }),
    of(part: number): readonly Span[] {
      const list = keeper.listOf(part)
      const spans = new Array<Span>(keeper.lists[list] as number)
      for (let at = 0; at < spans.length; at += 1)
        spans[at] = keeper.spanOf(keeper.lists[list + 1 + at] as number)
      return spans
    },
  }
  return keeper
}

// The parts each phrase belongs to, one after the other.
function ownersInRow(phrases: readonly Phrase[]): Readonly<{ owners: Int32Array; ownersFrom: Int32Array }> {
  const ownersFrom = new Int32Array(phrases.length + 1)
  for (const [number, { owners }] of phrases.entries())
    ownersFrom[number + 1] = (ownersFrom[number] as number) + owners.length
  return { owners: Int32Array.from(phrases.flatMap(({ owners }) => owners)), ownersFrom }
}

function wider(row: Int32Array<ArrayBuffer>, more: number): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(2 * row.length + more)
  wide.set(row)
  return wide
}

const few = 24

// Most parts were said a few times, and then putting each in its place is quicker than a call of the sort.
function inOrder(numbers: Int32Array, start: number, end: number): void {
  if (end - start > few) {
    numbers.subarray(start, end).sort()
    return
  }
  for (let at = start + 1; at < end; at += 1) {
    const number = numbers[at] as number
    let to = at
    for (; to > start && (numbers[to - 1] as number) > number; to -= 1)
      numbers[to] = numbers[to - 1] as number
    numbers[to] = number
  }
}
