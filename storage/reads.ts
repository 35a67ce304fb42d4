import type { Change } from './commits.ts'
import { keyRing } from './key-ring.ts'
import { createLayer, type Layer } from './layer.ts'
import { readingOf } from './records.ts'
import { ownerKeys, type Sealing } from './sealing.ts'
import type { Collection, Reading, Stored } from './store.ts'
import { viewOf } from './view.ts'

type ReadingOf = <R extends Stored>(collection: Collection<R>) => Reading<R>

/** Reading what is durable; each read keeps seeing the moment it began in, whatever is committed meanwhile. */
export type Reads = Readonly<{
  run: <Result>(work: (reading: ReadingOf) => Promise<Result>) => Promise<Result>
  /** Brings durable changes into memory. */
  land: (changes: readonly Change[]) => void
}>

/** Reads over the durable layer; what a commit replaces is kept for those who are still reading. */
export function createReads(durable: Layer, sealing: Sealing): Reads {
  const readers = new Set<Layer>()
  // keys come from what is durable now: a destroyed key ends at once, also for a read that began before
  const ring = keyRing(sealing, viewOf(ownerKeys.name, [durable]), () => {
    throw new TypeError('Reading makes no keys.')
  })

  const land = ({ collection, entry }: Change) => {
    const shelf = durable.shelf(collection)
    const before = shelf.entries.get(entry.id) ?? { ...entry, text: null, keys: [] }
    for (const reader of readers) {
      const kept = reader.shelf(collection)
      if (!kept.entries.has(entry.id)) kept.place(before)
    }
    if (entry.text === null) shelf.take(entry.id)
    else shelf.place(entry)
  }

  return {
    land: (changes) => changes.forEach(land),
    async run(work) {
      const before = createLayer()
      readers.add(before)
      try {
        return await work((collection) =>
          readingOf(collection, viewOf(collection.name, [before, durable]), ring),
        )
      } finally {
        readers.delete(before)
      }
    },
  }
}
