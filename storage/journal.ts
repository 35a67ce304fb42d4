import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { type Disk, diskFailure, type OpenFile, writeAll } from './disk.ts'
import { toLine } from './lines.ts'

/** Where a journal is to be continued: its generation, its intact bytes and the last commit in it. */
export type JournalEnd = Readonly<{ generation: number; length: number; commit: number }>

/** The append-only journal: a commit is acknowledged when, and only when, `append` resolved. */
export type Journal = Readonly<{
  /** Appends commits (each the JSON list of its changes) with one flush; `apply` runs at once when they are durable. */
  append: (commits: readonly string[], apply: () => void) => Promise<void>
  /** Goes on in a file of a new generation. */
  turnPage: () => Promise<JournalEnd>
  length: () => number
  close: () => Promise<void>
}>

/** The name of a journal of one generation. */
export function journalName(generation: number): string {
  return `journal-${generation}.jsonl`
}

/** The generation of a journal by its name, or undefined for another file. */
export function journalGeneration(name: string): number | undefined {
  const found = /^journal-([1-9]\d{0,14})\.jsonl$/.exec(name)
  return found ? Number(found[1]) : undefined
}

/** Start of the checksums of a journal, so that a line or file of another store or generation never fits. */
export function journalSeed(store: string, generation: number): number {
  return crc32(`${store}/${generation}`)
}

/** Opens the journal at the end that recovery found. */
export async function openJournal(
  place: Readonly<{ disk: Disk; folder: string; store: string }>,
  end: JournalEnd,
): Promise<Journal> {
  const { disk, folder, store } = place
  let file = await disk.open(join(folder, journalName(end.generation)), 'existing')
  let { generation, length, commit } = end
  let mayHaveTornEnd = (await file.size()) > length
  let busy: Promise<unknown> = Promise.resolve()

  const oneAtATime = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = busy.then(work)
    busy = result.catch(() => undefined)
    return result
  }

  /** Nothing may follow a torn end: after the next crash it could stand in the middle of good lines. */
  const cutTornEnd = async () => {
    if (!mayHaveTornEnd) return
    await file.truncate(length)
    await file.syncAll()
    mayHaveTornEnd = false
  }

  const appendLines = async (contents: readonly string[]) => {
    try {
      await cutTornEnd()
      const seed = journalSeed(store, generation)
      const lines = contents.map((content, at) =>
        toLine(`{"commit":${commit + 1 + at},"first":${commit + 1},${content}}`, seed),
      )
      const bytes = Buffer.from(lines.join(''))
      mayHaveTornEnd = true
      await writeAll(file, bytes, length)
      await file.syncData()
      mayHaveTornEnd = false
      length += bytes.length
      commit += contents.length
    } catch (error) {
      await cutTornEnd().catch(() => undefined)
      throw diskFailure('The journal could not be written', error)
    }
  }

  const turnPage = async () => {
    const following = await openNext(disk, folder, generation + 1)
    try {
      // without this line a lost next journal would go unnoticed
      await appendLines([`"next":${generation + 1}`])
    } catch (error) {
      await following.close()
      throw error
    }
    const finished = file
    file = following
    generation += 1
    length = 0
    await finished.close()
    return { generation, length, commit }
  }

  try {
    await cutTornEnd()
  } catch (error) {
    await file.close()
    throw diskFailure('The journal could not be cut', error)
  }
  return {
    append: (commits, apply) =>
      oneAtATime(async () => {
        await appendLines(commits.map((changes) => `"changes":${changes}`))
        apply()
      }),
    turnPage: () => oneAtATime(turnPage),
    length: () => length,
    close: () => oneAtATime(() => file.close()),
  }
}

async function openNext(disk: Disk, folder: string, generation: number): Promise<OpenFile> {
  try {
    const file = await disk.open(join(folder, journalName(generation)), 'create')
    await disk.syncFolder(folder).catch(async (error) => {
      await file.close()
      throw error
    })
    return file
  } catch (error) {
    throw diskFailure('The next journal could not be made', error)
  }
}
