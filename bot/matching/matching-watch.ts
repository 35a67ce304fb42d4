import type { DateTime } from 'luxon'
import { runsOn } from '../../programme/match.ts'
import { isOpenPairing, type OpenPairing, type Pairing } from '../../programme/matching/pairing.ts'
import { pairNotices } from '../../programme/matching/pairing-notices.ts'
import { dropPair } from '../../programme/matching/pairing-rules.ts'
import { type Notice, routine } from '../../programme/notice.ts'
import { holds, worksAt } from '../../programme/person.ts'
import { isOpenRoad } from '../../programme/road/road.ts'
import { dayOf, momentAt, momentOf } from '../../programme/stamp.ts'
import type { ProgrammeRecords, ProgrammeStore } from '../../storage/collections.ts'
import type { Clock } from '../clock.ts'
import { owe, writeAudit } from '../owe.ts'
import { supervisorOf } from '../own-families.ts'
import { otherBuddies, type PairFound, pairFound } from './pair-of-turn.ts'

/** Milliseconds of the clock between two looks. */
const lookEvery = 900_000
/** Hours after the first meeting before both are asked, and days before they are asked once more. */
const askAfterHours = 2
const askAgainDays = 7
/** Days a pair may wait for a first meeting before its lecturer hears of it. */
const unplannedDays = 7

/**
 * Follows the pairs that are under way, to be called as often as the other jobs: ends those of which one is no longer
 * there, asks both after the first meeting, and reminds of a meeting nobody planned. Gives how many messages it owes.
 */
export function createMatchingWatch(store: ProgrammeStore, clock: Clock): () => Promise<number> {
  let lookedAt = Number.NEGATIVE_INFINITY
  return async () => {
    const now = clock()
    if (now.toMillis() - lookedAt < lookEvery) return 0
    lookedAt = now.toMillis()
    return store.transaction((records) => look(records, now))
  }
}

async function look(records: ProgrammeRecords, now: DateTime): Promise<number> {
  let owed = 0
  for (const { id: site } of await records.sites.all())
    for (const { id } of await records.pairings.find('openAt', site)) {
      const found = await pairFound(id, records)
      const pairing = found?.standing.pairing
      if (!found || !pairing || !isOpenPairing(pairing)) continue
      const why = await gone(found, records, now)
      const notices =
        why === null
          ? await due(pairing, found, { records, now })
          : await dropped(found, why, { records, now })
      for (const notice of notices) {
        if (await records.notices.get(notice.id)) continue
        await owe(records, notice, now)
        owed += 1
      }
    }
  return owed
}

type Why = Extract<Pairing, { state: 'dropped' }>['why']

/** Whether one of both is no longer there, or somebody ended the match by another way. */
async function gone({ standing }: PairFound, records: ProgrammeRecords, now: DateTime): Promise<Why | null> {
  const { pairing, road, match } = standing
  const person = await records.people.get(pairing.student)
  if (!person || !holds(person, 'student') || !worksAt(person, pairing.site)) return 'student-left'
  if (!isOpenRoad(road) || road.family !== pairing.family) return 'family-left'
  const today = dayOf(now)
  const isEnded = match !== null && match.until !== null && !runsOn(match, today)
  return pairing.state === 'meeting' && (match === null || match.cutOff || isEnded) ? 'called-off' : null
}

type Looking = Readonly<{ records: ProgrammeRecords; now: DateTime }>

async function dropped(found: PairFound, why: Why, { records, now }: Looking): Promise<readonly Notice[]> {
  const { standing, family } = found
  const { version } = standing.pairing
  const others = await otherBuddies(found, { records, today: dayOf(now) })
  const decision = dropPair(standing, { why, by: 'system', version, others }, now)
  if (!decision.accepted) return []
  const { pairing, road, match } = decision.next
  records.pairings.put(pairing)
  if (road !== standing.road) records.roads.put(road)
  if (match) records.matches.put(match)
  await writeAudit(records, {
    at: now,
    by: 'system',
    did: 'pairing.dropped',
    about: pairing.id,
    family: family.id,
    reason: null,
  })
  return pairNotices(pairing, { supervisor: await hearer(found, records), by: 'system' })
}

async function due(
  pairing: OpenPairing,
  found: PairFound,
  { records, now }: Looking,
): Promise<readonly Notice[]> {
  const supervisor = await hearer(found, records)
  const { id, student } = pairing
  if (pairing.state === 'agreed') {
    const waits = now >= momentOf(pairing.madeAt).plus({ days: unplannedDays })
    return waits ? [routine('pair-unplanned', supervisor, id, `${id}:waits`)] : []
  }
  const met = momentAt(pairing.on, pairing.at)
  const asks = (nth: number): readonly Notice[] => [
    ...(pairing.studentSaid ? [] : [routine('pair-question', student, id, `${id}:${pairing.on}:${nth}`)]),
    ...(pairing.familySaid ? [] : [routine('pair-question', supervisor, id, `${id}:${pairing.on}:${nth}`)]),
  ]
  if (now < met.plus({ hours: askAfterHours })) return []
  return now < met.plus({ days: askAgainDays }) ? asks(1) : asks(2)
}

async function hearer({ standing, family }: PairFound, records: ProgrammeRecords): Promise<string> {
  return (await supervisorOf(family, records))?.id ?? standing.pairing.madeBy
}
