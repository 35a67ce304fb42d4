import { answerCard } from '../cards/help-card.ts'
import { SaveOpenDraft } from '../cards/which-draft-card.ts'
import { action, below, done, type Outcome, refused, type Turn } from './action.ts'
import { keepDraft } from './keep-draft.ts'
import { findOpenDraft, openDrafts, type ReadableDraft } from './open-drafts.ts'
import { questionWaits } from './open-question.ts'
import { ownFamily } from './own-families.ts'
import { askWhichDraft } from './pick-draft.ts'
import { refinable } from './sentence-fit.ts'

/** "ja", "bewaar" or "bewaar G-014", typed: keeps the open draft as it stands; with more than one it asks which. */
export const saveOpenDraft = action({
  asks: SaveOpenDraft,
  needs: 'log-contact',
  audit: 'contact.kept',
  run: async ({ draft: id, family }, turn) => {
    if (id !== undefined) {
      const found = await findOpenDraft(turn, id)
      return 'because' in found ? refused(found.because) : keepDraft(found.draft, found.fields, turn)
    }
    const open = (await openDrafts(turn)).filter(({ draft }) => draft.mayRefine === null)
    if (family !== undefined) return keepOf(family, open, turn)
    const told = refinable(open)
    // A form in which nothing stands yet is nothing to keep beside one in which something does.
    return keepOrAsk(told.length > 0 ? told : open.slice(0, 1), turn)
  },
})

/** The draft of the family that was named, and never another with its family changed. */
async function keepOf(family: string, open: readonly ReadableDraft[], turn: Turn): Promise<Outcome> {
  const own = await ownFamily(turn, family)
  if (!own) return refused({ reason: 'unknown-family' })
  const of = open.filter(({ fields }) => fields.family === family)
  if (of.length > 0) return keepOrAsk(of, turn)
  const text = turn.words.which.noneOf(own.family.code)
  return done(below(answerCard(text, ['log', 'week', 'help'], turn.words)))
}

async function keepOrAsk(open: readonly ReadableDraft[], turn: Turn): Promise<Outcome> {
  const [only, ...more] = open
  if (only === undefined)
    return (
      (await questionWaits(turn)) ??
      done(below(answerCard(turn.words.nothingOpen, ['log', 'families', 'help'], turn.words)))
    )
  return more.length === 0 ? keepDraft(only.draft, only.fields, turn) : askWhichDraft(open, 'keep', turn)
}
