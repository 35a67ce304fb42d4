import { type KeyRing, toEntry, toRecord } from './documents.ts'
import type { Entry } from './layer.ts'
import { type OwnerKey, ownerKeys, type Sealing } from './sealing.ts'
import type { View } from './view.ts'

/** The keys of owners as a view of the collection of keys shows them; `place` keeps the ones that have to be made. */
export function keyRing(sealing: Sealing, view: View, place: (entry: Entry) => void): KeyRing {
  const ring: KeyRing = {
    sealing,
    keyById(id) {
      const entry = view.get(id)
      return entry && toRecord(ownerKeys, entry, ring)
    },
    keyOfOwner(owner): OwnerKey {
      const [known] = view.find(0, owner)
      const key = known === undefined ? undefined : ring.keyById(known)
      if (key) return key
      const made = sealing.mint(owner)
      place(toEntry(ownerKeys, made, ring))
      return made
    },
  }
  return ring
}
