import { doesIntakesAt } from '../intake/intake-people.ts'
import type { ActivePerson, Person } from '../person.ts'
import { policyOf, type Site } from '../site.ts'

/** Who does the intakes of a site, under the policy that a road began with: its lecturers, or its coordinator. */
export function intakePeople(
  people: readonly Person[],
  site: Site,
  policyVersion: number,
): readonly ActivePerson[] {
  const policy = policyOf(site, policyVersion)
  return people.filter(
    (person): person is ActivePerson => person.state === 'active' && doesIntakesAt(person, site.id, policy),
  )
}
