import { SaveContact } from '../cards/contact-draft-card.ts'
import { contactKeptCard } from '../cards/contact-kept-card.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import type { Refusal } from '../programme/refusal.ts'
import { action, type Outcome, refused, type Turn } from './action.ts'
import { fieldsFromCard } from './contact-from-card.ts'
import { draftMessage } from './draft-reply.ts'
import { keepDraft } from './keep-draft.ts'
import { findOpenDraft } from './open-drafts.ts'
import { ownFamily, supervisorOf } from './own-families.ts'

/** One tap on Bewaren: the draft becomes a contact. The old card of a refined draft shows the new one instead. */
export const saveContact = action({
  asks: SaveContact,
  needs: 'log-contact',
  audit: 'contact.kept',
  run: async (sent, turn) => {
    const found = await findOpenDraft(turn, sent.draft)
    if ('because' in found) return gone(found.because, sent.draft, turn)
    const { draft, fields } = found
    if (sent.revision === draft.revision) return keepDraft(draft, fieldsFromCard(sent, fields), turn)
    const messages = [{ text: turn.words.refusals['newer-draft']() }, await draftMessage(draft, turn)]
    return refused({ reason: 'newer-draft' }, { messages })
  },
})

/** Why a draft can no longer be saved; one that another correction overtook shows what stands now. */
async function gone(because: Refusal, id: string, turn: Turn): Promise<Outcome> {
  if (because.reason !== 'draft-gone' || because.as !== 'overtaken') return refused(because)
  const draft = await turn.records.drafts.get(id)
  const contact = draft?.corrects ? await turn.records.contacts.get(draft.corrects) : undefined
  const own = contact && (await ownFamily(turn, contact.family))
  if (contact?.state !== 'kept' || !own) return refused(because)
  const isSupervised = (await supervisorOf(own.family, turn.records)) !== undefined
  const view = { contact: { ...contact, corrected: true }, family: own.family, isSupervised }
  const card = contactKeptCard(view, turn.words)
  return refused(because, { messages: [{ text: sayRefusal(turn.words, because) }, { card }] })
}
