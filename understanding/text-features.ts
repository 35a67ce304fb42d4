import { tokenize } from './tokens.ts'
import { firstNames } from './words/first-names.ts'

/** What the regression may see of a message; `names` (of the families) are masked, `concepts` come from the signs. */
export type FeatureSource = Readonly<{
  text: string
  role: string
  names: ReadonlySet<string>
  concepts: readonly string[]
}>

/** Hashed features with their strengths; together the strengths have length 1. */
export type Features = Readonly<{ indexes: Uint32Array; strengths: Float32Array }>

/** A concept says more than a word, a word more than three letters of it (found by cross-validation). */
const strength = { concept: 2, sign: 3, pair: 1.5, word: 1.5, words: 1, letters: 0.5 } as const
const longest = 2000
const familyCode = /\b[ghGH]-?\d{2,3}\b/g

/**
 * A message as hashed features: concepts, words, word pairs, 3 and 4 letters in a row, marks and the role. Numbers are
 * reduced to their shape and first names to one sign, so that nothing hangs on a person. `bits` = size of the space.
 */
export function featuresOf(source: FeatureSource, bits: number): Features {
  const found = new Map<number, number>()
  const mask = (1 << bits) - 1
  const add = (feature: string, weight: number): void => {
    const index = hash(feature) & mask
    found.set(index, Math.max(weight, found.get(index) ?? 0))
  }
  for (const concept of source.concepts) add(`c ${concept}`, strengthOf(concept))
  addWords(maskedWords(source), add)
  addMarks(source, add)
  const length = Math.sqrt([...found.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1
  return {
    indexes: Uint32Array.from(found.keys()),
    strengths: Float32Array.from(found.values(), (weight) => weight / length),
  }
}

type Add = (feature: string, weight: number) => void

function strengthOf(concept: string): number {
  if (concept.startsWith('sign ')) return strength.sign
  return concept.includes('+') ? strength.pair : strength.concept
}

function addMarks({ role, text }: FeatureSource, add: Add): void {
  add(`role ${role}`, strength.word)
  if (/\?\s*$/.test(text)) add('asks', strength.word)
  if (text.includes('?')) add('question mark', strength.words)
  if (text.includes('!')) add('exclamation mark', strength.words)
  if (/[\u{1F600}-\u{1F64F}\u{1F900}-\u{1F9FF}]/u.test(text)) add('face', strength.word)
}

function addWords(words: readonly string[], add: Add): void {
  add(`length ${Math.min(6, Math.floor(Math.log2(words.length + 1)))}`, strength.words)
  add(`first ${words[0]}`, strength.words)
  add(`start ${words[0]} ${words[1]}`, strength.words)
  add(`last ${words.at(-1)}`, strength.words)
  for (const [index, word] of words.entries()) {
    add(`w ${word}`, strength.word)
    add(`p ${words[index - 1] ?? '^'} ${word}`, strength.words)
    if (!word.startsWith('@')) addLetters(`_${word}_`, add)
  }
}

function addLetters(padded: string, add: Add): void {
  for (let size = 3; size <= 4; size += 1) {
    for (let from = 0; from + size <= padded.length; from += 1)
      add(padded.slice(from, from + size), strength.letters)
  }
}

function maskedWords({ text, names }: FeatureSource): string[] {
  return tokenize(text.slice(0, longest).replace(familyCode, ' Fatima ')).map((token) => {
    if (names.has(token.word) || firstNames.has(token.word)) return '@name'
    return /^\d/.test(token.word) ? token.word.replace(/\d/g, '0') : token.word
  })
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
