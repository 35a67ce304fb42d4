import { listedWords } from './tokens.ts'

/** A word as the phrases know it: its number (0 = it is in none) and the choices it fits, by their numbers. */
type PhraseWord = Readonly<{ number: number; fits: readonly number[] }>

/** A message as phrases are looked for in it. */
type PhraseText = Readonly<{ words: readonly PhraseWord[]; clauseOf: readonly number[] }>

/** Phrases as rows of numbers, each at its place in `cells`: the number it was given with, how many elements, those. */
export type PackedPhrases = Readonly<{
  cells: Int32Array
  wordOf: (word: string) => PhraseWord
  /** The places of the phrases whose first element a word fits. */
  beginningWith: (word: string) => readonly number[]
  /** The words of which one must come second in a phrase; null when that takes more than a look. */
  secondWords: (phrase: number) => ReadonlySet<number> | null
}>

type Forms = Readonly<{ exact: readonly string[]; starts: readonly string[]; ends: readonly string[] }>
/** One place of a phrase: a word by its number, a choice by its own below 0, or a gap. */
type Element = Forms & Readonly<{ code: number }>

/** Where a phrase stands, and what it begins with. */
type Opening = Readonly<{ place: number; forms: Forms }>

const none: readonly string[] = []
const gaps: Readonly<Record<string, number>> = { '..': 3, '...': 8 }
const gapCode = 1 << 24
const lengthAt = 1
const elementsAt = 2

/** Lays out phrases: as objects, thousands of them would lie spread over megabytes, far from each other. */
export function packedPhrases(phrases: readonly string[]): PackedPhrases {
  const numbers = new Map<string, number>()
  const choices: Forms[] = []
  const numberOf = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, numbers.size + 1)
    return numbers.size
  }
  const known = new Map<string, readonly Element[]>()
  const elementsOf = (part: string): readonly Element[] => {
    const before = known.get(part)
    if (before !== undefined) return before
    const made = elementsFrom(part)
    known.set(part, made)
    return made
  }
  const elementsFrom = (part: string): readonly Element[] => {
    const width = gaps[part]
    if (width !== undefined) return [{ code: gapCode + width, exact: none, starts: none, ends: none }]
    if (part.includes('|') || part.includes('*')) {
      const forms = formsOf(part.split('|'))
      for (const word of forms.exact) numberOf(word)
      return [{ ...forms, code: -choices.push(forms) }]
    }
    return listedWords(part).map((word) => ({
      code: numberOf(word),
      exact: [word],
      starts: none,
      ends: none,
    }))
  }
  const cells: number[] = []
  const opening: Opening[] = []
  for (const [number, phrase] of phrases.entries()) {
    const place = cells.length
    let first: Forms | null = null
    cells.push(number, 0)
    for (const part of phrase.split(' '))
      for (const element of elementsOf(part)) {
        first ??= element
        cells.push(element.code)
      }
    cells[place + lengthAt] = cells.length - place - elementsAt
    if (first !== null) opening.push({ place, forms: first })
  }
  const fitting = fittingIn(choices)
  return {
    cells: Int32Array.from(cells),
    wordOf: (word) => ({ number: numbers.get(word) ?? 0, fits: fitting(word) }),
    beginningWith: openings(opening),
    secondWords(phrase) {
      const second = cells[phrase + elementsAt + 1] ?? 0
      if ((cells[phrase + lengthAt] ?? 0) < 2 || second >= gapCode) return null
      if (second > 0) return new Set([second])
      const forms = choices[-second - 1]
      return forms === undefined || forms.starts.length + forms.ends.length > 0
        ? null
        : new Set(forms.exact.map(numberOf))
    },
  }
}

function formsOf(choices: readonly string[]): Forms {
  const forms = { exact: [] as string[], starts: [] as string[], ends: [] as string[] }
  for (const choice of choices) {
    if (choice.endsWith('*')) forms.starts.push(choice.slice(0, -1))
    if (choice.startsWith('*')) forms.ends.push(choice.slice(1))
    if (!choice.includes('*')) forms.exact.push(listedWords(choice)[0] ?? choice)
  }
  return forms
}

function push<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const list = index.get(key)
  if (list) list.push(value)
  else index.set(key, [value])
}

const beginning = 3

function openings(phrases: readonly Opening[]): (word: string) => number[] {
  const exact = new Map<string, Opening[]>()
  const starts = new Map<string, Opening[]>()
  const ends = new Map<string, Opening[]>()
  for (const opening of phrases) {
    for (const word of opening.forms.exact) push(exact, word, opening)
    for (const word of opening.forms.starts) push(starts, word.slice(0, beginning), opening)
    for (const word of opening.forms.ends) push(ends, word.slice(-beginning), opening)
  }
  return (word) =>
    [exact.get(word), starts.get(word.slice(0, beginning)), ends.get(word.slice(-beginning))]
      .flatMap((found) => found ?? [])
      .filter(({ forms }) => fitsForms(forms, word))
      .map(({ place }) => place)
}

function fitsForms(forms: Forms, word: string): boolean {
  return (
    forms.exact.includes(word) ||
    forms.starts.some((start) => word.startsWith(start)) ||
    forms.ends.some((end) => word.endsWith(end))
  )
}

function fittingIn(choices: readonly Forms[]): (word: string) => readonly number[] {
  const exact = new Map<string, number[]>()
  const starts = new Map<string, number[]>()
  const ends = new Map<string, number[]>()
  for (const [at, forms] of choices.entries()) {
    for (const word of forms.exact) push(exact, word, -at - 1)
    for (const start of forms.starts) push(starts, start, -at - 1)
    for (const end of forms.ends) push(ends, end, -at - 1)
  }
  const longest = Math.max(0, ...[...starts.keys(), ...ends.keys()].map(({ length }) => length))
  return (word) => {
    const fits = new Set(exact.get(word))
    for (let length = 0; length <= Math.min(longest, word.length); length += 1) {
      for (const choice of starts.get(word.slice(0, length)) ?? []) fits.add(choice)
      for (const choice of ends.get(word.slice(word.length - length)) ?? []) fits.add(choice)
    }
    return [...fits].sort((one, other) => one - other)
  }
}

/** A search for phrases in a message, those that begin at one token. */
export type PhraseSearch = PhraseText & { readonly cells: Int32Array; from: number }

/** Where a phrase ends that begins at the token of the search, which its first element fits; -1 = it is not there. */
export function endOf({ words, clauseOf, cells, from }: PhraseSearch, phrase: number): number {
  let at = from + 1
  let slack = 0
  const end = phrase + elementsAt + (cells[phrase + lengthAt] as number)
  for (let index = phrase + elementsAt + 1; index < end; index += 1) {
    const code = cells[index] as number
    if (code >= gapCode) {
      slack = code - gapCode
      continue
    }
    const limit = Math.min(at + slack, words.length - 1)
    while (at <= limit && !fits(words[at] as PhraseWord, code)) {
      at += 1
      if (clauseOf[at] !== clauseOf[from]) return -1
    }
    if (at > limit || (slack > 0 && clauseOf[at] !== clauseOf[from])) return -1
    at += 1
    slack = 0
  }
  return at
}

function fits({ number, fits }: PhraseWord, code: number): boolean {
  if (code >= 0) return code > 0 && code === number
  let low = 0
  let high = fits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((fits[middle] as number) < code) low = middle + 1
    else high = middle
  }
  return fits[low] === code
}
