import { z } from 'zod'
import { answerCard } from '../cards/help-card.ts'
import { pickDraftCard } from '../cards/which-draft-card.ts'
import { action, below, done, type Outcome, type Turn } from './action.ts'
import { draftRows } from './draft-rows.ts'
import { openDrafts, type ReadableDraft } from './open-drafts.ts'

/** Asks which open draft is meant: to throw away, or to go on with. */
export const pickDraft = action({
  asks: z.strictObject({ to: z.enum(['drop', 'open']) }),
  needs: 'log-contact',
  audit: 'draft.asked-which',
  run: async ({ to }, turn) => {
    const open = (await openDrafts(turn)).filter(({ draft }) => draft.mayRefine === null)
    if (open.length === 0)
      return done(below(answerCard(turn.words.nothingOpen, ['log', 'families', 'help'], turn.words)))
    return askWhichDraft(open, to, turn)
  },
})

/** The question with the open drafts to choose from; a short word or a family answers it as well as the button. */
export async function askWhichDraft(
  open: readonly ReadableDraft[],
  to: 'keep' | 'drop' | 'open',
  turn: Turn,
): Promise<Outcome> {
  const card = pickDraftCard({ drafts: await draftRows(open, turn), to, token: turn.newId() }, turn.words)
  const only = open.length === 1 ? (open[0]?.draft.id ?? null) : null
  return done({ messages: [{ card, asks: { what: 'pick-draft', to, draft: only } }] })
}
