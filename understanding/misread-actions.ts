import type { ContactAction } from '../programme/contact-words.ts'
import { partAround, type Span } from './doers.ts'
import { type Found, ofList } from './lexicon.ts'
import { type Message, sentenceOf } from './message.ts'
import { isUrged } from './undone.ts'

/** Words that tell of something done, and what. */
export type ActionHit = Span & Readonly<{ tag: Readonly<{ value: ContactAction }> }>
type Scene = Readonly<{ message: Message; found: readonly Found[]; families: readonly Span[] }>

/** Words for what is done and over. */
export const participle =
  /^(?:(?:aan|uit|op|door|in|mee|na|voor|toe|vast|samen|los|af|om|over|terug|weg|bij|bijeen|klaar|open|vrij|stop|warm)?ge(?:\p{L}+(?:d|t|en)|daan)|gerust\p{L}+|herinnerd|verwittigd|hervat|bijgewerkt|verzet|verplaatst|verschoven|vervroegd|besteld|bevestigd|besproken|betaald|booked|planned|arranged|scheduled|rescheduled|confirmed|sorted)$/u

/** What the words seem to tell, but for what stands around them. */
export function isMisread({ message, found, families }: Scene, hit: ActionHit): boolean {
  switch (hit.tag.value) {
    case 'organising':
      return (
        isCallToHer(message, hit, families) ||
        isWithHer(message, hit, families) ||
        isSentWith(message, hit) ||
        isTwoSayings(message, hit) ||
        isUrged(message, hit)
      )
    case 'referral':
      return isToHer(message, hit, families) || isPaperSent(message, hit) || isTwoSayings(message, hit)
    case 'information':
      return (
        isPassedOn(message, found, hit) ||
        isTwoSayings(message, hit) ||
        isAskedOrWished(message, hit) ||
        isOwnAnswer(message, hit) ||
        isHerTelling(message, hit) ||
        isReceived(message, hit) ||
        isToOffice(message, hit)
      )
    case 'practical':
      return (
        isLeftToHer(message, hit) ||
        isUrged(message, hit) ||
        isGreeting(message, hit) ||
        isDoneByVisitor(message, hit)
      )
    case 'emotional':
      return isMissed(message, hit)
  }
}

function isFamily(families: readonly Span[], at: number): boolean {
  return families.some(({ from }) => from === at)
}

// "berichtje naar Roza gestuurd", "doorgestuurd naar Roza": to her, and she was sent nowhere
function isToHer({ words, clauseOf }: Message, { from, to }: Span, families: readonly Span[]): boolean {
  const toward = (at: number) => /^(?:naar|aan|to)$/.test(words[at] ?? '')
  const isHer = /^(?:haar|her|hem|hen)$/.test(words[to] ?? '') && clauseOf[to + 1] !== clauseOf[from]
  return (
    (toward(from) && isFamily(families, from + 1)) || (toward(to - 1) && (isFamily(families, to) || isHer))
  )
}

// "afgesproken met Roza", "aangeklopt bij Roza": to meet her arranges nothing
function isWithHer({ words }: Message, { to }: Span, families: readonly Span[]): boolean {
  return /^(?:met|bij|with)$/.test(words[to - 1] ?? '') && isFamily(families, to)
}

/** Words for calling and writing to somebody. */
export const calls =
  /^(?:gebeld|opgebeld|teruggebeld|getelefoneerd|gemaild|mail|mailtje|belde|belden|called|phoned|rang|emailed)$/
const herself = /^(?:mama|moeder|mevrouw|mevr|papa|vader|gezin|haar|her|familie)$/

// "gebeld met de mama", "lang getelefoneerd met Hawa": a call with the family arranges nothing by itself
function isCallToHer({ words, clauseOf }: Message, hit: Span, families: readonly Span[]): boolean {
  const said = words.slice(hit.from, hit.to)
  if (!said.some((word) => calls.test(word)) || said.some((word) => arranging.test(word))) return false
  const next = /^(?:de|het|met|naar)$/.test(words[hit.to] ?? '') ? hit.to + 1 : hit.to
  if (clauseOf[next] !== clauseOf[hit.from]) return false
  const isKinOf = /^(?:school|huisbaas|advocaat|\p{L}+ist|\p{L}+werker|\p{L}+arts)$/u.test(
    words[next + 1] ?? '',
  )
  return (
    (herself.test(words[next] ?? '') && !isKinOf && words[next] !== 'haar') ||
    families.some(({ from }) => from === next)
  )
}

/** What is arranged. */
export const arranging =
  /^(?:afspraak|afspraken|rdv|datum|plan|afbetalingsplan|overleg|appointment|wachtlijst|uitstel)$/

// "opgehaald bij het oude adres en afgegeven": no address is handed over, the "en" parts them
function isTwoSayings({ words }: Message, { from, to }: Span): boolean {
  return to > from + 2 && /^(?:en|and|plus)$/.test(words[to - 2] ?? '')
}

// "berichtje gestuurd om te vragen hoe haar examen was": to ask or to wish well tells her nothing
function isAskedOrWished({ words }: Message, { to }: Span): boolean {
  if (words[to - 1] !== 'om') return false
  return words
    .slice(to, to + 3)
    .some((word) => /^(?:vragen|horen|checken|feliciteren|bedanken|wensen|proficiat|weten)$/.test(word))
}

const little = /^(?:baby|kleine|kleintje|kindje|kinderen|kindjes|zoontje|dochtertje|oudste|jongste)$/

// "toonde ze de groeicurve", "liet de kleine zijn tandjes zien": she shows it, and the buddy told her nothing
function isHerTelling({ words }: Message, { from, to }: Span): boolean {
  if (words[from] === 'liet' && words.slice(from, to).some((word) => little.test(word))) return true
  return (
    to === from + 1 &&
    /^(?:ze|zij|hij|mama)$/.test(words[to] ?? '') &&
    /^(?:toonde|toont)$/.test(words[from] ?? '')
  )
}

const greeting =
  /^(?:(?:\p{L}+s?)?(?:kaart|kaartje|kaartjes)|cadeau|cadeautje|cadeautjes|cadeauke|geschenk|geschenkje|presentje|taart|taartje|present|gift)$/u
const paidCard = /^(?:\p{L}*(?:bank|bus|sis|identiteits|id|klanten|leden|leners|verblijfs|spaar|eid)\p{L}*)$/u
const handedOver =
  /^(?:afgegeven|gegeven|meegegeven|gebracht|meegebracht|afgezet|gepost|bezorgd|overhandigd)$/

// "kaartje voor haar verjaardag afgegeven": kind, but no help
function isGreeting(message: Message, { from, to }: Span): boolean {
  if (to !== from + 1 || !handedOver.test(message.words[from] ?? '')) return false
  const part = partAround(message, from)
  return message.words.slice(part.from, part.to).some((word) => greeting.test(word) && !paidCard.test(word))
}

// "gemaild met een lijstje van crèches": sent with it, and no crèche was written to
function isSentWith({ words }: Message, { from, to }: Span): boolean {
  const said = words.slice(from, to)
  const at = said.indexOf('met')
  return at > 0 && said.slice(at + 1, at + 3).some((word) => tellable.test(word))
}
const tellable =
  /^(?:lijst|lijstje|link|linkje|adres|adressen|nummer|nummers|info|informatie|uitleg|tips|folder|flyer|overzicht|foto|fotos|uren)$/

const given = /^(?:advies|raad|uitleg|info|informatie|folder|foldertje|brochure|flyer|tips|tip|link|adres)$/
const received = /^(?:kreeg|krijgt|kregen|gekregen|meegekregen|ontvangen|got|received)$/
const fromUs = /^(?:mij|me|ons|us)$/

// "negatief advies gekregen", "ze kreeg een folder van de verpleegster", "naar het rechtshuis voor advies"
function isReceived(message: Message, { from, to }: Span): boolean {
  if (to !== from + 1 || !given.test(message.words[from] ?? '')) return false
  if (message.words.slice(Math.max(0, from - 2), from).includes('voor')) return true
  const part = partAround(message, from)
  const said = message.words.slice(part.from, part.to)
  return said.some((word) => received.test(word)) && !said.some((word) => fromUs.test(word))
}

const office =
  /^(?:school|juf|clb|ocmw|caw|creche|opvang|huisbaas|verhuurder|eigenaar|dokter|huisarts|vroedvrouw|werkgever|baas|mutualiteit|vdab|leerkracht|directie|brugfiguur|team)$/

// "de school op de hoogte gebracht", "haar naam doorgegeven": others were told
function isToOffice({ words }: Message, { from, to }: Span): boolean {
  if (words[from] === 'op' && words[from + 2] === 'hoogte') return office.test(words[from - 1] ?? '')
  return words[from] === 'naam' && to === from + 2
}

const passive = /^(?:is|zijn|werd|werden|wordt|was|waren|were|been)$/
const visitor =
  /^(?:loodgieter|technieker|hersteller|elektricien|huisbaas|verhuurder|eigenaar|plumber|landlord|handyman|schilder|ploeg|broer|schoonbroer|man|vriend|nonkel|vader|papa|buurman)$/
const us = /^(?:ik|we|wij|samen|i|together)$/

// "de loodgieter was er net, kraan is gemaakt": done, and somebody else was there to do it
function isDoneByVisitor(message: Message, { from, to }: Span): boolean {
  const { words } = message
  const isPassive = words.slice(Math.max(0, from - 1), to).some((word) => passive.test(word))
  if (!isPassive) return false
  const sentence = sentenceOf(message, from)
  const said = words.filter((_, at) => sentenceOf(message, at) === sentence)
  return said.some((word) => visitor.test(word)) && !said.some((word) => us.test(word))
}

// "mist een babbel in de buurt": there was none
function isMissed({ words }: Message, { from, to }: Span): boolean {
  if (/^(?:was|is) (?:het|t) niet/.test(words.slice(to, to + 3).join(' '))) return true
  // "naar de opvoedingswinkel voor een gesprek over slapen": with them, not with the buddy
  if (words[from] === 'gesprek' && words.slice(Math.max(0, from - 2), from).includes('voor')) return true
  return words.slice(Math.max(0, from - 2), from).some((word) => /^(?:mist|miste|zoekt|misses)$/.test(word))
}

const heldBy =
  /\b(?:ze|zij|she|they|mama|hij)(?: \S+){0,2} (?:kan|kon|moet|moest|mag|zou|can|could|should|must)(?: \S+){0,2}$/u

// "wanneer ze dat kan aanvragen" is still to be done, and by her; who is "uit huis geplaatst" is no cupboard
function isLeftToHer({ words, clauses, clauseOf }: Message, { from, to }: Span): boolean {
  if (words[from - 1] === 'huis' && words[from] === 'geplaatst') return true
  // "schotel gebracht gekregen"
  if (/^(?:gekregen|kreeg|kregen)$/.test(words[to] ?? '') && words[to - 1] === 'gebracht') return true
  // "het bloedt bij het poetsen"
  if (words[from - 1] === 'het' && /^(?:bij|door|tijdens|na|van)$/.test(words[from - 2] ?? '')) return true
  if (participle.test(words[from] ?? '')) return false
  if (isHerWish(words.slice(from, from + 3))) return true
  const start = clauses[clauseOf[from] ?? 0]?.from ?? 0
  return heldBy.test(words.slice(Math.max(start, from - 7), from).join(' ')) && to === from + 1
}

// "dienstencheques poetsen wil ze wel doen"
function isHerWish([verb = '', modal = '', who = '']: readonly string[]): boolean {
  return (
    /^\p{L}{3,}en$/u.test(verb) &&
    /^(?:wil|wou|wilde|kan|mag|moet|gaat|zou)$/.test(modal) &&
    /^(?:ze|zij|hij|mama)$/.test(who)
  )
}

// "geantwoord dat ik aan haar denk": how the buddy feels is no news
function isOwnAnswer({ words }: Message, { to }: Span): boolean {
  if (words[to - 1] === 'hoe' && /^(?:blij|fier|trots|content)$/.test(words[to] ?? '')) return true
  return (
    /^(?:geantwoord|antwoordde|replied|answered)$/.test(words[to - 1] ?? '') &&
    /^(?:dat|da|that)$/.test(words[to] ?? '') &&
    /^(?:ik|i)$/.test(words[to + 1] ?? '')
  )
}

const paper =
  /^(?:\p{L}*(?:formulier|brief|briefje|attest|papier|foto|factuur|document|dossier|mail|mailtje|bericht|berichtje|filmpje|rekening|contract)(?:en|s|jes)?|papieren|facturen|attesten|link|linkje|links|flyer|flyers|folder|folders|sms|smsje|smske|appje|appke|uurregeling|lijst|lijstje|screenshot|video)$/u

/** Whether something on paper or a screen is named there. */
export function hasPaper({ words }: Message, { from, to }: Span): boolean {
  return words.slice(from, to).some((word) => paper.test(word))
}

// "attest ingescand en doorgestuurd naar de mutualiteit": a paper is sent, not she
function isPaperSent(message: Message, { from, to }: Span): boolean {
  const isSent = message.words.slice(from, to).some((word) => /^(?:door)?gestuurd$/.test(word))
  return isSent && hasPaper(message, { from: partAround(message, from).from, to })
}

// "doorgestuurd naar de mutualiteit": what a service is told is no news to her
function isPassedOn({ words }: Message, found: readonly Found[], { from, to }: Span): boolean {
  if (to > from + 1 || !/^(?:doorgestuurd|doorgegeven|doorgemaild)$/.test(words[from] ?? '')) return false
  if (!/^(?:naar|aan|bij|to)$/.test(words[to] ?? '')) return false
  return ofList(found, 'service').some((service) => service.from > to && service.from <= to + 3)
}
