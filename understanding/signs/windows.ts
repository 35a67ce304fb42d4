import { firstCueFrom } from './cues.ts'
import type { Scan } from './hits.ts'
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
  const hitsIn = ({ from, to }: Span) => hitsBefore(scan, to) - hitsBefore(scan, from)
  const cuesIn = ({ from, to }: Span) => firstCueFrom(scan.cues, to) - firstCueFrom(scan.cues, from)
  return spans
    .map((span) => ({ span, hits: hitsIn(span), cues: cuesIn(span) }))
    .sort((one, other) => other.hits - one.hits || other.cues - one.cues)
    .slice(0, most)
    .map(({ span }) => span)
}

// Hits come in the order of the text.
function hitsBefore({ hits }: Scan, token: number): number {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[middle]?.span.from ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}

function stretchOf({ text, tokens }: Scan, { from, to }: Span): Stretch {
  const offset = tokens[from]?.start ?? 0
  return { from, to, offset, text: text.slice(offset, tokens[to]?.start ?? text.length) }
}
