import { join } from 'node:path'
import type { Disk, OpenFile } from './disk.ts'
import { type JournalEnd, journalGeneration, journalName, journalSeed } from './journal.ts'
import { type Line, payloadOf, readLines } from './lines.ts'
import { ownerKeys } from './sealing.ts'
import { type Kept, storedEntry } from './snapshot.ts'
import { StorageFailure } from './store.ts'
import { isTorn } from './torn.ts'

/** A change as a journal holds it: put (collection, version, document) or removed (collection, id). */
type Change = readonly [string, number, { id: string }] | readonly [string, string]
type Content = Readonly<{ commit: number; first: number; changes?: readonly Change[]; next?: number }>

/** Where the journals end, and whether they removed the key of an owner. */
export type Replayed = Readonly<{ end: JournalEnd; journals: number; isKeyRemoved: boolean }>

type Progress = { end: JournalEnd; next: number | undefined; isKeyRemoved: boolean }

/** Applies the journals that follow a snapshot to it, in their order; throws 'damaged' with the exact place. */
export async function replay(disk: Disk, folder: string, kept: Kept): Promise<Replayed> {
  const names = new Set(await disk.names(folder))
  const { generation, commit } = kept.header
  const progress: Progress = { end: { generation, length: 0, commit }, next: generation, isKeyRemoved: false }
  let journals = 0
  while (progress.next !== undefined) {
    const name = journalName(progress.next)
    if (!names.has(name)) throw new StorageFailure('damaged', `${name} is missing.`)
    progress.end = { generation: progress.next, length: 0, commit: progress.end.commit }
    progress.next = undefined
    await withFile(disk, join(folder, name), (file) => replayFile(file, kept, progress))
    journals++
  }
  await refuseStrays(disk, folder, names, progress.end)
  return { end: progress.end, journals, isKeyRemoved: progress.isKeyRemoved }
}

async function replayFile(file: OpenFile, kept: Kept, progress: Progress): Promise<void> {
  const seed = journalSeed(kept.header.store, progress.end.generation)
  for await (const lines of readLines(file))
    for (const line of lines) {
      const payload = line.isEnded ? payloadOf(line.bytes, seed) : undefined
      if (!payload) return judgeEnd(file, line, seed, progress)
      if (progress.next !== undefined) throw damage(progress, line, 'something follows the end')
      const content: Content = JSON.parse(payload.toString())
      if (content.commit !== progress.end.commit + 1)
        throw damage(progress, line, `commit ${content.commit} follows ${progress.end.commit}`)
      for (const change of content.changes ?? []) apply(change, kept, progress)
      progress.next = content.next
      progress.end = {
        generation: progress.end.generation,
        length: line.offset + line.bytes.length + 1,
        commit: content.commit,
      }
    }
}

async function judgeEnd(file: OpenFile, bad: Line, seed: number, progress: Progress): Promise<void> {
  const tail = Buffer.alloc((await file.size()) - bad.offset)
  for (let done = 0; done < tail.length; ) {
    const count = await file.read(tail.subarray(done), bad.offset + done)
    if (count === 0) break
    done += count
  }
  if (progress.next !== undefined || !isTorn(tail, bad, seed, progress.end.commit))
    throw damage(progress, bad, 'the checksum is wrong')
}

function apply(change: Change, kept: Kept, progress: Progress): void {
  const entries = kept.collections.get(change[0]) ?? new Map()
  kept.collections.set(change[0], entries)
  if (change.length === 3) entries.set(change[2].id, storedEntry(JSON.stringify(change[2]), change[1]))
  else {
    entries.delete(change[1])
    if (change[0] === ownerKeys.name) progress.isKeyRemoved = true
  }
}

/** A journal beyond the last one that was announced never held an acknowledged commit. */
async function refuseStrays(
  disk: Disk,
  folder: string,
  names: ReadonlySet<string>,
  end: JournalEnd,
): Promise<void> {
  for (const name of names) {
    if ((journalGeneration(name) ?? 0) <= end.generation) continue
    const size = await withFile(disk, join(folder, name), (file) => file.size())
    if (size > 0)
      throw new StorageFailure('damaged', `${name} does not follow ${journalName(end.generation)}.`)
  }
}

/** Opens an existing file for as long as some work takes. */
export async function withFile<Result>(
  disk: Disk,
  path: string,
  work: (file: OpenFile) => Promise<Result>,
): Promise<Result> {
  const file = await disk.open(path, 'existing')
  return work(file).finally(() => file.close())
}

function damage(progress: Progress, line: Line, what: string): StorageFailure {
  const name = journalName(progress.end.generation)
  return new StorageFailure('damaged', `${name}, line ${line.number} (byte ${line.offset}): ${what}.`)
}
