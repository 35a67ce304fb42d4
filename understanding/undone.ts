import { doerOf, partAround, type Span } from './doers.ts'
import type { Message } from './message.ts'

const denying = new Set([
  ...['niet', 'nie', 'geen', 'gene', 'niks', 'niets', 'nooit', 'nimmer', 'zonder', 'amper'],
  ...[
    'not',
    'never',
    'no',
    'nothing',
    'without',
    'didnt',
    'couldnt',
    'cant',
    'wont',
    'dont',
    'doesnt',
    'havent',
  ],
])
/** How far a denial reaches, in words. */
const reach = 3
/** Words a denial does not reach past: who does it, or a thing of its own. */
const stops = new Set([
  ...[
    'ik',
    'heb',
    'hebben',
    'we',
    'wij',
    'dus',
    'en',
    'dat',
    'om',
    'of',
    'hoe',
    'waar',
    'wat',
    'wanneer',
    'maar',
    'want',
  ],
  ...[
    'i',
    'so',
    'and',
    'that',
    'but',
    'how',
    'what',
    'where',
    'when',
    'because',
    'alleen',
    'only',
    'veel',
    'zo',
    'zon',
    "zo'n",
    'vergeten',
  ],
])
const asking = new Set([
  'vroeg',
  'vraagt',
  'vragen',
  'gevraagd',
  'asked',
  'asks',
  'weet',
  'wist',
  'benieuwd',
  'wondered',
])
const hanging = new Set(['of', 'if', 'whether'])
const wishing = new Set([
  ...[
    'kan',
    'kon',
    'kunnen',
    'konden',
    'wil',
    'wou',
    'wilde',
    'wilden',
    'mag',
    'mocht',
    'zou',
    'zouden',
    'moet',
    'moest',
  ],
  ...['can', 'could', 'would', 'should', 'may'],
])
const toCome = new Set([
  'zal',
  'zullen',
  'gaan',
  'ga',
  'will',
  'moeten',
  'moet',
  'wil',
  'willen',
  'kunnen',
  'kan',
  'should',
  'hoop',
  'plan',
])
const later = new Set([
  'volgende',
  'nog',
  'later',
  'straks',
  'binnenkort',
  'misschien',
  'eventueel',
  'ooit',
  'next',
  'later',
  'maybe',
  'still',
  'perhaps',
  'soon',
])
const answered =
  /\b(?:dat|da|dit) (?:heb|hebben|hemme|hem) |\b(?:heb|hebben|hemme) (?:ik |we )?(?:dat|da|dit) (?:\S+ )?(?:gedaan|gedoan)|\b(?:did so|did that)\b/

/** Whether what these tokens tell was not done: denied, only asked for, or left for another time. */
export function isUndone(message: Message, hit: Span): boolean {
  return (
    isDenied(message, hit) || isAsked(message, hit) || isForLater(message, hit) || isRefused(message, hit)
  )
}

const meant = /^(?:wou|wilde|wilden|wouden|probeerde|probeerden|wanted|tried)$/
const turned = /^(?:maar|but)$/

// "ik wou helpen met de afwas maar ze wou dat niet": meant, and not done
function isRefused({ words, clauses, clauseOf }: Message, { from, to }: Span): boolean {
  if (words.slice(from, to).some((word) => /^\p{L}*ge\p{L}+(?:d|t|en)$/u.test(word))) return false
  const clause = clauses[clauseOf[from] ?? 0]
  const next = clauses[(clauseOf[from] ?? 0) + 1]
  if (clause === undefined || next === undefined || next.sentence !== clause.sentence) return false
  const after = words.slice(next.from, next.to)
  return (
    words.slice(clause.from, to).some((word) => meant.test(word)) &&
    turned.test(after[0] ?? '') &&
    after.some((word) => denying.has(word))
  )
}

const urging = new Set([
  ...[
    'vroeg',
    'vraagt',
    'gezegd',
    'gezeid',
    'aangeraden',
    'afgeraden',
    'gedrukt',
    'herinnerd',
    'beloofd',
    'geadviseerd',
  ],
  ...['aangespoord', 'wou', 'wilde', 'asked', 'told', 'advised', 'reminded', 'promised', 'wanted'],
])
const explaining = new Set(['how', 'hoe'])
const urgedTo = new Set(['om', 'van', 'to'])

// "op het hart gedrukt om die brief te gaan afhalen", "ze vroeg om de papieren te bekijken": for her, or not yet
/** Whether she was told, or asked the buddy, to do it; that it was done is not said. */
export function isUrged(message: Message, { from, to }: Span): boolean {
  const { words } = message
  const part = partAround(message, from)
  if (explaining.has(words[part.from - 1] ?? '') && doerOf(message, { from, to }) !== 'us') return true
  if (to - from > 4 || !/(?:en|^to)$/.test(words[to - 1] ?? '') || /ge/.test(words[to - 1] ?? ''))
    return false
  let isUrging = false
  for (let at = part.from; at < from; at += 1) {
    const word = words[at] ?? ''
    if (urging.has(word)) isUrging = true
    else if (isUrging && urgedTo.has(word)) return !answered.test(words.slice(part.to).join(' '))
  }
  return false
}

// "niets geregeld", "kon haar niet helpen", "geen enkel formulier ingevuld"
function isDenied(message: Message, { from, to }: Span): boolean {
  const { words } = message
  const start = partAround(message, from).from
  for (let at = from - 1; at >= Math.max(start, from - reach); at -= 1) {
    const word = words[at] ?? ''
    if (stops.has(word)) return false
    if (denying.has(word)) return true
  }
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? ''
    if (stops.has(word)) return false
    if (denying.has(word)) return !stops.has(words[at + 1] ?? '')
  }
  return false
}

// "ze vroeg of ik haar kast kan helpen monteren": asked, unless "dat heb ik gedaan" follows
function isAsked(message: Message, { from, to }: Span): boolean {
  const { words } = message
  const part = partAround(message, from)
  if (!hanging.has(words[part.from - 1] ?? '')) return false
  if (!words.slice(Math.max(0, part.from - 4), part.from - 1).some((word) => asking.has(word))) return false
  const wished = words.slice(part.from, Math.min(part.to, to + 2)).some((word) => wishing.has(word))
  return wished && !answered.test(words.slice(part.to).join(' '))
}

// "we gaan volgende keer samen invullen", "moet nog een tolk zoeken", "misschien eens doorverwijzen"
function isForLater(message: Message, { from, to }: Span): boolean {
  const { words } = message
  const part = partAround(message, from)
  const end = Math.min(part.to, to)
  let isLater = false
  let isToCome = false
  for (let at = part.from; at < end; at += 1) {
    const word = words[at] ?? ''
    if (word === 'heb' || word === 'hebben') return false
    if (later.has(word)) isLater = true
    if (toCome.has(word)) isToCome = true
  }
  if (!isLater) return false
  return isToCome || words[part.from] === 'misschien' || words[part.from] === 'maybe'
}
