import type { DateTime } from 'luxon'
import { accept, type Decision, refuse } from '../programme/decision.ts'
import type { ActivePerson } from '../programme/person.ts'
import { stamp } from '../programme/stamp.ts'
import { type FieldValues, fieldOf, fieldValues } from './field-value.ts'
import type { FieldChange, ServiceParts } from './service.ts'
import { sheetOf } from './sheet.ts'
import type { SheetField } from './sheet-field.ts'
import { mayEdit } from './who-edits.ts'
import { withField } from './with-field.ts'

/** Who changes something, and when. */
export type Doing = Readonly<{ by: ActivePerson; at: DateTime }>

/** A field with the value it is to have; `id` becomes the id of the change. */
export type NewValue<Field extends SheetField> = Readonly<{
  id: string
  field: Field
  value: FieldValues[Field]
}>

/** Changes one field, and keeps what it was: old, new, who and when. What was reported of that field is answered by it. */
export function changeField<Field extends SheetField>(
  parts: ServiceParts,
  { id, field, value }: NewValue<Field>,
  { by, at }: Doing,
): Decision<ServiceParts> {
  const { service } = parts
  if (!mayEdit(by, service)) return refuse({ reason: 'service-of-other-site' })
  if (service.state === 'closed') return refuse({ reason: 'service-closed' })
  if (field === 'name' && value === '') return refuse({ reason: 'service-name-missing' })
  if (!fieldValues[field].safeParse(value).success) return refuse({ reason: 'service-field-unclear', field })
  const before = fieldOf(sheetOf(parts), field)
  const written = writtenAt(parts, { field, value }, at)
  const after = fieldOf(sheetOf(written), field)
  if (isSame(before, after)) return refuse({ reason: 'service-field-unchanged' })
  const seen = { by: by.id, at: stamp(at) }
  const change: FieldChange = { id, field, old: asJson(before), new: asJson(after), ...seen, undone: null }
  const reports = service.reports.map((report) =>
    report.kind === 'wrong' && report.field === field && report.handled === null
      ? { ...report, handled: seen }
      : report,
  )
  return accept({
    ...written,
    service: { ...written.service, changes: [...service.changes, change], reports },
  })
}

/** Gives a field the value back that a change took away, as long as nobody wrote over it since. */
export function undoChange(parts: ServiceParts, id: string, { by, at }: Doing): Decision<ServiceParts> {
  const { service } = parts
  if (!mayEdit(by, service)) return refuse({ reason: 'service-of-other-site' })
  const change = service.changes.find((one) => one.id === id)
  if (!change) return refuse({ reason: 'unknown-change' })
  if (change.undone !== null) return refuse({ reason: 'change-undone-already' })
  if (service.state === 'closed') return refuse({ reason: 'service-closed' })
  const { field } = change
  const last = service.changes.findLast((one) => one.field === field && one.undone === null)
  const value = fieldValues[field].safeParse(change.old)
  const now = asJson(fieldOf(sheetOf(parts), field))
  if (last?.id !== id || !value.success || !isSame(now, change.new))
    return refuse({ reason: 'change-not-last' })
  const written = writtenAt(parts, { field, value: value.data }, at)
  const undone = { by: by.id, at: stamp(at) }
  const changes = service.changes.map((one) => (one.id === id ? { ...one, undone } : one))
  return accept({ ...written, service: { ...written.service, changes } })
}

/** The moment of a change is written first: whether there is room carries it too. */
function writtenAt(
  parts: ServiceParts,
  { field, value }: Readonly<{ field: SheetField; value: unknown }>,
  at: DateTime,
): ServiceParts {
  const dated = { ...parts, service: { ...parts.service, lastChangedAt: stamp(at) } }
  return withField(dated, field, value as never)
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function asJson(value: unknown): FieldChange['old'] {
  return JSON.parse(JSON.stringify(value)) as FieldChange['old']
}
