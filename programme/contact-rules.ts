import { DateTime } from 'luxon'
import { programmeZone } from './belgian-zone.ts'
import type { Appointment, Contact, ContactFacts, ContactTexts, KeptContact } from './contact.ts'
import type { Decision } from './decision.ts'
import { accept, refuse } from './decision.ts'
import type { Match } from './match.ts'
import { routine } from './notice.ts'
import type { Refusal } from './refusal.ts'
import { dayOf, daysBetween, stamp } from './stamp.ts'

/** What a contact is about to become: the facts and texts, under which match, for which supervisor, in which window. */
export type Telling = Readonly<{
  facts: ContactFacts
  texts: ContactTexts
  match: Match
  supervisor: string
  now: DateTime
}>

/** Why facts cannot stand: in the future, before the match, after the closing, an appointment in the past. */
export function faultOf(facts: ContactFacts, match: Match, now: DateTime): Refusal | null {
  if (startOf(facts) > now) return { reason: 'in-the-future' }
  if (facts.date < match.from) return { reason: 'before-the-match', from: match.from }
  if (match.until !== null && facts.date > match.until)
    return { reason: 'after-the-closing', until: match.until }
  if (facts.next.some((appointment) => appointment.date < facts.date)) return { reason: 'next-in-the-past' }
  return null
}

function startOf(facts: ContactFacts): DateTime {
  return DateTime.fromISO(`${facts.date}T${facts.time ?? '00:00'}`, { zone: programmeZone })
}

/** Keeps a new contact and owes the supervisor a word. */
export function keepContact(id: string, telling: Telling): Decision<KeptContact> {
  const fault = faultOf(telling.facts, telling.match, telling.now)
  if (fault) return refuse(fault)
  const contact: KeptContact = {
    id,
    state: 'kept',
    family: telling.match.family,
    student: telling.match.student,
    facts: telling.facts,
    texts: telling.texts,
    history: [],
    keptAt: stamp(telling.now),
    correctedAt: null,
    seen: null,
    questions: [],
  }
  return accept(contact, routine('contact-logged', telling.supervisor, id))
}

/** Corrects a kept contact for as long as the policy allows; what stood before is kept. A new reading is asked again. */
export function correctContact(contact: Contact, telling: Telling, days: number): Decision<KeptContact> {
  const refusal = cannotChange(contact, days, telling.now)
  if (refusal) return refuse(refusal)
  const fault = faultOf(telling.facts, telling.match, telling.now)
  if (fault) return refuse(fault)
  const at = stamp(telling.now)
  const before = { at, by: contact.student, facts: contact.facts, texts: contact.texts ?? null }
  const next: KeptContact = {
    ...contact,
    state: 'kept',
    facts: telling.facts,
    texts: telling.texts,
    history: [...(contact.history ?? []), before],
    correctedAt: at,
    seen: null,
  }
  const version = `${contact.id}:${(contact.history ?? []).length + 1}`
  return accept(next, routine('contact-logged', telling.supervisor, contact.id, version))
}

/**
 * The contact turns out to be another family's: it is kept there anew and undone here, so that nothing of one family
 * ever ends up under another family's key. `moved` is the undone one.
 */
export function moveContact(
  contact: Contact,
  telling: Telling,
  how: Readonly<{ id: string; days: number }>,
): Decision<Readonly<{ kept: KeptContact; moved: Contact }>> {
  const undone = undoContact(contact, how.days, telling.now)
  if (!undone.accepted) return undone
  const kept = keepContact(how.id, telling)
  return kept.accepted ? accept({ kept: kept.next, moved: undone.next }, ...kept.notices) : kept
}

/** Undoes a contact within the same window; it stays on file but counts nowhere. */
export function undoContact(contact: Contact, days: number, now: DateTime): Decision<Contact> {
  const refusal = cannotChange(contact, days, now)
  if (refusal) return refuse(refusal)
  return accept({ ...contact, state: 'undone', undoneAt: stamp(now) })
}

/** Most appointments one contact holds; the oldest give way. */
const mostAppointments = 5

/** Adds a visit still to come to a kept contact; what stood before is kept, and what was read stays read. */
export function noteAppointment(
  contact: Contact,
  appointment: Appointment,
  now: DateTime,
): Decision<KeptContact> {
  if (contact.state === 'undone') return refuse({ reason: 'already-undone' })
  if (appointment.date < dayOf(now)) return refuse({ reason: 'appointment-over' })
  const others = contact.facts.next.filter(
    ({ date, time }) => date !== appointment.date || (time !== null && time !== appointment.time),
  )
  const next = [...others, appointment].slice(-mostAppointments)
  const before = { at: stamp(now), by: contact.student, facts: contact.facts, texts: contact.texts ?? null }
  const history = [...(contact.history ?? []), before]
  return accept({ ...contact, facts: { ...contact.facts, next }, history })
}

/** Why a contact can no longer be changed by the student, or null. */
export function cannotChange(contact: Contact, days: number, now: DateTime): Refusal | null {
  if (contact.state === 'undone') return { reason: 'already-undone' }
  const age = daysBetween(dayOf(DateTime.fromISO(contact.keptAt)), dayOf(now))
  return age > days ? { reason: 'too-late-to-correct', days } : null
}

/** The supervisor has read the log; the student hears it once. */
export function seeContact(contact: Contact, by: string, now: DateTime): Decision<KeptContact> {
  if (contact.state === 'undone') return refuse({ reason: 'already-undone' })
  if (contact.seen) return refuse({ reason: 'already-seen' })
  const version = `${contact.id}:${(contact.history ?? []).length}`
  return accept(
    { ...contact, seen: { by, at: stamp(now) } },
    routine('contact-seen', contact.student, contact.id, version),
  )
}

/** The supervisor asks something about a log; the question reaches the student, the same one once a day. */
export function askAboutContact(
  contact: Contact,
  by: string,
  text: string,
  now: DateTime,
): Decision<KeptContact> {
  if (contact.state === 'undone') return refuse({ reason: 'already-undone' })
  const asked = contact.questions ?? []
  const since = stamp(now.minus({ days: 1 }))
  // The same form may come again after another question was sent from it.
  if (asked.some((one) => one.by === by && one.text === text && one.at >= since)) return accept(contact)
  const questions = [...asked, { by, at: stamp(now), text }]
  const cause = `${contact.id}:${questions.length}`
  return accept({ ...contact, questions }, routine('contact-question', contact.student, contact.id, cause))
}
