import type { ServiceStep } from '../../cards/service-card.ts'
import { may, type Permission } from '../../programme/permissions.ts'
import type { ActivePerson } from '../../programme/person.ts'

const needed: Readonly<Record<ServiceStep, Permission>> = {
  confirm: 'share-services',
  report: 'share-services',
  refer: 'follow-referrals',
  post: 'find-services',
  change: 'share-services',
  tip: 'share-services',
}

/** Steps whose verb is not in the table of actions yet: a button that does nothing is never shown. */
const waiting: readonly ServiceStep[] = ['confirm', 'report', 'refer', 'change', 'tip']

/** What somebody may do with a service, as the buttons of its card. */
export function serviceStepsFor(person: ActivePerson): readonly ServiceStep[] {
  const steps = Object.keys(needed) as ServiceStep[]
  return steps.filter((step) => may(person, needed[step]) && !waiting.includes(step))
}

/** Whether the form to share a service is in the table of actions yet. */
const hasShareForm = false

/** Whether somebody is offered to share a service. */
export function isOfferedSharing(person: ActivePerson): boolean {
  return hasShareForm && may(person, 'share-services')
}
