import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import { dirname, join, resolve } from 'node:path'
import { Low } from 'lowdb'
import { type Disk, diskFailure } from './disk.ts'
import { type JournalEnd, journalGeneration, journalName } from './journal.ts'
import { keyRing } from './key-ring.ts'
import { createLayer, createShelf, type Layer } from './layer.ts'
import { replay, withFile } from './replay.ts'
import { createSealing, keyCheck, ownerKeys, type Sealing } from './sealing.ts'
import { type Header, type Kept, SNAPSHOT, snapshotAdapter } from './snapshot.ts'
import { type Declared, StorageFailure } from './store.ts'
import { prepare } from './upgrades.ts'
import { viewOf } from './view.ts'

/** What was on disk, in memory and ready for use; nothing on disk was changed to get here, save a new store's files. */
export type Recovered = Readonly<{
  low: Low<Kept>
  durable: Layer
  sealing: Sealing
  end: JournalEnd
  /** A key was removed, documents were upgraded or a snapshot was interrupted: the files are to be written anew. */
  needsSnapshot: boolean
}>

type Place = Readonly<{ disk: Disk; folder: string; parents: readonly string[]; masterKey: Uint8Array }>

/** Reads snapshot and journals back, or makes the files of a new store where there are none. */
export async function recover(place: Place, declared: Declared): Promise<Recovered> {
  const { disk, folder, masterKey } = place
  const low = new Low<Kept>(snapshotAdapter(disk, folder), {
    header: newHeader(masterKey),
    collections: new Map(),
  })
  const names = await disk.names(folder)
  if (!names.includes(SNAPSHOT)) await begin(place, names, low)
  await low.read()
  const { header, collections } = low.data
  if (!timingSafeEqual(Buffer.from(header.keyCheck), Buffer.from(keyCheck(masterKey, header.salt))))
    throw new StorageFailure('wrong-key', 'The master key is not the one this store was made with.')
  const replayed = await replay(disk, folder, low.data)
  const sealing = createSealing(masterKey, header.store)
  const { durable, upgraded } = await shelve(collections, declared, sealing)
  const needsSnapshot = replayed.isKeyRemoved || replayed.journals > 1 || upgraded > 0
  return { low, durable, sealing, end: replayed.end, needsSnapshot }
}

function newHeader(masterKey: Uint8Array): Header {
  const salt = randomBytes(16).toString('hex')
  return {
    format: 1,
    store: randomUUID(),
    salt,
    keyCheck: keyCheck(masterKey, salt),
    generation: 1,
    commit: 0,
  }
}

/** The journal comes before the snapshot that names it, so a crash in between leaves an empty one at most. */
async function begin(place: Place, names: readonly string[], low: Low<Kept>): Promise<void> {
  const { disk, folder, parents } = place
  const first = journalName(low.data.header.generation)
  for (const name of names.filter((each) => journalGeneration(each) !== undefined)) {
    const size = await withFile(disk, join(folder, name), (file) => file.size())
    if (name !== first || size > 0)
      throw new StorageFailure(
        'unexpected-file',
        `${name} is there without ${SNAPSHOT}; nothing was started.`,
      )
  }
  try {
    await (await disk.open(join(folder, first), 'create')).close()
    await disk.syncFolder(folder)
    for (const parent of new Set([dirname(resolve(folder)), ...parents])) await disk.syncFolder(parent)
    await low.write()
  } catch (error) {
    throw diskFailure('The data folder could not be made', error)
  }
}

async function shelve(
  collections: Kept['collections'],
  declared: Declared,
  sealing: Sealing,
): Promise<{ durable: Layer; upgraded: number }> {
  const all: Declared = { ...declared, [ownerKeys.name]: ownerKeys }
  for (const { name } of Object.values(all)) if (!collections.has(name)) collections.set(name, new Map())
  const durable = createLayer()
  const ring = keyRing(sealing, viewOf(ownerKeys.name, [durable]), (entry) =>
    durable.shelf(ownerKeys.name).place(entry),
  )
  let upgraded = 0
  // keys first: upgrading a sealed document opens it
  const names = [ownerKeys.name, ...[...collections.keys()].filter((name) => name !== ownerKeys.name)]
  for (const name of names) {
    const entries = collections.get(name) ?? new Map()
    upgraded += await prepare(name, entries, all, ring)
    durable.adopt(name, createShelf(entries))
  }
  return { durable, upgraded }
}
