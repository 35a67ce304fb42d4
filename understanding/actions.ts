import type { ContactAction } from '../programme/contact-words.ts'
import { doerOf, partAround, type Span } from './doers.ts'
import { type Found, ofList } from './lexicon.ts'
import { type Message, wordsBetween } from './message.ts'
import { type ActionHit, arranging, calls, hasPaper, isMisread, participle } from './misread-actions.ts'
import type { Heard } from './reading.ts'
import { sharedWorkIn } from './shared-work.ts'
import { isUndone } from './undone.ts'

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
  const told = (hit: Span) =>
    (!isAhead(hit.from) || isDone(message, hit) || isListedFirst(scene, hit)) && !isUndone(message, hit)
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
const twofold = new Set(['aangevraagd', 'ingeschreven', 'opgevraagd', 'aangemeld', 'aanmeldformulier'])

// "folder afgegeven" informs, though a parcel that is "afgegeven" is a help: the whole saying tells, not its verb alone.
function isPartOfSaying(
  { words }: Message,
  { tag, from, to }: ActionHit,
  hits: readonly ActionHit[],
): boolean {
  if (twofold.has(words[from] ?? '')) return false
  const isVerb = to === from + 1
  return hits.some((other) => {
    if (other.tag.value === tag.value) return false
    // "de assistente gesproken over de waarborg" is no talk of feelings
    if (tag.value === 'emotional' && other.tag.value === 'organising' && other.to === from + 1) return true
    // "dokterstaal vertaald naar gewone taal" is an explanation, and no work of a translator
    if (words[from] === 'vertaald' && other.tag.value === 'information' && other.from < from && other.to > to)
      return true
    // "gezegd dat ze het goed doet" comforts, "gezegd dat ze recht heeft op …" informs
    if (!isVerb)
      return tag.value === 'information' && saying.test(words[from] ?? '') && isPraise(other, { from, to })
    return (other.from === from && other.to > to) || (other.to === to && other.from < from)
  })
}

const saying = /^(?:gezegd|gezeid|zei|verteld|told|said)$/

function isPraise(other: ActionHit, { from, to }: Span): boolean {
  return other.tag.value === 'emotional' && other.from >= from && other.from <= to + 1 && other.to > to
}

/** Whether something helpful is told of, but as not done, or as done by somebody else. */
export function isNotOurs(scene: ActionScene): boolean {
  const told = ofList(scene.found, 'action').filter(({ tag }) => tag.value === 'practical')
  return told.length > 0 && told.every((hit) => isUndone(scene.message, hit) || !isOurs(scene, hit))
}

const pastEnglish = /^(?:got|found|made|sent|gave|told|showed|put|wrote|spoke|rang|\p{L}{3,}ed)$/u
const toCome = /^(?:moet|moeten|zal|zullen|gaat|gaan|ga|wordt|worden|wil|kan|will|shall)$/

// "gerustgesteld en aangeraden om donderdag te gaan": what lies ahead follows on what was done
function isDone(message: Message, { from, to }: Span): boolean {
  const start = message.clauses[message.clauseOf[from] ?? 0]?.from ?? 0
  // "dat ben ik gaan uitvlooien": gone and done
  if (/^(?:ben|zijn) (?:\S+ ){0,3}gaan /.test(message.words.slice(from, to).join(' '))) return true
  return (
    message.words.slice(from, to).some((word) => participle.test(word) || pastEnglish.test(word)) &&
    !message.words.slice(start, to).some((word) => toCome.test(word))
  )
}

// "uitleg over de prik en afspraak vastgelegd voor 8/12": what was done stands before the "en" of what lies ahead
function isListedFirst({ message, found }: ActionScene, { from, to }: Span): boolean {
  const { words, clauseOf, clauses } = message
  const ahead = ofList(found, 'next').find((one) => one.from >= to && clauseOf[one.from] === clauseOf[from])
  if (ahead === undefined) return false
  const turn = words.slice(to, ahead.from).findLastIndex((word) => /^(?:en|and)$/.test(word))
  const start = clauses[clauseOf[from] ?? 0]?.from ?? from
  return turn >= 0 && !words.slice(start, to + turn).some((word) => toCome.test(word))
}

// She who tells and weeps is listened to; but what she cooked, filled in or arranged herself the buddy did not do.
function isOurs(scene: ActionScene, hit: ActionHit): boolean {
  if (isMisread(scene, hit)) return false
  const { value } = hit.tag
  if (value === 'emotional') return !isComfortOfOthers(scene, hit)
  if (value === 'information' && isGrasped(scene.message, hit)) return true
  return doerOf(scene.message, hit, scene.families) !== 'other'
}

const comforts =
  /^(?:getroost|gerustgesteld|gekalmeerd|opgebeurd|opgemonterd|aangemoedigd|bemoedigd|geluisterd|geknuffeld|gesteund|comforted|reassured|encouraged|calmed)$/
const comforting =
  /^(?:stelde|stelden|troostte|troostten|kalmeerde|suste|susten|luisterde|luisterden|moedigde|moedigden|steunde|steunden)$/
const auxiliary = /^(?:heeft|hebben|had|hadden|has|have)$/

// "ze heeft haar moeder getroost", "de kinderarts stelde haar gerust": comfort given, but not by the buddy
function isComfortOfOthers({ message, families }: ActionScene, hit: ActionHit): boolean {
  const said = message.words.slice(hit.from, hit.to)
  const part = partAround(message, hit.from)
  const isActive =
    said.some((word) => comforting.test(word)) ||
    (said.some((word) => comforts.test(word)) &&
      message.words.slice(part.from, part.to).some((word) => auxiliary.test(word)))
  return isActive && doerOf(message, hit, families) === 'other'
}

// "ze vroeg raad over papvoeding", "hij begrijpt de brief nu": she asks or grasps what the buddy told her
function isGrasped({ words }: Message, { from }: ActionHit): boolean {
  return /^(?:vroeg|vroegen|vraagt|begrijpt|begreep|snapt|snapte|verstaat)$/.test(words[from] ?? '')
}

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

// "met haar naar het OCMW geweest, formulier doorgestuurd aan …": they went together and a paper was sent, not she
function isAlong(message: Message, part: Span): boolean {
  return hasPaper(message, part) || message.words.slice(part.from, part.to).includes('geweest')
}
