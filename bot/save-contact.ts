import { SaveContact } from '../cards/contact-draft-card.ts'
import { action, refused } from './action.ts'
import { fieldsFromCard } from './contact-from-card.ts'
import { draftMessage } from './draft-reply.ts'
import { keepDraft } from './keep-draft.ts'
import { findOpenDraft } from './open-drafts.ts'

/** One tap on Bewaren: the draft becomes a contact. The old card of a refined draft shows the new one instead. */
export const saveContact = action({
  asks: SaveContact,
  needs: 'log-contact',
  audit: 'contact.kept',
  run: async (sent, turn) => {
    const found = await findOpenDraft(turn, sent.draft)
    if ('because' in found) return refused(found.because)
    const { draft, fields } = found
    if (sent.revision === draft.revision) return keepDraft(draft, fieldsFromCard(sent, fields), turn)
    const messages = [{ text: turn.words.refusals['newer-draft']() }, await draftMessage(draft, turn)]
    return refused({ reason: 'newer-draft' }, { messages })
  },
})
