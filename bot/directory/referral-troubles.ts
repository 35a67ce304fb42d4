import { referralTroublesCard, SeeTroubles, troublesPerPage } from '../../cards/referral-troubles-card.ts'
import { troublesByService } from '../../programme/referral-figures.ts'
import { dayAfter } from '../../programme/stamp.ts'
import { action, below, done } from '../action.ts'
import { serviceName } from './own-referrals.ts'

/** How far back a lecturer looks, in days. */
const period = 90

/** Services that had no room, no right or no help for families of one's own sites. */
export const referralTroubles = action({
  asks: SeeTroubles,
  needs: 'see-referral-troubles',
  audit: 'referrals.troubles-seen',
  run: async ({ page = 0 }, { records, person, today, words }) => {
    const found = await Promise.all(person.sites.map((site) => records.referrals.find('troubleAt', site)))
    const all = troublesByService(found.flat(), dayAfter(today, -period))
    const pages = Math.max(1, Math.ceil(all.length / troublesPerPage))
    const at = Math.min(page, pages - 1)
    const onPage = all.slice(at * troublesPerPage, (at + 1) * troublesPerPage)
    const rows = await Promise.all(
      onPage.map(async ({ service, counts }) => ({ service: await serviceName(service, records), counts })),
    )
    return done(below(referralTroublesCard({ rows, page: at, pages }, words)))
  },
})
