import type { DateTime } from 'luxon'
import type { Notice } from '../../programme/notice.ts'
import { meetingReminders, whoHoldMeetings } from '../../programme/partners-meeting/meeting-reminders.ts'
import { nextMeeting } from '../../programme/partners-meeting/meeting-rules.ts'
import type { Site } from '../../programme/site.ts'
import { dayOf, momentOf } from '../../programme/stamp.ts'
import type { ProgrammeRecords, ProgrammeStore } from '../../storage/collections.ts'
import { activePeople } from '../active-people.ts'
import type { Clock } from '../clock.ts'
import { watchSites } from '../site-watch.ts'
import { meetingsOf, rhythmOf } from './meeting-ground.ts'

/**
 * Keeps the meetings with partners regular: it reminds who holds them of the one that comes, of one that nobody said
 * anything of, and of a first one.
 */
export function createMeetingWatch(store: ProgrammeStore, clock: Clock): () => Promise<number> {
  return watchSites(store, clock, { every: 3_600_000, did: 'partners-meeting.reminded', due: remindersOf })
}

async function remindersOf(site: Site, now: DateTime, records: ProgrammeRecords): Promise<readonly Notice[]> {
  const meetings = await meetingsOf(site.id, records)
  const asked = (await records.roads.find('site', site.id)).flatMap(({ partner, createdAt }) =>
    partner === null ? [] : [dayOf(momentOf(createdAt))],
  )
  return meetingReminders({
    meetings,
    next: nextMeeting(meetings, await rhythmOf(site, records)),
    firstRequest: asked.toSorted()[0] ?? null,
    people: whoHoldMeetings(site, await activePeople(records)),
    today: dayOf(now),
  })
}
