import { ordinaryWords } from './words/ordinary-words.ts'
import { shortForms } from './words/short-forms.ts'

/** One word or number of a message: as typed, as understood (lower-case, short forms spelled out), and where it stands. */
export type Token = Readonly<{ raw: string; word: string; start: number; end: number }>

// Letters and digits never share a token, so `14u30` is three tokens and `45min` two; `38,4` and `3.11.2026` stay whole.
const shape =
  /k ?(?:&|\+|en) ?g(?![\p{L}\p{N}])|\d+[oO](?![\p{L}\p{N}])|\d+(?:\.\d+)+|(?<![/\d])\d+,\d{1,2}(?![\d/])|\d+|['’‘´`](?:[tnmrks]|ns|et)(?![\p{L}\p{N}])|[\p{L}\p{M}]+(?:['’´`][\p{L}\p{M}]+)*/giu
const weekdayNext = /^(?:\d|om$|voormiddag|namiddag|avond|morgen|ochtend|middag|laatst)/
const weekdayBefore = new Set(['op', 'vorige', 'volgende', 'komende', 'elke', 'tegen', 'vanaf', 'tot'])
const owner = new Set(['haar', 'zijn', 'mijn', 'hun', 'onze', 'de', "d'r", 'mn', 'zn', 'heur'])
const marks = /\p{M}/gu
const longRun = /(\p{L})\1{2,}/gu

/** Splits a message into tokens; punctuation and emoji are what lies between them. Never throws. */
export function tokenize(text: string): readonly Token[] {
  const found = [...text.matchAll(shape)]
  return found.map((match, index) => {
    const raw = match[0]
    const before = found[index - 1]?.[0].toLowerCase() ?? ''
    const after = found[index + 1]?.[0].toLowerCase() ?? ''
    return { raw, word: wordOf(raw, before, after), start: match.index, end: match.index + raw.length }
  })
}

// Lower-case, plain quotes, no diacritics, no drawn-out letters: `Héééél` -> `heel`.
function plain(raw: string): string {
  const lower = raw
    .toLowerCase()
    .replace(/[’‘´`]/g, "'")
    .normalize('NFD')
    .replace(marks, '')
  if (!/(\p{L})\1\1/u.test(lower)) return lower
  const double = lower.replace(longRun, '$1$1')
  return ordinaryWords.has(double) ? double : lower.replace(longRun, '$1')
}

function wordOf(raw: string, before: string, after: string): string {
  if (/^\d/.test(raw)) return raw.replace(',', '.').replace(/[oO]$/, '0')
  const word = plain(raw)
  if (/^k ?(?:&|\+|en) ?g$/.test(word)) return 'kindengezin'
  if (word === 'ma') return monday(before, after)
  const own = Object.hasOwn(shortForms, word) ? shortForms[word] : undefined
  if (own !== undefined) return own
  const bare = word.replace(/'/g, '')
  return (Object.hasOwn(shortForms, bare) ? shortForms[bare] : undefined) ?? bare
}

// `ma` is maandag beside a number, mama after an owner, and "maar" everywhere else.
function monday(before: string, after: string): string {
  if (weekdayNext.test(after) || weekdayBefore.has(before)) return 'maandag'
  return owner.has(before) ? 'mama' : 'maar'
}
