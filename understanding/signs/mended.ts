import type { Hit, Scan } from './hits.ts'
import type { Span } from './phrase-tree.ts'
import { overlaps, sentenceOf } from './reach.ts'

// "is over de helft", "over 3 weken", "sindsdien niks meer gegeten": no end of anything
function goesOn({ tokens, clauseOf }: Scan, { from, to }: Span): boolean {
  const next = tokens[to]?.word ?? ''
  if (/^(?:sindsdien|nadien)$/.test(tokens[from]?.word ?? ''))
    return clauseOf[to] === clauseOf[to - 1] && !/^(?:gebeurd|voorgevallen|gehad|en)$/.test(next)
  return tokens[to - 1]?.word === 'over' && /^(?:de|het|een|haar|die|halfweg|\d.*)$/.test(next)
}

// A boiler is mended by "gemaakt"; soup that was made mends no bleeding.
function mends({ tokens }: Scan, { from, to }: Span): boolean {
  return to - from === 1 && /^(?:gemaakt|gerepareerd|repaired|fixed)$/.test(tokens[from]?.word ?? '')
}

const bodily: ReadonlySet<string> = new Set(['medical', 'newborn', 'self_harm', 'violence'])

function isMendable({ sign }: Hit): boolean {
  return sign.id === 'gas-or-co' || !bodily.has(sign.type ?? '')
}

/** Luck, healing and papers put in order: they end no blow and no thought of dying. */
const elsewhereMended =
  /^(?:gelukkig|luckily|thankfully|betaald|afbetaald|afbetalingsplan|akkoord|geregeld|gelukt|verlengd|goedgekeurd|toegekend|opgeladen|herladen|aangesloten|heraangesloten|verzorgd|behandeld|gehecht|genezen|gebroken|breuk|speelt|loopt|huppelt|rent|springt|antibiotica)$/
const ofPeople: ReadonlySet<string> = new Set(['self_harm', 'violence'])

const backOn = /^(?:terug|weer|opnieuw) (?:aan|stroom|licht|gas|water|warm|eten|thuis)$/

function mendsAnother({ tokens }: Scan, { from, to }: Span): boolean {
  const said = tokens.slice(from, to).map(({ word }) => word)
  // "terug aan het spelen" is well again, "terug aan" a lamp
  const isPlaying = /^(?:het|t|spelen)$/.test(tokens[to]?.word ?? '')
  return said.some((word) => elsewhereMended.test(word)) || (backOn.test(said.join(' ')) && !isPlaying)
}

/** Whether words of relief are about something else than this sign. */
export function isOfAnother(hit: Hit, scan: Scan, relief: Span): boolean {
  if (goesOn(scan, relief)) return true
  if (mends(scan, relief) && !isMendable(hit)) return true
  // "hij gooide de buggy, de baby zat er gelukkig niet in": luck undoes no blow
  return ofPeople.has(hit.sign.type ?? '') && mendsAnother(scan, relief)
}

const marks: ReadonlySet<string> = new Set(['child-abuse', 'violence', 'baby-blue', 'self-injury'])

/** "muggenbeten zegt ze", "zei ze rap", "precies vingers": a harmless cause that somebody doubts. */
const excuse =
  /\b(?:(?:zegt|zei|zeit|zeggen) (?:ze|hij|mama|papa)|(?:ze|hij|mama|papa) (?:zegt|zei|zeit)|volgens (?:haar|hem|mama|papa)|zogezegd|zogezeid|beweert|beweerde|(?:she|he|mum|mom) (?:says|said)|claims|claimed|rap|vlug|gauw|ontwijk\w*|verhaal|telkens|vingers|riem|sigaret\w*|durft|bang|schrik)\b/

function soundsLikeExcuse(scan: Scan, near: (span: Span) => boolean): boolean {
  const said = scan.tokens.filter((_, at) => near({ from: at, to: at + 1 })).map(({ word }) => word)
  return excuse.test(said.join(' '))
}

/** A birthmark, a mosquito, a rash or a fall at play that explains a mark, unless it sounds like an excuse. */
export function harmlessMark(hit: Hit, scan: Scan): Span | null {
  return marks.has(hit.sign.id) ? harmlessNear(scan, sentenceOf(scan, hit.span.from)) : null
}

function harmlessNear(scan: Scan, here: number): Span | null {
  const near = (span: Span) => Math.abs(sentenceOf(scan, span.from) - here) <= 1
  const cue = scan.spansOf('harmlessMark').find(near)
  return cue && !soundsLikeExcuse(scan, near) ? cue : null
}

/** Words for a time before this child, told by an older one: "bij haar oudste had ze dat ook". */
const olderChild = /^(?:oudste|eerste|tweede)$/
const oftenOfChildren: ReadonlySet<string> = new Set([
  'mother-fever',
  'mother-seizure',
  'mother-faint',
  'mother-breath-chest',
])

// "striemen op de rug van haar oudste": that is a child, and no earlier birth
/** Whether words for an earlier time name the child that a sign is about. */
export function isOfOlderChild(hit: Hit, scan: Scan, { from, to }: Span): boolean {
  return olderChild.test(scan.tokens[to - 1]?.word ?? '') && isAboutChild(hit, scan, { from, to })
}

function isAboutChild(hit: Hit, scan: Scan, { from, to }: Span): boolean {
  const here = sentenceOf(scan, hit.span.from)
  const ofBirth = [...scan.spansOf('pregnant'), ...scan.spansOf('birth')].some(
    (span) => sentenceOf(scan, span.from) === here && !overlaps(span, { from, to }),
  )
  if (ofBirth || /^(?:zwangerschap|eerste)$/.test(scan.tokens[from]?.word ?? '')) return false
  const { group, id } = hit.sign
  return !(group === 'pregnancy' || group === 'mental') || oftenOfChildren.has(id)
}

const announced: ReadonlySet<string> = new Set([
  'eviction-announced',
  'energy-cut-announced',
  'deportation',
  'child-removal',
])
const onlyTalk =
  /^(?:afspraak|zitting|bemiddeling|gesprek|hulp|plan|afbetaling|betaling|verhuis|opvang|appointment|mediation)$/

/** What was announced and will not happen after all: "de uithuiszetting gaat niet door", "de rechter gaf haar gelijk". */
export function isCalledOff(hit: Hit, scan: Scan): Span | null {
  return announced.has(hit.sign.id) ? calledOff(hit, scan) : null
}

function calledOff(hit: Hit, scan: Scan): Span | null {
  const here = sentenceOf(scan, hit.span.from)
  const off = scan.spansOf('calledOff').find((span) => {
    if (sentenceOf(scan, span.from) !== here || span.to <= hit.span.from) return false
    const clause = scan.clauses[scan.clauseOf[span.from] ?? 0]
    // "de bemiddeling gaat niet door": then the danger stands
    return !scan.tokens.slice(clause?.from ?? span.from, span.from).some(({ word }) => onlyTalk.test(word))
  })
  return off ?? reliefBefore(hit, scan, here)
}

// "de uithuiszetting gaat niet door, de vrederechter …": what follows on it is of the same matter
function reliefBefore(hit: Hit, scan: Scan, here: number): Span | null {
  const known = scan.hits.find(
    (other) =>
      other !== hit &&
      other.sign.id === hit.sign.id &&
      other.span.from < hit.span.from &&
      sentenceOf(scan, other.span.from) === here,
  )
  return known === undefined ? null : isCalledOff(known, scan)
}
