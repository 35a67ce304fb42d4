import { z } from 'zod'
import { answerCard } from '../../cards/help-card.ts'
import { JudgeLeaflet, leafletCard, leafletsToCheckCard, OpenLeaflet } from '../../cards/leaflet-card.ts'
import type { SharedLeaflet } from '../../directory/shared-leaflet.ts'
import { may } from '../../programme/permissions.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { leafletRowOf } from './found-rows.ts'

/** The card of one leaflet. */
export const openLeaflet = action({
  asks: OpenLeaflet,
  needs: 'find-services',
  audit: 'leaflet.opened',
  run: async ({ leaflet: id }, turn) => {
    const kept = await keptLeaflet(id, turn)
    if (!kept) return refused({ reason: 'unknown-leaflet' })
    return done(below(leafletCard(leafletRowOf(kept), mayJudge(kept, turn), turn.words)), { about: id })
  },
})

/** Leaflets of the own sites that wait for a lecturer. */
export const leafletsToCheck = action({
  asks: z.object({}),
  needs: 'moderate-services',
  audit: 'leaflets.to-check-seen',
  run: async (_, turn) => {
    const oldest = await waitingLeaflets(turn)
    return done(below(leafletsToCheckCard(oldest.map(leafletRowOf), turn.words)))
  },
})

/** Leaflets that somebody may judge and nobody did yet, the oldest first. */
export async function waitingLeaflets(turn: Turn): Promise<readonly SharedLeaflet[]> {
  const waiting = await turn.records.leaflets.find('state', 'unchecked')
  return waiting
    .filter((one) => mayJudge(one, turn))
    .toSorted((one, other) => one.sharedAt.localeCompare(other.sharedAt))
}

/** A lecturer looked at it: it no longer says that nobody did. */
export const agreeLeaflet = action({
  asks: JudgeLeaflet,
  needs: 'moderate-services',
  audit: 'leaflet.agreed',
  run: async ({ leaflet: id }, turn) =>
    judged(id, { to: 'agreed', says: turn.words.finding.leaflet.agreed }, turn),
})

/** A lecturer takes it away: nobody finds it any more. */
export const removeLeaflet = action({
  asks: JudgeLeaflet,
  needs: 'moderate-services',
  audit: 'leaflet.removed',
  run: async ({ leaflet: id }, turn) =>
    judged(id, { to: 'removed', says: turn.words.finding.leaflet.removed }, turn),
})

type Judgement = Readonly<{ to: 'agreed' | 'removed'; says: string }>

async function judged(id: string, { to, says }: Judgement, turn: Turn): Promise<Outcome> {
  const kept = await keptLeaflet(id, turn)
  if (!kept || !mayJudge(kept, turn)) return refused({ reason: 'unknown-leaflet' })
  const record: SharedLeaflet = { ...kept, state: to, agreedBy: turn.person.id }
  return done(inPlace(answerCard(says, ['find', 'help'], turn.words)), {
    changes: [{ collection: 'leaflets', record }],
    about: id,
  })
}

async function keptLeaflet(id: string, { records }: Turn): Promise<SharedLeaflet | undefined> {
  const kept = await records.leaflets.get(id)
  return kept?.state === 'removed' ? undefined : kept
}

/** A leaflet of another site is its lecturers' to judge; one of no site is every lecturer's. */
function mayJudge({ leaflet: { site } }: SharedLeaflet, { person }: Turn): boolean {
  return may(person, 'moderate-services') && (site === null || person.sites.includes(site))
}
