/** Known words, looked up by a text that is one of them or one of them without one letter. */
export type DeletionIndex = Readonly<{
  wordsOf: (shorter: string) => readonly string[]
  /** Of a word and each text it is without one letter, in that order, those that stand in the index. */
  known: (word: string) => readonly string[]
}>

// Bits that say of the sum of a text whether a text with that sum may be known.
const bits = 21
const base = 0x01000193
const none: readonly string[] = []

/** Builds the index. Most words typed stand nowhere near it: their sums tell so without making a single text. */
export function deletionIndex(known: ReadonlySet<string>): DeletionIndex {
  const words = new Map<string, string[]>()
  const marks = new Uint32Array(2 ** (bits - 5))
  let longest = 0
  for (const word of known) {
    longest = Math.max(longest, word.length)
    for (const shorter of [word, ...deletions(word)]) {
      const list = words.get(shorter)
      if (list) list.push(word)
      else words.set(shorter, [word])
      const mark = markOf(sumOf(shorter))
      marks[mark >>> 5] = (marks[mark >>> 5] as number) | (1 << (mark & 31))
    }
  }
  const mayBe = (sum: number): boolean => {
    const mark = markOf(sum)
    return ((marks[mark >>> 5] as number) & (1 << (mark & 31))) !== 0
  }
  return {
    wordsOf: (shorter) => words.get(shorter) ?? none,
    known: (word) => (word.length > longest + 1 ? none : likely(word, mayBe)),
  }
}

function deletions(word: string): string[] {
  return Array.from(word, (_, index) => without(word, index))
}

function without(word: string, index: number): string {
  return word.slice(0, index) + word.slice(index + 1)
}

function sumOf(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at += 1) sum = (Math.imul(sum, base) + text.charCodeAt(at)) | 0
  return sum
}

function markOf(sum: number): number {
  return Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d) >>> (32 - bits)
}

// The sum without one letter is put together from that of the letters before it and that of the letters after it.
function likely(word: string, mayBe: (sum: number) => boolean): readonly string[] {
  const before = [0]
  for (let at = 0; at < word.length; at += 1)
    before.push((Math.imul(before[at] as number, base) + word.charCodeAt(at)) | 0)
  const places: number[] = []
  let [after, power] = [0, 1]
  for (let at = word.length - 1; at >= 0; at -= 1) {
    if (mayBe((Math.imul(before[at] as number, power) + after) | 0)) places.push(at)
    after = (after + Math.imul(word.charCodeAt(at), power)) | 0
    power = Math.imul(power, base)
  }
  const letters = places.length === 0 ? 0 : [...word].length
  const shorter = places.reverse().flatMap((at) => (at < letters ? [without(word, at)] : []))
  return mayBe(before[word.length] as number) ? [word, ...shorter] : shorter
}
