import { UndoLatest } from '../cards/contact-kept-card.ts'
import { summaryOf } from '../cards/contact-summary.ts'
import { undoQuestionCard } from '../cards/undo-question-card.ts'
import type { KeptContact } from '../programme/contact.ts'
import { momentOf } from '../programme/stamp.ts'
import { action, done, type Outcome, refused, type Turn } from './action.ts'
import { latestOwnContact } from './correct-contact.ts'
import { dropping } from './drop-draft.ts'
import { openDrafts } from './open-drafts.ts'
import { ownFamily } from './own-families.ts'
import { askWhichDraft } from './pick-draft.ts'
import { undoing } from './undo-contact.ts'

/**
 * "gooi maar weg", typed: the open draft when there is one, else the contact kept last. Of several drafts it asks which.
 * What was kept longer than an hour ago, or would be the second one in a row, is asked about first: words are easily
 * said about something else.
 */
export const undoLatest = action({
  asks: UndoLatest,
  needs: 'log-contact',
  audit: 'latest.undone',
  run: async ({ family, unsure }, turn) => {
    if (family !== null && !(await ownFamily(turn, family))) return refused({ reason: 'unknown-family' })
    const open = (await openDrafts(turn)).filter(({ fields }) => family === null || fields.family === family)
    if (open[0] && (unsure || open.length > 1)) return askWhichDraft(open, 'drop', turn)
    if (open[0]) return dropping(open[0], turn)
    const contact = await latestOwnContact(turn, family)
    if (!contact) return refused({ reason: 'nothing-to-undo' })
    return !unsure && (await isFreshAndFirst(contact, turn)) ? undoing(contact, turn) : ask(contact, turn)
  },
})

async function isFreshAndFirst(contact: KeptContact, turn: Turn): Promise<boolean> {
  const anHourAgo = turn.now.minus({ hours: 1 })
  if (momentOf(contact.keptAt) < anHourAgo) return false
  const contacts = await turn.records.contacts.find('student', turn.person.id)
  return !contacts.some((one) => one.state === 'undone' && momentOf(one.undoneAt) >= anHourAgo)
}

async function ask(contact: KeptContact, turn: Turn): Promise<Outcome> {
  const own = await ownFamily(turn, contact.family)
  if (!own) return refused({ reason: 'unknown-family' })
  const summary = summaryOf(contact.facts, own.family, turn.words)
  const card = undoQuestionCard(contact.id, summary, turn.words)
  return done(
    { messages: [{ card, asks: { what: 'undo', contact: contact.id } }] },
    {
      about: contact.id,
      family: contact.family,
    },
  )
}
