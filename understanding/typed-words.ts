import type { KnownWord } from './known-words.ts'

/** A word as it was typed, one copy for all messages, and what it is understood as. */
export type TypedWord = Readonly<{ raw: string; known: KnownWord }>

const slots = 1 << 15
const most = slots / 2

/**
 * The words of messages by their letters, looked up where they stand in the text: a long report repeats its words, and
 * cutting each one out only to look it up costs more than all that is done with it. A full memory starts over, so that
 * nobody's messages can fill the machine.
 */
export function typedWords(
  understood: (raw: string) => KnownWord,
): (text: string, start: number, end: number) => TypedWord {
  const hashes = new Int32Array(slots)
  const words = new Array<TypedWord | undefined>(slots).fill(undefined)
  let count = 0
  return (text, start, end) => {
    const hash = hashOf(text, start, end)
    let slot = hash & (slots - 1)
    for (let word = words[slot]; word !== undefined; word = words[slot]) {
      if (hashes[slot] === hash && stands(word.raw, text, start) && word.raw.length === end - start)
        return word
      slot = (slot + 1) & (slots - 1)
    }
    if (count === most) {
      words.fill(undefined)
      count = 0
      slot = hash & (slots - 1)
    }
    // A word cut out of a message keeps the whole message in memory; this is a copy of its letters.
    const raw = ` ${text.slice(start, end)}`.slice(1)
    const made = { raw, known: understood(raw) }
    hashes[slot] = hash
    words[slot] = made
    count += 1
    return made
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

function stands(word: string, text: string, start: number): boolean {
  if (start + word.length > text.length) return false
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
