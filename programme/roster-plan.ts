import type { ActivePerson, Person } from './person.ts'
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
  const faults = [...twice(entries)]
  const after = new Map(people.map((person) => [person.id, person]))
  let added = 0
  let changed = 0
  let unchanged = 0
  for (const entry of entries) {
    const before = findPerson(people, entry)
    const elsewhere = before?.sites.filter((site) => !managed.includes(site)) ?? []
    const next = becomes({ ...entry, sites: [...new Set([...entry.sites, ...elsewhere])] }, before, newId)
    after.set(next.id, next)
    if (before === undefined) added++
    else if (JSON.stringify(before) === JSON.stringify(next)) unchanged++
    else changed++
  }
  const everyone = [...after.values()]
  const described = entries.map((entry) => {
    const person = findPerson(everyone, entry)
    const assessor = entry.assessorEmail === null ? null : findAssessor(everyone, entry.assessorEmail)
    if (entry.assessorEmail !== null && assessor === null)
      faults.push({ line: entry.line, fault: 'bad-assessor', value: entry.assessorEmail })
    return person === undefined ? undefined : { ...person, assessor: assessor ?? person.assessor }
  })
  for (const person of described) if (person !== undefined) after.set(person.id, person)
  if (
    ![...after.values()].some((person) => person.state === 'active' && person.roles.includes('coordinator'))
  )
    faults.push({ line: 1, fault: 'no-coordinator-left', value: '' })
  return {
    plan: { people: described.filter((person) => person !== undefined), added, changed, unchanged },
    faults,
  }
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

function findAssessor(people: readonly Person[], email: string): string | null {
  return people.find((person) => person.email === email && person.roles.includes('assessor'))?.id ?? null
}

function* twice(entries: readonly RosterEntry[]): Generator<RosterFault> {
  const seen = new Set<string>()
  for (const { email, objectId, line } of entries)
    for (const identity of [email, objectId]) {
      if (identity === null) continue
      if (seen.has(identity)) yield { line, fault: 'identity-twice', value: identity }
      seen.add(identity)
    }
}
