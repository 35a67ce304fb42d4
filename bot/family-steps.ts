import { OpenTimeline } from '../cards/families-card.ts'
import { familyStepsCard } from '../cards/family-steps-card.ts'
import { action, below, done, refused } from './action.ts'
import { ownFamily, rhythmFor } from './own-families.ts'

/** What a buddy can do for one own family; a code that is not theirs is refused like one that does not exist. */
export const familySteps = action({
  asks: OpenTimeline,
  needs: 'see-own-families',
  audit: 'family.steps-seen',
  run: async ({ family: id }, turn) => {
    const own = await ownFamily(turn, id)
    if (!own) return refused({ reason: 'unknown-family' })
    const rhythm = await rhythmFor(turn, own.family, own.match)
    const card = familyStepsCard({ family: own.family, rhythm }, turn.words)
    return done(below(card), { family: own.family.id })
  },
})
