import type { KnownWord } from './known-words.ts'

/** A word as it was typed, one copy for all messages, and what it is understood as. */
export type TypedWord = Readonly<{ raw: string; known: KnownWord }>

const slots = 1 << 15
const most = slots / 2
const firstLetters = 1 << 16

/**
 * The words of messages by their letters, looked up where they stand in the text: a long report repeats its words, and
 * cutting each one out only to look it up costs more than all that is done with it. The letters stand in one row in the
 * order in which the words first came, so that those of every day lie together. A full memory starts over, so that
 * nobody's messages can fill the machine.
 */
export function typedWords(
  understood: (raw: string) => KnownWord,
): (text: string, start: number, end: number) => TypedWord {
  // Of each slot the number of its word, from 1; of each word its hash, and where its letters begin and end.
  const numbers = new Uint16Array(slots)
  const hashes = new Int32Array(most + 1)
  const ends = new Int32Array(most + 1)
  let letters = new Uint16Array(firstLetters)
  const words: TypedWord[] = []

  const stands = (number: number, text: string, start: number): boolean => {
    const end = ends[number] as number
    for (let at = ends[number - 1] as number, typed = start; at < end; at += 1, typed += 1)
      if (letters[at] !== text.charCodeAt(typed)) return false
    return true
  }
  const lengthOf = (number: number): number => (ends[number] as number) - (ends[number - 1] as number)
  const learn = (raw: string, hash: number, slot: number): TypedWord => {
    const word = { raw, known: understood(raw) }
    const number = words.push(word)
    const begin = ends[number - 1] as number
    numbers[slot] = number
    hashes[number] = hash
    ends[number] = begin + raw.length
    if (begin + raw.length > letters.length) {
      const wider = new Uint16Array(2 * (begin + raw.length))
      wider.set(letters)
      letters = wider
    }
    for (let at = 0; at < raw.length; at += 1) letters[begin + at] = raw.charCodeAt(at)
    return word
  }
  return (text, start, end) => {
    const hash = hashOf(text, start, end)
    let slot = hash & (slots - 1)
    for (let number = numbers[slot] as number; number > 0; number = numbers[slot] as number) {
      if (hashes[number] === hash && lengthOf(number) === end - start && stands(number, text, start))
        return words[number - 1] as TypedWord
      slot = (slot + 1) & (slots - 1)
    }
    if (words.length === most) {
      numbers.fill(0)
      words.length = 0
      letters = new Uint16Array(firstLetters)
      slot = hash & (slots - 1)
    }
    // A word cut out of a message keeps the whole message in memory; this is a copy of its letters.
    return learn(` ${text.slice(start, end)}`.slice(1), hash, slot)
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}
