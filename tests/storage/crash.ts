import type { FileChange, FolderChange, Inode } from './simulated-disk.ts'

/** How much of what was not flushed a power cut leaves behind. */
export type CrashStyle = Readonly<{
  keeps: () => boolean
  file: (durable: Buffer, pending: readonly FileChange[]) => Buffer
}>

const SECTOR = 512

/** Nothing survives that was not flushed. */
export const keepsNothing: CrashStyle = { keeps: () => false, file: (durable) => durable }
/** Everything happened to reach the disk in time. */
export const keepsEverything: CrashStyle = { keeps: () => true, file: fileAfter }

/** Any part survives, in any order: single changes, the start of a write, some of its sectors and zeros for the rest. */
export function keepsSome(chance: () => number): CrashStyle {
  const keeps = () => chance() < 0.5
  return {
    keeps,
    file: (durable, pending) =>
      fileAfter(
        durable,
        joined(pending)
          .filter(keeps)
          .map((change) => part(change, durable, chance)),
      ),
  }
}

/** Writes that follow each other are one stretch of the file, which reaches the disk by sectors. */
function joined(pending: readonly FileChange[]): readonly FileChange[] {
  const all: FileChange[] = []
  for (const change of pending) {
    const last = all.at(-1)
    if (last?.bytes && change.bytes && last.at + last.bytes.length === change.at)
      all[all.length - 1] = { at: last.at, bytes: Buffer.concat([last.bytes, change.bytes]) }
    else all.push(change)
  }
  return all
}

function part(change: FileChange, durable: Buffer, chance: () => number): FileChange {
  if (change.bytes === null || chance() < 0.4) return change
  if (chance() < 0.5)
    return { ...change, bytes: change.bytes.subarray(0, Math.floor(chance() * change.bytes.length)) }
  const bytes = Buffer.from(change.bytes)
  for (let start = 0; start < bytes.length; ) {
    const end = Math.min(bytes.length, start + SECTOR - ((change.at + start) % SECTOR))
    if (chance() < 0.5) {
      bytes.fill(0, start, end)
      // what the file held there before is then still there
      if (change.at + start < durable.length) durable.copy(bytes, start, change.at + start, change.at + end)
    }
    start = end
  }
  return { ...change, bytes }
}

/** A file after changes. */
export function fileAfter(durable: Buffer, pending: readonly FileChange[]): Buffer {
  let content = durable
  for (const { at, bytes } of pending) {
    if (bytes === null) content = content.subarray(0, at)
    else {
      const grown = Buffer.alloc(Math.max(content.length, at + bytes.length))
      content.copy(grown)
      bytes.copy(grown, at)
      content = grown
    }
  }
  return content
}

/** A folder's listing after changes. */
export function folderAfter(
  durable: ReadonlyMap<string, Inode>,
  pending: readonly FolderChange[],
): Map<string, Inode> {
  const names = new Map(durable)
  for (const { kind, name, to, inode } of pending) {
    if (kind !== 'made') names.delete(name)
    if (inode && kind !== 'removed') names.set(to ?? name, inode)
  }
  return names
}

/** Chance that comes out the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
