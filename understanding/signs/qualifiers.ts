import type { UrgencyReason } from '../reading.ts'
import type { Hit, Scan } from './hits.ts'
import { harmlessMark, isCalledOff, isOfAnother, isOfOlderChild } from './mended.ts'
import type { Span } from './phrase-tree.ts'
import { overlaps, partOfHit, sentenceOf, speaksOfFamily } from './reach.ts'
import { someoneElse } from './someone-else.ts'

type SetAside = NonNullable<UrgencyReason['setAside']>
type Why = SetAside['why']
type Rule = (hit: Hit, scan: Scan) => Span | null

const negationReach = 4
const fewWords = 3
const breaks = new Set([
  'en',
  'and',
  'dus',
  'so',
  'want',
  'because',
  'die',
  'dat',
  'that',
  'when',
  'als',
  'toen',
  'om',
  'wel',
  'since',
  'sinds',
  'to',
  'met',
  'with',
])
const afterwards = new Set(['niet', 'nie', 'not', 'niks', 'niets', 'nooit', 'geen', 'gene', 'never'])

/** The rules in the order they are tried; the first that holds sets the hit aside and is shown to the person. */
const rules: readonly (readonly [Why, Rule])[] = [
  ['figurative', figurative],
  ['school', (hit, scan) => cueInReach(hit, scan, { group: 'school', sentences: 1 })],
  ['quoted', (hit, scan) => cueInReach(hit, scan, { group: 'quoted', sentences: 1 })],
  ['negated', negated],
  ['hypothetical', hypothetical],
  ['someone-else', someoneElse],
  ['past', past],
  ['resolved', (hit, scan) => harmlessMark(hit, scan) ?? isCalledOff(hit, scan) ?? resolved(hit, scan)],
]

/** Why a hit does not count, with the words that say so; null = it counts. */
export function setAside(hit: Hit, scan: Scan): SetAside | null {
  // Asked several times: for its reason, for the second opinion, and again for its sentence alone.
  const known = scan.judged.get(hit)
  if (known !== undefined) return known
  const aside = asideWithout(hit, scan)
  scan.judged.set(hit, aside)
  return aside
}

/** The same, worked out anew, with some of the rules left out. */
export function asideWithout(hit: Hit, scan: Scan, without: ReadonlySet<Why> = new Set()): SetAside | null {
  for (const [why, rule] of rules) {
    if (without.has(why)) continue
    const span = rule(hit, scan)
    if (span !== null) return { why, words: wordsOf(scan, span) }
  }
  return null
}

/** The words of a stretch, as typed. */
export function wordsOf(scan: Scan, span: Span): string {
  return scan.text.slice(scan.tokens[span.from]?.start ?? 0, scan.tokens[span.to - 1]?.end ?? 0)
}

function cueInReach(hit: Hit, scan: Scan, how: Readonly<{ group: string; sentences: number }>): Span | null {
  const here = sentenceOf(scan, hit.span.from)
  return (
    scan.spansOf(how.group).find((cue) => {
      const ahead = here - sentenceOf(scan, cue.from)
      return !partOfHit(hit, cue) && ahead <= how.sentences && ahead >= -how.sentences
    }) ?? null
  )
}

function figurative(hit: Hit, scan: Scan): Span | null {
  const here = sentenceOf(scan, hit.span.from)
  const near = (cue: Span): boolean => sentenceOf(scan, cue.from) === here
  const idiom = scan.spansOf('figurative').find(near)
  if (idiom) return idiom
  const laugh = scan.spansOf('laugh').find((cue) => Math.abs(sentenceOf(scan, cue.from) - here) <= 1)
  if (laugh) return laugh
  if (laughs(hit, scan)) return { from: hit.span.from, to: hit.span.to }
  if (seems(hit, scan) && !speaksOfFamily(scan, here)) return hit.span
  const own = scan.spansOf('trivial').find(near)
  const speaks = scan.spansOf('ownWords').some(near)
  return own && speaks && !speaksOfFamily(scan, here) ? own : null
}

const asIfReach = 2
/** "Roza is precies overreden": somebody was, it seems. */
const happened = /^(?:is|werd|wordt|was|zijn|werden|got|has)$/

// "precies overreden na die nachtdienst": how one feels, as long as nobody of the family is spoken of
function seems({ sign, span }: Hit, scan: Scan): boolean {
  return (
    sign.id === 'accident' &&
    scan
      .spansOf('asIf')
      .some(
        (cue) =>
          cue.to <= span.from &&
          span.from - cue.to <= asIfReach &&
          !happened.test(scan.tokens[cue.from - 1]?.word ?? ''),
      )
  )
}

function laughs(hit: Hit, scan: Scan): boolean {
  const end = scan.tokens[hit.span.to - 1]?.end ?? 0
  const clause = scan.clauses[scan.clauseOf[hit.span.to - 1] ?? 0]
  const from = scan.tokens[clause?.from ?? 0]?.start ?? 0
  const said = scan.text.slice(from, Math.max(end + 60, afterSentence(scan, hit.span.to - 1)))
  return /[😂🤣😆😹😜🤪😝😛]|:'?-?[dDpP)](?!\w)/u.test(said)
}

// A laughing face stands behind the full stop of what it laughs at.
function afterSentence({ clauses, clauseOf, tokens, text }: Scan, token: number): number {
  let clause = clauseOf[token] ?? 0
  while (clauses[clause + 1]?.sentence === clauses[clause]?.sentence) clause += 1
  return tokens[clauses[clause + 1]?.from ?? tokens.length]?.start ?? text.length
}

function hypothetical(hit: Hit, scan: Scan): Span | null {
  const here = sentenceOf(scan, hit.span.from)
  return (
    scan.spansOf('hypothetical').find((cue) => {
      return !partOfHit(hit, cue) && sentenceOf(scan, cue.from) === here && cue.from < hit.span.to
    }) ?? null
  )
}

function negated(hit: Hit, scan: Scan): Span | null {
  if (hit.negative) return null
  const pseudo = scan.spansOf('notReally')
  const own = scan.spansOf('no').find((cue) => {
    if (scan.clauseOf[cue.from] !== hit.clause || partOfHit(hit, cue)) return false
    return !pseudo.some((span) => overlaps(span, cue)) && reaches(cue, hit, scan)
  })
  return own ?? listNegation(hit, scan)
}

// A "niet" reaches a few words on, but not over "en", "dus" or "die"; after the sign it must follow at once.
function reaches(cue: Span, hit: Hit, scan: Scan): boolean {
  return hit.spans.some((span) => {
    const before = span.from - cue.to
    if (before >= 0)
      return (
        before <= negationReach && !scan.tokens.slice(cue.to, span.from).some(({ word }) => breaks.has(word))
      )
    const after = cue.from - span.to
    return after >= 0 && after <= 1 && afterwards.has(scan.tokens[cue.from]?.word ?? '')
  })
}

// "geen weeën, bloed of hoofdpijn": a bare item goes on under the "geen" of the clause before it.
function listNegation(hit: Hit, scan: Scan): Span | null {
  const clause = scan.clauses[hit.clause]
  const before = scan.clauses[hit.clause - 1]
  if (clause === undefined || before === undefined || clause.sentence !== before.sentence) return null
  if (clause.to - clause.from > 4 || scan.tokens[clause.from]?.word === 'maar') return null
  const cue = scan.spansOf('no').find((span) => span.from >= before.from && span.from < before.to)
  const first = cue && /^(?:geen|gene|no|zonder|without)$/.test(scan.tokens[cue.from]?.word ?? '')
  return cue && first && cue.from - before.from <= 2 ? cue : null
}

function past(hit: Hit, scan: Scan): Span | null {
  const here = sentenceOf(scan, hit.span.from)
  const cue = scan.spansOf('past').find((span) => {
    const away = here - sentenceOf(scan, span.from)
    return !partOfHit(hit, span) && (away === 0 || away === 1) && !isOfOlderChild(hit, scan, span)
  })
  if (!cue) return null
  const well = scan.spansOf('wellNow').filter((span) => !scan.spansOf('no').some((no) => overlaps(no, span)))
  const now = scan
    .spansOf('stillNow')
    .some(
      (span) =>
        span.from >= cue.from - 1 &&
        sentenceOf(scan, span.from) >= here - 1 &&
        !well.some((one) => overlaps(one, span)),
    )
  return now ? null : cue
}

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

function resolved(hit: Hit, scan: Scan): Span | null {
  const here = sentenceOf(scan, hit.span.from)
  const next = nextSentence(scan, hit.span.from)
  const undone = scan.spansOf('notResolved')
  const cue = scan.spansOf('resolved').find((span) => {
    const there = sentenceOf(scan, span.from)
    if (there < here || there > next || partOfHit(hit, span) || isOfAnother(hit, scan, span)) return false
    if (scan.clauseOf[span.from] !== scan.clauseOf[span.to - 1]) return false
    return !undone.some(
      (no) =>
        no.to <= span.from && span.from - no.to <= 2 && scan.clauseOf[no.from] === scan.clauseOf[span.from],
    )
  })
  if (!cue) return null
  const clause = scan.clauses[scan.clauseOf[cue.from] ?? 0]
  const better = scan.spansOf('resolved')
  const back = scan.spansOf('stillNow').some((span) => {
    const isAgain = /^(?:weer|opnieuw|again)$/.test(scan.tokens[span.to - 1]?.word ?? '')
    // "feeding well again", "drinkt weer goed" is better again, not ill again
    const isBetter = better.some((one) => one.from <= span.to && span.from <= one.to)
    return isAgain && !isBetter && span.from >= (clause?.to ?? 0)
  })
  return back ? null : cue
}
