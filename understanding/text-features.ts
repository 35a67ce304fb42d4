import { tokenize } from './tokens.ts'
import { firstNames } from './words/first-names.ts'

/** What the regression may see of a message: the text, who types, and the first names of the families (masked). */
export type FeatureSource = Readonly<{ text: string; role: string; names: ReadonlySet<string>; concepts: readonly string[] }>

const longest = 2000
const familyCode = /\b[ghGH]-?\d{2,3}\b/g

/**
 * A message as hashed features: character 3-5-grams inside words, words, word pairs, marks and the role. Numbers are
 * reduced to their shape and first names to one sign, so that nothing hangs on a person. `bits` = size of the space.
 */
export function featuresOf(source: FeatureSource, bits: number): Uint32Array {
  const found = new Set<number>()
  const mask = (1 << bits) - 1
  const add = (feature: string): void => void found.add(hash(feature) & mask)
  const words = maskedWords(source)
  add(`role ${source.role}`)
  add(`length ${Math.min(6, Math.floor(Math.log2(words.length + 1)))}`)
  if (/\?\s*$/.test(source.text)) add('asks')
  if (source.text.includes('?')) add('question mark')
  if (source.text.includes('!')) add('exclamation mark')
  if (/[\u{1F600}-\u{1F64F}\u{1F900}-\u{1F9FF}]/u.test(source.text)) add('face')
  add(`first ${words[0]}`)
  add(`start ${words[0]} ${words[1]}`)
  add(`last ${words.at(-1)}`)
  for (const concept of source.concepts) add(`c ${concept}`)
  for (const [index, word] of words.entries()) {
    add(`w ${word}`)
    add(`p ${words[index - 1] ?? '^'} ${word}`)
    if (index > 1) add(`s ${words[index - 2]} ${word}`)
    grams(word, add)
  }
  return Uint32Array.from(found)
}

function maskedWords({ text, names }: FeatureSource): string[] {
  return tokenize(text.slice(0, longest).replace(familyCode, ' Fatima ')).map((token) => {
    if (names.has(token.word) || firstNames.has(token.word)) return '@name'
    if (!/^\d/.test(token.word)) return token.word
    return token.word.replace(/\d/g, '0')
  })
}

function grams(word: string, add: (feature: string) => void): void {
  if (word.startsWith('@')) return
  const padded = `_${word}_`
  for (let size = 3; size <= 5; size += 1) {
    for (let from = 0; from + size <= padded.length; from += 1) add(padded.slice(from, from + size))
  }
}

// FNV-1a, 32 bits, with a last mix so that the low bits are even.
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return (value ^ (value >>> 13)) >>> 0
}
