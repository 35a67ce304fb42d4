import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { StandardSchemas } from './find-schemas.ts'
import type { Fault } from './report.ts'

type Schema = Readonly<{ properties?: Readonly<Record<string, object>> }>

/** Says what is wrong with an object of the standard, by the name of its schema ("service"). */
export type StandardCheck = (schema: string, value: unknown) => readonly Omit<Fault, 'where'>[]

/** What the forms that are served hold besides the fields of their own schema; the standard's examples show them. */
const nestedToo: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  'service_at_location.json': { service: { $ref: 'service.json' } },
  'organization.json': { services: { type: 'array', items: { $ref: 'service.json' } } },
}

/**
 * Holds objects against the official schemas. Of the newest version no field may stand beside those of the standard
 * either: what is ours goes out as attributes. An older version does not know the fields that came after it.
 */
export function standardCheck({ version, files }: StandardSchemas): StandardCheck {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  for (const [name, schema] of files) ajv.addSchema(version === '3.1' ? closed(name, schema) : schema, name)
  const known = new Map<string, ValidateFunction>()
  return (schema, value) => {
    const validate = known.get(schema) ?? ajv.compile({ $ref: `${schema}.json` })
    known.set(schema, validate)
    return validate(value) ? [] : (validate.errors ?? []).map(said)
  }
}

/** What a schema found wrong: the exact place, and what it is in words that are the same wherever it happens. */
export function said({ instancePath, message = '', params }: ErrorObject): Omit<Fault, 'where'> {
  const field = instancePath.split('/').findLast((part) => /\D/.test(part)) ?? ''
  const extra = 'additionalProperty' in params ? ` (${params.additionalProperty})` : ''
  return { at: instancePath, what: `${field} ${message}${extra}`.trim() }
}

function closed(name: string, schema: Schema): object {
  if (schema.properties === undefined) return schema
  return { ...schema, properties: { ...schema.properties, ...nestedToo[name] }, additionalProperties: false }
}
