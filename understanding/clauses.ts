import { remembering } from '../programme/remember.ts'
import { ofKnownWord } from './known-words.ts'
import { beginsWithDigit, lowered, type Token } from './tokens.ts'

/** A stretch of tokens `from` (included) to `to` (not included), and the number of the sentence it belongs to. */
export type Clause = Readonly<{ from: number; to: number; sentence: number }>

const sentenceEnd = /[.!?\n\r…]/
const clauseEnd = /[;,()/|–—•:]|\s-\s|\s-|-\s|\s\+\s|\p{Extended_Pictographic}/u
const abbreviation = new Set([
  'fam',
  'familie',
  'enz',
  'bv',
  'bvb',
  'dr',
  'mevr',
  'mr',
  'nr',
  'tel',
  'resp',
  'st',
  'ca',
  'min',
  'u',
])
// "1u. haar zus komt" is two sentences all the same
const begins =
  /^(?:haar|ze|zij|hij|ik|kik|we|wij|de|den|het|er|mama|papa|baby|volgende|next|ging|is|was|she|he|her|the|then|daarna)$/
const thereupon = new Set(['nu', 'dan', 'daarna', 'toen', 'now', 'then', 'nadien'])
const turns = new Set(['maar', 'but', 'doch', 'echter', 'terwijl', 'daarna', 'nadien', 'afterwards'])

const mayCut = ofKnownWord((word) => turns.has(word) || word === 'komma' || word === 'en')

/** The clause each of the tokens stands in. */
export function clauseOfEach(clauses: readonly Clause[], tokens: number): readonly number[] {
  if (latestRow.clauses !== clauses || latestRow.clauseOf.length !== tokens)
    latestRow = { clauses, clauseOf: rowOf(clauses, tokens) }
  return latestRow.clauseOf
}

// Asked by the signs and by the reader of families, of the same message.
let latestRow: Readonly<{ clauses: readonly Clause[]; clauseOf: readonly number[] }> = {
  clauses: [],
  clauseOf: [],
}

function rowOf(clauses: readonly Clause[], tokens: number): readonly number[] {
  const clauseOf = new Array<number>(tokens).fill(0)
  for (let index = 0; index < clauses.length; index += 1)
    clauseOf.fill(index, clauses[index]?.from, clauses[index]?.to)
  return clauseOf
}

let latest: Readonly<{ tokens: readonly Token[]; clauses: readonly Clause[] }> = { tokens: [], clauses: [] }

/** Cuts a message into clauses: at . ! ? ; , : / brackets, dashes, new lines, emoji, "maar", "en nu", "en dan". */
export function clausesOf(text: string, tokens: readonly Token[]): readonly Clause[] {
  if (latest.tokens !== tokens) latest = { tokens, clauses: cut(text, tokens) }
  return latest.clauses
}

function cut(text: string, tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = []
  let from = 0
  let sentence = 0
  for (let index = 1; index <= tokens.length; index += 1) {
    const cut = index === tokens.length ? 'clause' : cutBefore(text, tokens, index)
    if (cut === null) continue
    clauses.push({ from, to: index, sentence })
    from = index
    if (cut === 'sentence') sentence += 1
  }
  return tokens.length === 0 ? [] : clauses
}

function gapBefore(text: string, tokens: readonly Token[], index: number): string {
  return text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? text.length)
}

function cutBefore(text: string, tokens: readonly Token[], index: number): 'clause' | 'sentence' | null {
  const marked = isPlainGap(text, tokens, index) ? null : cutAtMark(text, tokens, index)
  if (marked !== null) return marked
  const token = tokens[index]
  if (token === undefined || !mayCut(token.known)) return null
  const { word } = token
  if ((turns.has(word) && tokens[index - 1]?.word !== 'en') || word === 'komma') return 'clause'
  return word === 'en' && thereupon.has(tokens[index + 1]?.word ?? '') ? 'clause' : null
}

// Nothing or one space: what stands between most words, and never cuts.
function isPlainGap(text: string, tokens: readonly Token[], index: number): boolean {
  const end = tokens[index - 1]?.end ?? 0
  const wide = (tokens[index]?.start ?? text.length) - end
  return wide === 0 || (wide === 1 && text.charCodeAt(end) === 32)
}

// What stands between words is mostly one of a few marks.
const marksOf = remembering((gap) => ({ ends: sentenceEnd.test(gap), cuts: clauseEnd.test(gap) }))

function cutAtMark(text: string, tokens: readonly Token[], index: number): 'clause' | 'sentence' | null {
  const gap = gapBefore(text, tokens, index)
  const marks = marksOf(gap)
  if (!marks.ends && !marks.cuts) return null
  const previous = tokens[index - 1]?.word ?? ''
  const word = tokens[index]?.word ?? ''
  const numbers = beginsWithDigit(previous) && beginsWithDigit(word)
  if (marks.ends && !isAbbreviation(gap, tokens[index - 1], tokens[index])) return 'sentence'
  if (marks.cuts && !(numbers && /^ ?[/:–-] ?$/.test(gap)) && !isRange(gap, previous, word)) return 'clause'
  return null
}

// "fam. P." and "30 min. gebeld" go on; a capital after a longer word than these starts a sentence.
function isAbbreviation(gap: string, before: Token | undefined, after: Token | undefined): boolean {
  if ((gap !== '.' && gap !== '. ') || before === undefined || after === undefined) return false
  const word = lowered(before.raw)
  if (word === 'fam' || word === 'familie') return true
  // "bij fam. D. thuis"
  if (before.raw.length <= 2 && /^\p{Lu}$/u.test(before.raw) && /^\p{Ll}/u.test(after.raw)) return true
  if (/^(?:u|min)$/.test(word) && begins.test(after.word)) return false
  return abbreviation.has(word) && !/^\p{Lu}/u.test(after.raw)
}

function isRange(gap: string, previous: string, word: string): boolean {
  return /^ ?[–-] ?$/.test(gap) && /^\d|^(?:u|h|uur|am|pm)$/.test(previous) && /^\d/.test(word)
}
