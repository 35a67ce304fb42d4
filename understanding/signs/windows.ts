import { rememberingLatest } from '../remember.ts'
import type { Cue, Scan } from './hits.ts'
import type { Span } from './phrase-tree.ts'

/** A message or a sentence of it, weighed by itself: its tokens, its text, and where that begins in the message. */
export type Stretch = Span & Readonly<{ text: string; offset: number }>

const fewestWords = 3

/** The message as a whole. */
export function wholeOf({ text, tokens }: Scan): Stretch {
  return { from: 0, to: tokens.length, text, offset: 0 }
}

/**
 * The sentences of a message as stretches to be weighed by themselves, without scanning them again. Made for long
 * reports, in which one urgent sentence drowns. Sentences of one or two words are left out; of many, the `most` that
 * speak most of what signs speak of are taken.
 */
export function sentencesOf(scan: Scan, most: number): readonly Stretch[] {
  const long = sentenceSpans(scan).filter(({ from, to }) => to - from >= fewestWords)
  return long.length < 2 ? [] : telling(scan, long, most).map((span) => stretchOf(scan, span))
}

function sentenceSpans({ clauses, tokens }: Scan): readonly Span[] {
  const starts: number[] = []
  let latest = -1
  for (const { from, sentence } of clauses) {
    if (sentence !== latest) starts.push(from)
    latest = sentence
  }
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? tokens.length }))
}

function telling(scan: Scan, spans: readonly Span[], most: number): readonly Span[] {
  if (spans.length <= most) return spans
  const hits = scan.hits.map(({ span }) => span.from).sort((left, right) => left - right)
  const cues = placesOf(scan)
  const within = (places: readonly number[], { from, to }: Span) =>
    firstFrom(places, to) - firstFrom(places, from)
  return spans
    .map((span) => ({ span, hits: within(hits, span), cues: within(cues, span) }))
    .sort((one, other) => other.hits - one.hits || other.cues - one.cues)
    .slice(0, most)
    .map(({ span }) => span)
}

function stretchOf({ text, tokens }: Scan, { from, to }: Span): Stretch {
  const offset = tokens[from]?.start ?? 0
  return { from, to, offset, text: text.slice(offset, tokens[to]?.start ?? text.length) }
}

/** The cues that begin in a stretch: they stand in the order of the text, so these lie together. */
export function cuesIn(scan: Scan, { from, to }: Span): readonly Cue[] {
  const places = placesOf(scan)
  return scan.cues.slice(firstFrom(places, from), firstFrom(places, to))
}

const placesOf = rememberingLatest(({ cues }: Scan): readonly number[] => cues.map(({ span }) => span.from))

function firstFrom(places: readonly number[], token: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}
