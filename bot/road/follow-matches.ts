import { DateTime } from 'luxon'
import { programmeZone } from '../../programme/belgian-zone.ts'
import type { Family } from '../../programme/family.ts'
import type { Match } from '../../programme/match.ts'
import { isOpenPairing } from '../../programme/matching/pairing.ts'
import { isOpenRoad } from '../../programme/road/road.ts'
import { afterMatches, firstStateOf, hasBuddy } from '../../programme/road/road-of-matches.ts'
import { beginRoad } from '../../programme/road/road-rules.ts'
import { policyOf } from '../../programme/site.ts'
import type { ProgrammeRecords, ProgrammeStore } from '../../storage/collections.ts'
import type { Change } from '../action.ts'
import type { Clock } from '../clock.ts'
import { familiesWithoutRoad, lastRoadOf, nextNumberAt } from './family-road.ts'

type Following = Readonly<{ records: ProgrammeRecords; by: string; now: DateTime }>

/**
 * Lets the roads follow what a commit changed of families and matches, in that same commit: forms, rosters and removals
 * all end or begin matches, and none of them has to think of the road.
 */
export async function followMatches(changes: readonly Change[], following: Following): Promise<void> {
  const touched = changes.flatMap((change) => {
    if (change.collection === 'matches') return [change.record.family]
    return change.collection === 'families' ? [change.record.id] : []
  })
  for (const id of new Set(touched)) {
    const family = await following.records.families.get(id)
    if (family) await follow(family, following)
  }
}

async function follow(family: Family, { records, by, now }: Following): Promise<void> {
  const matches = await records.matches.find('family', family.id)
  const road = await lastRoadOf(family.id, records)
  // Who took leave and has a buddy again began anew.
  if (!road || (!isOpenRoad(road) && hasBuddy(matches)))
    return beginFor(family, matches, { records, by, now })
  // A pair on its way to a first meeting has no match yet: its own rules say when the family waits again.
  const isPairing = (await records.pairings.find('family', family.id)).some(isOpenPairing)
  if (isPairing && (road.state === 'matched' || road.state === 'acquaintance')) return
  const next = afterMatches(road, matches, by, now)
  if (next !== road) records.roads.put(next)
}

/** A family nobody asked for here: a lecturer brought it in, or it was there before there were roads. */
async function beginFor(
  family: Family,
  matches: readonly Match[],
  { records, by, now }: Following,
): Promise<void> {
  const site = await records.sites.get(family.site)
  const before = (await records.roads.find('family', family.id)).length
  const road = beginRoad(
    {
      id: before === 0 ? `road:${family.id}` : `road:${family.id}:${before + 1}`,
      number: await nextNumberAt(family.site, records),
      site: family.site,
      policyVersion: matches.at(-1)?.policyVersion ?? (site ? policyOf(site).version : 1),
      by,
      partner: null,
      request: null,
      private: null,
      family: family.id,
      state: firstStateOf(matches),
    },
    now,
  )
  records.roads.put(road)
}

/** Gives a road to every family that has none: those of before there were roads. Gives how many. */
export function giveRoads(store: ProgrammeStore, clock: Clock): Promise<number> {
  return store.transaction(async (records) => {
    const now = clock()
    let given = 0
    for (const { id } of await records.sites.all())
      for (const family of await familiesWithoutRoad(id, records)) {
        await follow(family, { records, by: 'system', now: await sinceOf(family, records, now) })
        given += 1
      }
    return given
  })
}

/** Since when a family that was here before there were roads is where it is: its buddy came, or it began to wait. */
async function sinceOf(family: Family, records: Following['records'], now: DateTime): Promise<DateTime> {
  const matches = await records.matches.find('family', family.id)
  const first = matches
    .filter((match) => hasBuddy([match]))
    .map(({ from }) => from)
    .toSorted()[0]
  const since = DateTime.fromISO(first ?? family.createdAt, { zone: programmeZone })
  return since < now ? since : now
}
