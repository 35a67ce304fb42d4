import { atFirstNeed } from '../../programme/at-first-need.ts'
import { type Clause, clauseOfEach, clausesOf } from '../clauses.ts'
import { type KnownWord, knownWord, ofKnownWord } from '../known-words.ts'
import type { UrgencyReason } from '../reading.ts'
import { type Token, tokenize } from '../tokens.ts'
import { firstNames } from '../words/first-names.ts'
import { type Cues, cuesOf, groupNames, spansByGroup } from './cues.ts'
import { dialectFor } from './dialect.ts'
import { measuresIn } from './measures.ts'
import type { Span } from './phrase-tree.ts'
import { placeKeeper } from './places.ts'
import { signSearch } from './sign-search.ts'
import type { Sign } from './signs.ts'
import { correctorFor } from './slips.ts'
import { compileSigns, type SignBook } from './ways.ts'

/** A sign found in a message: the words it rests on (in message order) and whether it is negative by itself. */
export type Hit = Readonly<{
  sign: Sign
  span: Span
  spans: readonly Span[]
  clause: number
  unsure: boolean
  negative: boolean
}>

/** A message taken apart once for signs and qualifiers alike. */
export type Scan = Readonly<{
  text: string
  tokens: readonly Token[]
  clauses: readonly Clause[]
  clauseOf: readonly number[]
  spansOf: (group: string) => readonly Span[]
  /** Every stretch of a named word group, in the order of the text. */
  cues: Cues
  hits: readonly Hit[]
  /** Why each hit does not count, as far as that was asked. */
  judged: Map<Hit, UrgencyReason['setAside']>
  /** Steps of the search, for the test that the work stays in proportion to the length. */
  steps: number
}>

const mostSpans = 40

const bookOfSigns = atFirstNeed((): SignBook => compileSigns())
const searcher = atFirstNeed(() => {
  const book = bookOfSigns()
  const measured = {
    temp: book.tree.apart(book.cue('temp')),
    coldtemp: book.tree.apart(book.cue('coldtemp')),
    bp: book.tree.apart(book.cue('bp')),
  }
  book.tree.pack()
  return {
    tree: book.tree,
    hitsIn: signSearch(book),
    parts: groupNames.map(book.cue),
    measured,
    places: placeKeeper(book.partCount, book.tree.phrases()),
  }
})
const inWriting = atFirstNeed(() => {
  const words = [...bookOfSigns().tree.vocabulary()]
  const corrected = correctorFor(words)
  const written = dialectFor(words)
  return (word: string) => corrected(written(word))
})
const understood = ofKnownWord((word) => knownWord(firstNames.has(word) ? word : inWriting()(word)))
const we = knownWord('wij')

let latest: Scan | null = null

/** Finds all signs in a text. The latest is kept, because urgency and intent look at the same message. */
export function scan(text: string): Scan {
  if (latest?.text !== text) latest = scanned(text)
  return latest
}

function scanned(text: string): Scan {
  const tokens = tokenize(text)
  const clauses = clausesOf(text, tokens)
  const clauseOf = clauseOfEach(clauses, tokens.length)
  const words = tokens.map(heard)
  const { tree, hitsIn, parts, measured, places } = searcher()
  places.start(Math.ceil(mostSpans * (1 + tokens.length / 100)))
  let owned = 0
  const keep = (phrase: number, from: number, to: number): void => {
    owned += places.keep(phrase, from, to)
  }
  tree.find(words, keep)
  for (const { name, span } of measuresIn(tokens)) keep(measured[name].number, span.from, span.to)
  const sentenceOf = sentenceOfEach(clauses, tokens.length)
  const { hits, steps } = hitsIn({ words, clauseOf, sentenceOf, places })
  const cues = cuesOf(places, parts, tokens.length)
  const spansOf = spansByGroup(cues)
  return { text, tokens, clauses, clauseOf, spansOf, cues, hits, judged: new Map(), steps: owned + steps }
}

function sentenceOfEach(clauses: readonly Clause[], tokens: number): Int32Array {
  const sentenceOf = new Int32Array(tokens)
  for (const { from, to, sentence } of clauses) sentenceOf.fill(sentence, from, to)
  return sentenceOf
}

// "weeën" loses its drawn-out e and then looks like dialect "w'en" (we hebben); the typed letters tell them apart.
function heard({ raw, word, known }: Token): KnownWord {
  if (word === 'wen' && !/^wee/i.test(raw)) return we
  return understood(known)
}
