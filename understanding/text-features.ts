import { type Concept, hash } from './feature-hash.ts'
import { type KnownWord, knownWord, ofKnownWord } from './known-words.ts'
import { longest } from './signs/concepts.ts'
import { type Token, tokenize } from './tokens.ts'
import { firstNames } from './words/first-names.ts'

/** What the regression may see of a message; `names` (of the families) are masked, `concepts` come from the signs. */
export type FeatureSource = Readonly<{
  text: string
  /** The tokens of `text`, when it was cut up already: those `from` (included) to `to` (not included). */
  tokens?: readonly Token[]
  from?: number
  to?: number
  /** Where `text` begins in what these tokens were cut from. */
  offset?: number
  role: string
  names: ReadonlySet<string>
  /** Gives the concepts one after the other. */
  concepts?: (put: (concept: Concept) => void) => void
}>

/** Hashed features with their strengths; together the strengths have length 1. */
export type Features = Readonly<{ indexes: Uint32Array; strengths: Float32Array }>

/** A word says more than three letters of it (found by cross-validation). */
const strength = { word: 1.5, words: 1, letters: 0.5 } as const

/**
 * A message as hashed features: concepts, words, word pairs, 3 and 4 letters in a row, marks and the role. Numbers are
 * reduced to their shape and first names to one sign, so that nothing hangs on a person. `bits` = size of the space.
 */
export function featuresOf(source: FeatureSource, bits: number): Features {
  const mask = (1 << bits) - 1
  let count = 0
  const put = (hashed: number, weight: number): void => {
    const index = hashed & mask
    const known = scratch[index] as number
    if (known === 0) touched[count++] = index
    if (known < weight) scratch[index] = weight
  }
  const add = (feature: string, weight: number): void => put(hash(feature), weight)
  source.concepts?.(({ hash, strength }) => put(hash, strength))
  addWords(maskedWords(source), add, put)
  addMarks(source, add)
  return gathered(touched.slice(0, count))
}

// Used by one call at a time and left empty behind it; a map would be slower than all the rest.
const scratch = new Float32Array(1 << 16)
const touched = new Uint32Array(1 << 16)

function gathered(indexes: Uint32Array): Features {
  const strengths = new Float32Array(indexes.length)
  let squares = 0
  for (let at = 0; at < indexes.length; at += 1) {
    const index = indexes[at] as number
    const strength = scratch[index] as number
    squares += strength ** 2
    strengths[at] = strength
    scratch[index] = 0
  }
  const length = Math.sqrt(squares) || 1
  for (let at = 0; at < strengths.length; at += 1) strengths[at] = (strengths[at] as number) / length
  return { indexes, strengths }
}

type Add = (feature: string, weight: number) => void
type Put = (hashed: number, weight: number) => void

function addMarks({ role, text }: FeatureSource, add: Add): void {
  add(`role ${role}`, strength.word)
  if (/\?\s*$/.test(text)) add('asks', strength.word)
  if (text.includes('?')) add('question mark', strength.words)
  if (text.includes('!')) add('exclamation mark', strength.words)
  if (/[\u{1F600}-\u{1F64F}\u{1F900}-\u{1F9FF}]/u.test(text)) add('face', strength.word)
}

function addWords(count: number, add: Add, put: Put): void {
  const wordAt = (at: number) => (at >= 0 && at < count ? masked[at]?.word : undefined)
  add(`length ${Math.min(6, Math.floor(Math.log2(count + 1)))}`, strength.words)
  add(`first ${wordAt(0)}`, strength.words)
  add(`start ${wordAt(0)} ${wordAt(1)}`, strength.words)
  add(`last ${wordAt(count - 1)}`, strength.words)
  let before = hashesOf(beginning).own
  for (let word = 0; word < count; word += 1) {
    const { own, letters } = hashesOf(masked[word] as KnownWord)
    put(own, strength.word)
    put(hashOfPair(before, own), strength.words)
    for (let at = 0; at < letters.length; at += 1) put(letters[at] as number, strength.letters)
    before = own
  }
}

// Hashing is most of the work, and words come again and again. What stands for a name has no letters of its own.
const hashesOf = ofKnownWord((word) => ({
  own: hash(`w ${word}`) | 0,
  letters: Uint32Array.from(word.startsWith('@') ? [] : lettersOf(word)),
}))

const beginning = knownWord('^')

function hashOfPair(before: number, after: number): number {
  const mixed = Math.imul(before ^ (after >>> 7), 0x9e3779b1) ^ Math.imul(after, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

/** The letters of a word, three and four in a row, hashed. */
function lettersOf(word: string): readonly number[] {
  const padded = `_${word}_`
  const hashed: number[] = []
  for (let size = 3; size <= 4; size += 1) {
    for (let from = 0; from + size <= padded.length; from += 1)
      hashed.push(hash(padded.slice(from, from + size)))
  }
  return hashed
}

// Used by one call at a time, and never shortened: a row that starts anew grows anew.
const masked: KnownWord[] = []

// How many words are masked. A family's code ("G-101", "m012") hides behind the same sign as a name.
function maskedWords(source: FeatureSource): number {
  const { text, tokens = tokenize(text), offset = 0, names, from = 0, to = tokens.length } = source
  let count = 0
  for (let index = from; index < to; index += 1) {
    const { word, start, known } = tokens[index] as Token
    if (start - offset > longest) break
    const mask = maskOf(known)
    if (mask === name || names.has(word) || (index + 1 < to && isCodeNumber(tokens, index + 1)))
      masked[count++] = name
    else if (!(count > 0 && masked[count - 1] === name && isCodeNumber(tokens, index))) masked[count++] = mask
  }
  return count
}

const name = knownWord('@name')
const maskOf = ofKnownWord((word) => {
  if (firstNames.has(word)) return name
  return knownWord(/^\d/.test(word) ? word.replace(/\d/g, '0') : word)
})

function isCodeNumber(tokens: readonly Token[], index: number): boolean {
  const letter = tokens[index - 1]
  const number = tokens[index]
  if (letter === undefined || number === undefined || letter.raw.length > 1) return false
  return /^[a-z]$/i.test(letter.raw) && /^\d{2,3}$/.test(number.raw) && number.start - letter.end <= 1
}
