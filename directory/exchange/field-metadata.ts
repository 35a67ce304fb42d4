import type { Role } from '../../programme/person.ts'
import { utcDayOf } from '../../programme/stamp.ts'
import type { Metadata } from '../hsds/taxonomy.ts'
import { Id } from '../hsds/text.ts'
import { namedId } from '../named-id.ts'
import type { FieldChange } from '../service.ts'
import type { SheetField } from '../sheet-field.ts'

/** Finds in which role somebody changed something; null when that person is no longer known. */
export type RoleOf = (person: string) => Role | null

/** Who changes services here, as it goes out: a role, never a person. */
const roles: Readonly<Record<Role, string>> = {
  student: 'buddy',
  lecturer: 'docent',
  assessor: 'beoordelaar',
  coordinator: 'coördinator',
  partner: 'partner',
}

/** Said of a change whose maker has no role any more. */
const someone = 'programma'

/** Said instead of whoever another directory names: we do not pass on names of people. */
const elsewhere = 'bron'

/** Under which field of the standard a field of the sheet is kept. */
const standardField: Readonly<Record<SheetField, string>> = {
  name: 'name',
  organization: 'organization',
  what: 'description',
  audience: 'eligibility_description',
  needs: 'attributes',
  features: 'attributes',
  line: 'attributes',
  apply: 'application_process',
  bring: 'required_documents',
  hours: 'schedules',
  hoursNote: 'schedules',
  address: 'service_at_locations',
  phones: 'phones',
  email: 'email',
  website: 'url',
  languages: 'languages',
  interpreter: 'interpretation_services',
  cost: 'fees_description',
  ages: 'minimum_age',
  waiting: 'wait_time',
  isFull: 'capacities',
  status: 'status',
  alert: 'alert',
}

/** Fields in which nobody can stand, so that what they were before may be told. */
const tellable: ReadonlySet<SheetField> = new Set([
  'needs',
  'features',
  'line',
  'languages',
  'ages',
  'isFull',
  'status',
])

/** What people changed here, as the metadata of the standard: one object a change, one more where it was undone. */
export function metadataOf(changes: readonly FieldChange[], roleOf: RoleOf): Metadata[] {
  return changes.flatMap((change) => {
    const id = Id.safeParse(change.id).data ?? namedId('change', change.id)
    const made = said(change, { id, at: change.at, by: change.by }, roleOf)
    if (change.undone === null) return [made]
    const back = { ...change, old: change.new, new: change.old }
    return [made, said(back, { id: namedId('undone', id), ...change.undone }, roleOf)]
  })
}

/** The role as it may go out, of whatever another directory wrote there. */
export function roleSaid(updatedBy: string): string {
  return [...Object.values(roles), someone].includes(updatedBy) ? updatedBy : elsewhere
}

type Made = Readonly<{ id: string; at: string; by: string }>

function said(change: FieldChange, { id, at, by }: Made, roleOf: RoleOf): Metadata {
  const role = roleOf(by)
  return {
    id,
    last_action_date: utcDayOf(at),
    last_action_type: 'update',
    field_name: standardField[change.field],
    ...valuesOf(change),
    updated_by: role === null ? someone : roles[role],
  }
}

// the old text may be the private number that somebody took out: it must not live on in what others are given
function valuesOf({ field, old, new: now }: FieldChange) {
  if (!tellable.has(field)) return { previous_value: '', replacement_value: '' }
  return { previous_value: textOf(old), replacement_value: textOf(now) }
}

function textOf(value: FieldChange['old']): string {
  if (value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
