import type { DateTime } from 'luxon'
import { newIntake } from '../../programme/intake/intake.ts'
import type { BuddyProfile, ProfileFacts } from '../../programme/matching/buddy-profile.ts'
import type { RequestFacts } from '../../programme/road/request-facts.ts'
import { beginRoad } from '../../programme/road/road-rules.ts'
import { dayOf, stamp } from '../../programme/stamp.ts'
import type { ProgrammeRecords, ProgrammeStore } from '../../storage/collections.ts'
import type { FictionalFamily } from './families.ts'
import { putFamily } from './fill.ts'

/** A family whose first birthday comes in a month: its goodbye can be begun. */
const nearGoodbye: FictionalFamily = {
  code: 'G-016',
  pseudonym: 'Winterkoning',
  site: 'gent',
  supervisor: 'door',
  student: 'lies',
  alias: null,
  dueIn: -335,
  matchedDaysAgo: 400,
  contacts: [
    { daysAgo: 12, kind: 'home_visit', minutes: 60, domains: ['child'], actions: ['emotional'] },
    { daysAgo: 4, kind: 'phone', minutes: 15, domains: ['social'], nextInDays: 5 },
  ],
}

/** What partner Kim asks in both requests, but for where and when. */
const asked: Omit<RequestFacts, 'region' | 'dueMonth'> = {
  organisation: 'Inloopteam De Brug',
  professional: 'Kim Doorverwijzer',
  phone: '09 000 00 01',
  sector: 'volunteers',
  babyMonths: null,
  languages: ['tr'],
  interpreter: true,
  reasons: ['social-isolation'],
  help: ['paperwork', 'network'],
  beforeBirth: true,
}

const profile: ProfileFacts = {
  languages: ['nl', 'tr'],
  programme: 'midwifery',
  region: 'Gentbrugge',
  travel: 'bike',
  farthest: 8,
  away: [],
  gender: 'woman',
  duo: 'either',
  saysTrained: true,
}

/**
 * Adds to the fictional programme what a trial begins with, so that every part has something to try: a request that
 * waits, a family in the matching with a proposal, a profile that is confirmed and one that is not, a family near its
 * goodbye. Once: a trial that goes on keeps what people did with it.
 */
export function fillTrial(store: ProgrammeStore, now: DateTime): Promise<void> {
  return store.transaction(async (records) => {
    if (await records.families.get(`family-${nearGoodbye.code}`)) return
    putFamily(nearGoodbye, records, now)
    putRequest(records, now)
    putInMatching(records, now)
    const confirmed = { by: 'door', at: stamp(now.minus({ days: 3 })) }
    records.buddyProfiles.put(profileOf('lies', { training: confirmed, checked: confirmed }, now))
    records.buddyProfiles.put(profileOf('noor', { training: null, checked: null }, now))
  })
}

function putRequest(records: ProgrammeRecords, now: DateTime): void {
  const request = { ...asked, region: 'Ledeberg', dueMonth: monthIn(now, 4) }
  const told = { safety: 'fine', otherHelpers: ['midwife'] } as const
  const known = { id: 'road-trial-request', number: 'A-G901', request, private: told, family: null }
  records.roads.put(beginRoad({ ...known, ...byKim, state: 'requested' }, now.minus({ days: 2 })))
}

function putInMatching(records: ProgrammeRecords, now: DateTime): void {
  const family = {
    id: 'family-G-015',
    code: 'G-015',
    pseudonym: 'Mees',
    site: 'gent',
    supervisor: 'door',
    dueDate: dayOf(now.plus({ days: 80 })),
    birthDate: null,
    identity: null,
    createdAt: stamp(now.minus({ days: 12 })),
  }
  records.families.put(family)
  const begun = newIntake({ id: family.id, site: family.site }, stamp(now.minus({ days: 12 })))
  const planned = { on: dayOf(now.minus({ days: 9 })), time: '14:00' }
  records.intakes.put({ ...begun, planned })
  const request = { ...asked, region: 'Dampoort', dueMonth: monthIn(now, 3) }
  const known = { id: 'road-trial-matching', number: 'A-G900', request, private: null, family: family.id }
  records.roads.put(beginRoad({ ...known, ...byKim, state: 'in-matching' }, now.minus({ days: 8 })))
}

const byKim = { site: 'gent', policyVersion: 1, partner: 'kim', by: 'kim' } as const

function profileOf(
  id: string,
  signed: Pick<BuddyProfile, 'training' | 'checked'>,
  now: DateTime,
): BuddyProfile {
  return { id, facts: profile, ...signed, changedAt: stamp(now.minus({ days: 4 })), version: 1 }
}

function monthIn(now: DateTime, months: number): string {
  return dayOf(now.plus({ months })).slice(0, 7)
}
