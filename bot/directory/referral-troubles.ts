import {
  referralTroublesCard,
  SeeTroubles,
  type TroublesView,
  troublesPerPage,
} from '../../cards/referral-troubles-card.ts'
import { troublesByService } from '../../programme/referral-figures.ts'
import { dayAfter } from '../../programme/stamp.ts'
import { action, below, done, type Turn } from '../action.ts'
import { serviceName } from './own-referrals.ts'

/** How far back a lecturer looks, in days. */
const period = 90

/** Services that had no room, no right or no help for families of one's own sites. */
export const referralTroubles = action({
  asks: SeeTroubles,
  needs: 'see-referral-troubles',
  audit: 'referrals.troubles-seen',
  run: async ({ page = 0 }, turn) => {
    const all = await troublesHere(turn)
    const pages = Math.max(1, Math.ceil(all.length / troublesPerPage))
    const at = Math.min(page, pages - 1)
    const rows = all.slice(at * troublesPerPage, (at + 1) * troublesPerPage)
    return done(below(referralTroublesCard({ rows, page: at, pages }, turn.words)))
  },
})

/** The same as rows, of all own sites together: services by name, with how often each trouble was met lately. */
export async function troublesHere({ records, person, today }: Turn): Promise<TroublesView['rows']> {
  const found = await Promise.all(person.sites.map((site) => records.referrals.find('troubleAt', site)))
  return Promise.all(
    troublesByService(found.flat(), dayAfter(today, -period)).map(async ({ service, counts }) => ({
      service: await serviceName(service, records),
      counts,
    })),
  )
}
