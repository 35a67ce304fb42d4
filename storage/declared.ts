import type { Collection, Stored } from './store.ts'

/** Keys that seal records belong to a family, to a person for what is the person's own, or to a road that has no family yet. */
export const keyOf = {
  family: (id: string) => `family:${id}`,
  person: (id: string) => `person:${id}`,
  road: (id: string) => `road:${id}`,
}

/** A collection with the type of its records kept. */
export function declared<Record extends Stored>(collection: Collection<Record>): Collection<Record> {
  return collection
}
