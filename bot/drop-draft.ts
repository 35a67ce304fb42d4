import { z } from 'zod'
import { draftSummary } from '../cards/draft-summary.ts'
import { answerCard } from '../cards/help-card.ts'
import { recordId } from '../cards/inputs.ts'
import { endDraft } from '../programme/draft.ts'
import { action, done, inPlace, type Outcome, refused, type Turn } from './action.ts'
import { draftRows } from './draft-rows.ts'
import { findOpenDraft, openDrafts, type ReadableDraft } from './open-drafts.ts'
import { askWhichDraft } from './pick-draft.ts'

/** Throws an open draft away: the one named, or the only one when "gooi weg" was typed; of several it asks which. */
export const dropDraft = action({
  asks: z.strictObject({ draft: recordId.optional() }),
  needs: 'log-contact',
  audit: 'draft.dropped',
  run: async ({ draft: id }, turn) => {
    if (id !== undefined) {
      const found = await findOpenDraft(turn, id)
      return 'because' in found ? refused(found.because) : dropping(found, turn)
    }
    const open = await openDrafts(turn)
    if (open.length > 1) return askWhichDraft(open, 'drop', turn)
    if (open[0]) return dropping(open[0], turn)
    return done(inPlace(answerCard(turn.words.nothingOpen, ['log', 'families', 'help'], turn.words)))
  },
})

/** Throws one open draft away and says which; what it corrected stays as it was. */
export async function dropping(found: ReadableDraft, turn: Turn): Promise<Outcome> {
  const decision = endDraft(found.draft, 'dropped', turn.now)
  if (!decision.accepted) return refused(decision.because)
  const { dropped, leftAsItWas } = turn.words.draft
  const [row] = await draftRows([found], turn)
  const said = found.draft.corrects === null && row ? dropped(draftSummary(row, turn.words)) : leftAsItWas
  return done(inPlace(answerCard(said, ['log', 'families'], turn.words)), {
    changes: [{ collection: 'drafts', record: decision.next }],
    notices: decision.notices,
    about: found.draft.id,
  })
}
