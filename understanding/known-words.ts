import { remembering } from '../programme/remember.ts'

/** A word as understood; by its number the rooms that read words find what they remember of it. */
export type KnownWord = { readonly word: string; number: number }

const most = 20_000
const unasked = -1
let latest = -1

/** The word as it is known to all rooms. */
export const knownWord = remembering((word): KnownWord => ({ word, number: unasked }))

// Only a word of a message is ever asked for: those of the word lists, many thousands, would stand between them.
// Numbers start over when there are too many, long after the memory did.
function numberOf(known: KnownWord): number {
  if (known.number === unasked) {
    latest = (latest + 1) % (2 * most)
    known.number = latest
  }
  return known.number
}

/**
 * A pure function of one word that remembers what it gave. A message looks its words up once, when it is cut, and not
 * again in every room. What a room remembers stands in a row by the number of the word, so that the words of every day,
 * which came first, lie together: most of the time of a long message goes in fetching memory from far apart.
 */
export function ofKnownWord<Value>(make: (word: string) => Value): (known: KnownWord) => Value {
  // The word at an even place, what was made of it behind it: another word may have had the number before.
  const row: unknown[] = []
  return (known) => {
    const at = 2 * numberOf(known)
    if (row[at] === known) return row[at + 1] as Value
    while (row.length <= at + 1) row.push(undefined)
    const made = make(known.word)
    row[at] = known
    row[at + 1] = made
    return made
  }
}
