import { remembering } from './remember.ts'

/** A word as understood, with what each room that reads words remembers of it. */
export type KnownWord = Readonly<{ word: string; remembered: unknown[] }>

let rooms = 0

/** The word as it is known to all rooms; the memory is one for all of them and starts over when it is full. */
export const knownWord = remembering(
  (word): KnownWord => ({ word, remembered: new Array<unknown>(rooms).fill(undefined) }),
)

/**
 * A pure function of one word that remembers what it gave beside the word itself. A message looks its words up once,
 * when it is cut, and not again in every room: most of that time goes in fetching memory from far apart.
 */
export function ofKnownWord<Value>(make: (word: string) => Value): (known: KnownWord) => Value {
  const room = rooms
  rooms += 1
  return ({ word, remembered }) => {
    const before = remembered[room]
    if (before !== undefined) return before as Value
    const made = make(word)
    remembered[room] = made
    return made
  }
}
