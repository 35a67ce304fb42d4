import { meetingNoticeCard } from '../../cards/partners-meeting-form-cards.ts'
import type { Notice } from '../../programme/notice.ts'
import { reminderOf } from '../../programme/partners-meeting/meeting-reminders.ts'
import { nextMeeting } from '../../programme/partners-meeting/meeting-rules.ts'
import { openAgreements } from '../../programme/partners-meeting/partner-meetings.ts'
import { may } from '../../programme/permissions.ts'
import { worksAt } from '../../programme/person.ts'
import { dayOf } from '../../programme/stamp.ts'
import type { Message } from '../asked.ts'
import type { Rendering } from '../notice-rendering.ts'
import { meetingsOf, rhythmOf } from './meeting-ground.ts'

/** A reminder of a meeting as it stands when it is sent; null when it was moved, held or is no longer theirs to hold. */
export async function meetingNoticeMessage(notice: Notice, rendering: Rendering): Promise<Message | null> {
  const { records, to, words, clock } = rendering
  const site = await records.sites.get(notice.about)
  if (!site || !worksAt(to, site.id) || !may(to, 'hold-partners-meeting')) return null
  const meetings = await meetingsOf(site.id, records)
  const next = nextMeeting(meetings, await rhythmOf(site, records))
  const on = next?.on ?? null
  if (reminderOf(notice.kind, { to: to.id, site: site.id, on }).id !== notice.id) return null
  const said = words.meetings.notice
  if (next === null) return { card: meetingNoticeCard({ site: site.id, text: said.first(site.name) }, words) }
  const isPast = next.on < dayOf(clock())
  if (isPast !== (notice.kind === 'partners-meeting-after')) return null
  const open = openAgreements(meetings).length
  const ahead = next.isPlanned ? said.ahead : said.aheadProposed
  const text = (isPast ? said.after : ahead)(site.name, words.day(next.on))
  const all = open === 0 ? text : `${text} ${said.open(open)}`
  return { card: meetingNoticeCard({ site: site.id, text: all }, words) }
}
