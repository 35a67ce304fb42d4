import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'

/** The versions of the standard that are checked. */
const versions = ['3.1', '3.0'] as const
type Version = (typeof versions)[number]

/** The schemas of one version: each by its file name, and the description of the tables where it stands. */
export type StandardSchemas = Readonly<{
  version: Version
  folder: string
  files: ReadonlyMap<string, object>
  dataPackage: object | null
}>

/** What was found under a folder, and what was looked for and is not there, in words. */
export type FoundSchemas = Readonly<{
  standards: readonly StandardSchemas[]
  card: object | null
  missing: readonly string[]
}>

/** Without these a folder is no set of schemas of the standard; the profile of another country leaves some out. */
const needed = [
  'service.json',
  'organization.json',
  'location.json',
  'metadata.json',
  'required_document.json',
]

/** Looks for the official schemas by the names of their files and folders, wherever under `folder` they stand. */
export function findSchemas(folder: string): FoundSchemas {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && !name.includes('node_modules'))
    .map((name) => join(folder, name))
    .toSorted((one, other) => one.split(sep).length - other.split(sep).length || (one < other ? -1 : 1))
  const standards = versions.flatMap((version) => standardIn(files, version) ?? [])
  const card = files.find((file) => /^adaptive-card.*\.json$/i.test(basename(file)))
  const missing = [
    ...versions
      .filter((version) => !standards.some((one) => one.version === version))
      .map(
        (version) => `HSDS ${version}: een map met ${version} in haar pad, en daarin ${needed.join(', ')}`,
      ),
    ...standards
      .filter(({ dataPackage }) => dataPackage === null)
      .map(({ version }) => `HSDS ${version}: datapackage.json in de map van de schema’s of die erboven`),
    ...(card === undefined ? ['Adaptive Card: adaptive-card.*.json'] : []),
  ]
  return { standards, card: card === undefined ? null : read(card), missing }
}

function standardIn(files: readonly string[], version: Version): StandardSchemas | null {
  const isOfVersion = new RegExp(`(^|[^\\d.])${version.replace('.', '\\.')}([^\\d]|$)`)
  const folders = [...new Set(files.map((file) => dirname(file)))]
  const folder = folders.find((one) => {
    const names = files.filter((file) => dirname(file) === one).map((file) => basename(file))
    return isOfVersion.test(one) && needed.every((name) => names.includes(name))
  })
  if (folder === undefined) return null
  const own = files.filter((file) => dirname(file) === folder)
  const schemas = own.filter((file) => !/^(openapi|datapackage)\.json$/.test(basename(file)))
  const described = [join(folder, 'datapackage.json'), join(dirname(folder), 'datapackage.json')]
  const dataPackage = files.find((file) => described.includes(file))
  return {
    version,
    folder,
    files: new Map(schemas.map((file) => [basename(file), read(file)])),
    dataPackage: dataPackage === undefined ? null : read(dataPackage),
  }
}

/** One line for whoever started it. */
export function foundLine({ standards, card }: FoundSchemas, folder: string): string {
  const told = standards.map(
    ({ version, files, folder: at }) =>
      `HSDS ${version} (${files.size} schema’s in ${relative(folder, at) || '.'})`,
  )
  return `Gevonden: ${[...told, ...(card === null ? [] : ['Adaptive Card'])].join(', ') || 'niets'}.`
}

function read(file: string): object {
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '')
  return JSON.parse(text)
}
