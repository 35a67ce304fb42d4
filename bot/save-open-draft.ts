import { answerCard } from '../cards/help-card.ts'
import { SaveOpenDraft, whichToKeepCard } from '../cards/which-draft-card.ts'
import { action, below, done, type Outcome, refused, type Turn } from './action.ts'
import { draftRows } from './draft-rows.ts'
import { keepDraft } from './keep-draft.ts'
import { findOpenDraft, openDrafts, type ReadableDraft } from './open-drafts.ts'
import { questionWaits } from './open-question.ts'
import { refinable } from './sentence-fit.ts'

/** "ja" or "bewaar", typed: keeps the open draft as it stands; with more than one it asks which. */
export const saveOpenDraft = action({
  asks: SaveOpenDraft,
  needs: 'log-contact',
  audit: 'contact.kept',
  run: async ({ draft: id }, turn) => {
    if (id !== undefined) {
      const found = await findOpenDraft(turn, id)
      return 'because' in found ? refused(found.because) : keepDraft(found.draft, found.fields, turn)
    }
    const open = (await openDrafts(turn)).filter(({ draft }) => draft.mayRefine === null)
    const told = refinable(open)
    // A form in which nothing stands yet is nothing to keep beside one in which something does.
    return keepOrAsk(told.length > 0 ? told : open.slice(0, 1), turn)
  },
})

async function keepOrAsk(open: readonly ReadableDraft[], turn: Turn): Promise<Outcome> {
  const [only, ...more] = open
  if (only === undefined)
    return (
      (await questionWaits(turn)) ??
      done(below(answerCard(turn.words.nothingOpen, ['log', 'families', 'help'], turn.words)))
    )
  if (more.length === 0) return keepDraft(only.draft, only.fields, turn)
  const card = whichToKeepCard(await draftRows(open, turn), turn.newId(), turn.words)
  return done({ messages: [{ card, asks: { what: 'which-to-keep' } }] })
}
