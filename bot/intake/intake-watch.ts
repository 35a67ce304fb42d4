import type { DateTime } from 'luxon'
import { isOpenAt } from '../../programme/calendar.ts'
import type { Family } from '../../programme/family.ts'
import { type IntakeDue, intakeDues } from '../../programme/intake/intake-due.ts'
import { doesIntakesAt } from '../../programme/intake/intake-people.ts'
import { type Notice, routine } from '../../programme/notice.ts'
import { isOpenRoad } from '../../programme/road/road.ts'
import { dayOf } from '../../programme/stamp.ts'
import type { ProgrammeStore, ReadableProgramme } from '../../storage/collections.ts'
import type { Clock } from '../clock.ts'
import { rotaOf } from '../flag-hearing.ts'
import { owe } from '../owe.ts'
import { supervisorOf } from '../own-families.ts'
import { intakeOf } from './intake-of-turn.ts'

/** Milliseconds of the clock between two looks. */
const lookEvery = 900_000

/**
 * Looks, in the hours of each site, which families are to be asked for consent again or judged again by the criteria, and
 * owes who did the intake one word for each; to be called as often as the other jobs. Gives how many it owes.
 */
export function createIntakeWatch(store: ProgrammeStore, clock: Clock): () => Promise<number> {
  let lookedAt = Number.NEGATIVE_INFINITY
  return async () => {
    const now = clock()
    if (now.toMillis() - lookedAt < lookEvery) return 0
    lookedAt = now.toMillis()
    return store.transaction(async (records) => {
      let owed = 0
      for (const notice of await noticesNow(records, now)) {
        if (await records.notices.get(notice.id)) continue
        await owe(records, notice, now)
        owed += 1
      }
      return owed
    })
  }
}

async function noticesNow(records: ReadableProgramme, now: DateTime): Promise<readonly Notice[]> {
  const open: Family[] = []
  for (const { id } of await records.sites.all())
    if (isOpenAt(now, await rotaOf(id, records))) open.push(...(await records.families.find('site', id)))
  return (await Promise.all(open.map((family) => noticesFor(family, records, now)))).flat()
}

async function noticesFor(
  family: Family,
  records: ReadableProgramme,
  now: DateTime,
): Promise<readonly Notice[]> {
  const kept = await records.intakes.get(family.id)
  if (!kept) return []
  const { road, policy, trajectory } = await intakeOf(family, { records, now })
  if (!road || !isOpenRoad(road)) return []
  const matches = await records.matches.find('family', family.id)
  const dues = intakeDues({ intake: kept, family, matches, trajectory }, dayOf(now))
  const causes = dues.flatMap((due) => causeOf(due) ?? [])
  if (causes.length === 0) return []
  const did = road.intakeBy === null ? undefined : await records.people.get(road.intakeBy)
  const isThere = did !== undefined && doesIntakesAt(did, family.site, policy)
  const to = isThere ? did : await supervisorOf(family, records)
  return to ? causes.map((cause) => routine('intake-due', to.id, family.id, `${family.id}:${cause}`)) : []
}

/** What makes it due, once each; a family that was never asked stands in the list and is no news. */
function causeOf(due: IntakeDue): string | null {
  if (due.what === 'criteria') return 'criteria'
  switch (due.why) {
    case 'birth':
      return 'birth'
    case 'new-buddy':
      return due.match
    case 'never-asked':
    case 'not-agreed':
      return null
  }
}
