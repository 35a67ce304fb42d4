import type { ServiceStep } from '../../cards/service-card.ts'
import type { SharedService } from '../../directory/service.ts'
import { mayEdit } from '../../directory/who-edits.ts'
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

/** What somebody may do with a service, as the buttons of its card; another site's is theirs to change. */
export function serviceStepsFor(person: ActivePerson, service: SharedService): readonly ServiceStep[] {
  const steps = Object.keys(needed) as ServiceStep[]
  const isClosed = service.state === 'closed'
  return steps.filter((step) => {
    if (!may(person, needed[step])) return false
    if (isClosed && step !== 'post') return false
    return step !== 'change' || mayEdit(person, service)
  })
}

/** Whether somebody is offered to share a service. */
export function isOfferedSharing(person: ActivePerson): boolean {
  return may(person, 'share-services')
}
