import type { MeetingFacts } from '../../cards/partners-meeting-lines.ts'
import { sheetOf } from '../../directory/sheet.ts'
import { careGapsOf } from '../../programme/partners-meeting/care-gaps.ts'
import { meetingFigures, stuckRequests } from '../../programme/partners-meeting/meeting-figures.ts'
import { type MeetingRhythm, nextMeeting, toldSince } from '../../programme/partners-meeting/meeting-rules.ts'
import {
  noMeetings,
  openAgreements,
  type PartnerMeetings,
} from '../../programme/partners-meeting/partner-meetings.ts'
import type { Referral } from '../../programme/referral.ts'
import { troublesSince } from '../../programme/referral-figures.ts'
import { policyOf, type Site } from '../../programme/site.ts'
import type { ReadableProgramme } from '../../storage/collections.ts'
import type { Turn } from '../action.ts'
import { serviceParts } from '../directory/service-parts.ts'
import { rotaOf } from '../flag-hearing.ts'

/** The meetings of a site as they are kept. */
export async function meetingsOf(site: string, records: ReadableProgramme): Promise<PartnerMeetings> {
  return (await records.partnerMeetings.get(site)) ?? noMeetings(site)
}

/** How often a site meets its partners, and on which days it cannot. */
export async function rhythmOf(site: Site, records: ReadableProgramme): Promise<MeetingRhythm> {
  return { weeks: policyOf(site).meetingWeeks, closed: (await rotaOf(site.id, records)).closed }
}

/** What the partners of a site talk about, from the meetings as they are or as they will be. */
export async function meetingFacts(site: Site, meetings: PartnerMeetings, turn: Turn): Promise<MeetingFacts> {
  const { records, today } = turn
  const rhythm = await rhythmOf(site, records)
  const since = toldSince(meetings, rhythm, today)
  const roads = await records.roads.find('site', site.id)
  const referrals = await records.referrals.find('site', site.id)
  const daysOf = (road: { policyVersion: number }) => policyOf(site, road.policyVersion).requestDays
  const inVain = referrals.filter((referral) => troublesSince(referral, since).length > 0)
  return {
    today,
    since,
    next: nextMeeting(meetings, rhythm),
    open: openAgreements(meetings),
    figures: meetingFigures({ roads, referrals, since, today }),
    stuck: stuckRequests(roads, daysOf, today),
    gaps: careGapsOf(await Promise.all(inVain.map((referral) => soughtBy(referral, turn)))),
  }
}

/** What a service was for, and the municipality of the family; of a family nobody asked for, that of the service. */
async function soughtBy({ family, service }: Referral, { records, directory }: Turn) {
  const parts = await serviceParts(service, records)
  const sheet = parts && sheetOf(parts)
  const asked = (await records.roads.find('family', family)).map(({ request }) => request?.region)
  const places = [...asked, ...(sheet?.places ?? []).map(({ address }) => address?.city)]
  const region = places.flatMap((name) => (name ? (directory.placeNamed(name)?.areas[0] ?? []) : []))[0]
  return { family, needs: sheet?.needs ?? [], region: region ?? null }
}
