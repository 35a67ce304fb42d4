import type { Hit, Scan } from './hits.ts'
import { isOfAnother } from './mended.ts'
import type { Span } from './phrase-tree.ts'
import { partOfHit, sentenceOf } from './reach.ts'

const fewWords = 3

// "bruin verlies. gyn gezien. niks aan de hand.": in telegram style two words are no sentence of their own, so that the
// sentence after them is still the next one. This is the last one that is.
function nextSentence({ clauses, clauseOf }: Scan, token: number): number {
  let clause = clauseOf[token] ?? 0
  const here = clauses[clause]?.sentence ?? 0
  while (clauses[clause]?.sentence === here) clause += 1
  for (let next = here + 1; ; next += 1) {
    let words = 0
    for (let one = clauses[clause]; one?.sentence === next; one = clauses[clause]) {
      words += one.to - one.from
      clause += 1
    }
    if (words > fewWords || clause >= clauses.length) return next
  }
}

/** Words after a sign that say that it is over, unless it came back; null = none do. */
export function resolved(hit: Hit, scan: Scan): Span | null {
  const here = sentenceOf(scan, hit.span.from)
  const next = nextSentence(scan, hit.span.from)
  for (const cue of scan.spansOf('resolved')) {
    const there = sentenceOf(scan, cue.from)
    if (there < here || there > next || partOfHit(hit, cue) || isOfAnother(hit, scan, cue)) continue
    if (scan.clauseOf[cue.from] !== scan.clauseOf[cue.to - 1] || isUndone(scan, cue)) continue
    return isBackAgain(scan, scan.clauses[scan.clauseOf[cue.from] ?? 0]?.to ?? 0) ? null : cue
  }
  return null
}

function isUndone(scan: Scan, { from }: Span): boolean {
  for (const no of scan.spansOf('notResolved'))
    if (no.to <= from && from - no.to <= 2 && scan.clauseOf[no.from] === scan.clauseOf[from]) return true
  return false
}

function isBackAgain(scan: Scan, from: number): boolean {
  for (const span of scan.spansOf('stillNow')) {
    const isAgain = /^(?:weer|opnieuw|again)$/.test(scan.tokens[span.to - 1]?.word ?? '')
    if (isAgain && span.from >= from && !isBetterAgain(scan, span)) return true
  }
  return false
}

// "feeding well again", "drinkt weer goed" is better again, not ill again
function isBetterAgain(scan: Scan, { from, to }: Span): boolean {
  for (const better of scan.spansOf('resolved')) if (better.from <= to && from <= better.to) return true
  return false
}
