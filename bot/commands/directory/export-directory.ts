import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { dataPackageOf } from '../../../directory/exchange/data-package.ts'
import type { RoleOf } from '../../../directory/exchange/field-metadata.ts'
import { type FullService, fullService } from '../../../directory/exchange/full-service.ts'
import type { StoredDirectory } from '../../../directory/exchange/plan.ts'
import { createTableWriter, headingOf } from '../../../directory/exchange/to-tables.ts'
import type { SharedService } from '../../../directory/service.ts'
import type { Person } from '../../../programme/person.ts'
import { type Format, formatOf } from './export-format.ts'
import { storedIn, type Told } from './import-directory.ts'
import type { Asked } from './options.ts'
import { checkSite, withStore } from './own-store.ts'
import { Unreadable } from './unreadable.ts'

type ExportAsked = Extract<Asked, { verb: 'export' }>

/** Writes the services to a file or a folder that is not there yet; a half-written one never has its name. */
export async function exportDirectory({ to, format, site }: ExportAsked): Promise<Told> {
  if (
    await stat(to).then(
      () => true,
      () => false,
    )
  )
    throw new Unreadable(`${basename(to)} bestaat al. Kies een andere naam; ik overschrijf niets.`)
  return withStore(async (store) => {
    await checkSite(store, site)
    const { stored, people } = await store.read(async (records) => ({
      stored: await storedIn(records),
      people: await records.people.all(),
    }))
    const services = [...stored.services.values()].filter((service) => site === null || service.site === site)
    const roleOf = rolesOf(people)
    const whole = function* () {
      for (const service of services) yield fullService(partsIn(stored, service), roleOf)
    }
    const unfinished = `${to}.${randomUUID()}`
    try {
      await writers[format ?? formatOf(to)](unfinished, whole(), sourcesOf(services))
      await rename(unfinished, to)
    } catch (error) {
      await rm(unfinished, { recursive: true, force: true })
      throw error instanceof Error && 'code' in error
        ? new Unreadable(`Ik kan ${basename(to)} niet schrijven (${String(error.code)}).`, error)
        : error
    }
    return {
      lines: [`Geschreven: ${services.length} diensten in ${to}.`, ...creditLines(services)],
      isWell: true,
    }
  })
}

type Writer = (path: string, services: Iterable<FullService>, sources: readonly string[]) => Promise<void>

const writers: Readonly<Record<Format, Writer>> = {
  json: (path, services) => writeLines(path, listLines(services)),
  ndjson: (path, services) => writeLines(path, ndjsonLines(services)),
  csv: writeTables,
}

function* listLines(services: Iterable<FullService>): Iterable<string> {
  let before = '[\n'
  for (const service of services) {
    yield `${before}${JSON.stringify(service)}`
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

function* ndjsonLines(services: Iterable<FullService>): Iterable<string> {
  for (const service of services) yield `${JSON.stringify(service)}\n`
}

async function writeLines(path: string, lines: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(lines), createWriteStream(path, { mode: 0o600, flags: 'wx' }))
}

async function writeTables(
  folder: string,
  services: Iterable<FullService>,
  sources: readonly string[],
): Promise<void> {
  await mkdir(folder, { mode: 0o700 })
  const writer = createTableWriter()
  const files = new Map<string, string[]>()
  for (const service of services)
    for (const { table, text } of writer.linesOf(service)) {
      const lines = files.get(table.file) ?? [headingOf(table)]
      lines.push(text)
      files.set(table.file, lines)
    }
  for (const [file, lines] of files)
    await writeLines(
      join(folder, file),
      lines.map((line) => `${line}\r\n`),
    )
  const described = JSON.stringify(dataPackageOf(writer.used(), sources), null, 2)
  await writeFile(join(folder, 'datapackage.json'), `${described}\n`, { mode: 0o600 })
}

function partsIn({ organizations, locations }: StoredDirectory, service: SharedService) {
  const { organization_id: owner = '', service_at_locations: places = [] } = service.hsds
  return {
    service,
    organization: organizations.get(owner) ?? null,
    locations: places.flatMap(({ location_id: at = '' }) => locations.get(at) ?? []),
  }
}

/** The highest role of somebody says most of how far a change may be trusted. */
function rolesOf(people: readonly Person[]): RoleOf {
  const order = ['coordinator', 'lecturer', 'assessor', 'partner', 'student'] as const
  const roles = new Map(
    people.map(({ id, roles: all }) => [id, order.find((role) => all.includes(role)) ?? null]),
  )
  return (person) => roles.get(person) ?? null
}

function sourcesOf(services: readonly SharedService[]): readonly string[] {
  const said = services.flatMap(({ source }) =>
    source ? [`${source.name} (${source.licence ?? 'licentie niet bekend'})`] : [],
  )
  return [...new Set(said)].toSorted()
}

function creditLines(services: readonly SharedService[]): readonly string[] {
  const sources = sourcesOf(services)
  return sources.length === 0
    ? []
    : ['Noem deze bronnen als je het doorgeeft:', ...sources.map((one) => `  - ${one}`)]
}
