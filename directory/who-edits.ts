import { may } from '../programme/permissions.ts'
import { type ActivePerson, worksAt } from '../programme/person.ts'
import type { SharedService } from './service.ts'

/** Whether somebody may change a service: people of its own site; an imported one is everybody's who shares. */
export function mayEdit(person: ActivePerson, service: SharedService): boolean {
  return may(person, 'share-services') && isOfTheirs(person, service)
}

/** Whether somebody may agree to a service, close it, and answer reports and tips. */
export function mayModerate(person: ActivePerson, service: SharedService): boolean {
  return may(person, 'moderate-services') && isOfTheirs(person, service)
}

function isOfTheirs(person: ActivePerson, { site }: SharedService): boolean {
  return site === null || worksAt(person, site)
}
