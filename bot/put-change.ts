import type { ProgrammeRecords } from '../storage/collections.ts'
import type { Change } from './action.ts'

/** Writes one change; its type keeps each record with the collection it belongs to. */
export function putChange(records: ProgrammeRecords, change: Change): void {
  const collection: Readonly<{ put: (record: never) => void }> = records[change.collection]
  collection.put(change.record as never)
}
