import type { DateTime } from 'luxon'
import { programmeZone } from '../programme/belgian-zone.ts'
import type { DutyRota } from '../programme/duty.ts'
import { warnOf } from '../programme/duty-warnings.ts'
import { holds, worksAt } from '../programme/person.ts'
import { dayOf } from '../programme/stamp.ts'
import type { ProgrammeRecords, ProgrammeStore } from '../storage/collections.ts'
import type { Clock } from './clock.ts'
import { type Looking, troublesOf } from './duty-troubles.ts'
import { hearingNow, rotaOf } from './flag-hearing.ts'
import { channelStateOf } from './lecturers-channel.ts'
import { owe, writeAudit } from './owe.ts'

/** Milliseconds of the clock between two looks. */
const lookEvery = 3_600_000

/**
 * The look ahead, to be called as often as the other jobs: once an hour it finds what would let an urgent need go
 * unheard, and owes the coordinators a warning of what they were not told yet. Gives how many warnings it owes.
 */
export function createDutyWatch(store: ProgrammeStore, clock: Clock): () => Promise<number> {
  let lookedAt = Number.NEGATIVE_INFINITY
  return async () => {
    const now = clock()
    if (now.toMillis() - lookedAt < lookEvery) return 0
    lookedAt = now.toMillis()
    return warnAhead(store, now)
  }
}

function warnAhead(store: ProgrammeStore, now: DateTime): Promise<number> {
  return store.transaction(async (records) => {
    const hearing = await hearingNow(records)
    let owed = 0
    for (const site of await records.sites.all()) {
      const rota = await rotaOf(site.id, records)
      const channel = await channelStateOf(site.id, records)
      if (isTimeToWarn(now, rota)) owed += await warn(records, { site, rota, hearing, channel, now })
    }
    return owed
  })
}

/** What is days ahead wakes nobody: weekdays in office hours, those of a closed week included. */
function isTimeToWarn(now: DateTime, { hours }: DutyRota): boolean {
  const here = now.setZone(programmeZone)
  const clock = here.toFormat('HH:mm')
  return here.weekday <= 5 && hours.from <= clock && clock < hours.until
}

async function warn(records: ProgrammeRecords, looking: Looking): Promise<number> {
  const { site, rota, hearing, now } = looking
  const hearers = hearing.everyone
    .filter((person) => holds(person, 'coordinator') && worksAt(person, site.id))
    .map(({ id }) => id)
    .filter(hearing.canHear)
  const warning = warnOf(rota, { troubles: troublesOf(looking), hearers, today: dayOf(now) })
  if (warning === null) return 0
  records.rotas.put(warning.rota)
  for (const notice of warning.notices) await owe(records, notice, now)
  await writeAudit(records, {
    at: now,
    by: 'system',
    did: 'duty.warned',
    about: site.id,
    family: null,
    reason: null,
  })
  return warning.notices.length
}
