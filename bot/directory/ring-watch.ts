import type { DateTime } from 'luxon'
import { begunRound, dealtCalls, noRound } from '../../directory/ring-round.ts'
import type { QueryPlace } from '../../directory/search/query.ts'
import { programmeZone } from '../../programme/belgian-zone.ts'
import { isWorkingDay } from '../../programme/calendar.ts'
import { routine } from '../../programme/notice.ts'
import { holds, worksAt } from '../../programme/person.ts'
import type { Site } from '../../programme/site.ts'
import { dayOf } from '../../programme/stamp.ts'
import type { ProgrammeRecords, ProgrammeStore } from '../../storage/collections.ts'
import { activePeople } from '../active-people.ts'
import type { Clock } from '../clock.ts'
import { rotaOf } from '../flag-hearing.ts'
import { owe, writeAudit } from '../owe.ts'
import { servicesToCheck } from './check-services.ts'
import { dueForCall } from './due-for-call.ts'
import type { DirectoryLookup } from './shared-directory.ts'

/** Milliseconds of the clock between two looks. */
const lookEvery = 900_000
/** Monday morning, when a desk picks up. */
const from = '09:00'
const until = '12:00'

/**
 * The small task of the week, to be called as often as the other jobs: on a Monday morning it deals out the services
 * that were not confirmed for longest, and tells the lecturers what waits for them. Gives how many notices it owes.
 */
export function createRingWatch(
  store: ProgrammeStore,
  clock: Clock,
  directory: Pick<DirectoryLookup, 'placeNamed'>,
): () => Promise<number> {
  let lookedAt = Number.NEGATIVE_INFINITY
  return async () => {
    const now = clock()
    if (now.toMillis() - lookedAt < lookEvery || !isMondayMorning(now)) return 0
    lookedAt = now.toMillis()
    return store.transaction(async (records) => {
      let owed = 0
      for (const site of await records.sites.all()) {
        if (!isWorkingDay(dayOf(now), (await rotaOf(site.id, records)).closed)) continue
        const area = directory.placeNamed(site.name)
        owed += await dealOut({ site, area, now, records })
        owed += await tellLecturers({ site, area, now, records })
      }
      return owed
    })
  }
}

type Dealing = Readonly<{ site: Site; area: QueryPlace | null; now: DateTime; records: ProgrammeRecords }>

function isMondayMorning(now: DateTime): boolean {
  const here = now.setZone(programmeZone)
  const clock = here.toFormat('HH:mm')
  return here.weekday === 1 && from <= clock && clock < until
}

async function dealOut({ site, area, now, records }: Dealing): Promise<number> {
  const week = dayOf(now)
  const rounds = new Map((await records.ringRounds.all()).map((round) => [round.id, round]))
  const wanting = (await activePeople(records)).filter((person) => {
    const round = rounds.get(person.id)
    // Who works at two sites rings for the first of them.
    return (
      holds(person, 'student') && person.sites[0] === site.id && !round?.wantsNone && round?.week !== week
    )
  })
  if (wanting.length === 0) return 0
  const people = wanting.map(({ id }) => id)
  const due = await dueForCall({ site, area, people: people.length, now }, records)
  const dealt = dealtCalls(due, people)
  let owed = 0
  for (const [person, queue] of dealt) {
    if (queue.length === 0) continue
    records.ringRounds.put(begunRound(rounds.get(person) ?? noRound(person), week, queue))
    await owe(records, routine('service-ring', person, week), now)
    owed += 1
  }
  if (owed > 0) await audited('service.rings-dealt', { site, area, now, records })
  return owed
}

/** Lecturers hear once a week how much waits, and nothing when nothing does. */
async function tellLecturers({ site, area, now, records }: Dealing): Promise<number> {
  const services = await records.services.all()
  const lecturers = (await activePeople(records)).filter(
    (person) => holds(person, 'lecturer') && worksAt(person, site.id) && person.sites[0] === site.id,
  )
  let owed = 0
  for (const person of lecturers) {
    const notice = routine('services-to-check', person.id, dayOf(now))
    if (servicesToCheck(services, person).length === 0 || (await records.notices.get(notice.id))) continue
    await owe(records, notice, now)
    owed += 1
  }
  if (owed > 0) await audited('services.to-check-told', { site, area, now, records })
  return owed
}

function audited(did: string, { site, now, records }: Dealing): Promise<void> {
  return writeAudit(records, { at: now, by: 'system', did, about: site.id, family: null, reason: null })
}
