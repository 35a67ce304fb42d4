import type { DateTime } from 'luxon'
import { isOpenAt } from '../../programme/calendar.ts'
import { meetingReminders, whoHoldMeetings } from '../../programme/partners-meeting/meeting-reminders.ts'
import { nextMeeting } from '../../programme/partners-meeting/meeting-rules.ts'
import type { ActivePerson } from '../../programme/person.ts'
import type { Site } from '../../programme/site.ts'
import { dayOf, momentOf } from '../../programme/stamp.ts'
import type { ProgrammeRecords, ProgrammeStore } from '../../storage/collections.ts'
import type { Clock } from '../clock.ts'
import { rotaOf } from '../flag-hearing.ts'
import { owe, writeAudit } from '../owe.ts'
import { meetingsOf, rhythmOf } from './meeting-ground.ts'

/** Milliseconds of the clock between two looks. */
const lookEvery = 3_600_000

/**
 * Keeps the meetings with partners regular, to be called as often as the other jobs: once an hour, within office hours,
 * it reminds who holds them of the one that comes, of one that nobody said anything of, and of a first one. Gives how
 * many reminders it owes.
 */
export function createMeetingWatch(store: ProgrammeStore, clock: Clock): () => Promise<number> {
  let lookedAt = Number.NEGATIVE_INFINITY
  return async () => {
    const now = clock()
    if (now.toMillis() - lookedAt < lookEvery) return 0
    lookedAt = now.toMillis()
    return store.transaction(async (records) => {
      let owed = 0
      for (const site of await records.sites.all())
        if (isOpenAt(now, await rotaOf(site.id, records))) owed += await remind(site, now, records)
      return owed
    })
  }
}

async function remind(site: Site, now: DateTime, records: ProgrammeRecords): Promise<number> {
  const meetings = await meetingsOf(site.id, records)
  const everyone = (await records.people.all()).filter(
    (person): person is ActivePerson => person.state === 'active',
  )
  const asked = (await records.roads.find('site', site.id)).flatMap(({ partner, createdAt }) =>
    partner === null ? [] : [dayOf(momentOf(createdAt))],
  )
  const due = meetingReminders({
    meetings,
    next: nextMeeting(meetings, await rhythmOf(site, records)),
    firstRequest: asked.toSorted()[0] ?? null,
    people: whoHoldMeetings(site, everyone),
    today: dayOf(now),
  })
  let owed = 0
  for (const notice of due) {
    if (await records.notices.get(notice.id)) continue
    await owe(records, notice, now)
    owed += 1
  }
  if (owed > 0) {
    const line = { at: now, by: 'system', did: 'partners-meeting.reminded', about: site.id }
    await writeAudit(records, { ...line, family: null, reason: null })
  }
  return owed
}
