import { kilometresBetween } from '../../directory/places/distance.ts'
import type { Family } from '../../programme/family.ts'
import { type Match, runsOn } from '../../programme/match.ts'
import type { BuddyProfile } from '../../programme/matching/buddy-profile.ts'
import { type Weighed, weigh } from '../../programme/matching/candidates.ts'
import { type Wanted, wantedOf } from '../../programme/matching/family-wishes.ts'
import type { Candidate } from '../../programme/matching/matching-reasons.ts'
import { isOpenPairing, isRefusedPair, type Pairing } from '../../programme/matching/pairing.ts'
import { holds, type Person, worksAt } from '../../programme/person.ts'
import { isOpenRoad, type OpenRoad } from '../../programme/road/road.ts'
import { policyOf, type Site } from '../../programme/site.ts'
import type { Day } from '../../programme/stamp.ts'
import type { Turn } from '../action.ts'
import { placeFor } from './typed-facts.ts'

/** A family on its road, with its wishes and who its buddies are or may become. */
export type FamilyOnRoad = Readonly<{
  road: OpenRoad
  family: Family
  wanted: Wanted
  /** Ids of students. */
  buddies: readonly string[]
  /** Most buddies under the policy the road began with. */
  most: number
}>

/** A student as the matching knows one, whatever the family. */
export type StudentHere = Readonly<{
  person: Person
  profile: BuddyProfile | undefined
  matches: readonly Match[]
  pairings: readonly Pairing[]
}>

/** Whether a match holds now or is still to begin. */
function stands(match: Match, today: Day): boolean {
  return !match.cutOff && (match.until === null || runsOn(match, today))
}

/** The families of a student now, pairs under way included. */
export function familiesOf({ matches, pairings }: StudentHere, today: Day): number {
  const now = matches.filter((match) => stands(match, today)).map(({ family }) => family)
  return new Set([...now, ...pairings.filter(isOpenPairing).map(({ family }) => family)]).size
}

/** The families a student was really the buddy of: a pair that never began is no experience. */
export function experienceOf({ matches, pairings }: StudentHere, today: Day): readonly string[] {
  const never = pairings.filter(({ state }) => state !== 'begun').map(({ id }) => `match-of-${id}`)
  const real = matches.filter(({ id, from }) => !never.includes(id) && from <= today)
  return [...new Set(real.map(({ family }) => family))]
}

/** Whether somebody is in any pair or match of a family that still counts. */
export async function buddiesOf(family: string, { records, today }: Pick<Turn, 'records' | 'today'>) {
  const matches = await records.matches.find('family', family)
  const pairings = await records.pairings.find('family', family)
  const ids = [
    ...matches.filter((match) => stands(match, today)).map(({ student }) => student),
    ...pairings.filter(isOpenPairing).map(({ student }) => student),
  ]
  return [...new Set(ids)].toSorted()
}

/** The sites of the person who asks. */
export async function sitesHere(turn: Turn): Promise<readonly Site[]> {
  const sites = await turn.records.sites.all()
  return sites.filter(({ id }) => turn.person.sites.includes(id))
}

/** A road at the person's own site with its family, or undefined: unknown, ended and of another site look the same. */
export async function familyOnRoad(id: string | null, turn: Turn): Promise<FamilyOnRoad | undefined> {
  const road = id === null ? undefined : await turn.records.roads.get(id)
  if (!road || !isOpenRoad(road) || road.family === null || !worksAt(turn.person, road.site)) return undefined
  const family = await turn.records.families.get(road.family)
  const site = await turn.records.sites.get(road.site)
  if (!family || !site) return undefined
  return {
    road,
    family,
    wanted: wantedOf(road, family, await turn.records.familyWishes.get(family.id)),
    buddies: await buddiesOf(family.id, turn),
    most: policyOf(site, road.policyVersion).buddiesPerFamily,
  }
}

/** The families of a site whose road is open, as far as they have a code. */
export async function familiesOnRoad(site: string, turn: Turn): Promise<readonly FamilyOnRoad[]> {
  const roads = await turn.records.roads.find('site', site)
  const found = await Promise.all(roads.map(({ id }) => familyOnRoad(id, turn)))
  return found.flatMap((one) => (one ? [one] : []))
}

/** Everybody who studies at a site. */
export async function studentsHere(
  site: string,
  turn: Pick<Turn, 'records'>,
): Promise<readonly StudentHere[]> {
  const people = (await turn.records.people.all()).filter(
    (person) => holds(person, 'student') && worksAt(person, site),
  )
  return Promise.all(people.map((person) => studentHere(person, turn)))
}

/** What the matching knows of one student. */
export async function studentHere(person: Person, { records }: Pick<Turn, 'records'>): Promise<StudentHere> {
  const [profile, matches, pairings] = await Promise.all([
    records.buddyProfiles.get(person.id),
    records.matches.find('student', person.id),
    records.pairings.find('student', person.id),
  ])
  return { person, profile, matches, pairings }
}

/** Students beside a family, with every reason. */
export async function candidatesFor(
  onRoad: FamilyOnRoad,
  students: readonly StudentHere[],
  turn: Turn,
): Promise<readonly Candidate[]> {
  const profiles = await Promise.all(onRoad.buddies.map((id) => turn.records.buddyProfiles.get(id)))
  const weighing = {
    wanted: onRoad.wanted,
    buddies: profiles.map((profile) => profile?.facts?.programme ?? null),
    most: onRoad.most,
    today: turn.today,
  }
  return students.map((student) => weigh(weighed(student, onRoad, turn), weighing))
}

function weighed(student: StudentHere, onRoad: FamilyOnRoad, turn: Turn): Weighed {
  const { person, profile, pairings } = student
  const { family, road, buddies, wanted } = onRoad
  const facts = profile?.facts ?? null
  const experience = experienceOf(student, turn.today)
  const isBuddy = buddies.includes(person.id)
  return {
    id: person.id,
    name: person.name,
    isActive: person.state === 'active',
    isStudent: holds(person, 'student'),
    isHere: worksAt(person, road.site),
    facts,
    isChecked: profile?.checked != null,
    isTrained: profile?.training != null,
    families: familiesOf(student, turn.today),
    experience: experience.length,
    km: kilometres(facts?.region ?? null, wanted.region, turn),
    between: {
      isBuddy,
      wasBuddy: !isBuddy && experience.includes(family.id),
      refused: pairings.some((pairing) => pairing.family === family.id && isRefusedPair(pairing)),
    },
  }
}

function kilometres(from: string | null, to: string | null, turn: Turn): number | null {
  const one = from === null ? null : placeFor(from, turn)
  const other = to === null ? null : placeFor(to, turn)
  return one && other ? kilometresBetween(one, other) : null
}
