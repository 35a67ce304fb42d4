import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import type { FullService } from '../../directory/exchange/full-service.ts'
import { createTableWriter, headingOf } from '../../directory/exchange/to-tables.ts'
import type { Fault } from './report.ts'
import { said } from './standard-check.ts'

type Field = Readonly<{
  name: string
  type: string
  format?: string
  constraints?: Readonly<{ required?: boolean; enum?: readonly string[] }>
}>
type DataPackage = Readonly<{
  resources: readonly Readonly<{ path: string; schema: { fields: readonly Field[] } }>[]
}>

const formatOf: Readonly<Record<string, string>> = { date: 'date', datetime: 'date-time' }

/** Holds the tables of an export against the official description of tables; each row of each table it knows. */
export function checkTables(
  services: Iterable<FullService>,
  dataPackage: object,
): Readonly<{ checked: number; faults: readonly Fault[] }> {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  const { resources } = dataPackage as DataPackage
  const checks = new Map(resources.map(({ path, schema }) => [path, rowCheck(ajv, schema.fields)]))
  const writer = createTableWriter()
  const faults: Fault[] = []
  let checked = 0
  for (const service of services)
    for (const { table, text } of writer.linesOf(service)) {
      const validate = checks.get(table.file)
      if (validate === undefined) continue
      const row = rowOf(`${headingOf(table)}\r\n${text}\r\n`, table.numbers)
      checked += 1
      const where = `${table.file} ${String(row.id)}`
      const errors = validate(row) ? [] : (validate.errors ?? [])
      faults.push(...errors.map((error) => ({ where, ...said(error) })))
    }
  return { checked, faults }
}

function rowOf(text: string, numbers: ReadonlySet<string>): Readonly<Record<string, unknown>> {
  const [row = {}]: Record<string, string>[] = parse(text, { columns: true })
  const filled = Object.entries(row).filter(([, value]) => value !== '')
  return Object.fromEntries(filled.map(([name, value]) => [name, numbers.has(name) ? Number(value) : value]))
}

function rowCheck(ajv: Ajv2020, fields: readonly Field[]): ValidateFunction {
  return ajv.compile({
    type: 'object',
    required: fields.filter(({ constraints }) => constraints?.required === true).map(({ name }) => name),
    properties: Object.fromEntries(fields.map((field) => [field.name, schemaOf(field)])),
  })
}

function schemaOf({ type, format = formatOf[type], constraints }: Field): object {
  if (type === 'number') return { type }
  const isKnown = format !== undefined && ['uuid', 'uri', 'email', 'date', 'date-time'].includes(format)
  return {
    type: 'string',
    ...(isKnown ? { format } : {}),
    ...(constraints?.enum ? { enum: constraints.enum } : {}),
  }
}
