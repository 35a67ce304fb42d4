import { type KeyRing, toEntry, toRecord } from './documents.ts'
import type { Entry } from './layer.ts'
import { type OwnerKey, ownerKeys, type Sealing } from './sealing.ts'
import type { View } from './view.ts'

/** A key is asked for with every sealed document: what was read of it holds as long as its entry stands. */
const known = new WeakMap<Entry, OwnerKey>()

/** The keys of owners as a view of the collection of keys shows them; `place` keeps the ones that have to be made. */
export function keyRing(sealing: Sealing, view: View, place: (entry: Entry) => void): KeyRing {
  const ring: KeyRing = {
    sealing,
    keyById(id) {
      const entry = view.get(id)
      if (entry === undefined) return undefined
      const key = known.get(entry) ?? toRecord(ownerKeys, entry, ring)
      known.set(entry, key)
      return key
    },
    keyOfOwner(owner): OwnerKey {
      const [id] = view.find(0, owner)
      const key = id === undefined ? undefined : ring.keyById(id)
      if (key) return key
      const made = sealing.mint(owner)
      place(toEntry(ownerKeys, made, ring))
      return made
    },
  }
  return ring
}
