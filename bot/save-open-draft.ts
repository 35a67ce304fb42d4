import { z } from 'zod'
import { answerCard } from '../cards/help-card.ts'
import { action, below, done } from './action.ts'
import { keepDraft } from './keep-draft.ts'
import { openDrafts } from './open-drafts.ts'

/** "ja" or "bewaar", typed: keeps the newest open draft as it stands. */
export const saveOpenDraft = action({
  asks: z.strictObject({}),
  needs: 'log-contact',
  audit: 'contact.kept',
  run: async (_, turn) => {
    const newest = (await openDrafts(turn)).find(({ draft }) => draft.mayRefine === null)
    if (newest === undefined)
      return done(below(answerCard(turn.words.nothingOpen, ['log', 'families', 'help'], turn.words)))
    return keepDraft(newest.draft, newest.fields, turn)
  },
})
