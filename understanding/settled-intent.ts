import type { IntentReading } from './intent.ts'
import { placeIn } from './places.ts'
import type { ContactReading, Intent } from './reading.ts'
import type { Scene } from './scene.ts'

const refining = new Set<Intent>(['log_contact', 'plan_contact', 'deny', 'other'])
const mayStillTell = new Set<Intent>(['other', 'deny', 'affirm', 'greet', 'thanks', 'help'])
const refines =
  /^(?:nee|fout|foutje|verkeerd|oeps|correctie|vergist|vergissing|wijzig|wijzigen|verander|corrigeer|pas|verbeter|aanpassen|no|wrong|oops|correction|change|correct|update|edit)$/
const mayBeSought = new Set<Intent>(['log_contact', 'other', 'ask_info'])
/** Words without which a whole contact is told rather than put right. */
const corrects =
  /^(?:nee|neen|niet|nie|ni|geen|fout|foutje|foute|verkeerd|verkeerde|oeps|oei|ai|correctie|corrigeer|corrigeren|vergist|vergissing|wijzig|wijzigen|wijziging|verander|veranderen|aanpassen|aangepast|pas|zet|maak|verbeter|verbeteren|moest|moet|eigenlijk|sorry|inplaatsvan|plaats|ipv|bedoel|bedoelde|wel|maar|no|not|wrong|oops|correction|change|correct|update|edit|actually|should|instead|mistake|meant)$/
const shortSentence = 14
const sure = 0.9
const guessed = 0.45

/**
 * The intent once what is told has been weighed: "nee, 2 uur" refines, a family with a kind or a duration is a
 * contact, a bare appointment is a plan. What the words alone suggested stays among the alternatives.
 */
export function settledIntent(
  scene: Scene,
  contacts: readonly ContactReading[],
  guess: IntentReading,
): IntentReading {
  const intent = intentFor(scene, contacts, guess)
  if (intent === guess.intent) return guess
  return {
    ...guess,
    intent,
    alternatives: [guess.intent, ...guess.alternatives.filter((other) => other !== intent)].slice(0, 3),
  }
}

function intentFor(
  scene: Scene,
  contacts: readonly ContactReading[],
  { intent, confidence, alternatives }: IntentReading,
): Intent {
  // "in dat boekje van Roza staat sms naar 8989, is dat gratis?": a guess at a log, and nothing but a question
  if (intent === 'log_contact' && confidence < guessed && isAsking(scene, contacts))
    return alternatives[0] ?? intent
  if (putsRight(scene, intent)) return 'correct_log'
  if (mayBeSought.has(intent) && looksForSomething(scene, contacts)) return 'find_service'
  if (intent === 'correct_log' && contacts.some(saysMuch) && !isCorrecting(scene, contacts))
    return 'log_contact'
  if (intent === 'contact_lecturer' && contacts.some(isWithFamily) && !namesStaff(scene)) return 'log_contact'
  if (mayStillTell.has(intent))
    return contacts.some(saysMuch) && !isAsking(scene, contacts) ? 'log_contact' : intent
  if (intent === 'plan_contact') return contacts.some(isOver) ? 'log_contact' : intent
  const isPlan =
    intent === 'log_contact' && confidence < sure && contacts.length > 0 && contacts.every(isOnlyAhead)
  return isPlan ? 'plan_contact' : intent
}

function putsRight(scene: Scene, intent: Intent): boolean {
  if (refining.has(intent)) return isRefining(scene) || swapsFamily(scene)
  return intent === 'correct_log' && swapsFamily(scene)
}

const staff =
  /^(?:docent|docente|lector|lecturer|teacher|begeleider|begeleidster|stagebegeleider|coordinator|coordinatrice|supervisor|supervisie|school|jullie|iemand|vragen|vraag|hulp)$/

function namesStaff({ message }: Scene): boolean {
  return message.words.some((word) => staff.test(word))
}

// "Roza antwoordt niet op mijn berichten": about the family, and nobody of the staff is asked for
function isWithFamily({ family, kind }: ContactReading): boolean {
  return family !== null && family.words !== '' && (kind?.value === 'missed' || kind?.value === 'message')
}

const negates = /^(?:niet|nie|ni|geen|no|not|moest|maar|wel)$/

// "Roza was niet daar" tells of a missed contact and puts nothing right
function isCorrecting({ message }: Scene, contacts: readonly ContactReading[]): boolean {
  const isMissed = contacts.every(({ kind }) => kind?.value === 'missed')
  return message.words.some((word) => corrects.test(word) && !(isMissed && negates.test(word)))
}

const tellsDeeds = new Set(['past', 'present', 'done', 'next', 'kind', 'together', 'action'])
const longestNeed = 9
/** "zijn er lessen overdag": asked for, whatever else the question names. */
const asksWhether =
  /^(?:(?:en|he|hey|hallo|weet je of) )?(?:(?:zijn|is|bestaan|bestaat) er(?: |$)|(?:kent|weet) iemand|ken je|are there|is there|does anyone know)/

// "psycholoog voor weinig geld, Gentbrugge": a need or a service, a place or a short phrase, and nothing that was done
function looksForSomething(
  { message, found, moments, families }: Scene,
  contacts: readonly ContactReading[],
): boolean {
  const told = Object.values(moments).some((list) => list.length > 0) || families.length > 0
  if (told || contacts.some(({ kind }) => kind?.value === 'missed')) return false
  const sought = found.some(({ tag }) => tag.list === 'need' || tag.list === 'service')
  if (sought && asksWhether.test(message.words.slice(0, 3).join(' '))) return true
  if (message.words.length > longestNeed) return false
  if (!sought || found.some(({ tag }) => tellsDeeds.has(tag.list))) return false
  return placeIn(message) !== null || message.words.length <= 5
}

const longestSwap = 7

// "was Hawa ni Roza", "niet Hawa maar Roza": one name for another, and nothing else
function swapsFamily({ message: { words }, moments, families }: Scene): boolean {
  const [first, second] = families
  if (first === undefined || second === undefined || families.length > 2) return false
  const told = Object.values(moments).some((list) => list.length > 0)
  if (told || words.length > longestSwap || first.code === second.code) return false
  const between = words.slice(first.to, second.from).join(' ')
  const isNotFirst = /^(?:niet|nie|ni|geen|not)$/.test(words[first.from - 1] ?? '')
  return (
    /^(?:en )?(?:niet|nie|ni|not|ipv|inplaatsvan|instead of)(?: bij| met)?$/.test(between) ||
    (isNotFirst && /^(?:maar|wel|but)(?: wel| bij| met)*$/.test(between))
  )
}

function isRefining({ message, moments, families }: Scene): boolean {
  const told = Object.values(moments).reduce((sum, list) => sum + list.length, 0)
  // "update Hawa: loos alarm" brings news; "update: 2 uur" puts a value right.
  if (message.words[0] === 'update' && told === 0) return false
  const values = told + families.length
  return values > 0 && message.words.length <= shortSentence && refines.test(message.words[0] ?? '')
}

// A contact that is over or was called off, though no verb says so: "huisbezoek Ana vrijdag 14u-15u"
function isOver({ date, minutes, kind, next }: ContactReading): boolean {
  const isSaid = kind?.value === 'message' || kind?.value === 'phone'
  if (kind?.value === 'missed' || (isSaid && next.length > 0)) return true
  return date !== null && (next.length > 0 || (kind !== null && minutes !== null))
}

function isOnlyAhead({ kind, date, minutes, next }: ContactReading): boolean {
  return kind === null && date === null && minutes === null && next.length > 0
}

// "bestaat die folder ook in het Frans voor Roza?": a question, and nothing that took place
function isAsking({ message }: Scene, contacts: readonly ContactReading[]): boolean {
  return /\?\s*$/.test(message.text) && contacts.every(({ date, minutes }) => (date ?? minutes) === null)
}

function saysMuch({ family, kind, date, minutes }: ContactReading): boolean {
  const own = family !== null && family.words !== ''
  return (own && (kind ?? minutes) !== null) || [own, kind, date, minutes].filter(Boolean).length >= 3
}
