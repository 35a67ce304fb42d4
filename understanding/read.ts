import { contactsOf } from './contacts.ts'
import { correctionOf } from './corrections.ts'
import { type Digest, digestOf } from './digest.ts'
import { type FamilyMention, familiesIn, namesOf } from './families.ts'
import { findIn } from './find.ts'
import { readIntent } from './intent.ts'
import { meaningsIn } from './lexicon.ts'
import { messageOf } from './message.ts'
import { placed, placedEach } from './plans.ts'
import {
  type ContactReading,
  type FindReading,
  type Intent,
  nothingRead,
  type Reading,
  type ReadingContext,
} from './reading.ts'
import { type Scene, sceneOf } from './scene.ts'
import { settledIntent } from './settled-intent.ts'
import { readUrgency } from './urgent-signs.ts'

const nowhere: FindReading = { domains: [], services: [], place: null }

/** Everything understood of one typed message, by somebody with these families, at this moment. Pure; never throws. */
export function read(text: string, context: ReadingContext): Reading {
  const digest = digestOf(text)
  const message = messageOf(digest.text, namesOf(context))
  const found = meaningsIn(message)
  const families = familiesIn(message, context)
  const urgency = readUrgency(text, context, () => familiesOf(text, context, { families, digest }))
  const scene = sceneOf({ message, context, found, families })
  const told = contactsOf(scene)
  const guess = readIntent(text, context, urgency)
  const { intent, confidence, alternatives } = settledIntent(scene, told, guess)
  const looksFor = intent === 'find_service' || intent === 'ask_info' || intent === 'other'
  return {
    intent,
    confidence,
    alternatives,
    contacts: contactsFor(intent, scene, told),
    find: looksFor ? findIn(message, found) : nowhere,
    urgency,
    isWhole: digest.isWhole,
  }
}

// Danger is about somebody who may be named in the middle of a long report.
function familiesOf(
  text: string,
  context: ReadingContext,
  { families, digest }: Readonly<{ families: readonly FamilyMention[]; digest: Digest }>,
): readonly FamilyMention[] {
  return digest.isWhole ? families : familiesIn(messageOf(text, namesOf(context)), context)
}

function contactsFor(
  intent: Intent,
  scene: Scene,
  told: readonly ContactReading[],
): readonly ContactReading[] {
  switch (intent) {
    case 'log_contact':
    case 'flag_urgent':
      return told.filter((contact) => tells(contact, intent) && !isBareCommand(scene, contact))
    case 'correct_log':
      return [correctionOf(scene, nothingRead)].filter((contact) => tells(contact, intent))
    case 'plan_contact':
      return placedEach(scene, told, nothingRead)
    case 'set_reminder':
      return [placed(scene, told[0] ?? nothingRead, nothingRead)]
    default:
      return []
  }
}

const logging =
  /^(?:log|loggen|registreer|registreren|ingeven|doorgeven|noteren|noteer|nieuw|nieuwe|invoeren|toevoegen|add|new|register|bezoek|contact)$/

// "bezoek ingeven" wants to tell; it tells nothing yet.
function isBareCommand({ message }: Scene, { family, date, minutes, next, kind }: ContactReading): boolean {
  const bare =
    date === null &&
    minutes === null &&
    next.length === 0 &&
    (family === null || family.words === '') &&
    kind?.value !== 'missed'
  return bare && message.words.length <= 5 && message.words.some((word) => logging.test(word))
}

function tells({ family, kind, date, time, minutes, next, unsure }: ContactReading, intent: Intent): boolean {
  if (kind ?? date ?? time ?? minutes) return true
  if (next.length > 0 || unsure.some(({ field }) => field === 'next' || field === 'date')) return true
  return family !== null && family.words !== '' && intent !== 'flag_urgent'
}
