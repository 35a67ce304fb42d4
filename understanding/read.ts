import { contactsOf } from './contacts.ts'
import { correctionOf } from './corrections.ts'
import { familiesIn, namesOf } from './families.ts'
import { findIn } from './find.ts'
import { type IntentReading, readIntent } from './intent.ts'
import { meaningsIn } from './lexicon.ts'
import { messageOf } from './message.ts'
import { placed } from './plans.ts'
import type { ContactReading, FindReading, Intent, Reading, ReadingContext } from './reading.ts'
import { type Scene, sceneOf } from './scene.ts'
import { readUrgency } from './urgent-signs.ts'

const nothing: ContactReading = {
  family: null,
  kind: null,
  date: null,
  time: null,
  minutes: null,
  domains: [],
  actions: [],
  services: [],
  place: null,
  next: [],
  unsure: [],
}
const nowhere: FindReading = { domains: [], services: [], place: null }

/** Everything understood of one typed message, by somebody with these families, at this moment. Pure; never throws. */
export function read(text: string, context: ReadingContext): Reading {
  const message = messageOf(text, namesOf(context))
  const found = meaningsIn(message)
  const families = familiesIn(message, context)
  const urgency = readUrgency(text, context)
  const scene = sceneOf({ message, context, found, families })
  const guess = readIntent(text, context, urgency)
  const { intent, confidence, alternatives } = settledBy(scene, guess)
  const looksFor = intent === 'find_service' || intent === 'ask_info' || intent === 'other'
  return {
    intent,
    confidence,
    alternatives,
    contacts: contactsFor(intent, scene),
    find: looksFor ? findIn(message, found) : nowhere,
    urgency,
  }
}

const refines =
  /^(?:wijzig|verander|corrigeer|pas|verbeter|change|correct|update|edit|aanpassen|wijzigen|nee|fout|foutje|verkeerd|oeps|correctie|no|wrong|oops|correction|vergist|vergissing)$/
const shortSentence = 14

// What is told outweighs the guess: "nee, 2 uur" refines, a family with a day and a kind is a contact, a bare
// appointment is a plan.
function settledBy(scene: Scene, guess: IntentReading): IntentReading {
  const { message } = scene
  const { moments } = scene
  const values =
    moments.days.length +
    moments.clocks.length +
    moments.durations.length +
    moments.ranges.length +
    scene.families.length
  const instead = (intent: Intent) => ({
    intent,
    confidence: guess.confidence,
    alternatives: [guess.intent, ...guess.alternatives].slice(0, 3),
  })
  if (
    /^(?:log_contact|plan_contact|deny|other)$/.test(guess.intent) &&
    refines.test(message.words[0] ?? '') &&
    values > 0 &&
    message.words.length <= shortSentence
  )
    return instead('correct_log')
  if (!/^(?:other|log_contact|plan_contact|deny|affirm|greet|thanks|help)$/.test(guess.intent)) return guess
  const contacts = contactsOf(scene)
  if (guess.intent === 'plan_contact') return contacts.some(isTold) ? instead('log_contact') : guess
  if (guess.intent !== 'log_contact') return contacts.some(saysMuch) ? instead('log_contact') : guess
  const onlyAhead =
    contacts.length > 0 &&
    contacts.every(({ kind, date, minutes, next }) => !kind && !date && !minutes && next.length > 0)
  return onlyAhead && guess.confidence < 0.9 ? instead('plan_contact') : guess
}

// A contact that is over (or was called off), though no verb says so: "huisbezoek Ana vrijdag 14u-15u"
function isTold({ date, minutes, kind }: ContactReading): boolean {
  return kind?.value === 'missed' || (date !== null && minutes !== null && kind !== null)
}

function saysMuch({ family, kind, date, minutes }: ContactReading): boolean {
  const own = family !== null && family.words !== ''
  return (own && (kind ?? minutes) !== null) || [own, kind, date, minutes].filter(Boolean).length >= 3
}

function contactsFor(intent: Intent, scene: Scene): readonly ContactReading[] {
  switch (intent) {
    case 'log_contact':
    case 'flag_urgent':
      return contactsOf(scene).filter((contact) => tells(contact, intent))
    case 'correct_log':
      return [correctionOf(scene, nothing)].filter((contact) => tells(contact, intent))
    case 'plan_contact':
    case 'set_reminder':
      return [placed(scene, nothing)]
    default:
      return []
  }
}

function tells({ family, kind, date, time, minutes, next, unsure }: ContactReading, intent: Intent): boolean {
  if (kind ?? date ?? time ?? minutes) return true
  if (next.length > 0 || unsure.some(({ field }) => field === 'next' || field === 'date')) return true
  return family !== null && family.words !== '' && intent !== 'flag_urgent'
}
