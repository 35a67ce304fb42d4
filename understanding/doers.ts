import type { Message } from './message.ts'

/** Who did what stands around a token: the buddy (alone or together), somebody else, or nobody said. */
export type Doer = 'us' | 'other' | 'nobody'

const ours =
  /^(?:ik|i|im|ive|ikzelf|we|wij|wed|weve|onze|our|samen|tesamen|together|mee|kheb|wem|hemme|khem)$/
const theirs =
  /^(?:ze|zij|hij|zelf|she|he|they|shes|man|vriend|partner|papa|mama|mevrouw|vader|moeder|oma|opa|zus|zuster|broer|schoonmoeder|schoonzus|tante|nonkel|nicht|buurvrouw|buurman|vriendin|vriendinnen|oudste|jongste|dochter|zoon|zoontje|dochtertje|kinderen|kindjes|baby|kleine|kleintje|tweeling|juf|meester|vroedvrouw|verpleegster|verpleegkundige|dokter|arts|huisarts|kinderarts|gynaecoloog|psycholoog|tolk|poetsvrouw|poetshulp|kraamverzorgster|kraamhulp|assistent|assistente|werker|werkster|maatschappelijk|advocaat|huisbaas|eigenaar|apotheker|begeleidster|ouders|gezin|familie|zusje|broertje|nichtje|neefje|schoonmama|buurmeisje|kraamverzorgende|schoonbroer|schoonouders|neef|tantes|nonkels|technieker|verhuurder|loodgieter|thuisverpleging|kraamhulp|vrijwilliger|leerkracht|leraar|specialist|consulent|consulente|neighbour|brother|cousin|aunt|uncle|friend|boyfriend|girlfriend|grandma|granny|parents|landlord|teacher|plumber|sister|mother|husband|father|dad|mum|midwife|nurse|doctor|kids|children|son|daughter|worker|ocmw|caw|cgg|clb|vdab|dienst|gemeente|mutualiteit|ziekenfonds|school|creche|opvang|elektricien|hersteller|consultatiebureau|verpleger|ploeg|poetsploeg|schilder|buren|vrienden|kinderbijslagfonds|kringwinkel|winkel|firma|bedrijf|mentor|docent|lector|prof|collega|stagebegeleider|medestudent)$/
const finite =
  /^(?:heeft|had|hadden|hebben|is|was|werd|wordt|waren|gaat|ging|kan|kon|wil|wou|wilde|moet|moest|mocht|mag|zal|zou|doet|deed|vroeg|toonde|toonden|liet|lieten|vertelde|vertelden|zei|legde|leerde|maakte|kocht|bracht|kookte|gaf|stuurde|belde|las|vulde|zocht|regelde|reserveert|regelt|has|have|is)$/
/** English tells it after its subject only: "gave Amal a leaflet" is no doing of hers. */
const finiteAfter =
  /^(?:wants|wanted|needs|showed|told|explained|gave|made|sent|called|brought|bought|took|said|got)$/
const pastForm =
  /^(?:\p{L}{3,}(?:te|tte|de|dde|ed)|kwam|zat|zaten|liep|hield|hielden|hielp|hielpen|schreef|las|nam|zag|sprak|droeg|reed|stak|kreeg|hing|vond|koos|begon|deden|kwamen|gaven|did|came|held|wrote|read|drove|put|kept|paid|cleaned|were)$/u
const noVerb =
  /^(?:assistente|consulente|gemeente|tante|gezinsassistente|beide|einde|goede|week|weekende|oude|derde|vierde|tweede|kinde|gezonde|vreemde|rode|blonde|red|bed)$/
const pronoun = /^(?:ze|hij|she|he)$/
const hinge = new Set(
  'dat omdat want terwijl toen hoe zodat die maar dus because that so while who when how but as of if nadat tegen'.split(
    ' ',
  ),
)
const opens = /^(?:ze|zij|hij|ik|heb|ben|we|wij|dan|daarna|toen|she|he|i|then|nadien|haar|zijn|mijn|de|het)$/

/** After these the doer comes first and the verb last: "dat de werker haar had doorverwezen". */
const subordinate = new Set(['dat', 'omdat', 'terwijl', 'nadat', 'hoe'])

/** A stretch of tokens. */
export type Span = Readonly<{ from: number; to: number }>

/** The part of a clause around a token that has a doer of its own: between "dat", "terwijl", "en ze" and the like. */
export function partAround({ words, clauses, clauseOf }: Message, at: number): Span {
  const clause = clauses[clauseOf[at] ?? 0]
  const first = clause?.from ?? at
  const end = clause?.to ?? at + 1
  let from = at
  while (from > first && !isHinge(words, from - 1)) from -= 1
  let to = at + 1
  while (to < end && !isHinge(words, to)) to += 1
  return { from, to }
}

function isHinge(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  return hinge.has(word) || ((word === 'en' || word === 'and') && opens.test(words[at + 1] ?? ''))
}

/** Who does what is told at these tokens. Told to the buddy ("showed me") is somebody else's doing too. */
export function doerOf(message: Message, { from, to }: Span, families: readonly Span[] = []): Doer {
  const part = partAround(message, from)
  // As typed, for "me" is also how "met" is said.
  const said = message.words.slice(part.from, Math.min(part.to, to + 2))
  for (let at = 0; at < said.length; at += 1)
    if (isMe(message.tokens[part.from + at]?.raw ?? '')) said[at] = 'me'
  if (isGivenToUs(said, from - part.from, to - part.from)) return 'other'
  for (let at = 0; at < said.length; at += 1)
    if ((ours.test(said[at] as string) && !isGivenAlong(said, at)) || isWithUs(said, at)) return 'us'
  if (isDoneBy(message.words, part, from)) return 'other'
  for (let at = part.from; at < Math.min(from + 1, part.to); at += 1)
    if (isSubject(message, at, { part, families })) return 'other'
  return 'nobody'
}

function isMe(raw: string): boolean {
  return raw.length === 2 && raw.toLowerCase() === 'me'
}

// Somebody is named as the doer, and no "en" starts something else between him and what is done at `from`.
function isDoneBy(words: readonly string[], part: Span, from: number): boolean {
  for (let at = part.from; at < part.to; at += 1) {
    if (!by.test(words[at] ?? '')) continue
    const all = words.slice(part.from, part.to)
    if (isAgent(all, at - part.from) && !all.slice(at - part.from, from - part.from).includes('en'))
      return true
  }
  return false
}

const by = /^(?:door|by)$/

// "de dokter gaf haar een brief mee": nobody came along
function isGivenAlong(said: readonly string[], at: number): boolean {
  return (
    said[at] === 'mee' && said.slice(0, at).some((word) => /^(?:gaf|geeft|gaven|kreeg|krijgt)$/.test(word))
  )
}

// "ingeschreven door haar man", "opgehangen door de huisbaas"
function isAgent(said: readonly string[], at: number): boolean {
  const next = said[at + 1] ?? ''
  const noun = /^(?:de|het|een|haar|zijn|hun|the|her|a|n|den)$/.test(next) ? (said[at + 2] ?? '') : next
  return (theirs.test(noun) || professional.test(noun)) && !pronoun.test(noun)
}

// "met mijn hulp", "samen met mij", "with us"
function isWithUs(said: readonly string[], at: number): boolean {
  return (
    /^(?:mij|me|ons|us|mijn|my)$/.test(said[at] ?? '') &&
    /^(?:met|with|bij|door|dankzij|van|by)$/.test(said[at - 1] ?? '')
  )
}

// "she showed me her diploma", "liet mij een brief zien"
function isGivenToUs(words: readonly string[], from: number, to: number): boolean {
  let isShown = false
  let isToUs = false
  for (let at = from; at <= to; at += 1) {
    const word = words[at] ?? ''
    isShown ||= at < to && shown.test(word)
    isToUs ||= at > from && toUs.test(word)
  }
  return isShown && isToUs
}

const shown = /^(?:showed|told|gave|sent|liet|lieten|toonde|toonden|vertelde|gaf|stuurde|explained)$/
const toUs = /^(?:mij|me|us|ons)$/

const partnering = /^(?:met|voor|aan|bij|van|naar|with|for|to|at|of|over|door)$/

const professional =
  /^(?:\p{L}{6,}ster|\p{L}{5,}iste?|\p{L}{3,}(?:arts|werker|werkster|begeleider|begeleidster|coach|therapeute?|kundige|directeur|directrice|verzorgende))$/u

function isSubject(
  { words }: Message,
  at: number,
  { part, families }: Readonly<{ part: Span; families: readonly Span[] }>,
): boolean {
  const family = startingAt(families, at)
  const end = family?.to ?? at + 1
  const word = words[at] ?? ''
  if (family === undefined && !theirs.test(word) && !professional.test(word)) return false
  if (at > part.from && isPartner(words[at - 1] ?? '', words[at - 2] ?? '')) return false
  // "ze" is who does it, but for "heb ze gebeld"
  if (pronoun.test(words[at] ?? '') && end < part.to)
    return !/^(?:heb|zag|zie|bel|liet|laat|hielp|saw)$/.test(words[at - 1] ?? '')
  const before =
    at > part.from && finite.test(words[at - 1] ?? '') && !/^(?:zijn|is)$/.test(words[at - 1] ?? '')
  const isOpening = at <= part.from + 2 && subordinate.has(words[part.from - 1] ?? '')
  return before || isOpening || (end < part.to && isPredicate(words[end] ?? ''))
}

function startingAt(families: readonly Span[], at: number): Span | undefined {
  for (const family of families) if (family.from === at) return family
  return undefined
}

// "met mama", "van het OCMW"
function isPartner(lead: string, before: string): boolean {
  return partnering.test(lead) || (/^(?:de|het|een|the)$/.test(lead) && partnering.test(before))
}

function isPredicate(word: string): boolean {
  return finite.test(word) || finiteAfter.test(word) || (pastForm.test(word) && !noVerb.test(word))
}
