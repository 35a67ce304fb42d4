import { OpenDraftCard } from '../cards/week-card.ts'
import { action, done, inPlace, refused } from './action.ts'
import { draftForm, draftMessage } from './draft-reply.ts'
import { findOpenDraft } from './open-drafts.ts'

/** Shows an open draft again, from "mijn week". */
export const openDraft = action({
  asks: OpenDraftCard,
  needs: 'log-contact',
  audit: 'draft.shown',
  run: async ({ draft: id }, turn) => {
    const found = await findOpenDraft(turn, id)
    if ('because' in found) return refused(found.because)
    return done({ messages: [await draftMessage(found.draft, turn)] }, { about: id })
  },
})

/** Opens the full form in the place of the short card: for putting something right, or for telling more. */
export const adjustDraft = action({
  asks: OpenDraftCard,
  needs: 'log-contact',
  audit: 'draft.adjusted',
  run: async ({ draft: id }, turn) => {
    const found = await findOpenDraft(turn, id)
    if ('because' in found) return refused(found.because)
    return done(inPlace(await draftForm(found, turn)), { about: id })
  },
})
