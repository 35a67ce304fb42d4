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

/**
 * Builds the index. Of the texts that words are without a letter, ten times as many as there are words, only the sums
 * are kept: none of them is made. Most words typed stand nowhere near it, and their sums tell so as well.
 */
export function deletionIndex(known: ReadonlySet<string>): DeletionIndex {
  const words = [...known]
  const rows = rowsOf(words)
  const longest = words.reduce((most, { length }) => Math.max(most, length), 0)
  return {
    wordsOf: (shorter) => wordsAt(rows, words, shorter),
    known: (word) => (word.length > longest + 1 ? none : likely(word, rows.marks)),
  }
}

/** The sums of all texts: a bit for each, by a part of it the entry to begin with, and of each entry its word and the next. */
type Rows = Readonly<{ marks: Uint32Array; first: Int32Array; wordOf: Int32Array; next: Int32Array }>

function rowsOf(words: readonly string[]): Rows {
  const entries = words.reduce((sum, { length }) => sum + length + 1, 1)
  const marks = new Uint32Array(2 ** (bits - 5))
  const first = new Int32Array(2 ** Math.min(bits, Math.ceil(Math.log2(entries))))
  const wordOf = new Int32Array(entries)
  const next = new Int32Array(entries)
  let entry = 0
  // What is added last is met first, so the words are added from the last to the first.
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const count = sumsOf(words[at] as string)
    for (let index = 0; index < count; index += 1) {
      const mark = markOf(sums[index] as number)
      const slot = mark & (first.length - 1)
      marks[mark >>> 5] = (marks[mark >>> 5] as number) | (1 << (mark & 31))
      entry += 1
      wordOf[entry] = at
      next[entry] = first[slot] as number
      first[slot] = entry
    }
  }
  return { marks, first, wordOf, next }
}

function wordsAt(
  { first, wordOf, next }: Rows,
  words: readonly string[],
  shorter: string,
): readonly string[] {
  const found: string[] = []
  let before = -1
  let entry = first[markOf(sumOf(shorter)) & (first.length - 1)] as number
  for (; entry > 0; entry = next[entry] as number) {
    const at = wordOf[entry] as number
    const word = words[at] as string
    if (at !== before && isWithin(shorter, word)) found.push(word)
    before = at
  }
  return found
}

// Whether a text is the word, or the word without one letter.
function isWithin(text: string, word: string): boolean {
  if (word.length !== text.length + 1) return word === text
  let at = 0
  while (at < text.length && word.charCodeAt(at) === text.charCodeAt(at)) at += 1
  return word.endsWith(text.slice(at))
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

function mayBe(sum: number, marks: Uint32Array): boolean {
  const mark = markOf(sum)
  return ((marks[mark >>> 5] as number) & (1 << (mark & 31))) !== 0
}

// The sums of one word after the other: those without each of its letters, and behind them its own.
let sums = new Int32Array(64)

// The sum without one letter is put together from that of the letters before it and that of the letters after it.
function sumsOf(word: string): number {
  const { length } = word
  if (sums.length <= length) sums = new Int32Array(2 * length)
  sums[0] = 0
  for (let at = 0; at < length; at += 1)
    sums[at + 1] = (Math.imul(sums[at] as number, base) + word.charCodeAt(at)) | 0
  let [after, power] = [0, 1]
  for (let at = length - 1; at >= 0; at -= 1) {
    sums[at] = (Math.imul(sums[at] as number, power) + after) | 0
    after = (after + Math.imul(word.charCodeAt(at), power)) | 0
    power = Math.imul(power, base)
  }
  return length + 1
}

function likely(word: string, marks: Uint32Array): readonly string[] {
  sumsOf(word)
  const places: number[] = []
  for (let at = 0; at < word.length; at += 1) if (mayBe(sums[at] as number, marks)) places.push(at)
  const letters = places.length === 0 ? 0 : [...word].length
  const shorter = places.flatMap((at) => (at < letters ? [without(word, at)] : []))
  return mayBe(sums[word.length] as number, marks) ? [word, ...shorter] : shorter
}
