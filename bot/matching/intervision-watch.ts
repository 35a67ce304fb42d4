import type { DateTime } from 'luxon'
import { isOpenAt } from '../../programme/calendar.ts'
import { intervisionReminders } from '../../programme/matching/intervision-reminders.ts'
import type { Site } from '../../programme/site.ts'
import { dayOf } from '../../programme/stamp.ts'
import type { ProgrammeRecords, ProgrammeStore } from '../../storage/collections.ts'
import type { Clock } from '../clock.ts'
import { rotaOf } from '../flag-hearing.ts'
import { owe, writeAudit } from '../owe.ts'
import { activePeople, heldAt, intervisionRhythm, planOf, whoWaits } from './intervision-ground.ts'

/** Milliseconds of the clock between two looks. */
const lookEvery = 1_800_000

/**
 * Keeps the intervisions going, to be called as often as the other jobs: within office hours it says on the eve who
 * waits, and to a coordinator that none is planned. Gives how many messages it owes.
 */
export function createIntervisionWatch(store: ProgrammeStore, clock: Clock): () => Promise<number> {
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
  const today = dayOf(now)
  const waiting = await whoWaits(site.id, { records, today })
  const due = intervisionReminders(site, {
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
  let owed = 0
  for (const notice of due) {
    if (await records.notices.get(notice.id)) continue
    await owe(records, notice, now)
    owed += 1
  }
  if (owed > 0) {
    const line = { at: now, by: 'system', did: 'intervision.told', about: site.id }
    await writeAudit(records, { ...line, family: null, reason: null })
  }
  return owed
}
