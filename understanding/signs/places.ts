import type { Phrase } from './packed-tree.ts'
import type { Span } from './phrase-tree.ts'

/** Where the parts of signs stand in one message: which were said, in the order they came up, and where each stands. */
export type Places = Readonly<{
  /** The first `saidCount` are of this message. */
  said: Int32Array
  saidCount: () => number
  has: (part: number) => boolean
  /** In the order found; of a part said very often, the first ones only. */
  of: (part: number) => readonly Span[]
}>

/** The places of one message after the other; what was kept is forgotten when the next message starts. */
export type PlaceKeeper = Places &
  Readonly<{
    /** Starts a message; `most` is how many places of one part count. */
    start: (most: number) => void
    keep: (phrase: Phrase, span: Span) => void
  }>

const nowhere: readonly Span[] = []

/**
 * Keeps places for parts and phrases numbered below `parts` and `phrases`. A common word belongs to a hundred parts, most of which are only asked
 * whether they were said at all: places are kept by phrase, and gathered for a part when it is asked where. The chains
 * are made once and used again, for a message of thousands of characters would leave thousands of small lists behind.
 */
export function placeKeeper(parts: number, phrases: number): PlaceKeeper {
  const said = new Int32Array(parts)
  let saidCount = 0
  const gathered: (readonly Span[] | null)[] = new Array(parts).fill(null)
  const spans: Span[] = []
  let kept = 0
  let most = 0
  // The phrases of a part are a chain of links, and so are the places of a phrase; 0 ends a chain.
  const lastLink = new Int32Array(parts)
  const phraseOf: number[] = [0]
  const linkBefore: number[] = [0]
  let links = 0
  const lastPlace = new Int32Array(phrases)
  const placeBefore: number[] = [0]
  const found = new Int32Array(phrases)
  let foundCount = 0

  const add = ({ number, owners }: Phrase): void => {
    found[foundCount++] = number
    for (let at = 0; at < owners.length; at += 1) {
      const part = owners[at] as number
      const link = lastLink[part] as number
      if (link === 0) said[saidCount++] = part
      links += 1
      linkBefore[links] = link
      phraseOf[links] = number
      lastLink[part] = links
    }
  }
  // The numbers of the places of a part, put into one list that serves all parts; how many there are.
  const numbers: number[] = []
  const numbersOf = (part: number): number => {
    let count = 0
    for (let link = lastLink[part] as number; link > 0; link = linkBefore[link] as number)
      for (let at = lastPlace[phraseOf[link] as number] as number; at > 0; at = placeBefore[at] as number) {
        numbers[count] = at
        count += 1
      }
    inOrder(numbers, count)
    return count
  }
  return {
    said,
    saidCount: () => saidCount,
    start(mostPlaces) {
      for (let at = 0; at < saidCount; at += 1) {
        const part = said[at] as number
        lastLink[part] = 0
        gathered[part] = null
      }
      for (let at = 0; at < foundCount; at += 1) lastPlace[found[at] as number] = 0
      saidCount = 0
      foundCount = 0
      kept = 0
      links = 0
      most = mostPlaces
    },
    keep(phrase, span) {
      const before = lastPlace[phrase.number] as number
      if (before === 0) add(phrase)
      spans[kept] = span
      kept += 1
      placeBefore[kept] = before
      lastPlace[phrase.number] = kept
    },
    has: (part) => lastLink[part] !== 0,
    of(part) {
      if (lastLink[part] === 0) return nowhere
      const known = gathered[part]
      if (known) return known
      const places = new Array<Span>(Math.min(numbersOf(part), most))
      for (let at = 0; at < places.length; at += 1) places[at] = spans[(numbers[at] as number) - 1] as Span
      gathered[part] = places
      return places
    },
  }
}

const few = 24

// Most parts were said a few times, and then putting each in its place is quicker than a call of the sort.
function inOrder(numbers: number[], count: number): void {
  if (count > few) {
    const sorted = numbers.slice(0, count).sort((one, other) => one - other)
    for (let at = 0; at < count; at += 1) numbers[at] = sorted[at] as number
    return
  }
  for (let at = 1; at < count; at += 1) {
    const number = numbers[at] as number
    let to = at
    for (; to > 0 && (numbers[to - 1] as number) > number; to -= 1) numbers[to] = numbers[to - 1] as number
    numbers[to] = number
  }
}
