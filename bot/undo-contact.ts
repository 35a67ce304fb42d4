import { UndoContact } from '../cards/contact-kept-card.ts'
import { summaryOf } from '../cards/contact-summary.ts'
import { answerCard } from '../cards/help-card.ts'
import { undoContact } from '../programme/contact-rules.ts'
import { action, done, inPlace, refused } from './action.ts'
import { latestOwnContact } from './correct-contact.ts'
import { ownFamily, policyFor } from './own-families.ts'

/** Undoes the contact named by a button, or the latest one kept when "maak ongedaan" was typed. */
export const undoKeptContact = action({
  asks: UndoContact,
  needs: 'log-contact',
  audit: 'contact.undone',
  run: async ({ contact: id }, turn) => {
    const contact =
      id === undefined ? await latestOwnContact(turn, null) : await turn.records.contacts.get(id)
    if (contact === undefined)
      return refused({ reason: id === undefined ? 'nothing-to-undo' : 'unknown-contact' })
    if (contact.student !== turn.person.id) return refused({ reason: 'unknown-contact' })
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
        about: contact.id,
        family: contact.family,
      },
    )
  },
})
