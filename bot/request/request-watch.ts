import type { DateTime } from 'luxon'
import { intakePeople } from '../../programme/request/intake-people.ts'
import { requestDraftDays } from '../../programme/request/request-draft.ts'
import { waitingNews } from '../../programme/request/request-news.ts'
import { dayOf, stampAfter } from '../../programme/stamp.ts'
import type { ProgrammeRecords, ProgrammeStore } from '../../storage/collections.ts'
import type { Clock } from '../clock.ts'
import { owe } from '../owe.ts'
import { tellOf } from './road-news.ts'
import { isRequested, lateAfter, type RequestedRoad, underWay } from './staff-requests.ts'

/** Milliseconds of the clock between two looks. */
const lookEvery = 900_000

/**
 * Looks after the requests, to be called as often as the other jobs: what waits too long is said once to who does the
 * intake and to the partner, what a job moved is told, and what was begun in a channel and never sent is thrown away.
 * Gives how many notices it owes.
 */
export function createRequestWatch(store: ProgrammeStore, clock: Clock): () => Promise<number> {
  let lookedAt = Number.NEGATIVE_INFINITY
  return async () => {
    const now = clock()
    if (now.toMillis() - lookedAt < lookEvery) return 0
    lookedAt = now.toMillis()
    return store.transaction(async (records) => {
      await dropOldDrafts(records, now)
      let owed = 0
      for (const { id, request } of await records.roads.all())
        if (request !== null) owed += await tellOf(id, records, now)
      for (const state of underWay)
        for (const road of (await records.roads.find('state', state)).filter(isRequested))
          owed += await warnOf(road, records, now)
      return owed
    })
  }
}

async function warnOf(road: RequestedRoad, records: ProgrammeRecords, now: DateTime): Promise<number> {
  const site = await records.sites.get(road.site)
  if (!site || (await lateAfter(road, { records, today: dayOf(now) })) === null) return 0
  const everybody = intakePeople(await records.people.all(), site, road.policyVersion).map(({ id }) => id)
  const doing = everybody.filter((id) => id === road.intakeBy)
  let owed = 0
  for (const notice of waitingNews(road, doing.length > 0 ? doing : everybody)) {
    if (await records.notices.get(notice.id)) continue
    await owe(records, notice, now)
    owed += 1
  }
  return owed
}

async function dropOldDrafts(records: ProgrammeRecords, now: DateTime): Promise<void> {
  const before = stampAfter(now, -requestDraftDays)
  for (const { id, at } of await records.requestDrafts.all())
    if (at < before) records.requestDrafts.remove(id)
}
