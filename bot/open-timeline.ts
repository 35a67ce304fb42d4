import { z } from 'zod'
import { OpenTimeline } from '../cards/families-card.ts'
import { answerCard } from '../cards/help-card.ts'
import { timelineCard } from '../cards/timeline-card.ts'
import { action, below, done, refused } from './action.ts'
import { referralsOf } from './directory/own-referrals.ts'
import { listedFamilies } from './family/listed-families.ts'
import { contactLoggedMessage } from './logged-message.ts'
import { keptContacts, supervisedFamilies, supervisedFamily } from './own-families.ts'
import { lateLookBackOf } from './trajectory/look-back.ts'

const shown = 12

/** A family's timeline for its supervisor. */
export const openTimeline = action({
  asks: OpenTimeline,
  needs: 'see-supervised-families',
  audit: 'timeline.seen',
  run: async ({ family: id }, turn) => {
    const family = await supervisedFamily(turn, id)
    if (!family) return refused({ reason: 'unknown-family' })
    const contacts = (await keptContacts(turn, family.id)).slice(0, shown)
    const referrals = await referralsOf(family, turn)
    const late = await lateLookBackOf(family, turn)
    const card = timelineCard({ family, contacts, referrals, late, token: turn.newId() }, turn.words)
    return done(below(card), { about: family.id, family: family.id })
  },
})

/** The logs a supervisor has not answered yet, each with its buttons, oldest first. */
export const newLogs = action({
  asks: z.object({}),
  needs: 'answer-log',
  audit: 'logs.unread-seen',
  run: async (_, turn) => {
    const families = await supervisedFamilies(turn)
    const unseen = await Promise.all(families.map(({ id }) => turn.records.contacts.find('unseenOf', id)))
    const oldest = unseen
      .flat()
      .toSorted((one, other) => one.keptAt.localeCompare(other.keptAt))
      .slice(0, 5)
    const messages = await Promise.all(oldest.map((contact) => contactLoggedMessage(contact.id, turn)))
    const cards = messages.filter((message) => message !== null)
    if (cards.length === 0)
      return done(below(answerCard(turn.words.logged.none, ['supervised', 'help'], turn.words)))
    return done({ messages: cards }, { also: listedFamilies(oldest.map(({ family }) => family)) })
  },
})
