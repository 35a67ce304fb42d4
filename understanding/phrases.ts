import { type KnownWord, ofKnownWord } from './known-words.ts'
import { remembering } from './remember.ts'
import { tokenize } from './tokens.ts'

/** Words as understood, and the clause each stands in; phrases with a gap stay inside one clause. */
export type Words = Readonly<{
  words: readonly string[]
  known: readonly KnownWord[]
  clauseOf: readonly number[]
}>

/** A phrase found: its tag and the tokens `from` (included) to `to` (not included). */
export type Hit<Tag> = Readonly<{ tag: Tag; from: number; to: number }>

type Element = Readonly<{
  gap: number
  /** The one word that fits, as for most; null when there are more. */
  only: string | null
  exact: ReadonlySet<string>
  starts: readonly string[]
  ends: readonly string[]
}>
type Entry<Tag> = Readonly<{ elements: readonly Element[]; tag: Tag }>

/**
 * A phrase is written as words: `huisarts` (that word), `*bezoek` (ends so), `gebel*` (begins so), `a|b` (either),
 * `..` (up to three other words of the same clause), `...` (up to eight). All phrases are looked up by their first word, in one pass.
 */
export type PhraseIndex<Tag> = (message: Words) => readonly Hit<Tag>[]

const gaps: Readonly<Record<string, number>> = { '..': 3, '...': 8 }

/** Builds the index once; finding costs the number of words times the phrases that begin alike. */
export function phraseIndex<Tag>(phrases: Iterable<readonly [phrase: string, tag: Tag]>): PhraseIndex<Tag> {
  const exact = new Map<string, Entry<Tag>[]>()
  const starts = new Map<string, Entry<Tag>[]>()
  const ends = new Map<string, Entry<Tag>[]>()
  for (const [phrase, tag] of phrases) {
    const entry = { elements: elementsOf(phrase), tag }
    const first = entry.elements[0]
    for (const word of first?.exact ?? []) push(exact, word, entry)
    for (const word of first?.starts ?? []) push(starts, word.slice(0, 3), entry)
    for (const word of first?.ends ?? []) push(ends, word.slice(-3), entry)
  }
  // Whether a word may begin a phrase hangs on the word alone, and often on the next one, so it is worked out once.
  const opened = ofKnownWord((word): Opened<Tag> => {
    const entries = [exact.get(word), starts.get(word.slice(0, 3)), ends.get(word.slice(-3))]
      .flatMap((list) => list ?? [])
      .filter(({ elements }) => elements[0] !== undefined && fits(elements[0], word))
    return bySecondWord(entries)
  })
  return (message) => {
    const hits: Hit<Tag>[] = []
    for (let from = 0; from < message.words.length; from += 1) {
      const { always, withNext } = opened(message.known[from] as KnownWord)
      const entries = withNext?.get(message.words[from + 1] ?? '') ?? always
      for (let at = 0; at < entries.length; at += 1) {
        const { elements, tag } = entries[at] as Entry<Tag>
        const to = endOf(message, elements, from)
        if (to !== null) hits.push({ tag, from, to })
      }
    }
    return hits
  }
}

/** What may begin with a word: whatever follows, and, in the same order, what may when a certain word follows. */
type Opened<Tag> = Readonly<{
  always: readonly Entry<Tag>[]
  withNext: ReadonlyMap<string, readonly Entry<Tag>[]> | null
}>

function bySecondWord<Tag>(entries: readonly Entry<Tag>[]): Opened<Tag> {
  const seconds = (entry: Entry<Tag>) => (isPlainSecond(entry) ? [...(entry.elements[1]?.exact ?? [])] : [])
  const always = entries.filter((entry) => !isPlainSecond(entry))
  const withNext = new Map(
    [...new Set(entries.flatMap(seconds))].map((next) => [
      next,
      entries.filter((entry) => !isPlainSecond(entry) || entry.elements[1]?.exact.has(next)),
    ]),
  )
  return { always, withNext: withNext.size === 0 ? null : withNext }
}

function isPlainSecond<Tag>({ elements: [, second] }: Entry<Tag>): boolean {
  return second !== undefined && second.gap === 0 && second.starts.length === 0 && second.ends.length === 0
}

function push<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const list = index.get(key)
  if (list) list.push(value)
  else index.set(key, [value])
}

function elementsOf(phrase: string): Element[] {
  return phrase.split(' ').flatMap(elementsOfPart)
}

// Thousands of phrases are made of the same words, which then lie together.
const elementsOfPart = remembering((part): readonly Element[] => {
  const width = gaps[part]
  if (width !== undefined) return [{ gap: width, only: null, exact: new Set<string>(), starts: [], ends: [] }]
  const choices = part.split('|')
  if (choices.length === 1 && !part.includes('*')) {
    return tokenize(part).map(({ word }) => ({
      gap: 0,
      only: word,
      exact: new Set([word]),
      starts: [],
      ends: [],
    }))
  }
  return [
    {
      gap: 0,
      only: null,
      exact: new Set(choices.filter((choice) => !choice.includes('*')).map(asWord)),
      starts: choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1)),
      ends: choices.filter((choice) => choice.startsWith('*')).map((choice) => choice.slice(1)),
    },
  ]
})

function asWord(choice: string): string {
  return tokenize(choice)[0]?.word ?? choice
}

// Where the phrase ends that begins at this token, which its first element fits.
function endOf({ words, clauseOf }: Words, elements: readonly Element[], from: number): number | null {
  let at = from + 1
  let slack = 0
  for (let index = 1; index < elements.length; index += 1) {
    const element = elements[index] as Element
    if (element.gap > 0) {
      slack = element.gap
      continue
    }
    const limit = Math.min(at + slack, words.length - 1)
    while (at <= limit && !fits(element, words[at])) {
      at += 1
      if (clauseOf[at] !== clauseOf[from]) return null
    }
    if (at > limit || (slack > 0 && clauseOf[at] !== clauseOf[from])) return null
    at += 1
    slack = 0
  }
  return at
}

function fits(element: Element, word: string | undefined): boolean {
  if (word === undefined) return false
  if (element.only !== null) return word === element.only
  if (element.exact.has(word)) return true
  for (const start of element.starts) if (word.startsWith(start)) return true
  for (const end of element.ends) if (word.endsWith(end)) return true
  return false
}

/** The plain words a list of phrases is made of, for the speller. */
export function wordsIn(phrases: Iterable<string>): readonly string[] {
  return [...phrases]
    .flatMap((phrase) => phrase.split(/[ |]/))
    .map((word) => (/^\p{L}{6,}\*$/u.test(word) ? word.slice(0, -1) : word))
    .filter((word) => /^\p{L}+$/u.test(word))
}
