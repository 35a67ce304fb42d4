import { UndoContact } from '../cards/contact-kept-card.ts'
import { summaryOf } from '../cards/contact-summary.ts'
import { answerCard } from '../cards/help-card.ts'
import type { Contact } from '../programme/contact.ts'
import { undoContact } from '../programme/contact-rules.ts'
import type { Family } from '../programme/family.ts'
import { type Notice, routine } from '../programme/notice.ts'
import { action, done, inPlace, type Outcome, refused, type Turn } from './action.ts'
import { announcedLog } from './announced-log.ts'
import { ownFamily, policyFor } from './own-families.ts'

/** Undoes the contact that a button names. */
export const undoKeptContact = action({
  asks: UndoContact,
  needs: 'log-contact',
  audit: 'contact.undone',
  run: async ({ contact: id }, turn) => {
    const contact = await turn.records.contacts.get(id)
    if (contact?.student !== turn.person.id) return refused({ reason: 'unknown-contact' })
    return undoing(contact, turn)
  },
})

/** Undoes a contact of the student while the site allows it. */
export async function undoing(contact: Contact, turn: Turn): Promise<Outcome> {
  const own = await ownFamily(turn, contact.family)
  if (!own) return refused({ reason: 'unknown-family' })
  const { correctionDays } = await policyFor(turn, own.family, own.match)
  const decision = undoContact(contact, correctionDays, turn.now)
  if (!decision.accepted) return refused(decision.because)
  const summary = summaryOf(contact.facts, own.family, turn.words)
  return done(
    inPlace(answerCard(turn.words.kept.undone(summary), ['log', 'contacts', 'families'], turn.words)),
    {
      changes: [{ collection: 'contacts', record: decision.next }],
      notices: await undoneNotices(contact, own.family, turn),
      about: contact.id,
      family: contact.family,
    },
  )
}

/** Who was told of a log hears that it is gone; who was not has nothing to forget. */
export async function undoneNotices(
  contact: Contact,
  { supervisor }: Family,
  turn: Turn,
): Promise<readonly Notice[]> {
  const announced = await announcedLog(contact, supervisor, turn)
  return announced ? [routine('contact-undone', supervisor, contact.id)] : []
}
