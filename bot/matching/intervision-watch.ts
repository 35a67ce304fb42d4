import type { DateTime } from 'luxon'
import { intervisionReminders } from '../../programme/matching/intervision-reminders.ts'
import type { Notice } from '../../programme/notice.ts'
import type { Site } from '../../programme/site.ts'
import { dayOf } from '../../programme/stamp.ts'
import type { ProgrammeRecords, ProgrammeStore } from '../../storage/collections.ts'
import { activePeople } from '../active-people.ts'
import type { Clock } from '../clock.ts'
import { watchSites } from '../site-watch.ts'
import { heldAt, intervisionRhythm, planOf, whoWaits } from './intervision-ground.ts'

/** Keeps the intervisions going: it says on the eve who waits, and to a coordinator that none is planned. */
export function createIntervisionWatch(store: ProgrammeStore, clock: Clock): () => Promise<number> {
  return watchSites(store, clock, { every: 1_800_000, did: 'intervision.told', due: remindersOf })
}

async function remindersOf(site: Site, now: DateTime, records: ProgrammeRecords): Promise<readonly Notice[]> {
  const today = dayOf(now)
  const waiting = await whoWaits(site.id, { records, today })
  return intervisionReminders(site, {
    ...(await intervisionRhythm(site, records)),
    plan: await planOf(site.id, records),
    held: await heldAt(site.id, records),
    someoneWaits: waiting.families > 0 || waiting.students.length > 0,
    unconfirmed: waiting.students
      .filter(({ profile }) => profile === undefined || profile.checked === null)
      .map(({ person }) => person.id),
    people: await activePeople(records),
    today,
  })
}
