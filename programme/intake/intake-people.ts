import type { Family } from '../family.ts'
import { may, supervises } from '../permissions.ts'
import { type ActivePerson, holds, type Person, worksAt } from '../person.ts'
import type { Road } from '../road/road.ts'
import type { SitePolicy } from '../site.ts'

/** Whether somebody does intakes at a site: its lecturers, or where the policy says so its coordinator. */
export function doesIntakesAt(person: Person, site: string, { intakeBy }: SitePolicy): boolean {
  return worksAt(person, site) && holds(person, intakeBy)
}

/**
 * Whether an intake is somebody's to see and to write in: of who does it, still there and still in that role, and of who
 * supervises the family.
 */
export function seesIntake(
  person: ActivePerson,
  { road, family, policy }: Readonly<{ road: Road | undefined; family: Family; policy: SitePolicy }>,
): boolean {
  if (!may(person, 'do-intakes')) return false
  const isTheirs = road?.intakeBy === person.id && doesIntakesAt(person, family.site, policy)
  return isTheirs || supervises(person, family)
}
