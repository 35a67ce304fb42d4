import type { Contact, KeptContact } from '../programme/contact.ts'
import type { Family } from '../programme/family.ts'
import type { Match } from '../programme/match.ts'
import { runningMatches, supervises } from '../programme/permissions.ts'
import { type ActivePerson, holds } from '../programme/person.ts'
import type { Rhythm } from '../programme/rhythm.ts'
import { rhythmOf } from '../programme/rhythm.ts'
import { firstPolicy, policyOf, type SitePolicy } from '../programme/site.ts'
import { restsOf } from '../programme/trajectory/trajectory.ts'
import type { Turn } from './action.ts'

/** A family of the student who asks, with the match that gives the right to see it. */
export type OwnFamily = Readonly<{ family: Family; match: Match }>

// A turn changes nothing before it is concluded, so what was found in it once still holds in it.
const found = new WeakMap<Turn, Promise<readonly OwnFamily[]>>()

/** The families the student is the buddy of today, at sites the student still belongs to. */
export function ownFamilies(turn: Turn): Promise<readonly OwnFamily[]> {
  const own = found.get(turn) ?? findOwn(turn)
  found.set(turn, own)
  return own
}

async function findOwn(turn: Turn): Promise<readonly OwnFamily[]> {
  const matches = await turn.records.matches.find('student', turn.person.id)
  const own: OwnFamily[] = []
  for (const match of runningMatches(matches, turn.person.id, turn.today)) {
    const family = await turn.records.families.get(match.family)
    if (family && turn.person.sites.includes(family.site)) own.push({ family, match })
  }
  return own
}

/** One family of the student, or undefined: unknown, somebody else's and no longer one's own all look the same. */
export async function ownFamily(turn: Turn, id: string | null): Promise<OwnFamily | undefined> {
  return id === null ? undefined : (await ownFamilies(turn)).find(({ family }) => family.id === id)
}

/** The latest match of the student with a family, running or ended; for saying since when and until when. */
export async function latestMatch(turn: Turn, family: string): Promise<Match | undefined> {
  const matches = await turn.records.matches.find('family', family)
  return matches
    .filter((match) => match.student === turn.person.id)
    .toSorted((one, other) => other.from.localeCompare(one.from))[0]
}

/** The families a lecturer supervises, by code. */
export async function supervisedFamilies(turn: Turn): Promise<readonly Family[]> {
  const families = await turn.records.families.find('supervisor', turn.person.id)
  return families
    .filter((family) => supervises(turn.person, family))
    .toSorted((one, other) => one.code.localeCompare(other.code))
}

/** Whether somebody has a list of supervised families: a lecturer always, a coordinator who supervises one. */
export async function hasSupervised(turn: Turn): Promise<boolean> {
  return holds(turn.person, 'lecturer') || (await supervisedFamilies(turn)).length > 0
}

/** One supervised family, or undefined. */
export async function supervisedFamily(turn: Turn, id: string): Promise<Family | undefined> {
  const family = await turn.records.families.get(id)
  return family && supervises(turn.person, family) ? family : undefined
}

/** Who supervises a family now; undefined when the one named has left, lost the role or changed site. */
export async function supervisorOf(
  family: Family,
  records: Turn['records'],
): Promise<ActivePerson | undefined> {
  const person = await records.people.get(family.supervisor)
  return person?.state === 'active' && supervises(person, family) ? person : undefined
}

/** The policy a match runs under: that of its site, in the version it started with. */
export async function policyFor(turn: Turn, family: Family, match?: Match): Promise<SitePolicy> {
  const site = await turn.records.sites.get(family.site)
  return site ? policyOf(site, match?.policyVersion) : firstPolicy
}

/** The contacts of a family that count, newest first. */
export async function keptContacts(turn: Turn, family: string): Promise<readonly KeptContact[]> {
  return newestFirst(await turn.records.contacts.find('family', family))
}

/** Contacts that count, the latest day first and within a day the latest start. */
export function newestFirst(contacts: readonly Contact[]): readonly KeptContact[] {
  const key = ({ facts, keptAt }: KeptContact) => `${facts.date}T${facts.time ?? '00:00'} ${keptAt}`
  return contacts
    .filter((contact): contact is KeptContact => contact.state === 'kept')
    .toSorted((one, other) => key(other).localeCompare(key(one)))
}

/** Where one match stands on both clocks; contacts of an earlier buddy do not count. */
export async function rhythmFor(turn: Turn, family: Family, match: Match): Promise<Rhythm> {
  const contacts = await keptContacts(turn, family.id)
  const facts = contacts.map((contact) => contact.facts).filter(({ date }) => date >= match.from)
  const rests = restsOf(await turn.records.trajectories.get(family.id), match.student)
  const policy = await policyFor(turn, family, match)
  return rhythmOf(facts, { from: match.from, policy, rests }, turn.today)
}
