import { type KnownWord, ofKnownWord } from './known-words.ts'
import { endOf, type PackedPhrases, type PhraseSearch, packedPhrases } from './packed-phrases.ts'

/** Words as understood, and the clause each stands in; phrases with a gap stay inside one clause. */
export type Words = Readonly<{
  words: readonly string[]
  known: readonly KnownWord[]
  clauseOf: readonly number[]
}>

/** A phrase found: its tag and the tokens `from` (included) to `to` (not included). */
export type Hit<Tag> = Readonly<{ tag: Tag; from: number; to: number }>

/**
 * A phrase is written as words: `huisarts` (that word), `*bezoek` (ends so), `gebel*` (begins so), `a|b` (either),
 * `..` (up to three other words of the same clause), `...` (up to eight). All phrases are looked up by their first word, in one pass.
 */
export type PhraseIndex<Tag> = (message: Words) => readonly Hit<Tag>[]

/** Builds the index once; finding costs the number of words times the phrases that begin alike. */
export function phraseIndex<Tag>(phrases: Iterable<readonly [phrase: string, tag: Tag]>): PhraseIndex<Tag> {
  const listed = [...phrases]
  const tags = listed.map(([, tag]) => tag)
  const packed = packedPhrases(listed.map(([phrase]) => phrase))
  const { cells } = packed
  const wordOf = ofKnownWord(packed.wordOf)
  // Whether a word may begin a phrase hangs on the word alone, and often on the next one, so it is worked out once.
  const opened = ofKnownWord((word) => bySecondWord(packed.beginningWith(word), packed.secondWords))
  return ({ known, clauseOf }) => {
    const hits: Hit<Tag>[] = []
    const words = known.map(wordOf)
    const search: PhraseSearch = { words, clauseOf, cells, from: 0 }
    for (let from = 0; from < words.length; from += 1) {
      const { always, withNext } = opened(known[from] as KnownWord)
      const places = withNext?.get(words[from + 1]?.number ?? 0) ?? always
      search.from = from
      for (let at = 0; at < places.length; at += 1) {
        const place = places[at] as number
        const to = endOf(search, place)
        if (to >= 0) hits.push({ tag: tags[cells[place] as number] as Tag, from, to })
      }
    }
    return hits
  }
}

/** What may begin with a word: whatever follows, and, in the same order, what may when a certain word follows. */
type Opened = Readonly<{
  always: readonly number[]
  withNext: ReadonlyMap<number, readonly number[]> | null
}>

function bySecondWord(places: readonly number[], secondWords: PackedPhrases['secondWords']): Opened {
  const seconds = places.map(secondWords)
  const nexts = new Set(seconds.flatMap((words) => [...(words ?? [])]))
  const withNext = new Map(
    [...nexts].map((next) => [next, places.filter((_, at) => seconds[at]?.has(next) ?? true)]),
  )
  return {
    always: places.filter((_, at) => seconds[at] === null),
    withNext: withNext.size === 0 ? null : withNext,
  }
}

/** The plain words a list of phrases is made of, for the speller. */
export function wordsIn(phrases: Iterable<string>): ReadonlySet<string> {
  const pieces = new Set<string>()
  for (const phrase of phrases)
    if (/[ |]/.test(phrase)) for (const piece of phrase.split(/[ |]/)) pieces.add(piece)
    else pieces.add(phrase)
  const words = new Set<string>()
  for (const piece of pieces) {
    const word = piece.endsWith('*') && piece.length > shortestBeginning ? piece.slice(0, -1) : piece
    if (/^\p{L}+$/u.test(word)) words.add(word)
  }
  return words
}

// A shorter beginning ("gebe*") is no word to correct to.
const shortestBeginning = 6
