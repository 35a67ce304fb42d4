import type { Person } from './person.ts'
import type { RosterEntry, RosterPlan } from './roster.ts'

/** What a row of a roster changes about somebody known; `back` for who was removed. */
const changing = ['name', 'email', 'objectId', 'roles', 'sites', 'language', 'assessor'] as const
export type RosterChange = (typeof changing)[number] | 'back'

/** What one row of a roster would do. */
export type ComparedRow = Readonly<{
  line: number
  person: Person
  state: 'new' | 'changed' | 'unchanged'
  changes: readonly RosterChange[]
}>

/** Lays the people as a roster describes them beside those known; `plan` has one for each entry, in their order. */
export function compareRoster(
  entries: readonly RosterEntry[],
  plan: RosterPlan,
  people: readonly Person[],
): readonly ComparedRow[] {
  const known = new Map(people.map((person) => [person.id, person]))
  return plan.people.map((person, at) => {
    const line = entries[at]?.line ?? 1
    const before = known.get(person.id)
    if (!before) return { line, person, state: 'new', changes: [] }
    const changes = changesOf(before, person)
    return { line, person, state: changes.length > 0 ? 'changed' : 'unchanged', changes }
  })
}

function changesOf(before: Person, after: Person): readonly RosterChange[] {
  const differing = changing.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
  return before.state === 'removed' ? [...differing, 'back'] : differing
}
