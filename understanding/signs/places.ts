import type { Span } from './phrase-tree.ts'

/** Where the parts of signs stand in one message: which were said, in the order they came up, and where each stands. */
export type Places = Readonly<{
  /** A phrase found, and all parts it belongs to (the same list each time that phrase is found). */
  keep: (parts: readonly number[], span: Span) => void
  said: readonly number[]
  has: (part: number) => boolean
  /** In the order found; of a part said very often, the first ones only. */
  of: (part: number) => readonly Span[]
}>

/** The places of one phrase, and when each was found: a part gathers those of all its phrases in that order. */
type Phrase = { readonly spans: Span[]; readonly turns: number[] }

const nowhere: readonly Span[] = []

/**
 * No places yet, for parts numbered below `parts`. A common word belongs to a hundred parts, most of which are only
 * asked whether they were said at all: places are kept by phrase, and gathered for a part when it is asked where.
 */
export function noPlaces(parts: number, most: number): Places {
  const phrases = new Map<readonly number[], Phrase>()
  const phrasesOf: (Phrase[] | undefined)[] = new Array(parts)
  const gathered: (readonly Span[] | undefined)[] = new Array(parts)
  const said: number[] = []
  let turn = 0
  const added = (owners: readonly number[]): Phrase => {
    const phrase: Phrase = { spans: [], turns: [] }
    phrases.set(owners, phrase)
    for (const part of owners) {
      const known = phrasesOf[part]
      if (known) known.push(phrase)
      else {
        phrasesOf[part] = [phrase]
        said.push(part)
      }
    }
    return phrase
  }
  return {
    said,
    keep(owners, span) {
      const { spans, turns } = phrases.get(owners) ?? added(owners)
      spans.push(span)
      turns.push(turn)
      turn += 1
    },
    has: (part) => phrasesOf[part] !== undefined,
    of(part) {
      const known = phrasesOf[part]
      if (known === undefined) return nowhere
      gathered[part] ??= together(known, most)
      return gathered[part]
    },
  }
}

function together(phrases: readonly Phrase[], most: number): readonly Span[] {
  const [only] = phrases
  if (phrases.length === 1 && only !== undefined)
    return only.spans.length <= most ? only.spans : only.spans.slice(0, most)
  const turns = new Map<number, Span>()
  for (const phrase of phrases)
    for (const [index, turn] of phrase.turns.entries()) turns.set(turn, phrase.spans[index] as Span)
  const order = Int32Array.from(turns.keys()).sort()
  return Array.from(order.subarray(0, most), (turn) => turns.get(turn) as Span)
}
