import type { DateTime } from 'luxon'
import { programmeZone } from '../../programme/belgian-zone.ts'
import { isWorkingDay } from '../../programme/calendar.ts'
import type { Closing } from '../../programme/closing/closing.ts'
import { promptDue, prompted } from '../../programme/closing/closing-prompts.ts'
import { withoutDays, withoutPlace } from '../../programme/closing/retention.ts'
import { routine } from '../../programme/notice.ts'
import type { Road } from '../../programme/road/road.ts'
import { policyOf } from '../../programme/site.ts'
import { dayOf } from '../../programme/stamp.ts'
import { isQuiet } from '../../programme/trajectory/trajectory.ts'
import { keyOf, type ProgrammeRecords, type ProgrammeStore } from '../../storage/collections.ts'
import type { Clock } from '../clock.ts'
import { rotaOf } from '../flag-hearing.ts'
import { owe, writeAudit } from '../owe.ts'
import { familyPlan, trajectoryOf } from '../trajectory/followed.ts'
import { eraseAskedRequests } from './erase-requests.ts'
import { buddiesOf, closingOf } from './found-closing.ts'

/** Milliseconds of the clock between two looks. */
const lookEvery = 3_600_000

/** Working hours in which somebody may hear of something that can wait. */
const opens = '09:00'
const closes = '17:00'

/**
 * Speaks of the goodbye at the site's moments ahead of it, once each; after a loss never. And erases what was confirmed.
 * To be called as often as the other jobs; gives how much there is to send.
 */
export function createClosingWatch(store: ProgrammeStore, clock: Clock): () => Promise<number> {
  let lookedAt = Number.NEGATIVE_INFINITY
  return async () => {
    const now = clock()
    const erased = await eraseConfirmed(store, now)
    await eraseAskedRequests(store, clock)
    if (now.toMillis() - lookedAt < lookEvery) return erased
    lookedAt = now.toMillis()
    return erased + (await speakAhead(store, now))
  }
}

function speakAhead(store: ProgrammeStore, now: DateTime): Promise<number> {
  return store.transaction(async (records) => {
    let owed = 0
    const open = [
      ...(await records.roads.find('state', 'running')),
      ...(await records.roads.find('state', 'closing')),
    ]
    const awake = new Map<string, boolean>()
    for (const road of open) {
      const isAwake = awake.get(road.site) ?? (await isTime(road.site, records, now))
      awake.set(road.site, isAwake)
      if (isAwake) owed += await speakOf(road, records, now)
    }
    return owed
  })
}

async function isTime(site: string, records: ProgrammeRecords, now: DateTime): Promise<boolean> {
  const time = now.setZone(programmeZone).toFormat('HH:mm')
  if (time < opens || time >= closes) return false
  return isWorkingDay(dayOf(now), (await rotaOf(site, records)).closed)
}

async function speakOf(road: Road, records: ProgrammeRecords, now: DateTime): Promise<number> {
  const family = road.family === null ? undefined : await records.families.get(road.family)
  const site = await records.sites.get(road.site)
  if (!family || !site) return 0
  const trajectory = await trajectoryOf(family, records)
  if (isQuiet(trajectory)) return 0
  const today = dayOf(now)
  const closing = await closingOf(road, family.id, records)
  const end = closing.endsOn ?? (await familyPlan({ family, trajectory }, records, today))?.end
  if (end === undefined) return 0
  const { closingDays } = policyOf(site, road.policyVersion)
  const days = promptDue({ end, closingDays }, closing, today)
  if (days === null) return 0
  records.closings.put(prompted(closing, { days, end, on: today }))
  const people = new Set([...(await buddiesOf(family.id, { records, today })), family.supervisor])
  for (const to of people)
    await owe(records, routine('closing-ahead', to, road.id, `${road.id}:${days}:${end}`), now)
  await writeAudit(records, {
    at: now,
    by: 'system',
    did: 'closing.spoken-of',
    about: road.id,
    family: family.id,
    reason: null,
  })
  return people.size
}

/** Destroys the keys of what was confirmed; a bot that died in between finishes at the next look. */
async function eraseConfirmed(store: ProgrammeStore, now: DateTime): Promise<number> {
  const asked = await store.read((records) => records.closings.find('erasing', 'asked'))
  for (const closing of asked) {
    const roads = await store.read((records) => records.roads.find('family', closing.family))
    await store.destroyKey(keyOf.family(closing.family))
    for (const { id } of roads) await store.destroyKey(keyOf.road(id))
    await store.transaction((records) => noteErased(closing.id, records, now))
  }
  return asked.length
}

async function noteErased(id: string, records: ProgrammeRecords, now: DateTime): Promise<void> {
  const closing: Closing | undefined = await records.closings.get(id)
  const family = closing && (await records.families.get(closing.family))
  if (!closing?.erasing || !family) return
  const { by } = closing.erasing
  records.closings.put({ ...closing, words: null, farewellOn: null, erasedOn: dayOf(now) })
  records.families.put(withoutDays(family))
  for (const contact of await records.contacts.find('family', family.id))
    records.contacts.put(withoutPlace(contact))
  await owe(records, routine('family-erased', by, family.id), now)
  await writeAudit(records, {
    at: now,
    by,
    did: 'family.erased',
    about: family.id,
    family: family.id,
    reason: null,
  })
}
