import { type ActivePerson, holds, mayAssess, type Person } from './person.ts'
import type { RosterFault } from './refusal.ts'
import type { RosterEntry, RosterPlan } from './roster.ts'

type Planning = Readonly<{
  entries: readonly RosterEntry[]
  people: readonly Person[]
  /** Sites the importer manages; what somebody has elsewhere stays as it is. */
  managed: readonly string[]
  newId: () => string
}>

/** Turns entries into people: known ones change, new ones are added, nobody is removed by a roster. */
export function planRoster({
  entries,
  people,
  managed,
  newId,
}: Planning): Readonly<{ plan: RosterPlan; faults: readonly RosterFault[] }> {
  const faults = [...twice(entries, people), ...elsewhere(entries, people, managed)]
  const next = entries.map((entry) => {
    const before = findPerson(people, entry)
    const others = before?.sites.filter((site) => !managed.includes(site)) ?? []
    return becomes({ ...entry, sites: [...new Set([...entry.sites, ...others])] }, before, newId)
  })
  const everyone = afterwards(people, next)
  const described = next.map((person, at) => {
    const { assessorEmail, line } = entries[at] ?? { assessorEmail: null, line: 1 }
    if (assessorEmail === null) return person
    const assessor = findAssessor(everyone, assessorEmail, person.sites)
    if (assessor === null) faults.push({ line, fault: 'bad-assessor', value: assessorEmail })
    return { ...person, assessor: assessor ?? person.assessor }
  })
  const twiceAt = new Set(faults.map(({ line }) => line))
  for (const [at, value] of taken(next, people).entries()) {
    const line = entries[at]?.line ?? 1
    if (value !== null && !twiceAt.has(line)) faults.push({ line, fault: 'identity-taken', value })
  }
  if (!everyone.some((person) => holds(person, 'coordinator')))
    faults.push({ line: null, fault: 'no-coordinator-left', value: '' })
  return { plan: { people: described, ...countChanges(described, people) }, faults }
}

/** Identities that would belong to two people who may act: nobody could say any more who signs in with them. */
function taken(next: readonly ActivePerson[], people: readonly Person[]): readonly (string | null)[] {
  const others = people.filter(({ id, state }) => state === 'active' && !next.some((one) => one.id === id))
  return next.map((person, at) => {
    const identities = [...others, ...next.slice(0, at)].flatMap(({ email, objectId }) => [email, objectId])
    return [person.email, person.objectId].find((own) => own !== null && identities.includes(own)) ?? null
  })
}

function afterwards(people: readonly Person[], next: readonly Person[]): readonly Person[] {
  const byId = new Map<string, Person>([...people, ...next].map((person) => [person.id, person]))
  return [...byId.values()]
}

function countChanges(described: readonly Person[], people: readonly Person[]) {
  const before = new Map(people.map((person) => [person.id, person]))
  const known = described.filter(({ id }) => before.has(id))
  const unchanged = known.filter((person) => written(person) === written(before.get(person.id))).length
  return { added: described.length - known.length, changed: known.length - unchanged, unchanged }
}

/** The same for the same person, in whatever order the fields were stored. */
function written(person: Person | undefined): string {
  return JSON.stringify(Object.entries(person ?? {}).toSorted(([one], [other]) => one.localeCompare(other)))
}

function becomes(entry: RosterEntry, before: Person | undefined, newId: () => string): ActivePerson {
  return {
    id: before?.id ?? newId(),
    state: 'active',
    name: entry.name,
    objectId: entry.objectId ?? before?.objectId ?? null,
    email: entry.email ?? before?.email ?? null,
    roles: entry.roles,
    sites: entry.sites,
    language: entry.language ?? before?.language ?? null,
    assessor: before?.assessor ?? null,
    knowsHistoryStays: before?.knowsHistoryStays ?? false,
  }
}

/** Somebody already known by object id or by sign-in address, removed people included (they come back). */
export function findPerson(
  people: readonly Person[],
  who: Readonly<{ objectId: string | null; email: string | null }>,
): Person | undefined {
  return (
    people.find((person) => who.objectId !== null && person.objectId === who.objectId) ??
    people.find((person) => who.email !== null && person.email === who.email)
  )
}

function findAssessor(people: readonly Person[], email: string, sites: readonly string[]): string | null {
  return people.find((person) => person.email === email && mayAssess(person, sites))?.id ?? null
}

/** People active at other sites only: nobody changes somebody's name or roles from a site they do not belong to. */
function elsewhere(
  entries: readonly RosterEntry[],
  people: readonly Person[],
  managed: readonly string[],
): readonly RosterFault[] {
  return entries.flatMap((entry) => {
    const known = findPerson(people, entry)
    if (known?.state !== 'active' || known.sites.some((site) => managed.includes(site))) return []
    return [
      { line: entry.line, fault: 'managed-elsewhere' as const, value: entry.email ?? entry.objectId ?? '' },
    ]
  })
}

/** One identity in two rows, or two rows that mean the same person by different identities. */
function* twice(entries: readonly RosterEntry[], people: readonly Person[]): Generator<RosterFault> {
  const seen = new Set<string>()
  for (const entry of entries) {
    const identities = [entry.email, entry.objectId].filter((identity) => identity !== null)
    const again = identities.find((identity) => seen.has(identity))
    const person = findPerson(people, entry)?.id
    if (again !== undefined) yield { line: entry.line, fault: 'identity-twice', value: again }
    else if (person !== undefined && seen.has(person))
      yield { line: entry.line, fault: 'identity-twice', value: identities[0] ?? '' }
    for (const identity of [...identities, ...(person === undefined ? [] : [person])]) seen.add(identity)
  }
}
