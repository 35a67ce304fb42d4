import { OfHandover } from '../../cards/handover-card.ts'
import { handoverSummaryCard, SaveSummary } from '../../cards/handover-summary-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { isPlanned } from '../../programme/closing/handover.ts'
import { tellSummary } from '../../programme/closing/handover-rules.ts'
import { action, below, done, inPlace, refused } from '../action.ts'
import { handoverCardOf, handoverFor } from './found-handover.ts'

/** Opens the summary: for the buddy who passes the family on, and for the supervisor. */
export const summaryForm = action({
  asks: OfHandover,
  needs: 'follow-trajectory',
  audit: 'handover.summary-opened',
  run: async ({ handover: id }, turn) => {
    const found = await handoverFor(id, turn)
    if (!found || found.as === 'to' || !isPlanned(found.handover)) return refused({ reason: 'handover-over' })
    const { family, handover } = found
    const filled = { text: null, agrees: handover.agreedOn !== null }
    const view = {
      token: turn.newId(),
      family,
      handover: id,
      version: handover.version,
      hasSummary: Boolean(handover.summary),
      filled,
    }
    return done(below(handoverSummaryCard(view, turn.words)), { about: id, family: family.id })
  },
})

/** Keeps the summary; it goes along only with the family's yes. */
export const saveSummary = action({
  asks: SaveSummary,
  needs: 'follow-trajectory',
  audit: 'handover.summary-kept',
  run: async ({ token, handover: id, version, text, agrees }, turn) => {
    const found = await handoverFor(id, turn)
    if (!found || found.as === 'to') return refused({ reason: 'handover-over' })
    const { family, handover } = found
    const decision = tellSummary(handover, { text, agrees, version, by: turn.person.id }, turn.now)
    if (decision.accepted)
      return done(inPlace(await handoverCardOf({ ...found, handover: decision.next }, turn)), {
        changes: [{ collection: 'handovers', record: decision.next }],
        notices: decision.notices,
        about: id,
        family: family.id,
      })
    const { because } = decision
    const problem = sayRefusal(turn.words, because)
    if (because.reason === 'handover-over')
      return refused(because, inPlace(await handoverCardOf(found, turn, { problem })), family.id)
    const view = {
      token,
      family,
      handover: id,
      version: handover.version,
      hasSummary: Boolean(handover.summary),
      filled: { text, agrees },
      problem,
    }
    return refused(because, inPlace(handoverSummaryCard(view, turn.words)), family.id)
  },
})
