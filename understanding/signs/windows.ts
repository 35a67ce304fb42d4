import type { Cue, Scan } from './hits.ts'
import type { Span } from './phrase-tree.ts'
import { judgedLike } from './qualifiers.ts'

/**
 * The sentences of a message as messages of their own, without scanning them again: each has its own words, places
 * and hits. Made for long reports, in which one urgent sentence drowns.
 */
export function sentencesOf(scan: Scan): readonly Scan[] {
  const starts = scan.clauses.flatMap(({ from, sentence }, index) =>
    scan.clauses[index - 1]?.sentence === sentence ? [] : [from],
  )
  return starts.map((from, index) => window(scan, { from, to: starts[index + 1] ?? scan.tokens.length }))
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
      .map((token) => ({ ...token, start: token.start - offset, end: token.end - offset })),
    clauses: scan.clauses
      .slice(firstClause, lastClause + 1)
      .map((clause) => ({ ...clause, ...moved(clause) })),
    clauseOf: scan.clauseOf.slice(from, to).map((clause) => clause - firstClause),
    spansOf: (group) => scan.spansOf(group).filter(inside).map(moved),
    cues: cuesBetween(scan.cues, from, to).flatMap(({ name, span }) =>
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
    steps: 0,
  }
}

// Cues stand in the order of the text, so the ones of a sentence lie together.
function cuesBetween(cues: readonly Cue[], from: number, to: number): readonly Cue[] {
  return cues.slice(firstFrom(cues, from), firstFrom(cues, to))
}

function firstFrom(cues: readonly Cue[], token: number): number {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cues[middle]?.span.from ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}
