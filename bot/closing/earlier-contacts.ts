import { OpenTimeline } from '../../cards/families-card.ts'
import { handoverEarlierCard } from '../../cards/handover-earlier-card.ts'
import { seesOldNotes, visibleContacts } from '../../programme/closing/handover-rules.ts'
import { action, below, done, refused } from '../action.ts'
import { keptContacts, ownFamily } from '../own-families.ts'

const shown = 12

/** What happened before the buddy came, only where the hand-over chose that it may be seen. */
export const earlierContacts = action({
  asks: OpenTimeline,
  needs: 'see-own-families',
  audit: 'contacts.earlier-seen',
  run: async ({ family: id }, turn) => {
    const own = await ownFamily(turn, id)
    if (!own) return refused({ reason: 'unknown-family' })
    const handovers = await turn.records.handovers.find('family', id)
    if (!seesOldNotes(own.match, handovers)) return refused({ reason: 'old-notes-hidden' }, null, id)
    const visible = visibleContacts(await keptContacts(turn, id), own.match, handovers)
    const earlier = visible.filter(({ student }) => student !== turn.person.id).slice(0, shown)
    const contacts = earlier.map(({ facts }) => facts)
    const view = { family: own.family, contacts, readsNotes: !own.match.standsIn }
    return done(below(handoverEarlierCard(view, turn.words)), {
      about: id,
      family: id,
    })
  },
})
