import { copyFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode, machineDisk } from './disk.ts'
import { journalGeneration } from './journal.ts'
import { openLowdbStore } from './lowdb-store.ts'
import { SNAPSHOT } from './snapshot.ts'
import { type Declared, StorageFailure } from './store.ts'

/** How often a copy is begun anew because the store turned a page meanwhile; that takes minutes of heavy use, not moments. */
const tries = 20

type Copying = Readonly<{
  from: string
  /** A folder that is not there yet, or empty. */
  to: string
  collections: Declared
  masterKey: Uint8Array
}>

/**
 * Copies a store into another folder, also while a process is writing it: all that was acknowledged before is in the copy.
 * The copy is then opened as a start would, so that it is known to be whole and to fit this master key. Rejects with a
 * StorageFailure: 'not-empty' when something is in the other folder, else what a start on the copy would say.
 */
export async function copyStore({ from, to, collections, masterKey }: Copying): Promise<void> {
  await machineDisk.makeFolder(to)
  if ((await readdir(to)).length > 0) throw new StorageFailure('not-empty', `${to} is not empty.`)
  for (let left = tries; ; left--) {
    try {
      await copyFiles(from, to)
      const copy = await openLowdbStore({ folder: to, collections, masterKey })
      await copy.close()
      return
    } catch (error) {
      await empty(to)
      if (left <= 1 || !isPageTurned(error)) throw error
    }
  }
}

/** The snapshot before the journals that follow it: those go on while this is done, and a part of them at the end is a start's to cut. */
async function copyFiles(from: string, to: string): Promise<void> {
  await copyFile(join(from, SNAPSHOT), join(to, SNAPSHOT))
  const journals = (await readdir(from)).filter((name) => journalGeneration(name) !== undefined)
  const inOrder = journals.toSorted((a, b) => (journalGeneration(a) ?? 0) - (journalGeneration(b) ?? 0))
  for (const name of inOrder) await copyFile(join(from, name), join(to, name))
}

/** A journal that is gone, or that does not follow: a new snapshot was written between two files. */
function isPageTurned(error: unknown): boolean {
  if (error instanceof StorageFailure) return error.code === 'damaged'
  return errorCode(error) === 'ENOENT'
}

async function empty(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true })
}
