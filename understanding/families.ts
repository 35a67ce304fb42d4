import { remembering, rememberingLatest } from '../programme/remember.ts'
import { type KnownWord, ofKnownWord } from './known-words.ts'
import { gap, type Message } from './message.ts'
import type { ReadingContext } from './reading.ts'
import { distance } from './spelling.ts'
import { isStrangerAt } from './stranger-names.ts'
import { type Token, tokensOf } from './tokens.ts'
import { firstNames } from './words/first-names.ts'
import { ordinaryWords } from './words/ordinary-words.ts'

/** A family named at tokens `from` to `to`; `code` null = a name or code that is none of the person's own families. */
export type FamilyMention = Readonly<{ from: number; to: number; code: string | null }>

/** The words of an alias, `own` without initials; `only` is the one that matters of several ("fam. Peeters"). */
type Name = Readonly<{
  words: readonly string[]
  own: readonly string[]
  code: string
  only: string | null
}>

type Families = ReadingContext['families']

type Known = Readonly<{
  words: ReadonlySet<string>
  names: readonly Name[]
  /** Whether a word may be the first one of an alias, or the one that matters. */
  opens: (known: KnownWord) => boolean
  /** The aliases of one word that a word is near to. */
  near: (word: string) => readonly Near[]
}>

type Near = Readonly<{ name: string; code: string; far: number }>

// Asked by the speller, the signs, the intent and the reader of families, of the same families each time.
const knownOf = rememberingLatest((families: Families): Known => {
  const names = families.flatMap(({ code, aliases }) => aliases.map((alias) => nameOf(alias, code)))
  const openings = names.flatMap(({ words, only }) => {
    const first = words.slice(0, 1).map((name) => ({ name, last: words.length === 1 }))
    return only === null ? first : [...first, { name: only, last: true }]
  })
  const forms = new Set(openings.flatMap(({ name, last }) => (last ? formsOf(name) : [name])))
  const titled = new Set(openings.map(({ name }) => titleOf(name)).filter((title) => title >= 0))
  return {
    words: new Set(names.flatMap(({ own }) => own)),
    names,
    opens: (known) => forms.has(known.word) || (titled.size > 0 && titled.has(titleOfKnown(known))),
    near: remembering((word) => nearTo(word, names)),
  }
})

// A name as it may stand last: "Roza", "Rozas", "Rozaatje".
function formsOf(name: string): readonly string[] {
  return name.length > 2 ? ['', 's', 'tje', 'ke'].map((ending) => `${name}${ending}`) : [name]
}

function nameOf(alias: string, code: string): Name {
  const tokens = tokensOf(alias)
  const words = tokens.map(({ word }) => word)
  // The T of "fam. T." is read as "het" like any bare t, and names nobody without its title
  const own = tokens.filter(({ raw }) => raw.length > 1).map(({ word }) => word)
  const telling = own.filter((word) => word.length > 2 && !titles.has(word))
  return { words, own, code, only: words.length > 1 && telling.length === 1 ? (telling[0] ?? null) : null }
}

/** The words of all codes and aliases of a context, so that the speller leaves them alone. */
export function namesOf({ families }: ReadingContext): ReadonlySet<string> {
  return knownOf(families).words
}

/** Finds the families a message names: by code, alias, possessive or misspelt alias; and names that are nobody's. */
export function familiesIn(message: Message, context: ReadingContext): readonly FamilyMention[] {
  const { names, opens, near } = knownOf(context.families)
  const codes = new Map(context.families.map(({ code }) => [squeezed(code), code]))
  const found: FamilyMention[] = []
  const keep = (mention: FamilyMention) => {
    const last = found.at(-1)
    // "Mira (G-052)" names one family twice
    const isSame = last !== undefined && last.code !== null && last.code === mention.code
    if (isSame && /^\s*[(:–-]?\s*$/.test(gap(message, mention.from)) && last.to === mention.from)
      found[found.length - 1] = { ...last, to: mention.to }
    else found.push(mention)
  }
  for (let at = 0; at < message.words.length; ) {
    const { mayBeSlip, mayBeName } = looksOf((message.tokens[at] as Token).known)
    const mention =
      codeAt(message, at, codes) ??
      (opens(message.known[at] as KnownWord) ? aliasAt(message, at, names) : null) ??
      (mayBeSlip ? misspeltAt(message, at, near) : null) ??
      initialAt(message, at, names) ??
      (mayBeName && isStrangerAt(message, at) ? { from: at, to: at + 1, code: null } : null)
    if (mention !== null) keep(mention)
    at = Math.max(mention?.to ?? 0, at + 1)
  }
  return found
}

function squeezed(code: string): string {
  return code.toLowerCase().replace(/[^a-z0-9]/g, '')
}

// "G-014", "G014", "g 14": a letter and a number that make one of the codes, leading zeros or not
function codeAt(message: Message, at: number, codes: ReadonlyMap<string, string>): FamilyMention | null {
  const raw = message.tokens[at]?.raw ?? ''
  if (raw.length !== 1) return null
  const letter = raw.toLowerCase()
  const digits = message.tokens[at + 1]?.raw.replace(/[oO]$/, '0') ?? ''
  if (!/^[a-z]$/.test(letter) || !/^\d{1,4}$/.test(digits)) return null
  const padded = `${letter}${digits.padStart(3, '0')}`
  const code = codes.get(padded) ?? codes.get(`${letter}${digits}`)
  if (code !== undefined) return { from: at, to: at + 2, code }
  return digits.length === 3 ? { from: at, to: at + 2, code: null } : null
}

function aliasAt(message: Message, at: number, names: readonly Name[]): FamilyMention | null {
  for (const { words, code, only } of names) {
    const last = words.length - 1
    const fits = words.every((word, index) => sameName(message.words[at + index] ?? '', word, index === last))
    if (words.length > 0 && fits) return { from: at, to: at + words.length, code }
    if (only !== null && sameName(message.words[at] ?? '', only, true)) return { from: at, to: at + 1, code }
  }
  return null
}

const titles = new Set([
  'fam',
  'familie',
  'family',
  'gezin',
  'mama',
  'mevrouw',
  'mevr',
  'van',
  'de',
  'der',
  'den',
  'moeder',
  'papa',
])

const sameTitles = [
  /^(?:fam|familie|family|gezin)$/,
  /^(?:mevr|mevrouw|mw|mvr|mme|mrs|madame)$/,
  /^(?:mr|meneer|mijnheer|dhr)$/,
]

// The number of the title a word is a form of, or -1.
const titleOf = remembering((word) => sameTitles.findIndex((title) => title.test(word)))

const titleOfKnown = ofKnownWord(titleOf)

function sameName(typed: string, name: string, last: boolean): boolean {
  if (typed === name || (last && formsOf(name).includes(typed))) return true
  const title = titleOf(name)
  return title >= 0 && title === titleOf(typed)
}

// A typing error in an alias, never a word or a first name of its own: roze is no Roza, Maria no Mariam.
function misspeltAt(message: Message, at: number, nearTo: Known['near']): FamilyMention | null {
  const word = message.tokens[at]?.word ?? ''
  const near = nearTo(word)
  return near.length === 0 ? null : nearestOf(message, at, near)
}

function nearestOf(message: Message, at: number, near: readonly Near[]): FamilyMention | null {
  const word = message.tokens[at]?.word ?? ''
  const meant = near.filter(({ name }) => plausible(word, name, message, at))
  const best = meant.sort((left, right) => left.far - right.far)[0]
  const unique =
    best !== undefined && meant.filter(({ far }) => far === best.far).every(({ code }) => code === best.code)
  return unique ? { from: at, to: at + 1, code: best.code } : null
}

function nearTo(word: string, names: readonly Name[]): readonly Near[] {
  return names.flatMap(({ words, code }) => {
    const [name] = words
    if (words.length !== 1 || name === undefined || name.length < 3) return []
    const limit = name.length <= 5 ? 1 : 2
    const far = Math.min(
      distance(word, name, limit),
      word.endsWith('s') ? distance(word.slice(0, -1), name, limit) : limit + 1,
    )
    return far <= limit ? [{ name, code, far }] : []
  })
}

const beforeInitial = /^(?:bij|met|van|aan|naar|voor|gezin|fam|familie|with|at|to|from)$/

// "bij F." for Fatou, as long as no other of the families begins so
function initialAt(message: Message, at: number, names: readonly Name[]): FamilyMention | null {
  const raw = message.tokens[at]?.raw ?? ''
  if (raw.length > 2 || message.text.charAt(message.tokens[at]?.end ?? 0) !== '.') return null
  if (!/^\p{Lu}$/u.test(raw)) return null
  const opens = at === 0 || /[.;\n]\s*$/.test(gap(message, at))
  if (!opens && !beforeInitial.test(message.words[at - 1] ?? '')) return null
  const code = onlyOneWith(raw.toLowerCase(), names)
  return code === null ? null : { from: at, to: at + 1, code }
}

function onlyOneWith(initial: string, names: readonly Name[]): string | null {
  const fitting = names.filter(({ words: [first = ''] }) => first.startsWith(initial))
  const codes = new Set(fitting.map(({ code }) => code))
  const [code] = codes
  return codes.size === 1 && code !== undefined ? code : null
}

// Whether a word may be a slip of the finger, and whether it is a first name ("Fatima", "Fatimas").
const looksOf = ofKnownWord((word) => ({
  mayBeSlip: word.length >= 3 && /^\p{L}+$/u.test(word) && !ordinaryWords.has(word) && !firstNames.has(word),
  mayBeName: firstNames.has(word) || (word.endsWith('s') && firstNames.has(word.slice(0, -1))),
}))

// A word the speller knows as something else is that, unless the first letters of the name stand.
function plausible(word: string, name: string, message: Message, at: number): boolean {
  const corrected = message.words[at] !== word
  if (word.length < 4 && word[0] !== name[0]) return false
  return !corrected || word.slice(0, 2) === name.slice(0, 2)
}
