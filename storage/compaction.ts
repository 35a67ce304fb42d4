import { join } from 'node:path'
import type { Low } from 'lowdb'
import { type Disk, diskFailure } from './disk.ts'
import { type Journal, journalGeneration } from './journal.ts'
import { withFile } from './replay.ts'
import { isUnfinishedSnapshot, type Kept, SNAPSHOT } from './snapshot.ts'
import type { StorageFailure } from './store.ts'

/** Writes new snapshots so that journals stay short and erased keys leave the disk. */
export type Compaction = Readonly<{
  /** Starts one in the background when the journal has outgrown its bound. */
  whenDue: () => void
  /** Resolves when a snapshot that started after this call is durable and everything older is gone. */
  run: () => Promise<void>
  settled: () => Promise<void>
}>

type Parts = Readonly<{
  disk: Disk
  folder: string
  low: Low<Kept>
  journal: Journal
  journalBytes: number
  onTrouble: (failure: StorageFailure) => void
}>

/** A journal may have `journalBytes`, or half the bytes of the snapshot if that is more. */
export function createCompaction(parts: Parts): Compaction {
  const { disk, folder, low, journal, journalBytes } = parts
  let running: Promise<void> = Promise.resolve()
  let isWaiting = false
  let bound = journalBytes

  const compact = async () => {
    // if this fails, the next try comes when the journal has grown by as much again
    bound = journal.length() + journalBytes
    const { generation, commit } = await journal.turnPage()
    bound = journalBytes
    low.data.header = { ...low.data.header, generation, commit }
    await low.write()
    await removeOlder(disk, folder, generation)
    bound = Math.max(journalBytes, (await withFile(disk, join(folder, SNAPSHOT), (file) => file.size())) / 2)
  }

  const run = (): Promise<void> => {
    const result = running.then(compact).catch((error) => {
      throw diskFailure('The snapshot could not be written', error)
    })
    running = result.catch(() => undefined)
    return result
  }

  return {
    run,
    whenDue() {
      if (isWaiting || journal.length() <= bound) return
      isWaiting = true
      // the commits are safe in the journal, so a full disk here stops nobody; it is tried again
      const done = run().catch(parts.onTrouble)
      void done.finally(() => {
        isWaiting = false
      })
    },
    settled: () => running,
  }
}

/** Removes what a finished snapshot made superfluous. */
export async function removeOlder(disk: Disk, folder: string, generation: number): Promise<void> {
  let removed = 0
  for (const name of await disk.names(folder)) {
    const isOlder = (journalGeneration(name) ?? generation) < generation
    if (!isOlder && !isUnfinishedSnapshot(name)) continue
    await disk.remove(join(folder, name))
    removed++
  }
  if (removed > 0) await disk.syncFolder(folder)
}
