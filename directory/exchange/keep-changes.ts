import { type FieldValues, fieldOf, fieldValues } from '../field-value.ts'
import type { FieldChange, ServiceParts } from '../service.ts'
import { sheetOf } from '../sheet.ts'
import type { SheetField } from '../sheet-field.ts'
import { withField } from '../with-field.ts'
import { content } from './content.ts'

/** A field in which people here and the source say something else; what people said here stays. */
export type KeptField = Readonly<{ field: SheetField; ours: unknown; theirs: unknown }>

/** What the source says now, with every field that people changed here as they changed it. */
export type WithChanges = Readonly<{ parts: ServiceParts; kept: readonly KeptField[] }>

/** Puts what people changed here, and did not undo, over what the source says; the last change of a field counts. */
export function withChanges(incoming: ServiceParts, changes: readonly FieldChange[]): WithChanges {
  const last = new Map(
    changes.filter(({ undone }) => undone === null).map((change) => [change.field, change] as const),
  )
  let parts = incoming
  const kept: KeptField[] = []
  for (const { field, new: value, at } of last.values()) {
    const ours = fieldValues[field].safeParse(value)
    const theirs = fieldOf(sheetOf(incoming), field)
    // what it was when it was written is no value of today, and then the source may say it
    if (!ours.success || content(ours.data) === content(theirs)) continue
    parts = changedAt(parts, at, (then) => withField(then, field, ours.data as FieldValues[typeof field]))
    kept.push({ field, ours: ours.data, theirs })
  }
  return { parts, kept }
}

/** Some fields are stamped with the moment of the change, and that was not now. */
function changedAt(
  parts: ServiceParts,
  at: string,
  change: (parts: ServiceParts) => ServiceParts,
): ServiceParts {
  const changed = change({ ...parts, service: { ...parts.service, lastChangedAt: at } })
  return { ...changed, service: { ...changed.service, lastChangedAt: parts.service.lastChangedAt } }
}
