import { z } from 'zod'
import { recordId } from '../../cards/inputs.ts'
import { StoryAsk } from '../../cards/pages/family-page.ts'
import { erasedPage, type FamilyView, familyPage } from '../../cards/pages/fill-family-page.ts'
import { viewOfPartner } from '../../programme/closing/evaluation.ts'
import { eraseFrom } from '../../programme/closing/retention.ts'
import { isOpenRoad } from '../../programme/road/road.ts'
import { action, done, refused, type Turn } from '../action.ts'
import { closingOf } from '../closing/found-closing.ts'
import { policyAt } from '../intake/intake-of-turn.ts'
import { adultsShown } from '../intake/shown-intake.ts'
import { aheadOf } from './ahead-of-family.ts'
import { type SeenFamily, seenFamily } from './seen-family.ts'
import { standsOf } from './stands-of-family.ts'
import { storyFor } from './story-of-family.ts'

const OpenFamilyPage = z.strictObject({ family: recordId, story: StoryAsk.optional() })

/** One family with its story and its own words: only ever a page, behind sign-in, and each opening stands in the audit. */
export const openFamilyPage = action({
  asks: OpenFamilyPage,
  needs: 'see-some-families',
  audit: 'family.read',
  run: async ({ family: id, story: asked = {} }, turn) => {
    const seen = await seenFamily(id, turn)
    if (!seen) return refused({ reason: 'unknown-family' })
    const about = { about: id, family: id }
    const { family, road } = seen
    const closing = road ? await closingOf(road, id, turn.records) : null
    if (closing?.erasedOn)
      return done({ messages: [], page: erasedPage(family, closing.erasedOn, turn.words) }, about)
    const story = seen.looker === null ? null : { all: await storyFor(seen, turn), asked }
    const view: FamilyView = {
      family,
      as: seen.as,
      standsIn: await standsInOf(seen, turn),
      ended: await endedOf(seen, turn),
      stands: await standsOf(seen, turn),
      ahead: seen.looker === null ? null : await aheadOf(seen, turn),
      story,
      trajectory: seen.looker === null ? null : seen.trajectory,
      intake: seen.intake && { intake: seen.intake.intake, adults: adultsShown(seen.intake.intake) },
      summaries: await summariesOf(seen, turn),
      closing: seen.as === 'supervisor' || seen.as === 'buddy' ? closing : null,
      evaluations: await evaluationsOf(seen, turn),
    }
    return done({ messages: [], page: familyPage(view, turn.words) }, about)
  },
})

async function standsInOf({ match }: SeenFamily, { records }: Turn): Promise<FamilyView['standsIn']> {
  if (!match?.standsIn) return null
  const buddy = (await records.people.get(match.standsIn.for))?.name ?? ''
  return { for: buddy, from: match.from, until: match.until ?? match.from }
}

async function endedOf({ family, road }: SeenFamily, { records }: Turn): Promise<FamilyView['ended']> {
  if (!road || isOpenRoad(road)) return null
  const { retentionMonths } = await policyAt(family.site, road, records)
  const roads = await records.roads.find('family', family.id)
  return { state: road.state, eraseFrom: eraseFrom(roads, retentionMonths) }
}

/** What the family wanted to pass on: for who supervises it, who passes it on and, with the family's yes, who took it on. */
async function summariesOf({ as, handovers }: SeenFamily, turn: Turn): Promise<FamilyView['summaries']> {
  const { records, person } = turn
  if (as === 'intake') return []
  const nameOf = async (id: string) => (await records.people.get(id))?.name ?? ''
  const readable = handovers.filter(
    ({ state, summary, from, to, agreedOn }) =>
      summary &&
      (as === 'supervisor' ||
        from.student === person.id ||
        (to === person.id && state === 'accepted' && agreedOn !== null)),
  )
  return Promise.all(
    readable
      .toSorted((one, other) => other.plannedAt.localeCompare(one.plannedAt))
      .map(async (handover) => ({
        handover,
        from: await nameOf(handover.from.student),
        to: await nameOf(handover.to),
      })),
  )
}

/** The three views, once the goodbye began: for the supervisor alone, as on the card. */
async function evaluationsOf(
  { as, road, family }: SeenFamily,
  { records }: Turn,
): Promise<FamilyView['evaluations']> {
  if (as !== 'supervisor' || !road || (road.state !== 'closing' && road.state !== 'closed')) return null
  const partner = await records.partnerAnswers.get(road.id)
  const own = await records.evaluations.find('road', road.id)
  return [...own, ...(partner ? [viewOfPartner(partner, family.id)] : [])]
}
