import type { ContactAction } from '../programme/contact-words.ts'
import { doerOf, partAround, type Span } from './doers.ts'
import { type Found, ofList } from './lexicon.ts'
import { type Message, wordsBetween } from './message.ts'
import type { Heard } from './reading.ts'
import { sharedWorkIn } from './shared-work.ts'
import { isUndone } from './undone.ts'

type ActionHit = Span & Readonly<{ tag: Readonly<{ value: ContactAction }> }>
/** What a stretch of a message holds that bears on what was done. */
export type ActionScene = Readonly<{
  message: Message
  found: readonly Found[]
  families: readonly Span[]
  span: Span
}>

/** What the buddy did, each once, with the words that say so; what lies ahead and what others did is left out. */
export function actionsOf(
  scene: ActionScene,
  isAhead: (at: number) => boolean,
): readonly Heard<ContactAction>[] {
  const { message } = scene
  const told = (hit: Span) => (!isAhead(hit.from) || isDone(message, hit)) && !isUndone(message, hit)
  const listed = ofList(scene.found, 'action').filter((hit) => told(hit) && isOurs(scene, hit))
  const work = sharedWorkIn(message, scene.found, scene.span).map((span) => ({
    ...span,
    tag: { value: 'practical' as const },
  }))
  const hits: readonly ActionHit[] = [
    ...listed.map((hit) => asJoint(message, hit)),
    ...[...referralsIn(scene), ...work].filter(told),
  ]
  const seen = new Map<ContactAction, Heard<ContactAction>>()
  for (const { tag, from, to } of hits
    .filter((hit) => !isPartOfSaying(message, hit, hits))
    .sort((left, right) => left.from - right.from))
    if (!seen.has(tag.value))
      seen.set(tag.value, { value: tag.value, words: wordsBetween(message, from, to) })
  return [...seen.values()]
}

/** Asked for in writing, and so done, whoever is asked. */
const twofold = new Set(['aangevraagd', 'ingeschreven', 'opgevraagd', 'aangemeld'])

// "folder afgegeven" informs, though a parcel that is "afgegeven" is a help: the whole saying tells, not its verb alone.
function isPartOfSaying(
  { words }: Message,
  { tag, from, to }: ActionHit,
  hits: readonly ActionHit[],
): boolean {
  if (twofold.has(words[from] ?? '')) return false
  const isVerb = to === from + 1
  return hits.some((other) => {
    if (other.tag.value === tag.value || other.to - other.from <= to - from) return false
    // "gezegd dat ze het goed doet" comforts, "gezegd dat ze recht heeft op …" informs
    if (!isVerb) return tag.value === 'information' && other.tag.value === 'emotional' && other.from === from
    return (other.from === from && other.to > to) || (other.to === to && other.from < from)
  })
}

/** Whether something helpful is told of, but as not done, or as done by somebody else. */
export function isNotOurs({ message, found, families }: ActionScene): boolean {
  const told = ofList(found, 'action').filter(({ tag }) => tag.value === 'practical')
  return (
    told.length > 0 &&
    told.every((hit) => isUndone(message, hit) || doerOf(message, hit, families) === 'other')
  )
}

const participle =
  /^(?:(?:aan|uit|op|door|in|mee|na|voor|toe|vast|samen|los|af|om|over|terug|weg|bij|bijeen|klaar|open|vrij|stop|warm)?ge(?:\p{L}+(?:d|t|en)|daan)|gerust\p{L}+|herinnerd|verwittigd|hervat|bijgewerkt|verzet|verplaatst|verschoven|vervroegd|besteld|bevestigd|besproken|betaald|booked|planned|arranged|scheduled|rescheduled|confirmed|sorted)$/u
const pastEnglish = /^(?:got|found|made|sent|gave|told|showed|put|wrote|spoke|rang|\p{L}{3,}ed)$/u
const toCome = /^(?:moet|moeten|zal|zullen|gaat|gaan|ga|wordt|worden|wil|kan|will|shall)$/

// "gerustgesteld en aangeraden om donderdag te gaan": what lies ahead follows on what was done
function isDone(message: Message, { from, to }: Span): boolean {
  const start = message.clauses[message.clauseOf[from] ?? 0]?.from ?? 0
  return (
    message.words.slice(from, to).some((word) => participle.test(word) || pastEnglish.test(word)) &&
    !message.words.slice(start, to).some((word) => toCome.test(word))
  )
}

// She who tells and weeps is listened to; but what she cooked, filled in or arranged herself the buddy did not do.
function isOurs({ message, found, families }: ActionScene, hit: ActionHit): boolean {
  if (hit.tag.value === 'organising' && isCallToHer(message, hit, families)) return false
  // "berichtje naar Roza gestuurd": to her, and she was sent nowhere
  const toHer = /^(?:naar|aan|to)$/.test(message.words[hit.from] ?? '')
  const toThem = /^(?:naar|aan|to)$/.test(message.words[hit.to - 1] ?? '')
  const isThem = (at: number) => families.some(({ from }) => from === at)
  if (hit.tag.value === 'referral' && ((toHer && isThem(hit.from + 1)) || (toThem && isThem(hit.to))))
    return false
  if (hit.tag.value === 'referral' && isPaperSent(message, hit)) return false
  if (hit.tag.value === 'information' && isPassedOn(message, found, hit)) return false
  if (
    hit.tag.value === 'organising' &&
    /^(?:met|bij|with)$/.test(message.words[hit.to - 1] ?? '') &&
    isThem(hit.to)
  )
    return false
  if (isLeftToHer(message, hit) || isOwnAnswer(message, hit) || isAskedOrWished(message, hit)) return false
  if (hit.tag.value === 'information' && isGrasped(message, hit)) return true
  return hit.tag.value === 'emotional' || doerOf(message, hit, families) !== 'other'
}

const heldBy =
  /\b(?:ze|zij|she|they|mama|hij)(?: \S+){0,2} (?:kan|kon|moet|moest|mag|zou|can|could|should|must)(?: \S+){0,2}$/u

// "wanneer ze dat kan aanvragen" is still to be done, and by her; who is "uit huis geplaatst" is no cupboard
function isLeftToHer({ words, clauses, clauseOf }: Message, { tag, from, to }: ActionHit): boolean {
  if (tag.value === 'practical' && words[from - 1] === 'huis' && words[from] === 'geplaatst') return true
  if (tag.value !== 'practical' || participle.test(words[from] ?? '')) return false
  const start = clauses[clauseOf[from] ?? 0]?.from ?? 0
  return heldBy.test(words.slice(Math.max(start, from - 7), from).join(' ')) && to === from + 1
}

// "geantwoord dat ik aan haar denk": how the buddy feels is no news
function isOwnAnswer({ words }: Message, { tag, to }: ActionHit): boolean {
  return (
    tag.value === 'information' &&
    /^(?:geantwoord|antwoordde|replied|answered)$/.test(words[to - 1] ?? '') &&
    /^(?:dat|da|that)$/.test(words[to] ?? '') &&
    /^(?:ik|i)$/.test(words[to + 1] ?? '')
  )
}

// "ze vroeg raad over papvoeding", "hij begrijpt de brief nu": she asks or grasps what the buddy told her
function isGrasped({ words }: Message, { from }: ActionHit): boolean {
  return /^(?:vroeg|vroegen|vraagt|begrijpt|begreep|snapt|snapte|verstaat)$/.test(words[from] ?? '')
}

// "berichtje gestuurd om te vragen hoe haar examen was": to ask or to wish well tells her nothing
function isAskedOrWished({ words }: Message, { tag, to }: ActionHit): boolean {
  if (tag.value !== 'information' || words[to - 1] !== 'om') return false
  return words
    .slice(to, to + 3)
    .some((word) => /^(?:vragen|horen|checken|feliciteren|bedanken|wensen|proficiat|weten)$/.test(word))
}

const calls =
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

const arranging =
  /^(?:afspraak|afspraken|rdv|datum|plan|afbetalingsplan|overleg|appointment|wachtlijst|uitstel)$/
const jointly = /^(?:samen|tesamen|together|luidspreker|speaker)$/

// "samen gebeld naar Fluvius": done with her, not arranged for her
function asJoint(message: Message, hit: ActionHit): ActionHit {
  if (hit.tag.value !== 'organising') return hit
  const { from, to } = partAround(message, hit.from)
  const said = message.words.slice(from, to)
  const isCall = message.words.slice(hit.from, hit.to).some((word) => calls.test(word))
  const withHer = said.some(
    (word, at) =>
      jointly.test(word) ||
      (/^(?:met|with)$/.test(word) &&
        /^(?:haar|her)$/.test(said[at + 1] ?? '') &&
        !/^(?:\p{L}{4,})$/u.test(said[at + 2] ?? '')),
  )
  const isPlan = said.some((word) => arranging.test(word))
  return isCall && withHer && !isPlan ? { ...hit, tag: { value: 'practical' } } : hit
}

const sentOn =
  /^(?:aangemeld|ingeschreven|opgegeven|voorgesteld|doorgestuurd|doorgezet|doorverwezen|verwezen|gekoppeld|gelinkt|aangeraden|geintroduceerd|toegeleid|ingeleid|registered|enrolled|linked|referred|introduced|recommended)$/
const toward = /^(?:bij|voor|naar|aan|in|met|at|to|with|for)$/

// A verb of sending on and a service it leads to, in one part of a sentence, whichever comes first
function referralsIn({ message, found, families }: ActionScene): ActionHit[] {
  return ofList(found, 'service').flatMap((service) => {
    const part = partAround(message, service.from)
    const lead = message.words.slice(Math.max(part.from, service.from - 3), service.from)
    if (!lead.some((word) => toward.test(word))) return []
    for (let at = part.from; at < part.to; at += 1) {
      const hit = { from: at, to: at + 1, tag: { value: 'referral' as const } }
      const isSent = sentOn.test(message.words[at] ?? '') && !isAlong(message, part)
      if (isSent && doerOf(message, hit, families) !== 'other') return [hit]
    }
    return []
  })
}

const paper =
  /^(?:\p{L}*(?:formulier|brief|briefje|attest|papier|foto|factuur|document|dossier|mail|mailtje|bericht|berichtje|filmpje|rekening|contract)(?:en|s|jes)?|papieren|facturen|attesten|link|linkje|links|flyer|flyers|folder|folders|sms|smsje|smske|appje|appke|uurregeling|lijst|lijstje|screenshot|video)$/u

function hasPaper({ words }: Message, { from, to }: Span): boolean {
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

// "met haar naar het OCMW geweest, formulier doorgestuurd aan …": nor is she when she went along
function isAlong(message: Message, part: Span): boolean {
  return hasPaper(message, part) || message.words.slice(part.from, part.to).includes('geweest')
}
