import { rememberingLatest } from '../remember.ts'
import type { Cue, Scan } from './hits.ts'
import type { Span } from './phrase-tree.ts'
import { judgedLike } from './qualifiers.ts'

/**
 * The sentences of a message as messages of their own, without scanning them again: each has its own words, places
 * and hits. Made for long reports, in which one urgent sentence drowns. Sentences of one or two words are left out;
 * of many, the `most` that speak most of what signs speak of are taken.
 */
export function sentencesOf(scan: Scan, most: number): readonly Scan[] {
  const starts = scan.clauses.flatMap(({ from, sentence }, index) =>
    scan.clauses[index - 1]?.sentence === sentence ? [] : [from],
  )
  const spans = starts.map((from, index) => ({ from, to: starts[index + 1] ?? scan.tokens.length }))
  const long = spans.filter(({ from, to }) => to - from >= fewestWords)
  return long.length < 2 ? [] : telling(scan, long, most).map((span) => window(scan, span))
}

const fewestWords = 3

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

function window(scan: Scan, { from, to }: Span): Scan {
  const offset = scan.tokens[from]?.start ?? 0
  const end = scan.tokens[to]?.start ?? scan.text.length
  const firstClause = scan.clauseOf[from] ?? 0
  const inside = (span: Span): boolean => span.from >= from && span.to <= to
  const moved = (span: Span): Span => ({ from: span.from - from, to: span.to - from })
  const lastClause = scan.clauseOf[to - 1] ?? firstClause
  return {
    text: scan.text.slice(offset, end),
    tokens: scan.tokens
      .slice(from, to)
      .map(({ raw, word, start, end: last }) => ({ raw, word, start: start - offset, end: last - offset })),
    clauses: scan.clauses
      .slice(firstClause, lastClause + 1)
      .map((clause) => ({ ...clause, ...moved(clause) })),
    clauseOf: scan.clauseOf.slice(from, to).map((clause) => clause - firstClause),
    spansOf: (group) => scan.spansOf(group).filter(inside).map(moved),
    cues: cuesBetween(scan, { from, to }).flatMap(({ name, span }) =>
      inside(span) ? [{ name, span: moved(span) }] : [],
    ),
    hits: scan.hits
      .filter(({ span }) => inside(span))
      .map((hit) =>
        judgedLike(hit, scan, {
          ...hit,
          span: moved(hit.span),
          spans: hit.spans.map(moved),
          clause: hit.clause - firstClause,
        }),
      ),
    judged: scan.judged,
    steps: 0,
  }
}

// Cues stand in the order of the text, so the ones of a sentence lie together.
function cuesBetween(scan: Scan, { from, to }: Span): readonly Cue[] {
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
