import { type ActivePerson, holds, type Person, worksAt } from '../person.ts'
import { policyOf, type Site } from '../site.ts'

/** Who does the intakes of a site: its lecturers, or the coordinator of the expertise centre, as its policy says. */
export function intakePeople(people: readonly Person[], site: Site): readonly ActivePerson[] {
  const { intakeBy } = policyOf(site)
  return people.filter(
    (person): person is ActivePerson =>
      person.state === 'active' && holds(person, intakeBy) && worksAt(person, site.id),
  )
}
