import { z } from 'zod'
import { leafletCard } from '../../cards/leaflet-card.ts'
import { emptyLeaflet, leafletFormCard, SaveLeaflet } from '../../cards/leaflet-form-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { shareLeaflet } from '../../directory/leaflet-rule.ts'
import type { Refusal } from '../../programme/refusal.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { madeId } from '../made-once.ts'
import { leafletRowOf } from './found-rows.ts'

/** Opens the form in which a leaflet is shared. */
export const leafletForm = action({
  asks: z.object({}),
  needs: 'share-services',
  audit: 'leaflet.form-opened',
  run: async (_, turn) =>
    done(below(leafletFormCard({ token: turn.newId(), filled: emptyLeaflet }, turn.words))),
})

/** Shares a leaflet; the same form with other values puts that leaflet right, and never makes a second one. */
export const saveLeaflet = action({
  asks: SaveLeaflet,
  needs: 'share-services',
  audit: 'leaflet.shared',
  run: async (sent, turn) => {
    const id = madeId({ verb: 'save-leaflet', token: sent.token }, turn)
    const made = await turn.records.leaflets.get(id)
    if (made?.state === 'removed') return refused({ reason: 'unknown-leaflet' })
    const needs = [...new Set([sent.need, sent.also])].filter((need) => need !== null)
    const decision = shareLeaflet({ ...sent, needs }, { id, by: turn.person, at: turn.now })
    if (!decision.accepted) return again(decision.because, sent, turn)
    const { state } = decision.next
    const said = turn.words.finding.leafletForm
    const card = leafletCard(leafletRowOf(decision.next), false, turn.words)
    return done(inPlace(card, { text: state === 'agreed' ? said.done : said.doneUnchecked }), {
      changes: [{ collection: 'leaflets', record: decision.next }],
      about: id,
    })
  },
})

function again(because: Refusal, { token, ...filled }: SaveLeaflet, turn: Turn): Outcome {
  const problem = sayRefusal(turn.words, because)
  return refused(because, inPlace(leafletFormCard({ token, filled, problem }, turn.words)))
}
