import { z } from 'zod'
import { type SiteStanding, sitesPage } from '../../cards/pages/fill-sites-page.ts'
import { noMeetings } from '../../programme/partners-meeting/partner-meetings.ts'
import { requestChannelOf } from '../../programme/request/request-channel.ts'
import type { Site } from '../../programme/site.ts'
import { action, done, type Turn } from '../action.ts'
import { dutySites } from '../duty-site.ts'
import { channelStateOf } from '../lecturers-channel.ts'
import { numberRows } from '../site-numbers.ts'

/** The coordinator's own sites with all that is set for each. */
export const openSitesPage = action({
  asks: z.strictObject({}),
  needs: 'set-up-site',
  audit: 'sites.seen',
  run: async (_, turn) => {
    const sites = await dutySites(turn)
    const standing = await Promise.all(sites.map((site) => standingOf(site, turn)))
    return done({ messages: [], page: sitesPage(standing, turn.words) })
  },
})

async function standingOf(site: Site, turn: Turn): Promise<SiteStanding> {
  const { records } = turn
  const { planned, held } = (await records.partnerMeetings.get(site.id)) ?? noMeetings(site.id)
  const plan = await records.intervisionPlans.get(site.id)
  const ahead = (plan?.moments ?? []).map(({ on }) => on).filter((on) => on >= turn.today)
  const intervisions = (await records.intervisions.find('site', site.id)).map(({ on }) => on).toSorted()
  const requests = await records.reaches.get(requestChannelOf(site.id))
  return {
    site,
    numbers: numberRows(site, turn),
    lecturers: await channelStateOf(site.id, records),
    requests: requests === undefined ? 'none' : requests.refusedAt ? 'refused' : 'works',
    meeting: { planned: planned?.on ?? null, held: held.at(-1)?.on ?? null },
    intervision: { planned: ahead.toSorted()[0] ?? null, closed: intervisions.at(-1) ?? null },
  }
}
