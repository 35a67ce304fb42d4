import { setImmediate as breathe } from 'node:timers/promises'
import { type KeyRing, toEntry, toRecord } from './documents.ts'
import type { Shelf } from './layer.ts'
import type { Changing, Collection, Reading, Stored } from './store.ts'
import type { View } from './view.ts'

const STEP = 250

/** Reads a collection through a view; every record is a fresh object of its own. */
export function readingOf<R extends Stored>(
  collection: Collection<R>,
  view: View,
  ring: KeyRing,
): Reading<R> {
  const gather = async (ids: readonly string[]) => {
    const records: R[] = []
    for (const [at, id] of ids.entries()) {
      const entry = view.get(id)
      if (entry) records.push(toRecord(collection, entry, ring))
      if (at % STEP === STEP - 1) await breathe()
    }
    return records
  }
  return {
    async get(id) {
      const entry = view.get(id)
      return entry && toRecord(collection, entry, ring)
    },
    async find(lookup, value) {
      const at = Object.keys(collection.lookups).indexOf(lookup)
      if (at === -1) throw new TypeError(`${collection.name} has no lookup ${lookup}.`)
      return gather(view.find(at, value))
    },
    all: async () => gather(view.all()),
  }
}

/** The same with changes, which go to an overlay of the transaction's own. */
export function changingOf<R extends Stored>(
  collection: Collection<R>,
  view: View,
  ring: KeyRing,
  overlay: () => Shelf,
): Changing<R> {
  return {
    ...readingOf(collection, view, ring),
    put(record) {
      overlay().place(toEntry(collection, record, ring))
    },
    remove(id) {
      if (view.get(id)) overlay().place({ id, version: collection.version, text: null, keys: [] })
    },
  }
}
