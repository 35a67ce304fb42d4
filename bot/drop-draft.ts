import { z } from 'zod'
import { answerCard } from '../cards/help-card.ts'
import { recordId } from '../cards/inputs.ts'
import { endDraft } from '../programme/draft.ts'
import { action, done, inPlace, refused } from './action.ts'
import { findOpenDraft, openDrafts } from './open-drafts.ts'

/** Throws an open draft away: the one named, or the newest when "stop" was typed. */
export const dropDraft = action({
  asks: z.strictObject({ draft: recordId.optional() }),
  needs: 'log-contact',
  audit: 'draft.dropped',
  run: async ({ draft: id }, turn) => {
    const found = id === undefined ? (await openDrafts(turn))[0] : await findOpenDraft(turn, id)
    if (found === undefined)
      return done(inPlace(answerCard(turn.words.nothingOpen, ['log', 'families', 'help'], turn.words)))
    if ('because' in found) return refused(found.because)
    const decision = endDraft(found.draft, 'dropped', turn.now)
    if (!decision.accepted) return refused(decision.because)
    const { dropped, leftAsItWas } = turn.words.draft
    const said = found.draft.corrects === null ? dropped : leftAsItWas
    return done(inPlace(answerCard(said, ['log', 'families'], turn.words)), {
      changes: [{ collection: 'drafts', record: decision.next }],
      notices: decision.notices,
      about: found.draft.id,
    })
  },
})
