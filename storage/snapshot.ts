import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Adapter } from 'lowdb'
import { z } from 'zod'
import { type Disk, type OpenFile, writeAll } from './disk.ts'
import type { Entry } from './layer.ts'
import { type Line, payloadOf, readLines, toLine } from './lines.ts'
import { StorageFailure } from './store.ts'

/** The name of the snapshot in its folder. */
export const SNAPSHOT = 'snapshot.jsonl'
const FORMAT = 1
const STEP = 256 * 1024
const ENTRY = /^\["([\w$-]+)",(\d+),/

/** The first line: whose store this is, and the journal (and commit) that continues where the snapshot ends. */
export const Header = z.strictObject({
  format: z.literal(FORMAT),
  store: z.string(),
  salt: z.string(),
  keyCheck: z.string(),
  generation: z.int().positive(),
  commit: z.int().nonnegative(),
})
export type Header = z.infer<typeof Header>

/** What lowdb holds: the header and every durable document by collection and id. */
export type Kept = { header: Header; collections: Map<string, Map<string, Entry>> }

/**
 * lowdb's adapter that survives a power cut: written beside, flushed, renamed over, the folder flushed too.
 * It writes in small steps while commits go on, so the file may hold changes of after its start; the journal that
 * it names holds all of those, and putting a document twice is the same as once.
 */
export function snapshotAdapter(disk: Disk, folder: string): Adapter<Kept> {
  const path = join(folder, SNAPSHOT)
  return {
    async read() {
      const names = await disk.names(folder)
      if (!names.includes(SNAPSHOT)) return null
      const file = await disk.open(path, 'existing')
      return readSnapshot(file).finally(() => file.close())
    },
    async write(kept) {
      const beside = join(folder, `snapshot-${randomBytes(6).toString('hex')}.tmp`)
      try {
        const file = await disk.open(beside, 'create')
        await writeSnapshot(file, kept).finally(() => file.close())
        await disk.rename(beside, path)
      } catch (error) {
        await disk.remove(beside).catch(() => undefined)
        throw error
      }
      await disk.syncFolder(folder)
    },
  }
}

/** Whether a name is that of a snapshot that was never finished. */
export function isUnfinishedSnapshot(name: string): boolean {
  return /^snapshot-[0-9a-f]{12}\.tmp$/.test(name)
}

async function writeSnapshot(file: OpenFile, kept: Kept): Promise<void> {
  let position = 0
  let count = 0
  let lines = [toLine(JSON.stringify(kept.header))]
  let length = 0
  const flush = async () => {
    const bytes = Buffer.from(lines.join(''))
    lines = []
    length = 0
    await writeAll(file, bytes, position)
    position += bytes.length
  }
  for (const [name, entries] of kept.collections)
    for (const entry of entries.values()) {
      const line = toLine(`["${name}",${entry.version},${entry.text}]`)
      lines.push(line)
      length += line.length
      count++
      if (length > STEP) await flush()
    }
  lines.push(toLine(`{"end":${count}}`))
  await flush()
  await file.syncAll()
}

async function readSnapshot(file: OpenFile): Promise<Kept> {
  const collections: Kept['collections'] = new Map()
  let header: Header | undefined
  let end: number | undefined
  let count = 0
  for await (const lines of readLines(file))
    for (const line of lines) {
      if (!header) header = readHeader(line)
      else if (end !== undefined) throw damage(line, 'something follows the end')
      else {
        const entry = readEntry(line)
        if (typeof entry === 'number') end = entry
        else {
          const entries = collections.get(entry.name) ?? new Map<string, Entry>()
          collections.set(entry.name, entries.set(entry.entry.id, entry.entry))
          count++
        }
      }
    }
  if (!header) throw unexpected('is empty')
  if (end !== count)
    throw new StorageFailure('damaged', `${SNAPSHOT}: the end is missing (${count} documents read).`)
  return { header, collections }
}

function readHeader(line: Line): Header {
  const payload = payloadOf(line.bytes)
  if (!payload) {
    if (!/^\["[0-9a-f]{8}",\{"format":/.test(line.bytes.toString('latin1', 0, 24)))
      throw unexpected('is no snapshot')
    throw damage(line, 'the checksum is wrong')
  }
  const header = JSON.parse(payload.toString())
  if (typeof header?.format === 'number' && header.format > FORMAT)
    throw new StorageFailure('newer-version', `${SNAPSHOT} has format ${header.format}.`)
  const parsed = Header.safeParse(header)
  if (!parsed.success) throw unexpected('has another header')
  return parsed.data
}

function readEntry(line: Line): { name: string; entry: Entry } | number {
  const payload = payloadOf(line.bytes)
  if (!payload || !line.isEnded) throw damage(line, 'the checksum is wrong')
  const text = payload.toString()
  const start = ENTRY.exec(text)
  if (!start?.[1]) return JSON.parse(text).end ?? -1
  const document = text.slice(start[0].length, -1)
  return { name: start[1], entry: storedEntry(document, Number(start[2])) }
}

/** A stored document as an entry, its lookups still to be worked out. */
export function storedEntry(text: string, version: number): Entry {
  return { id: JSON.parse(text).id, version, text, keys: [] }
}

function damage(line: Line, what: string): StorageFailure {
  return new StorageFailure('damaged', `${SNAPSHOT}, line ${line.number} (byte ${line.offset}): ${what}.`)
}

function unexpected(what: string): StorageFailure {
  return new StorageFailure('unexpected-file', `${SNAPSHOT} ${what}; nothing was started or changed.`)
}
