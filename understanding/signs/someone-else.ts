import type { Hit, Scan } from './hits.ts'
import type { Span } from './phrase-tree.ts'
import { partOfHit, sentenceOf, speaksOfFamily } from './reach.ts'

/** Signs that a student may as well have of their own. */
const ownComplaints = new Set([
  'mother-fever',
  'preeclampsia',
  'mother-belly-pain',
  'mother-faint',
  'no-energy',
  'no-food',
  'food-running-out',
  'housing-unsafe',
  'depression',
  'mother-breath-chest',
  'mother-wound',
  'to-emergency',
  'cry-for-help',
  'medication-out',
  'energy-cut-announced',
  'accident',
])

/** Words that say that a sign is somebody else's: a neighbour's, a film's, the speaker's own headache; null = they do not. */
export function someoneElse(hit: Hit, scan: Scan): Span | null {
  const here = sentenceOf(scan, hit.span.from)
  for (const cue of scan.spansOf('elsewhere')) {
    const gap = hit.span.from - cue.to
    if (gap > 12 || sentenceOf(scan, cue.from) !== here || partOfHit(hit, cue)) continue
    if (isExcuse(hit, scan, cue) || isAggressor(hit, scan, cue)) continue
    if ((gap >= 0 || cue.to - hit.span.to < 6) && !reportFollows(scan, cue)) return cue
  }
  if (!ownComplaints.has(hit.sign.id) || speaksOfFamily(scan, here)) return null
  for (const cue of scan.spansOf('ownWords'))
    if (scan.clauseOf[cue.from] === hit.clause && isSpeaker(scan, cue)) return cue
  return null
}

// "krassen op haar arm, van de kat zegt ze": an animal as the excuse, not somebody else's wound
function isExcuse({ sign }: Hit, scan: Scan, { from, to }: Span): boolean {
  return (
    (sign.type === 'self_harm' || sign.type === 'violence') &&
    /^(?:kat|hond|cat|dog)$/.test(scan.tokens[to - 1]?.word ?? '') &&
    /^(?:van|door|from|by)$/.test(scan.tokens[from - 1]?.word ?? '')
  )
}

// Whoever threatens the buddy, and neighbours who are said to listen through the wall, are part of the sign
function isAggressor({ sign }: Hit, scan: Scan, { from, to }: Span): boolean {
  const who = sign.id === 'buddy-unsafe' ? relative : sign.id === 'psychosis' ? neighbours : null
  if (who === null) return false
  for (let at = from; at < to; at += 1) if (who.test(scan.tokens[at]?.word ?? '')) return true
  return false
}

const neighbours = /^(?:buren|neighbou?rs)$/

const relative = /^(?:broer|vader|papa|oom|nonkel|neef|zus|hond|kat|brother|dad|uncle|cousin)$/
const reporting =
  /^(?:denk|dacht|vermoed|peins|peinsde|hoor|hoorde|zie|zag|vind|vond|vrees|weet|wist|sta|stond|zit|typ|maak|think|hear|see|saw|found|worry|know|am|m)$/

// "ik denk dat ze …" tells of her; and the K of "fam. K" is no "'k"
function isSpeaker(scan: Scan, { from, to }: Span): boolean {
  const raw = scan.tokens[from]?.raw ?? ''
  return !(raw === 'K' && from > 0) && !reporting.test(scan.tokens[to]?.word ?? '')
}

function reportFollows(scan: Scan, cue: Span): boolean {
  for (const span of scan.spansOf('reports')) {
    const after = span.from - cue.to
    if ((after >= 0 && after <= 2) || span.to === cue.from) return true
  }
  return false
}
