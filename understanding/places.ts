import { type Message, wordsBetween } from './message.ts'
import type { Heard } from './reading.ts'
import { places, wordlikePlaces } from './words/municipalities.ts'

const longestName = 4

/** The first municipality a message names, as written in Dutch ("Ghent" and "Ledeberg" are Gent), or null. */
export function placeIn(message: Message): Heard<string> | null {
  for (let from = 0; from < message.words.length; from += 1) {
    for (let length = longestName; length > 0; length -= 1) {
      const to = from + length
      if (to > message.words.length) continue
      const name = message.tokens
        .slice(from, to)
        .map(({ word }) => word)
        .join(' ')
      const place = places.get(name)
      if (place !== undefined && counts(message, name, from))
        return { value: place, words: wordsBetween(message, from, to) }
    }
  }
  return null
}

function counts({ words, tokens }: Message, name: string, from: number): boolean {
  if (!wordlikePlaces.has(name)) return true
  return (
    /^(?:in|te|near|rond|regio|nabij|around)$/.test(words[from - 1] ?? '') ||
    (/^\p{Lu}/u.test(tokens[from]?.raw ?? '') && from > 0)
  )
}
