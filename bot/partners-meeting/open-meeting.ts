import type { Card } from '../../cards/card.ts'
import { plain } from '../../cards/escape.ts'
import {
  type MeetingView,
  OfMeeting,
  partnersMeetingCard,
  SeeMeeting,
} from '../../cards/partners-meeting-card.ts'
import { shareMeetingCard } from '../../cards/partners-meeting-form-cards.ts'
import { meetingSections, nextSaid } from '../../cards/partners-meeting-lines.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import type { PartnerMeetings } from '../../programme/partners-meeting/partner-meetings.ts'
import type { Refusal } from '../../programme/refusal.ts'
import type { Site } from '../../programme/site.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { dutySite, dutySites, otherSite } from '../duty-site.ts'
import { meetingFacts, meetingsOf } from './meeting-ground.ts'

/** The meeting of an own site with its partners. */
export const seeMeeting = action({
  asks: SeeMeeting,
  needs: 'hold-partners-meeting',
  audit: 'partners-meeting.seen',
  run: async ({ other, site: id, inPlace: turnsOver }, turn) => {
    const site = await dutySite(other ?? id, turn)
    if (!site) return otherSite()
    const card = await meetingCard(site, { meetings: await meetingsOf(site.id, turn.records) }, turn)
    return done(turnsOver ? inPlace(card) : below(card), { about: site.id })
  },
})

/** The same as a message that can be copied anywhere. */
export const shareMeeting = action({
  asks: OfMeeting,
  needs: 'hold-partners-meeting',
  audit: 'partners-meeting.shared',
  run: async ({ site: id }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const facts = await meetingFacts(site, await meetingsOf(site.id, turn.records), turn)
    const { words } = turn
    const sections = meetingSections(facts, words).map(({ title, lines, quiet }) =>
      [`**${title}**`, ...lines.map((text) => `- ${text}`), ...(quiet === null ? [] : ['', quiet])].join(
        '\n',
      ),
    )
    const title = `**${words.meetings.title(plain(site.name, 60))}**`
    const text = [title, nextSaid(facts, words), ...sections].join('\n\n')
    return done(inPlace(shareMeetingCard({ site: site.id }, words), { text }), { about: site.id })
  },
})

/** The meetings of a site as they are kept from now on, with what was done. */
export async function keptMeetings(
  site: Site,
  { meetings, said }: Readonly<{ meetings: PartnerMeetings; said: Omit<Said, 'isDone'> }>,
  turn: Turn,
): Promise<Outcome> {
  const card = await meetingCard(site, { meetings, said: { ...said, isDone: true } }, turn)
  const changes = [{ collection: 'partnerMeetings' as const, record: meetings }]
  return done(inPlace(card), { changes, about: site.id })
}

/** Nothing was kept: how it stands, with why. */
export async function meetingUnchanged(site: Site, because: Refusal, turn: Turn): Promise<Outcome> {
  const meetings = await meetingsOf(site.id, turn.records)
  const said = { text: sayRefusal(turn.words, because), isDone: false }
  return refused(because, inPlace(await meetingCard(site, { meetings, said }, turn)))
}

type Said = NonNullable<MeetingView['said']>

async function meetingCard(
  site: Site,
  { meetings, said }: Readonly<{ meetings: PartnerMeetings; said?: Said }>,
  turn: Turn,
): Promise<Card> {
  const others = (await dutySites(turn)).filter(({ id }) => id !== site.id)
  const view: MeetingView = {
    ...(await meetingFacts(site, meetings, turn)),
    token: turn.newId(),
    site: site.id,
    name: site.name,
    others: others.map(({ id, name }) => ({ id, label: name })),
    ...(said ? { said } : {}),
  }
  return partnersMeetingCard(view, turn.words)
}
