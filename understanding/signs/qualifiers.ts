import type { UrgencyReason } from '../reading.ts'
import type { Hit, Scan } from './hits.ts'
import { harmlessMark, isCalledOff, isOfOlderChild } from './mended.ts'
import type { Span } from './phrase-tree.ts'
import { firstInSentence, overlaps, overlapsAny, partOfHit, sentenceOf, speaksOfFamily } from './reach.ts'
import { resolved } from './resolved.ts'
import { someoneElse } from './someone-else.ts'

type SetAside = NonNullable<UrgencyReason['setAside']>
type Why = SetAside['why']
type Rule = (hit: Hit, scan: Scan) => Span | null

const negationReach = 4
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
  ['school', (hit, scan) => cueBeside(hit, scan, 'school')],
  ['quoted', (hit, scan) => cueBeside(hit, scan, 'quoted')],
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

const noRules: ReadonlySet<Why> = new Set()

/** The same, worked out anew, with some of the rules left out. */
export function asideWithout(hit: Hit, scan: Scan, without = noRules): SetAside | null {
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

// In the sentence of a hit or one beside it. A loop, like those below: a long report has a hundred hits, and every rule
// would make a closure for each of them.
function cueBeside(hit: Hit, scan: Scan, group: string): Span | null {
  const here = sentenceOf(scan, hit.span.from)
  for (const cue of scan.spansOf(group)) {
    const ahead = here - sentenceOf(scan, cue.from)
    if (ahead <= 1 && ahead >= -1 && !partOfHit(hit, cue)) return cue
  }
  return null
}

function figurative(hit: Hit, scan: Scan): Span | null {
  const here = sentenceOf(scan, hit.span.from)
  const idiom = firstInSentence(scan, 'figurative', here)
  if (idiom !== null) return idiom
  for (const laugh of scan.spansOf('laugh'))
    if (Math.abs(sentenceOf(scan, laugh.from) - here) <= 1) return laugh
  if (laughs(hit, scan)) return { from: hit.span.from, to: hit.span.to }
  if (seems(hit, scan) && !speaksOfFamily(scan, here)) return hit.span
  const own = firstInSentence(scan, 'trivial', here)
  if (own === null || firstInSentence(scan, 'ownWords', here) === null) return null
  return speaksOfFamily(scan, here) ? null : own
}

const asIfReach = 2
/** "Roza is precies overreden": somebody was, it seems. */
const happened = /^(?:is|werd|wordt|was|zijn|werden|got|has)$/

// "precies overreden na die nachtdienst": how one feels, as long as nobody of the family is spoken of
function seems({ sign, span }: Hit, scan: Scan): boolean {
  if (sign.id !== 'accident') return false
  for (const cue of scan.spansOf('asIf'))
    if (
      cue.to <= span.from &&
      span.from - cue.to <= asIfReach &&
      !happened.test(scan.tokens[cue.from - 1]?.word ?? '')
    )
      return true
  return false
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
  for (const cue of scan.spansOf('hypothetical'))
    if (cue.from < hit.span.to && sentenceOf(scan, cue.from) === here && !partOfHit(hit, cue)) return cue
  return null
}

function negated(hit: Hit, scan: Scan): Span | null {
  if (hit.negative) return null
  for (const cue of scan.spansOf('no')) {
    if (scan.clauseOf[cue.from] !== hit.clause || partOfHit(hit, cue)) continue
    if (!overlapsAny(scan.spansOf('notReally'), cue) && reaches(cue, hit, scan)) return cue
  }
  return listNegation(hit, scan)
}

// A "niet" reaches a few words on, but not over "en", "dus" or "die"; after the sign it must follow at once.
function reaches(cue: Span, hit: Hit, scan: Scan): boolean {
  for (const span of hit.spans) {
    const before = span.from - cue.to
    const after = cue.from - span.to
    if (before >= 0) {
      if (before <= negationReach && !breaksOff(scan, cue.to, span.from)) return true
    } else if (after >= 0 && after <= 1 && afterwards.has(scan.tokens[cue.from]?.word ?? '')) return true
  }
  return false
}

function breaksOff({ tokens }: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (breaks.has(tokens[at]?.word ?? '')) return true
  return false
}

// "geen weeën, bloed of hoofdpijn": a bare item goes on under the "geen" of the clause before it.
function listNegation(hit: Hit, scan: Scan): Span | null {
  const clause = scan.clauses[hit.clause]
  const before = scan.clauses[hit.clause - 1]
  if (clause === undefined || before === undefined || clause.sentence !== before.sentence) return null
  if (clause.to - clause.from > 4 || scan.tokens[clause.from]?.word === 'maar') return null
  const cue = firstBetween(scan.spansOf('no'), before.from, before.to)
  const first = cue !== null && /^(?:geen|gene|no|zonder|without)$/.test(scan.tokens[cue.from]?.word ?? '')
  return first && cue.from - before.from <= 2 ? cue : null
}

function firstBetween(spans: readonly Span[], from: number, to: number): Span | null {
  for (const span of spans) if (span.from >= from && span.from < to) return span
  return null
}

function past(hit: Hit, scan: Scan): Span | null {
  const here = sentenceOf(scan, hit.span.from)
  for (const cue of scan.spansOf('past')) {
    const away = here - sentenceOf(scan, cue.from)
    if ((away !== 0 && away !== 1) || partOfHit(hit, cue) || isOfOlderChild(hit, scan, cue)) continue
    return isStillSo(scan, cue, here) ? null : cue
  }
  return null
}

function isStillSo(scan: Scan, cue: Span, here: number): boolean {
  for (const span of scan.spansOf('stillNow'))
    if (span.from >= cue.from - 1 && sentenceOf(scan, span.from) >= here - 1 && !isWellNow(scan, span))
      return true
  return false
}

function isWellNow(scan: Scan, now: Span): boolean {
  for (const well of scan.spansOf('wellNow'))
    if (overlaps(well, now) && !overlapsAny(scan.spansOf('no'), well)) return true
  return false
}
