import { remembering } from '../programme/remember.ts'
import { type KnownWord, knownWord } from './known-words.ts'
import { eachPlace } from './token-places.ts'
import { type TypedWord, typedWords } from './typed-words.ts'
import { ordinaryWords } from './words/ordinary-words.ts'
import { shortForms } from './words/short-forms.ts'

/**
 * One word or number of a message: as typed, as understood (lower-case, short forms spelled out), where it stands, and
 * what is known of the word.
 */
export type Token = Readonly<{ raw: string; word: string; start: number; end: number; known: KnownWord }>

// A token holds where it stands and refers to its words: a long report has a thousand tokens, and each is a quarter
// smaller so.
class PlacedToken implements Token {
  readonly typed: TypedWord
  readonly start: number
  readonly end: number
  constructor(typed: TypedWord, start: number, end: number) {
    this.typed = typed
    this.start = start
    this.end = end
  }
  get raw(): string {
    return this.typed.raw
  }
  get word(): string {
    return this.typed.known.word
  }
  get known(): KnownWord {
    return this.typed.known
  }
}

const weekdayNext = /^(?:\d|om$|voormiddag|namiddag|avond|morgen|ochtend|middag|laatst)/
const weekdayBefore = new Set(['op', 'vorige', 'volgende', 'komende', 'elke', 'tegen', 'vanaf', 'tot'])
const minutes = /^(?:min|mins|minuten|minuutjes|minuutkes|minutjes)$/i
const lasting = /^(?:duurde|duurt|was|waren|wast|is|tis|bleef|bleven|kon|had|hebben|heb)$/i
const owner = new Set(['haar', 'zijn', 'mijn', 'hun', 'onze', 'de', "d'r", 'mn', 'zn', 'heur'])
const writtenOut: ReadonlyMap<string, string> = new Map(Object.entries(shortForms))
const marks = /\p{M}/gu
const longRun = /(\p{L})\1{2,}/gu

// Signs, contacts and intents look at the same message one after the other.
let latest: Readonly<{ text: string; tokens: readonly Token[] }> = { text: '', tokens: [] }

/** Splits a message into tokens; punctuation and emoji are what lies between them. Never throws. */
export function tokenize(text: string): readonly Token[] {
  if (latest.text !== text) latest = { text, tokens: tokensOf(text) }
  return latest.tokens
}

/** The same, for a text that is not the message: the message stays the one that is remembered. */
export function tokensOf(text: string): readonly Token[] {
  const count = placesIn(text)
  const tokens = new Array<Token>(count)
  const unsettled: number[] = []
  for (let at = 0; at < count; at += 1) {
    const start = places[2 * at] as number
    const end = places[2 * at + 1] as number
    const word = typed(text, start, end)
    if (isMa(word.raw)) unsettled.push(at)
    tokens[at] = new PlacedToken(word, start, end)
  }
  for (const at of unsettled) {
    const known = knownWord(mondayAt(tokens, at))
    const { raw, start, end } = tokens[at] as Token
    tokens[at] = new PlacedToken({ raw, known }, start, end)
  }
  return tokens
}

/**
 * The words of a text of the word lists, understood as in a message. They are not remembered: many thousands of words
 * that nobody typed would stand between those of every day.
 */
export function listedWords(text: string): readonly string[] {
  if (text !== '' && isPlain(text) && !isMa(text)) return [inFull(text)]
  const words: string[] = []
  eachPlace(text, (start, end) => words.push(text.slice(start, end)))
  return words.some(isMa) ? tokensOf(text).map(({ word }) => word) : words.map(understood)
}

// Where the tokens begin and end, of one text after the other: known before the row of tokens is made, it need not grow.
let places = new Int32Array(1 << 12)

function placesIn(text: string): number {
  let count = 0
  if (places.length < 2 * text.length) places = new Int32Array(2 * text.length)
  eachPlace(text, (start, end) => {
    places[2 * count] = start
    places[2 * count + 1] = end
    count += 1
  })
  return count
}

/** A word as typed in lower case; remembered, for lowering makes a new word even of one that is lower already. */
export const lowered = remembering((raw) => raw.toLowerCase())

// Lower-case, plain quotes, no diacritics, no drawn-out letters: `Héééél` -> `heel`.
function plain(raw: string): string {
  if (isPlain(raw)) return raw
  const lower = raw
    .toLowerCase()
    .replace(/[’‘´`]/g, "'")
    .normalize('NFD')
    .replace(marks, '')
  if (!/(\p{L})\1\1/u.test(lower)) return lower
  const double = lower.replace(longRun, '$1$1')
  return ordinaryWords.has(double) ? double : lower.replace(longRun, '$1')
}

// Most words are a to z and not drawn out: a look at their letters says so sooner than the expressions.
function isPlain(raw: string): boolean {
  let alike = 0
  let before = 0
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at)
    alike = code === before ? alike + 1 : 1
    if (code < 97 || code > 122 || alike > 2) return false
    before = code
  }
  return true
}

const typed = typedWords((raw) => knownWord(understood(raw)))

function understood(raw: string): string {
  return beginsWithDigit(raw) ? raw.replace(',', '.').replace(/[oO]$/, '0') : inFull(plain(raw))
}

/** Whether a word begins with a digit: a cheap look before a dearer one at words that are no number. */
export function beginsWithDigit(word: string): boolean {
  const first = word.charCodeAt(0)
  return first >= 48 && first <= 57
}

function inFull(word: string): string {
  if (word.startsWith('k') && /^k ?(?:&|\+|en) ?g$/.test(word)) return 'kindengezin'
  const own = writtenOut.get(word)
  if (own !== undefined) return own
  if (!word.includes("'")) return word
  const bare = word.replace(/'/g, '')
  return writtenOut.get(bare) ?? bare
}

function isMa(raw: string): boolean {
  return raw.length === 2 && (raw === 'ma' || raw === 'Ma' || raw === 'MA' || raw === 'mA')
}

function mondayAt(tokens: readonly Token[], at: number): string {
  const near = (away: number) => tokens[at + away]?.raw ?? ''
  // "duurde ma 25 min" counts minutes and names no day
  const isOnly = lasting.test(near(-1)) && minutes.test(near(2))
  return monday(near(-1).toLowerCase(), isOnly ? '' : near(1).toLowerCase())
}

// `ma` is maandag beside a number, mama after an owner, and "maar" everywhere else.
function monday(before: string, after: string): string {
  if (weekdayNext.test(after) || weekdayBefore.has(before)) return 'maandag'
  return owner.has(before) ? 'mama' : 'maar'
}
