import type { Hit, Scan } from './hits.ts'
import type { Span } from './phrase-tree.ts'

/** The number of the sentence a token stands in. */
export function sentenceOf(scan: Scan, token: number): number {
  return scan.clauses[scan.clauseOf[token] ?? 0]?.sentence ?? 0
}

/** Whether two stretches share a token. */
export function overlaps(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to
}

/** Whether one of several stretches shares a token with another. */
export function overlapsAny(spans: readonly Span[], other: Span): boolean {
  for (const span of spans) if (overlaps(span, other)) return true
  return false
}

/** Whether a stretch is among the words a hit rests on. */
export function partOfHit(hit: Hit, span: Span): boolean {
  for (let at = 0; at < hit.spans.length; at += 1) if (overlaps(hit.spans[at] as Span, span)) return true
  return false
}

/** Whether a sentence speaks of the mother, the child or somebody else of the family. */
export function speaksOfFamily(scan: Scan, sentence: number): boolean {
  return firstInSentence(scan, 'motherWords', sentence) !== null
}

/** The first stretch of a word group that begins in a sentence, or null. */
export function firstInSentence(scan: Scan, group: string, sentence: number): Span | null {
  for (const span of scan.spansOf(group)) if (sentenceOf(scan, span.from) === sentence) return span
  return null
}
