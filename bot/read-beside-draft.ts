import type { DraftFields } from '../programme/draft.ts'
import { dayOf } from '../programme/stamp.ts'
import { namesOf } from '../understanding/families.ts'
import { meaningsIn } from '../understanding/lexicon.ts'
import { messageOf } from '../understanding/message.ts'
import { read } from '../understanding/read.ts'
import {
  type ContactReading,
  type Intent,
  nothingRead,
  type ReadingContext,
} from '../understanding/reading.ts'
import { topicsOf } from '../understanding/topics.ts'
import { saysReturn } from './next-hour.ts'
import { companyIn, saysCompany } from './read-company.ts'
import { impossibleIn } from './read-impossible.ts'
import { withNextHour } from './read-next-hour.ts'
import type { ReadSentence } from './read-sentence.ts'

/** "ja maar …", "nee …": the answer to the card, in front of what is put right. */
const answers = /^(?:(?:ja|jawel|oke|oké|ok|goed|nee|neen|fout|yes|no|wrong)\b[\s,.!]*)+/iu
const corrects =
  /^(?:(?:ja|jawel|oke|oké|ok|goed|yes)[\s,]+(?:maar|but)|nee|neen|fout|no|wrong|(?:het|dat|it) (?:was|is)|eigenlijk|actually)\b/iu
const seeks = /[?]|\b(?:zoek|zoeken|vind|vinden|nodig|waar|wie|ken|find|look(?:ing)?|need|where|who)\b/iu
const adds = /^(?:en |and )?(?:ook|nog|also)\b/iu

/** Intents that a short word beside an open draft is taken for, although it is about that draft. */
const aboutDraft: readonly Intent[] = [
  'affirm',
  'deny',
  'other',
  'greet',
  'ask_info',
  'correct_log',
  'log_contact',
]

const longestRefinement = 14

/**
 * The sentence as it is understood beside an open draft: "ja maar het was 2 uur", "met de tolk erbij" or a lone
 * "zaterdag" tell no contact of their own, but they say something about the one that is open.
 */
export function besideDraft(said: ReadSentence, draft: DraftFields, context: ReadingContext): ReadSentence {
  const how = { draft, context, refining: (one: ReadSentence) => refining(one, draft, context) }
  return withNextHour(said, how) ?? how.refining(said)
}

function refining(said: ReadSentence, draft: DraftFields, context: ReadingContext): ReadSentence {
  const refined = withoutReturn(aboutIt(said, draft, context))
  const isTold = addsToTold(refined) || saysOnlyImpossible(refined, context)
  return isTold ? corrected(refined, refined.reading.contacts[0] ?? nothingRead) : refined
}

/** The hour one was back home is not when the contact began. */
function withoutReturn(said: ReadSentence): ReadSentence {
  const [told, ...more] = said.reading.contacts
  const isReturn = told?.time && more.length === 0 && saysReturn(said.sentence, told.time.words)
  return isReturn ? said.readAs({ contacts: [{ ...told, time: null }] }) : said
}

/** "ze was blij", or one's own feeling: no contact of its own, but something to tell of the one that is open. */
function addsToTold({ sentence, feeling, reading: { intent, confidence, contacts } }: ReadSentence): boolean {
  if (sentence === '') return feeling !== null
  if (contacts.length > 1 || contacts.some(tellsSomething)) return false
  if (intent === 'affirm') return sentence.split(/\s+/).length > 1 && !/[:?]/u.test(sentence)
  return intent === 'log_contact' && confidence >= 0.45
}

/** "nee, 25 uur": nothing of it can be filled in, but it must not be lost without a word. */
function saysOnlyImpossible(
  { sentence, reading: { contacts } }: ReadSentence,
  context: ReadingContext,
): boolean {
  if (contacts.length > 1 || contacts.some(tellsSomething)) return false
  return impossibleIn(sentence, nothingRead, dayOf(context.now)).length > 0
}

function tellsSomething({ family, kind, date, time, minutes, next, unsure }: ContactReading): boolean {
  const isSaid = (family?.words ?? '') !== '' || (kind ?? date ?? time ?? minutes) !== null
  return isSaid || next.length > 0 || unsure.some(({ field }) => field !== 'family')
}

function aboutIt(said: ReadSentence, draft: DraftFields, context: ReadingContext): ReadSentence {
  const { sentence, reading } = said
  if (!aboutDraft.includes(reading.intent) && !isAboutDraftAllTheSame(said)) return said
  if (sentence.split(/\s+/).length > longestRefinement || reading.contacts.length > 1) return said
  const [told] = reading.contacts
  const rest = sentence.replace(answers, '').replace(/^(?:maar|but)\s+/iu, '')
  const isLoneDay = reading.intent === 'plan_contact'
  if (told !== undefined && !isLoneDay && !corrects.test(sentence)) return onlyCompany(said, told) ?? said
  if (told !== undefined && reading.intent === 'correct_log') return said
  const contact = reread(rest, draft, context)
  return contact === null ? said : corrected(said, contact)
}

/** "we spraken Frans" asks for no other language, "ook ocmw" and "met de tolk erbij" look for no service, and a lone day plans no visit. */
function isAboutDraftAllTheSame({ sentence, reading }: ReadSentence): boolean {
  if (reading.intent === 'set_language') return companyIn(sentence).spoken !== null
  if (reading.intent === 'find_service')
    return adds.test(sentence) || (saysCompany(companyIn(sentence)) && !seeks.test(sentence))
  return reading.intent === 'plan_contact' && /^(?:op )?\p{L}+[.!]?$/iu.test(sentence.trim())
}

/** "we hadden een tolk", "ook kind en gezin gebeld": it sounds like a kind of contact, but only adds to this one. */
function onlyCompany(said: ReadSentence, told: ContactReading): ReadSentence | null {
  const addsOnly = saysCompany(companyIn(said.sentence)) || adds.test(said.sentence)
  const isOwn = told.date ?? told.minutes ?? (told.family?.words ? told.family : null)
  if (!addsOnly || isOwn !== null || told.kind?.value === 'missed') return null
  return corrected(said, { ...told, kind: null, unsure: told.unsure.filter(({ words }) => words !== '') })
}

function reread(rest: string, draft: DraftFields, context: ReadingContext): ContactReading | null {
  // A lone number answers the question how long it took, unless a day is still asked.
  const isMinutes = /^\d{1,3}$/.test(rest.trim()) && draft.date !== null
  const again = read(`nee ${isMinutes ? `${rest.trim()} min` : rest}`, context)
  const refined = again.intent === 'correct_log' ? again.contacts[0] : undefined
  const message = messageOf(rest, namesOf(context))
  const topics = topicsOf(message, meaningsIn(message), () => false)
  const found = Object.values(topics).some((list) => list.length > 0) || saysCompany(companyIn(rest))
  if (refined === undefined && !found) return null
  return { ...(refined ?? nothingRead), ...topics }
}

function corrected(said: ReadSentence, contact: ContactReading): ReadSentence {
  return said.readAs({ intent: 'correct_log', confidence: 1, contacts: [contact] })
}
