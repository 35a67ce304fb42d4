import { createWriteStream } from 'node:fs'
import { type FileHandle, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isDeepStrictEqual } from 'node:util'
import { errorCode, machineDisk } from './disk.ts'
import { journalGeneration } from './journal.ts'
import { openLowdbStore } from './lowdb-store.ts'
import { SNAPSHOT } from './snapshot.ts'
import { type Declared, StorageFailure } from './store.ts'

/** How often the files are opened anew because the store turned a page between two of them; that takes moments each. */
const tries = 100

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
  try {
    await copyFiles(await openTogether(from), to)
    const copy = await openLowdbStore({ folder: to, collections, masterKey })
    await copy.close()
  } catch (error) {
    await empty(to)
    throw error
  }
}

/** An open file, and how many of its bytes belong to the moment that is copied. */
type Opened = Readonly<{ name: string; file: FileHandle; length: number }>

/** The snapshot and the journals of one moment. What is open stays there to be read, also when the store removes it. */
async function openTogether(from: string): Promise<readonly Opened[]> {
  for (let left = tries; left > 0; left--) {
    const opened: Opened[] = []
    const isWhole = await openOneMoment(from, opened).catch(async (error) => {
      await closeAll(opened)
      // a journal that is gone before it was open: a new snapshot stands in its place
      if (opened.length > 0 && errorCode(error) === 'ENOENT') return false
      throw error
    })
    if (isWhole) return opened
    await closeAll(opened)
  }
  throw new StorageFailure('in-use', `${from} is written too busily to be copied now.`)
}

/**
 * Opens the snapshot, then the journals, the oldest first. False when a page was turned meanwhile: a journal is removed only
 * once another snapshot stands in the place of the one before, and its last line names the one that follows it.
 */
async function openOneMoment(from: string, opened: Opened[]): Promise<boolean> {
  const add = async (name: string) => {
    const file = await open(join(from, name))
    opened.push({ name, file, length: 0 })
    return file
  }
  const snapshot = await add(SNAPSHOT)
  const journals = await journalsIn(from)
  for (const name of journals) await add(name)
  for (const [at, one] of opened.entries()) opened[at] = { ...one, length: (await one.file.stat()).size }
  const after = await journalsIn(from)
  const [held, standing] = await Promise.all([snapshot.stat(), stat(join(from, SNAPSHOT))])
  return held.ino === standing.ino && isDeepStrictEqual(after, journals)
}

async function journalsIn(folder: string): Promise<readonly string[]> {
  const journals = (await readdir(folder)).filter((name) => journalGeneration(name) !== undefined)
  return journals.toSorted((a, b) => (journalGeneration(a) ?? 0) - (journalGeneration(b) ?? 0))
}

async function copyFiles(opened: readonly Opened[], to: string): Promise<void> {
  try {
    for (const { name, file, length } of opened) {
      const copy = createWriteStream(join(to, name), { mode: 0o600 })
      if (length === 0) await pipeline(Readable.from([]), copy)
      else await pipeline(file.createReadStream({ autoClose: false, start: 0, end: length - 1 }), copy)
    }
  } finally {
    await closeAll(opened)
  }
}

async function closeAll(opened: readonly Opened[]): Promise<void> {
  for (const { file } of opened) await file.close()
}

async function empty(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true })
}
