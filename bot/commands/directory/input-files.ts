import { createReadStream } from 'node:fs'
import { lstat, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { errorCode } from '../../../storage/disk.ts'
import { megabytes, mostBytes, tooLarge, Unreadable } from './unreadable.ts'

/** The files of an input, by their path in it with / between. Each can be opened more than once. */
export type InputFiles = Readonly<{
  names: readonly string[]
  sizeOf: (name: string) => number
  open: (name: string) => AsyncIterable<Uint8Array>
  close: () => Promise<void>
}>

/** More files than this no data package has. */
export const mostFiles = 1_000

/** One file on disk. */
export async function singleFile(path: string): Promise<InputFiles> {
  const { size } = await stat(path)
  if (size > mostBytes) throw tooLarge(`${basename(path)} (${megabytes(size)})`, mostBytes)
  return {
    names: [basename(path)],
    sizeOf: () => size,
    open: () => bytesOf(path),
    close: async () => undefined,
  }
}

/** A folder with all that is under it; what is no plain file (a link out of it, say) is left alone. */
export async function folderFiles(folder: string): Promise<InputFiles> {
  const sizes = new Map<string, number>()
  let total = 0
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, '')
    if (!isReadable(name)) continue
    const { size } = await lstat(path)
    sizes.set(name, size)
    total += size
    if (total > mostBytes) throw tooLarge(`De map ${basename(folder)}`, mostBytes)
    if (sizes.size > mostFiles) throw new Unreadable(`In die map staan meer dan ${mostFiles} bestanden.`)
  }
  return {
    names: [...sizes.keys()].toSorted(),
    sizeOf: (name) => sizes.get(name) ?? 0,
    open: (name) => bytesOf(join(folder, name)),
    close: async () => undefined,
  }
}

/** Whether a file is of a kind that an import reads. */
export function isReadable(name: string): boolean {
  return /\.(csv|json|ndjson|jsonl)$/i.test(name)
}

async function* bytesOf(path: string): AsyncIterable<Uint8Array> {
  try {
    yield* createReadStream(path)
  } catch (error) {
    throw new Unreadable(`${basename(path)} kan ik niet lezen (${errorCode(error)}).`, error)
  }
}
