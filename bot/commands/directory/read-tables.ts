import { z } from 'zod'
import { fromTables, type Row } from '../../../directory/exchange/from-tables.ts'
import type { Gathering } from '../../../directory/exchange/gather.ts'
import { tables } from '../../../directory/exchange/tables.ts'
import type { InputFiles } from './input-files.ts'
import { readCsv } from './read-csv.ts'
import { jsonOf } from './read-json.ts'
import { textOf } from './text-of.ts'
import { Unreadable } from './unreadable.ts'

/** The part of a data package that says which file is which table. */
const DataPackage = z.object({
  resources: z
    .array(
      z.object({
        name: z.string().optional(),
        path: z.union([z.string(), z.array(z.string()).length(1)]).optional(),
        dialect: z.object({ delimiter: z.string().length(1).optional() }).optional(),
      }),
    )
    .min(1),
})

type TableFile = Readonly<{ entity: string; file: string; delimiter?: string | undefined }>

/** Whether the files are the tables of a data package of the standard. */
export function isDataPackage({ names }: InputFiles): boolean {
  return names.some(
    (name) => isNamed(name, 'datapackage.json') || tables.some(({ file }) => isNamed(name, file)),
  )
}

/** Reads the tables of a data package, with or without its datapackage.json. Rejects with Unreadable. */
export async function readTables(files: InputFiles, into: Gathering): Promise<void> {
  const found = await tableFiles(files)
  if (!found.some(({ entity }) => ['service', 'organization', 'location'].includes(entity)))
    throw new Unreadable('Ik vind daar geen services.csv, organizations.csv of locations.csv.')
  const rows = new Map<string, readonly Row[]>()
  for (const { entity, file, delimiter } of found)
    rows.set(entity, await rowsOf(files, { file, delimiter }, into))
  const { objects, loose } = fromTables(rows)
  const fileOf = new Map(found.map(({ entity, file }) => [entity, file]))
  for (const { kind, value, table, line } of objects)
    into.add(value, { file: fileOf.get(table.entity) ?? table.file, unit: 'row', at: line }, kind)
  into.countLoose(loose)
}

async function rowsOf(
  files: InputFiles,
  { file, delimiter }: Omit<TableFile, 'entity'>,
  into: Gathering,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  if (files.sizeOf(file) === 0) return rows
  const onBroken = (line: number) =>
    into.refuse({
      where: { file, unit: 'row', at: line },
      kind: null,
      name: null,
      faults: [{ fault: 'row-broken' }],
    })
  for await (const row of readCsv(
    textOf(() => files.open(file), file),
    { said: file, delimiter, onBroken },
  ))
    rows.push(row)
  return rows
}

async function tableFiles(files: InputFiles): Promise<readonly TableFile[]> {
  const described = files.names.find((name) => isNamed(name, 'datapackage.json'))
  if (described !== undefined) return describedFiles(files, described)
  const [first] = files.names.filter((name) => tables.some(({ file }) => isNamed(name, file)))
  const folder = folderOf(first ?? '')
  return tables.flatMap(({ entity, file }) => {
    const name = files.names.find((one) => folderOf(one) === folder && isNamed(one, file))
    return name === undefined ? [] : [{ entity, file: name }]
  })
}

async function describedFiles(files: InputFiles, name: string): Promise<readonly TableFile[]> {
  const read = DataPackage.safeParse(
    await jsonOf(
      textOf(() => files.open(name), name),
      name,
    ),
  )
  if (!read.success)
    throw new Unreadable(`${name} noemt geen tabellen (resources). Herstel het, of laat het weg.`)
  return read.data.resources.flatMap(({ name: entity = '', path: said, dialect }) => {
    const path = typeof said === 'string' ? said : (said?.[0] ?? '')
    if (/^(?:[a-z]+:|[\\/])|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(path))
      throw new Unreadable(
        `${name} wijst naar een bestand buiten zijn map (${path.slice(0, 60)}). Ik lees dit niet.`,
      )
    const table = tables.find((one) => one.entity === entity || isNamed(path, one.file))
    const file = folderOf(name) + path.replace(/^\.\//, '')
    // a package may list all tables of the standard and have some of them
    return table && files.names.includes(file)
      ? [{ entity: table.entity, file, delimiter: dialect?.delimiter }]
      : []
  })
}

function isNamed(name: string, file: string): boolean {
  return name.slice(name.lastIndexOf('/') + 1).toLowerCase() === file
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1)
}
