import { ChooseDraft } from '../cards/which-draft-card.ts'
import { endDraft, fieldsOf } from '../programme/draft.ts'
import { action, done, refused } from './action.ts'
import { draftMessage } from './draft-reply.ts'
import { findOpenDraft } from './open-drafts.ts'
import { refineOpen, todayUnlessSaid, whichQuestion } from './tell-contact.ts'

/** The student says whether a sentence was a new contact or refined the open one. */
export const chooseDraft = action({
  asks: ChooseDraft,
  needs: 'log-contact',
  audit: 'draft.chosen',
  run: async ({ draft: id, means }, turn) => {
    const found = await findOpenDraft(turn, id)
    if ('because' in found) return refused(found.because)
    const { draft, fields } = found
    // Chosen before, by a word or the other button: the draft as it stands now.
    if (draft.mayRefine === null) return done({ messages: [await draftMessage(draft, turn)] }, { about: id })
    const older = await turn.records.drafts.get(draft.mayRefine)
    const olderFields = older?.state === 'open' ? fieldsOf(older) : null
    if (means === 'unsaid' && older?.state === 'open' && olderFields !== null)
      return done({ messages: [await whichQuestion(id, olderFields, turn)] }, { about: id })
    if (means === 'new' || older?.state !== 'open' || olderFields === null) {
      const record = { ...draft, mayRefine: null, fields: todayUnlessSaid(fields, turn.today) }
      const messages = [await draftMessage(record, turn)]
      return done({ messages }, { changes: [{ collection: 'drafts', record }], about: id })
    }
    const merged = endDraft(draft, 'merged', turn.now)
    const refined = await refineOpen(
      { draft: older, fields: olderFields },
      familyKept(fields, olderFields.family),
      turn,
    )
    if (!merged.accepted || !refined.done) return refused({ reason: 'unknown-draft' })
    return { ...refined, changes: [...refined.changes, { collection: 'drafts', record: merged.next }] }
  },
})

/** A family that was only assumed (one's single family) does not overrule the one the older draft has. */
function familyKept<
  Fields extends Readonly<{ family: string | null; words: Readonly<Record<string, string>> }>,
>(fields: Fields, older: string | null): Fields {
  return fields.words.family === undefined ? { ...fields, family: older ?? fields.family } : fields
}
