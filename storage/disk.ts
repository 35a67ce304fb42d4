import { constants, type Stats } from 'node:fs'
import { chmod, mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { claimFolder } from './lock.ts'
import { StorageFailure } from './store.ts'

/** An open file; positions and lengths are in bytes, and `write` may take fewer bytes than it was given. */
export type OpenFile = Readonly<{
  size: () => Promise<number>
  read: (into: Uint8Array, position: number) => Promise<number>
  write: (bytes: Uint8Array, position: number) => Promise<number>
  truncate: (length: number) => Promise<void>
  syncData: () => Promise<void>
  syncAll: () => Promise<void>
  close: () => Promise<void>
}>

/** The few file-system calls a store makes, so that a simulated disk can stand in for the real one. */
export type Disk = Readonly<{
  /** Makes the folder and returns the folders whose own listing changed by that. */
  makeFolder: (folder: string) => Promise<readonly string[]>
  names: (folder: string) => Promise<readonly string[]>
  open: (path: string, how: 'existing' | 'create') => Promise<OpenFile>
  rename: (from: string, to: string) => Promise<void>
  remove: (path: string) => Promise<void>
  syncFolder: (folder: string) => Promise<void>
  /** Claims the folder for this process alone; resolves with how to let it go, rejects with 'in-use'. */
  claim: (folder: string) => Promise<() => Promise<void>>
}>

/** The machine's own disk: files of mode 600 in a folder of mode 700 where the system has modes. */
export const machineDisk: Disk = {
  async makeFolder(folder) {
    const parents = await makeWithParents(folder)
    // a mounted folder may belong to somebody else; its mode is then the business of whoever mounted it
    await chmod(folder, 0o700).catch(() => undefined)
    return parents
  },
  names: (folder) => readdir(folder),
  async open(path, how) {
    const flags = how === 'create' ? constants.O_RDWR | constants.O_CREAT : constants.O_RDWR
    return openFile(await open(path, flags, 0o600))
  },
  rename,
  remove: unlink,
  async syncFolder(folder) {
    try {
      const handle = await open(folder, 'r')
      await handle.sync().finally(() => handle.close())
    } catch (error) {
      // Windows can neither open nor flush a folder; its file system keeps the order of such changes itself
      if (!['EPERM', 'EISDIR'].includes(errorCode(error))) throw error
    }
  },
  claim: claimFolder,
}

function openFile(handle: Awaited<ReturnType<typeof open>>): OpenFile {
  return {
    size: async () => (await handle.stat()).size,
    read: async (into, position) => (await handle.read(into, 0, into.length, position)).bytesRead,
    write: async (bytes, position) => (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
    truncate: (length) => handle.truncate(length),
    syncData: () => handle.datasync(),
    syncAll: () => handle.sync(),
    close: () => handle.close(),
  }
}

/**
 * Makes a folder and those it stands in; returns the folders whose listing changed. Not by mkdir's own `recursive`: that
 * tries for ever where a folder can never be made, as in /proc.
 */
async function makeWithParents(folder: string): Promise<readonly string[]> {
  const parent = dirname(folder)
  try {
    await mkdir(folder, { mode: 0o700 })
    return [parent]
  } catch (error) {
    if ((await found(folder))?.isDirectory()) return []
    if (parent === folder || (await found(parent))) throw error
  }
  const above = await makeWithParents(parent)
  return [...(await makeWithParents(folder)), ...above]
}

function found(path: string): Promise<Stats | null> {
  return stat(path).catch(() => null)
}

/** Writes all bytes, however few the disk takes at a time. */
export async function writeAll(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const written = await file.write(bytes.subarray(done), position + done)
    if (written <= 0) throw new StorageFailure('disk', 'The disk takes no more bytes.')
    done += written
  }
}

/** The system's code of a failure ('ENOSPC'), or 'unknown'. */
export function errorCode(error: unknown): string {
  // not by instanceof: an error of the system is made outside a realm of its own, as tests have
  const hasCode = typeof error === 'object' && error !== null && 'code' in error
  return hasCode && typeof error.code === 'string' ? error.code : 'unknown'
}

/** The failure a caller of the store sees when the disk refused something. */
export function diskFailure(what: string, error: unknown): StorageFailure {
  if (error instanceof StorageFailure) return error
  return new StorageFailure('disk', `${what} (${errorCode(error)}).`, error)
}
