import type { DateTime } from 'luxon'
import { runsOn } from '../../programme/match.ts'
import { holds, worksAt } from '../../programme/person.ts'
import { isOpenReferral, type OpenReferral } from '../../programme/referral.ts'
import { digestDayNow, digestOf } from '../../programme/referral-digest.ts'
import { afterMatch } from '../../programme/referral-handover.ts'
import { type Day, dayOf } from '../../programme/stamp.ts'
import type { ProgrammeRecords, ProgrammeStore } from '../../storage/collections.ts'
import type { Clock } from '../clock.ts'
import { rotaOf } from '../flag-hearing.ts'
import { owe, writeAudit } from '../owe.ts'
import { remindOfLookingBack } from '../trajectory/look-back.ts'

/** Milliseconds of the clock between two looks. */
const lookEvery = 900_000

/**
 * Follows the referrals, to be called as often as the other jobs: hands those of an ended match to the family's next
 * buddy or closes them, and once a week owes each buddy one digest, or else a word about goals and points that are to be
 * looked back at. Gives how many it owes.
 */
export function createReferralWatch(store: ProgrammeStore, clock: Clock): () => Promise<number> {
  let lookedAt = Number.NEGATIVE_INFINITY
  return async () => {
    const now = clock()
    if (now.toMillis() - lookedAt < lookEvery) return 0
    lookedAt = now.toMillis()
    await handOver(store, now)
    return askBuddies(store, now)
  }
}

/** Whoever ends a match, and however: what its buddy followed is not left behind. */
function handOver(store: ProgrammeStore, now: DateTime): Promise<void> {
  return store.transaction(async (records) => {
    for (const referral of await openOnes(records)) {
      const matches = await records.matches.find('family', referral.family)
      const after = afterMatch(referral, matches, now)
      if (after === null) continue
      records.referrals.put(after.next)
      await audited(`referral.${after.did}`, referral, { records, now })
    }
  })
}

function askBuddies(store: ProgrammeStore, now: DateTime): Promise<number> {
  return store.transaction(async (records) => {
    const days = await digestDays(records, now)
    const asked = await askAfterReferrals(days, { records, now })
    let owed = asked.size
    for (const [site, day] of days)
      for (const word of await remindOfLookingBack(site, { records, day, digests: asked })) {
        await owe(records, word, now)
        owed += 1
      }
    return owed
  })
}

type Days = ReadonlyMap<string, Day>

/** By site, the day of the digest that goes out now. */
async function digestDays(records: ProgrammeRecords, now: DateTime): Promise<Days> {
  const days = new Map<string, Day>()
  for (const { id } of await records.sites.all()) {
    const day = digestDayNow(now, (await rotaOf(id, records)).closed)
    if (day !== null) days.set(id, day)
  }
  return days
}

/** Owes the digests that are due; gives the students who get one. */
async function askAfterReferrals(days: Days, { records, now }: Writing): Promise<ReadonlySet<string>> {
  const told = new Set<string>()
  for (const [day, referrals] of await askable(days, { records, now }))
    for (const [student, own] of Map.groupBy(referrals, (one) => one.student)) {
      const digest = digestOf(student, own, day)
      if (digest === null || (await records.notices.get(digest.notice.id))) continue
      for (const referral of digest.asked) {
        records.referrals.put(referral)
        await audited('referral.asked', referral, { records, now })
      }
      await owe(records, digest.notice, now)
      told.add(student)
    }
  return told
}

/** By the day of the digest that goes out now: open referrals of buddies who are there and matched. */
async function askable(
  days: Days,
  { records, now }: Writing,
): Promise<ReadonlyMap<Day, readonly OpenReferral[]>> {
  if (days.size === 0) return new Map()
  const found = await Promise.all(
    (await openOnes(records)).map(async (referral) => {
      const day = days.get(referral.site)
      return day !== undefined && (await isFollowed(referral, records, now)) ? [{ day, referral }] : []
    }),
  )
  const byDay = Map.groupBy(found.flat(), ({ day }) => day)
  return new Map([...byDay].map(([day, all]) => [day, all.map(({ referral }) => referral)]))
}

async function isFollowed(
  { student, family, site }: OpenReferral,
  records: ProgrammeRecords,
  now: DateTime,
): Promise<boolean> {
  const person = await records.people.get(student)
  if (person?.state !== 'active' || !holds(person, 'student') || !worksAt(person, site)) return false
  const matches = await records.matches.find('family', family)
  return matches.some((match) => match.student === student && runsOn(match, dayOf(now)))
}

async function openOnes(records: ProgrammeRecords): Promise<readonly OpenReferral[]> {
  return (await records.referrals.find('state', 'open')).filter(isOpenReferral)
}

type Writing = Readonly<{ records: ProgrammeRecords; now: DateTime }>

function audited(did: string, { id, family }: OpenReferral, { records, now }: Writing): Promise<void> {
  return writeAudit(records, { at: now, by: 'system', did, about: id, family, reason: null })
}
