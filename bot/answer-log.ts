import { CorrectContact } from '../cards/contact-kept-card.ts'
import { contactAnsweredCard } from '../cards/contact-logged-card.ts'
import { AcknowledgeContact, AskAboutContact } from '../cards/timeline-card.ts'
import type { KeptContact } from '../programme/contact.ts'
import { askAboutContact, seeContact } from '../programme/contact-rules.ts'
import type { Decision } from '../programme/decision.ts'
import type { Family } from '../programme/family.ts'
import { type Notice, routine } from '../programme/notice.ts'
import { action, done, inPlace, type Outcome, refused, type Turn } from './action.ts'
import { announcedLog } from './announced-log.ts'
import { contactLoggedMessage } from './logged-message.ts'
import { supervisedFamily } from './own-families.ts'

/** Shows one log with what a supervisor can answer: from a page, where no message of it stands. */
export const openLog = action({
  asks: CorrectContact,
  needs: 'answer-log',
  audit: 'log.opened',
  run: async ({ contact: id }, turn) => {
    const found = await supervisedContact(id, turn)
    const message = found && (await contactLoggedMessage(id, turn))
    if (!found || !message) return refused({ reason: 'unknown-contact' })
    return done({ messages: [message] }, { about: id, family: found.family.id })
  },
})

/** "Gezien, dankjewel": one tap, and the student hears it. */
export const acknowledgeContact = action({
  asks: AcknowledgeContact,
  needs: 'answer-log',
  audit: 'contact.seen',
  run: async ({ contact: id }, turn) => {
    const found = await supervisedContact(id, turn)
    if (!found) return refused({ reason: 'unknown-contact' })
    return answered(
      found,
      seeContact(found.contact, turn.person.id, turn.now),
      turn.words.logged.thanked,
      turn,
    )
  },
})

/** A question about a log, which reaches the student. */
export const askAboutLog = action({
  asks: AskAboutContact,
  needs: 'answer-log',
  audit: 'contact.asked-about',
  run: async ({ contact: id, question }, turn) => {
    const found = await supervisedContact(id, turn)
    if (!found) return refused({ reason: 'unknown-contact' })
    if (question === null) return refused({ reason: 'question-missing' }, null, found.family.id)
    const decision = askAboutContact(found.contact, turn.person.id, question, turn.now)
    return answered(found, decision, turn.words.logged.asked, turn)
  },
})

type Found = Readonly<{ contact: KeptContact; family: Family }>

async function supervisedContact(id: string, turn: Turn): Promise<Found | null> {
  const contact = await turn.records.contacts.get(id)
  const family = contact && (await supervisedFamily(turn, contact.family))
  return contact?.state === 'kept' && family ? { contact, family } : null
}

async function answered(
  found: Found,
  decision: Decision<KeptContact>,
  say: (student: string) => string,
  turn: Turn,
): Promise<Outcome> {
  const { family } = found
  if (!decision.accepted) return refused(decision.because, null, family.id)
  const student = (await turn.records.people.get(found.contact.student))?.name ?? ''
  const card = contactAnsweredCard(
    { contact: decision.next, family, student },
    say(student.split(' ')[0] ?? student),
    turn.words,
  )
  return done(inPlace(card), {
    changes: [{ collection: 'contacts', record: decision.next }],
    notices: [...decision.notices, ...(await answeredNotices(decision.next, turn))],
    about: decision.next.id,
    family: family.id,
  })
}

/** The card that announced this log is replaced wherever it was sent to the lecturer, so that it asks nothing twice. */
async function answeredNotices(contact: KeptContact, turn: Turn): Promise<readonly Notice[]> {
  const announced = await announcedLog(contact, turn.person.id, turn)
  if (!announced) return []
  const answers = (contact.questions ?? []).length + (contact.seen ? 1 : 0)
  const cause = `${announced.cause}:${answers}`
  const notice = routine('contact-answered', turn.person.id, contact.id, cause)
  return [{ ...notice, replaces: announced.messageId }]
}
