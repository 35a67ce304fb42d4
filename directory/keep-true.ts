import { accept, type Decision, refuse } from '../programme/decision.ts'
import { dayOf, momentOf, stamp } from '../programme/stamp.ts'
import { changeField, type Doing } from './change-service.ts'
import type { Report, ServiceParts, SharedService } from './service.ts'
import type { SheetField } from './sheet-field.ts'
import { mayModerate } from './who-edits.ts'

/** So many different people have to say something before it counts without a lecturer. */
const enoughPeople = 2

/**
 * Somebody rang, went or asked, and it is still right. It moves the day of confirmation and nothing else; two people
 * other than who shared it are enough for a new service.
 */
export function confirmService(service: SharedService, { by, at }: Doing): Decision<SharedService> {
  if (service.state === 'closed') return refuse({ reason: 'service-closed' })
  const before = service.confirmations.find((one) => one.by === by.id)
  if (before && dayOf(momentOf(before.at)) === dayOf(at)) return refuse({ reason: 'confirmed-today' })
  const others = service.confirmations.filter((one) => one.by !== by.id)
  const confirmations = [...others, { by: by.id, at: stamp(at) }]
  const fresh = confirmations.filter((one) => one.by !== service.sharedBy)
  const isAgreed = service.state === 'agreed' || fresh.length >= enoughPeople
  return accept({
    ...service,
    confirmations,
    lastConfirmedAt: stamp(at),
    state: isAgreed ? 'agreed' : 'unchecked',
  })
}

/** What somebody found wrong; `field` null when it is gone, or wrong somewhere. */
export type Finding = Readonly<{ id: string; kind: Report['kind']; field: SheetField | null }>

/** Somebody found that it is gone, or that something of it is wrong; whoever found the same before is not counted twice. */
export function reportService(
  service: SharedService,
  { id, kind, field }: Finding,
  { by, at }: Doing,
): Decision<SharedService> {
  if (service.state === 'closed') return refuse({ reason: 'service-closed' })
  const said = kind === 'gone' ? null : field
  const isSaid = service.reports.some(
    (one) => one.by === by.id && one.kind === kind && one.field === said && one.handled === null,
  )
  if (isSaid) return refuse({ reason: 'reported-already' })
  const report: Report = { id, kind, field: said, by: by.id, at: stamp(at), handled: null }
  return accept({ ...service, reports: [...service.reports, report] })
}

/** Whether two different people said that it is gone, and no lecturer looked yet. */
export function isSaidToBeGone({ reports }: SharedService): boolean {
  return peopleOf(openReports(reports, 'gone')) >= enoughPeople
}

/** A lecturer looked at a new service and agrees. */
export function agreeService(service: SharedService, { by, at }: Doing): Decision<SharedService> {
  if (!mayModerate(by, service)) return refuse({ reason: 'service-of-other-site' })
  if (service.state === 'closed') return refuse({ reason: 'service-closed' })
  if (service.state === 'agreed') return refuse({ reason: 'agreed-already' })
  return accept({ ...service, state: 'agreed', agreedBy: by.id, agreedAt: stamp(at) })
}

/** The tap of a lecturer that closes what two different people found gone. `id` becomes the id of the change of status. */
export function closeService(parts: ServiceParts, id: string, doing: Doing): Decision<ServiceParts> {
  const { service } = parts
  if (!mayModerate(doing.by, service)) return refuse({ reason: 'service-of-other-site' })
  if (service.state === 'closed') return refuse({ reason: 'service-closed' })
  if (!isSaidToBeGone(service)) return refuse({ reason: 'too-few-gone-reports' })
  const changed = changeField(parts, { id, field: 'status', value: 'defunct' }, doing)
  const next = changed.accepted ? changed.next : parts
  return accept({
    ...next,
    service: { ...next.service, state: 'closed', reports: handled(service.reports, 'gone', doing) },
  })
}

/** It is there all the same: what was reported of it is answered, and nothing of it changes. */
export function keepService(service: SharedService, doing: Doing): Decision<SharedService> {
  if (!mayModerate(doing.by, service)) return refuse({ reason: 'service-of-other-site' })
  if (openReports(service.reports).length === 0) return refuse({ reason: 'report-handled-already' })
  return accept({ ...service, reports: handled(service.reports, null, doing) })
}

/** A closed service that turns out to be there: open again, agreed to by who opens it. */
export function reopenService(parts: ServiceParts, id: string, doing: Doing): Decision<ServiceParts> {
  if (!mayModerate(doing.by, parts.service)) return refuse({ reason: 'service-of-other-site' })
  if (parts.service.state !== 'closed') return refuse({ reason: 'service-not-closed' })
  const service: SharedService = { ...parts.service, state: 'agreed', agreedBy: doing.by.id }
  const opened = { ...parts, service }
  const changed = changeField(opened, { id, field: 'status', value: 'active' }, doing)
  return accept(changed.accepted ? changed.next : opened)
}

/** Who shared a service by mistake takes it back, as long as nobody else did anything with it. */
export function withdrawService(parts: ServiceParts, id: string, doing: Doing): Decision<ServiceParts> {
  const { service } = parts
  const { by } = doing
  const isOwn = service.sharedBy === by.id && (service.agreedBy === null || service.agreedBy === by.id)
  const others = [...service.confirmations, ...service.changes, ...service.reports, ...service.tips]
  if (service.state === 'closed') return refuse({ reason: 'service-closed' })
  if (!isOwn || others.some((one) => one.by !== by.id))
    return refuse({ reason: 'share-not-yours-to-withdraw' })
  const changed = changeField(parts, { id, field: 'status', value: 'inactive' }, doing)
  const next = changed.accepted ? changed.next : parts
  return accept({ ...next, service: { ...next.service, state: 'closed' } })
}

/** Whether a lecturer has something to look at: a new service, a report, a tip. */
export function isToBeChecked({ state, reports, tips }: SharedService): boolean {
  if (state === 'closed') return false
  const hasTip = tips.some((tip) => tip.state === 'waiting')
  return state === 'unchecked' || openReports(reports).length > 0 || hasTip
}

/** The reports nobody answered yet, of one kind or of all. */
export function openReports(
  reports: readonly Report[],
  kind: Report['kind'] | null = null,
): readonly Report[] {
  return reports.filter((one) => one.handled === null && (kind === null || one.kind === kind))
}

function handled(
  reports: readonly Report[],
  kind: Report['kind'] | null,
  { by, at }: Doing,
): readonly Report[] {
  return reports.map((one) =>
    one.handled === null && (kind === null || one.kind === kind)
      ? { ...one, handled: { by: by.id, at: stamp(at) } }
      : one,
  )
}

function peopleOf(reports: readonly Report[]): number {
  return new Set(reports.map(({ by }) => by)).size
}
