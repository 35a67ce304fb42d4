import { saysShare } from '../directory/reading/tells-of-service.ts'
import { may } from '../programme/permissions.ts'
import type { Intent } from '../understanding/reading.ts'
import { heardSigns } from '../understanding/signs/calls.ts'
import type { Turn } from './action.ts'
import type { Verb } from './actions.ts'
import { answerToQuestion } from './answer-question.ts'
import { likelySearch, plainSearch, searchFor } from './directory/typed-search.ts'
import { typedShare } from './directory/typed-share.ts'
import { saysDrop } from './drop-words.ts'
import { nameFamily } from './name-family.ts'
import { openDrafts } from './open-drafts.ts'
import { waitingQuestion } from './open-question.ts'
import { besideDraft } from './read-beside-draft.ts'
import { contextOf, familyNamed, type ReadSentence, readSentence } from './read-sentence.ts'
import { buddyRequest, isCalm, isRequestOf, requestVerbFor, typedRequest } from './request/typed-request.ts'
import { saidOfDraft } from './said-of-draft.ts'
import { refinable } from './sentence-fit.ts'
import { plain, saysYes } from './short-answers.ts'
import { typedCommand } from './typed-commands.ts'
import { typedWithWords } from './typed-with-words.ts'

/** What a typed text asks the bot to do, and what it is asked with. */
export type Route = Readonly<{
  verb: Verb
  sent: unknown
  isFreeText: boolean
  /** What the numbers to call are asked with, when they come before the answer. */
  numbers?: unknown
}>

/** Finds the action for a typed text: an answer to what the bot just asked, a command to the letter, else what the sentence was understood to mean. */
export async function routeText(text: string, turn: Turn): Promise<Route> {
  const answer = await answerToQuestion(text, turn)
  if (answer) return { ...answer, isFreeText: false }
  const command = commandOf(text, turn)
  if (command) return { ...commandFor(command, turn), isFreeText: false }
  const ofDraft = await saidOfDraft(text, turn)
  if (ofDraft) return { ...ofDraft, isFreeText: false }
  const shared = typedShare(text, turn)
  if (shared) return routeShared(shared, await readSentence(text, turn), turn)
  const ofRequest = await typedRequest(text, turn)
  if (ofRequest) return { ...ofRequest, isFreeText: false }
  const withWords = await typedWithWords(text, turn)
  if (withWords) return { ...withWords, isFreeText: false }
  const read = await readSentence(text, turn)
  if (!turn.person.roles.includes('student')) return routeStaff(read, turn)
  if (read.reading.urgency.zone !== 'log') return { verb: 'tell-urgent', sent: read, isFreeText: true }
  const search = await plainSearch(read, turn)
  if (search) return { ...search, isFreeText: true }
  const [newest] = refinable(await openDrafts(turn))
  const beside = newest ? besideDraft(read, newest.fields, await contextOf(turn)) : read
  return { ...(await orSearch(await routeStudent(beside, turn), read, turn)), isFreeText: true }
}

/** A page about a place of shelter sounds urgent; so does a student in need, who is heard first when in doubt. */
function routeShared(shared: Routed, read: ReadSentence, turn: Turn): Route {
  const isStudent = turn.person.roles.includes('student')
  if (isStudent && !saysShare(read.sentence) && read.reading.urgency.zone !== 'log')
    return { verb: 'tell-urgent', sent: read, isFreeText: true }
  return withNumbers({ ...shared, isFreeText: true }, read)
}

async function routeStudent(read: ReadSentence, turn: Turn): Promise<Routed> {
  const { intent, confidence } = read.reading
  if (addressesLecturer.test(read.sentence) && (await waitingQuestion(turn))) return chat('what-next')
  if (stopsBeingBuddy.test(read.sentence) && intent !== 'log_contact') return chat('stopping')
  if (intent === 'undo_log' && confidence >= sureEnough) return routeUndo(read, turn)
  return routeIntent(read, turn)
}

/** "antwoord aan Door: …" is meant for somebody, and the bot passes nothing on. */
const addressesLecturer = /^(?:mijn |my )?(?:antwoord|answer|reply)\b/iu

/** Words that surely say that something must go do it; words that only sound like it are asked about. */
async function routeUndo({ sentence, reading }: ReadSentence, turn: Turn): Promise<Routed> {
  const { rest } = await nameFamily(sentence, turn)
  const unsure = !saysDrop(rest, reading.confidence)
  return { verb: 'undo-latest', sent: { family: await familyNamed(sentence, turn), unsure } }
}

/** "ik wil stoppen als buddy" is about a person, never about a draft. */
const stopsBeingBuddy =
  /\b(?:stop\w*|ophouden|quit\w*)\b.*\b(?:buddy\w*|programma|project|stage)\b|\bbuddy\w*\b.*\b(?:stoppen|ophouden|quit)\b/iu

/** Who keeps no rota and types “wacht” asks for patience, and “afwezig” tells of somebody who was not at home. */
function commandOf(text: string, turn: Turn): Verb | null {
  const command = typedCommand(text)
  if (command === 'official-search-form' && !may(turn.person, 'set-up-site')) return 'find-form'
  if (command && ofRinging.includes(command) && !may(turn.person, 'ring-services')) return null
  if (command === 'check-services' && !may(turn.person, 'moderate-services')) return null
  if (command === 'leaflets-to-check' && !may(turn.person, 'moderate-services')) return null
  if (command === 'intakes' && !may(turn.person, 'do-intakes')) return null
  if (command === 'clocks' && !may(turn.person, 'set-up-site')) return null
  return command && ofDuty.includes(command) && !may(turn.person, 'manage-duty') ? null : command
}

const ofDuty: readonly Verb[] = ['duty', 'absence-form', 'shift-form', 'closed-form', 'hours-form']

const ofRinging: readonly Verb[] = ['ring-services', 'no-rings', 'rings-again']

/** What only a student has: nobody else has a draft to drop or a log to undo, and that is no offence. */
const studentsOwn: readonly Verb[] = ['drop-draft', 'save-open-draft', 'undo-latest']

function commandFor(command: Verb, turn: Turn): Routed {
  const isStudent = turn.person.roles.includes('student')
  if (!isStudent && studentsOwn.includes(command)) return chat('what-next')
  return { verb: forRole(command, turn), sent: {} }
}

/** Who is nobody's buddy gets the numbers to call before the answer, when the sentence sounds like need. */
async function routeStaff(read: ReadSentence, turn: Turn): Promise<Route> {
  const routed = isRequestOf(read, turn)
    ? buddyRequest(read, turn)
    : ((await plainSearch(read, turn)) ?? (await orSearch(routeIntent(read, turn), read, turn)))
  return withNumbers({ ...routed, isFreeText: true }, read)
}

function withNumbers(routed: Route, { reading: { urgency } }: ReadSentence): Route {
  const { zone, level, types, family } = urgency
  if (zone === 'log' || level === 'intervision' || isCalm(routed.verb, urgency)) return routed
  const numbers = { level, types, family, signs: heardSigns(urgency) }
  return needsNoMore.includes(routed.verb)
    ? { verb: 'urgent-numbers', sent: numbers, isFreeText: true }
    : { ...routed, numbers }
}

/** Answers that add nothing to the numbers to call. */
const needsNoMore: readonly Verb[] = ['not-understood', 'urgent-numbers', 'raise-urgent', 'help']

/** The same words, or the same button, mean another list for a lecturer, and the numbers alone for who is no buddy. */
export function forRole(asked: Verb, turn: Turn): Verb {
  const verb = requestVerbFor(asked, turn)
  const isStudent = turn.person.roles.includes('student')
  const isLecturer = turn.person.roles.includes('lecturer')
  if (verb === 'raise-urgent' && !isStudent) return 'urgent-numbers'
  // Who does not fill them in looks for somebody to call.
  if (verb === 'site-numbers' && !may(turn.person, 'set-up-site')) return 'urgent-numbers'
  if (isStudent || !isLecturer) return verb
  // Who coordinates too sees the families of the sites below those supervised.
  if (verb === 'my-families') return may(turn.person, 'see-site-families') ? verb : 'supervised-families'
  return verb === 'my-contacts' ? 'supervised-contacts' : verb
}

type Routed = Readonly<{ verb: Verb; sent: unknown }>

const chat = (about: string): Routed => ({ verb: 'chat', sent: { about } })

const simple: Partial<Readonly<Record<Intent, Routed>>> = {
  deny: chat('what-next'),
  my_appointments: { verb: 'my-week', sent: {} },
  help: { verb: 'help', sent: {} },
  greet: { verb: 'help', sent: {} },
  undo_log: chat('what-next'),
  thanks: chat('thanks'),
  privacy: { verb: 'privacy', sent: {} },
  set_language: { verb: 'language-form', sent: {} },
  contact_lecturer: chat('lecturer'),
  set_reminder: chat('reminder'),
  intervision: chat('intervision'),
  intake_gdi: chat('intake'),
  match_family: { verb: 'matching', sent: {} },
  ack_alert: chat('alerts'),
  list_alerts: chat('alerts'),
}

/** Below this share of certainty a reading is a guess: it is offered as a choice. */
const sureEnough = 0.45

/** What changes something without another look is never done on a guess: gibberish once saved a draft. */
const changing: readonly Intent[] = ['affirm', 'cancel', 'undo_log']

function routeIntent(read: ReadSentence, turn: Turn): Routed {
  const { intent, contacts, confidence } = read.reading
  const isStudent = turn.person.roles.includes('student')
  if (confidence < sureEnough && (contacts.length === 0 || changing.includes(intent))) return lost(read)
  if (isStudent) return studentIntent(read, turn)
  switch (intent) {
    case 'log_contact':
    case 'correct_log':
    case 'plan_contact':
    case 'other':
    case 'ask_info':
      return lost(read)
    case 'cancel':
    case 'affirm':
      return chat('what-next')
    default:
      return plainIntent(read, turn)
  }
}

function studentIntent(read: ReadSentence, turn: Turn): Routed {
  const { intent, contacts, confidence } = read.reading
  switch (intent) {
    case 'correct_log':
      // Which one, and what of it, is for the person to say: the list shows what can be put right.
      return contacts.length === 0 ? { verb: 'my-contacts', sent: {} } : { verb: 'tell-contact', sent: read }
    case 'log_contact':
    case 'plan_contact':
      return { verb: 'tell-contact', sent: read }
    case 'cancel':
      return saysDrop(read.sentence, confidence) ? { verb: 'drop-draft', sent: {} } : lost(read)
    case 'affirm':
      return saysYes(plain(read.sentence)) ? { verb: 'save-open-draft', sent: {} } : chat('what-next')
    case 'other':
    case 'ask_info':
      // A sentence that tells a contact is a log, whatever else it sounds like.
      return contacts.length > 0 ? { verb: 'tell-contact', sent: read } : lost(read)
    default:
      return plainIntent(read, turn)
  }
}

function plainIntent(read: ReadSentence, turn: Turn): Routed {
  const { intent } = read.reading
  if (intent === 'flag_urgent') return { verb: forRole('raise-urgent', turn), sent: {} }
  if (intent === 'my_families') return { verb: forRole('my-families', turn), sent: {} }
  if (intent === 'find_service') return searchFor(read)
  if (intent === 'new_buddy_request') return buddyRequest(read, turn)
  if (intent === 'intake_gdi' && may(turn.person, 'do-intakes')) return { verb: 'intakes', sent: {} }
  if (intent === 'my_logs') return { verb: forRole('my-contacts', turn), sent: {} }
  return simple[intent] ?? lost(read)
}

/** The steps that come nearest to what a sentence might have meant. */
const nearest: Partial<Readonly<Record<Intent, string>>> = {
  log_contact: 'log',
  correct_log: 'contacts',
  my_families: 'families',
  my_logs: 'contacts',
  find_service: 'find',
  my_appointments: 'week',
  plan_contact: 'week',
  flag_urgent: 'urgent',
  ask_info: 'urgent',
  undo_log: 'undo',
  privacy: 'privacy',
  set_language: 'language',
}

/** What was not understood is looked for when it names a need. */
async function orSearch(routed: Routed, read: ReadSentence, turn: Turn): Promise<Routed> {
  return routed.verb === 'not-understood' ? ((await likelySearch(read, turn)) ?? routed) : routed
}

function lost({ reading }: ReadSentence): Routed {
  const steps = [reading.intent, ...reading.alternatives].flatMap((intent) => nearest[intent] ?? [])
  return { verb: 'not-understood', sent: { likeliest: [...new Set(steps)].slice(0, 6) } }
}
