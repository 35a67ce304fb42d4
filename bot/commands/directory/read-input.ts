import { open, readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { z } from 'zod'
import { createGathering, type Gathering } from '../../../directory/exchange/gather.ts'
import { columnsOf, Mapping } from '../../../directory/exchange/mapping.ts'
import { ownMappings } from '../../../directory/exchange/own-mappings.ts'
import type { ReadDirectory } from '../../../directory/exchange/read-records.ts'
import { tables } from '../../../directory/exchange/tables.ts'
import type { Source } from '../../../directory/service.ts'
import { errorCode } from '../../../storage/disk.ts'
import { folderFiles, type InputFiles, singleFile } from './input-files.ts'
import type { Progress } from './progress.ts'
import { readCsv } from './read-csv.ts'
import { readJsonFile, readNdjson } from './read-json.ts'
import { readMapped } from './read-mapped.ts'
import { isDataPackage, readTables } from './read-tables.ts'
import { isAddress, readUrl } from './read-url.ts'
import { textOf } from './text-of.ts'
import { Unreadable } from './unreadable.ts'
import { zipFiles } from './zip-files.ts'

/** What is to be read, and what was said of whose it is. */
export type Input = Readonly<{
  from: string
  mapping: string | null
  source: string | null
  licence: string | null
}>

/** What was read, whose it is, and what has to be said of that. */
export type WholeInput = Readonly<{
  read: ReadDirectory
  source: Omit<Source, 'importedAt'>
  credit: readonly string[]
}>

const silentMs = 30_000

/** Reads a file, folder, zip or address. Rejects with Unreadable when it cannot be read as a whole. */
export async function readInput(input: Input, progress: Progress): Promise<WholeInput> {
  const isUrl = isAddress(input.from)
  const files = isUrl ? null : counted(await filesOf(input.from), progress)
  try {
    const mapping = await mappingFor(input, files)
    const source = {
      name: input.source ?? mapping?.source.name ?? nameOf(input.from, isUrl),
      licence: input.licence ?? mapping?.source.licence ?? null,
      url: isUrl ? withoutQuery(input.from) : (mapping?.source.url ?? null),
    }
    const into = createGathering(source.name)
    if (files === null) await readUrl(input.from, into, { silentMs, onPage: tellingPages(progress) })
    else if (mapping === null) await readFiles(files, into)
    else await readMapped(files, { mapping, source: source.name }, into)
    const read = into.result()
    if (read.services.size + read.organizations.size + read.locations.size + read.refused.length === 0)
      throw new Unreadable('Daar staat geen enkele dienst, organisatie of plaats in.')
    return { read, source, credit: mapping?.credit ?? [] }
  } finally {
    await files?.close()
  }
}

/** The mapping that was asked for; for a plain table without one, the one of ours that has its columns. */
async function mappingFor({ mapping }: Input, files: InputFiles | null): Promise<Mapping | null> {
  if (mapping !== null) return mappingOf(mapping)
  const [first = ''] = files?.names ?? []
  if (files === null || files.names.length !== 1 || !/\.csv$/i.test(first)) return null
  const columns = await headingOf(files, first)
  const fitting = [...ownMappings.values()].find((own) =>
    columnsOf(own).every((column) => columns.includes(column)),
  )
  if (fitting === undefined) throw noMapping(first)
  return fitting
}

async function headingOf(files: InputFiles, name: string): Promise<readonly string[]> {
  let columns: readonly string[] = []
  const onHeading = (heading: readonly string[]) => {
    columns = heading
  }
  const rows = readCsv(
    textOf(() => files.open(name), name),
    { said: name, onHeading, onBroken: () => undefined },
  )
  for await (const _ of rows) break
  return columns
}

const tellingPages = (progress: Progress) => (number: number, pages: number) =>
  progress.tell(number / pages, `bladzijde ${number} van ${pages}`)

async function readFiles(files: InputFiles, into: Gathering): Promise<void> {
  if (isDataPackage(files)) return readTables(files, into)
  const read = files.names.filter((name) => !/\.csv$/i.test(name))
  if (read.length === 0)
    throw new Unreadable('Daar vind ik geen JSON, ndjson of tabellen van een datapackage.')
  for (const name of read) {
    const opened = () => files.open(name)
    if (/\.(ndjson|jsonl)$/i.test(name)) await readNdjson(textOf(opened, name), name, into)
    else await readJsonFile(opened, name, into)
  }
}

async function filesOf(path: string): Promise<InputFiles> {
  try {
    if ((await stat(path)).isDirectory()) return await folderFiles(path)
    const start = await firstBytes(path)
    return start === 'PK' ? await zipFiles(path) : await singleFile(path)
  } catch (error) {
    if (error instanceof Unreadable) throw error
    const code = errorCode(error)
    throw new Unreadable(
      code === 'ENOENT'
        ? `${basename(path)} vind ik niet.`
        : `${basename(path)} kan ik niet lezen (${code}).`,
      error,
    )
  }
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return buffer.subarray(0, bytesRead).toString('latin1')
  } finally {
    await file.close()
  }
}

async function mappingOf(said: string): Promise<Mapping> {
  const own = ownMappings.get(said)
  if (own) return own
  try {
    return Mapping.parse(JSON.parse(await readFile(said, 'utf8')))
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : errorCode(error)
    const names = [...ownMappings.keys()].join(' of ')
    throw new Unreadable(
      `De mapping “${said}” kan ik niet gebruiken. Geef een bestand, of ${names}.\n${why}`,
      error,
    )
  }
}

/** Every file is looked through twice: once for how it is written, once for what it says. */
function counted(files: InputFiles, progress: Progress): InputFiles {
  const total = 2 * files.names.reduce((sum, name) => sum + files.sizeOf(name), 0)
  let bytes = 0
  return {
    ...files,
    open: async function* (name) {
      for await (const chunk of files.open(name)) {
        bytes += chunk.length
        progress.tell(bytes / Math.max(1, total), name)
        yield chunk
      }
    },
  }
}

function nameOf(from: string, isUrl: boolean): string {
  if (isUrl) return URL.parse(from)?.host ?? from
  return basename(from, extname(from))
}

function withoutQuery(from: string): string | null {
  const address = URL.parse(from)
  return address === null ? null : `${address.origin}${address.pathname}`
}

function noMapping(name: string): Unreadable {
  const isTable = tables.some(({ file }) => file === name.toLowerCase())
  return new Unreadable(
    isTable
      ? `${name} is één tabel van een datapackage: geef de hele map.`
      : `${name} is een gewone tabel. Zeg met --mapping hoe ik die lees: een bestand, ocmw of verenigingen.`,
  )
}
