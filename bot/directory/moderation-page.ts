import { z } from 'zod'
import { moderationPage } from '../../cards/pages/fill-moderation-page.ts'
import { daysUntilCall } from '../../directory/ring-round.ts'
import type { SharedService } from '../../directory/service.ts'
import { mayModerate } from '../../directory/who-edits.ts'
import { dayOf, momentOf, stampAfter } from '../../programme/stamp.ts'
import { action, done, type Turn } from '../action.ts'
import { servicesToCheck, serviceToCheck } from './check-services.ts'
import { leafletRowOf } from './found-rows.ts'
import { waitingLeaflets } from './leaflets.ts'
import { troublesHere } from './referral-troubles.ts'

/** How many services the list of those longest without a confirmation names. */
const oldestShown = 10

/** What waits of the shared directory for who moderates it. */
export const openModerationPage = action({
  asks: z.strictObject({}),
  needs: 'moderate-services',
  audit: 'moderation.seen',
  run: async (_, turn) => {
    const all = await turn.records.services.all()
    const services = await Promise.all(
      servicesToCheck(all, turn.person).map((service) => serviceToCheck(service, turn)),
    )
    const view = {
      services,
      leaflets: (await waitingLeaflets(turn)).map(leafletRowOf),
      troubles: await troublesHere(turn),
      oldest: oldestOf(all, turn),
    }
    return done({ messages: [], page: moderationPage(view, turn.words) })
  },
})

function oldestOf(all: readonly SharedService[], { person, now }: Turn) {
  const since = stampAfter(now, -daysUntilCall)
  return all
    .filter(({ state, lastConfirmedAt }) => state === 'agreed' && (lastConfirmedAt ?? '') < since)
    .filter((service) => mayModerate(person, service))
    .toSorted((one, other) => (one.lastConfirmedAt ?? '').localeCompare(other.lastConfirmedAt ?? ''))
    .slice(0, oldestShown)
    .map(({ id, hsds, lastConfirmedAt }) => ({
      service: id,
      name: hsds.name,
      on: lastConfirmedAt === null ? null : dayOf(momentOf(lastConfirmedAt)),
    }))
}
