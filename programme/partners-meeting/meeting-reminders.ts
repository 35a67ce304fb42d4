import { type Notice, type NoticeKind, routine } from '../notice.ts'
import { type ActivePerson, holds, worksAt } from '../person.ts'
import { policyOf, type Site } from '../site.ts'
import { type Day, dayAfter, dayOf, daysBetween, momentOf } from '../stamp.ts'
import type { NextMeeting } from './meeting-rules.ts'
import type { PartnerMeetings } from './partner-meetings.ts'

/** Two weeks ahead, so that there is time to invite; a week after, so that agreements are still remembered. */
const daysAhead = 14
const daysAfter = 7

/** Who keeps the meeting going: the lecturers, with the coordinator where the coordinator does the intakes. */
export function whoHoldMeetings(site: Site, people: readonly ActivePerson[]): readonly ActivePerson[] {
  const here = people.filter((person) => worksAt(person, site.id))
  const coordinates = policyOf(site).intakeBy === 'coordinator'
  const theirs = here.filter(
    (person) => holds(person, 'lecturer') || (coordinates && holds(person, 'coordinator')),
  )
  return theirs.length > 0 ? theirs : here.filter((person) => holds(person, 'coordinator'))
}

type Reminding = Readonly<{
  meetings: PartnerMeetings
  next: NextMeeting | null
  /** The day on which the first partner of the site asked for something; null when none did. */
  firstRequest: Day | null
  people: readonly ActivePerson[]
  today: Day
}>

/** What is due to be said of a site's meetings today; each is said once to each, whenever it is looked at. */
export function meetingReminders({
  meetings,
  next,
  firstRequest,
  people,
  today,
}: Reminding): readonly Notice[] {
  const due = dueNow(next, firstRequest, today)
  if (due === null) return []
  const { planned } = meetings
  // Who has just planned it themselves knows.
  const knows = due.kind === 'partners-meeting-ahead' && planned && plannedLate(planned) ? planned.by : null
  return people
    .filter(({ id }) => id !== knows)
    .map(({ id }) => reminderOf(due.kind, { to: id, site: meetings.id, on: due.on }))
}

/** The notice that says so of one day, by which it is told once; a first day that nobody chose has none. */
export function reminderOf(
  kind: NoticeKind,
  { to, site, on }: Readonly<{ to: string; site: string; on: Day | null }>,
): Notice {
  return routine(kind, to, site, `${site}:${on ?? 'first'}`)
}

function dueNow(
  next: NextMeeting | null,
  firstRequest: Day | null,
  today: Day,
): Readonly<{ kind: NoticeKind; on: Day | null }> | null {
  if (next === null)
    return firstRequest !== null && daysBetween(firstRequest, today) >= daysAhead
      ? { kind: 'partners-meeting-first', on: null }
      : null
  if (today >= dayAfter(next.on, daysAfter)) return { kind: 'partners-meeting-after', on: next.on }
  const isAhead = dayAfter(next.on, -daysAhead) <= today && today <= next.on
  return isAhead ? { kind: 'partners-meeting-ahead', on: next.on } : null
}

function plannedLate({ on, at }: NonNullable<PartnerMeetings['planned']>): boolean {
  return dayOf(momentOf(at)) >= dayAfter(on, -daysAhead)
}
