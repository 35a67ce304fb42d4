import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { removeOlder } from './compaction.ts'
import { type Disk, diskFailure, errorCode, machineDisk } from './disk.ts'
import { journalName } from './journal.ts'
import { recover } from './recovery.ts'
import { keyCheck, OwnerKey, ownerKeys, rewrap } from './sealing.ts'
import { storedEntry } from './snapshot.ts'
import type { Declared } from './store.ts'

type Changing = Readonly<{
  folder: string
  collections: Declared
  from: Uint8Array
  to: Uint8Array
  disk?: Disk
}>

/**
 * Wraps every owner's key under another master key, and writes the files anew; what is sealed stays as it is. One renaming
 * of the snapshot decides: before it the old key opens the store, after it only the new one. Gives how many keys there are.
 * Rejects as a start would, and changes nothing then.
 */
export async function changeMasterKey({
  folder,
  collections,
  from,
  to,
  disk = machineDisk,
}: Changing): Promise<number> {
  const parents = await disk.makeFolder(folder)
  const release = await disk.claim(folder)
  try {
    const { low, end } = await recover({ disk, folder, parents, masterKey: from }, collections)
    const { header } = low.data
    const keys = low.data.collections.get(ownerKeys.name) ?? new Map()
    for (const [id, entry] of keys) {
      const key = rewrap(OwnerKey.parse(JSON.parse(entry.text)), { store: header.store, from, to })
      keys.set(id, { ...storedEntry(JSON.stringify(key), entry.version), keys: entry.keys })
    }
    const generation = end.generation + 1
    const salt = randomBytes(16).toString('hex')
    low.data.header = { ...header, salt, keyCheck: keyCheck(to, salt), generation, commit: end.commit }
    // as in a compaction: the journal comes before the snapshot that names it
    await (await disk.open(join(folder, journalName(generation)), 'create')).close()
    await disk.syncFolder(folder)
    await low.write()
    await removeOlder(disk, folder, generation)
    return keys.size
  } catch (error) {
    throw errorCode(error) === 'unknown' ? error : diskFailure('The data folder could not be written', error)
  } finally {
    await release()
  }
}
