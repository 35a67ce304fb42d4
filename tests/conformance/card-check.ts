import { createRequire } from 'node:module'
import { Ajv, type ErrorObject } from 'ajv'
import formats from 'ajv-formats'
import { samples } from '../cards/samples.ts'
import type { Outcome } from './report.ts'
import { said } from './standard-check.ts'

const draft6: object = createRequire(import.meta.url)('ajv/dist/refs/json-schema-draft-06.json')

/** Holds every card that there is a sample of against the schema of Adaptive Cards. */
export function checkCards(schema: object): Outcome {
  const ajv = new Ajv({ strict: false })
  formats.default(ajv)
  ajv.addMetaSchema(draft6)
  // `id` is what `$id` was called before draft 6, whatever the schema says it is
  const { id: _, ...own } = schema as Readonly<Record<string, unknown>>
  const validate = ajv.compile(own)
  const faults = samples.flatMap(({ name, card }) => {
    // what is wrong deepest inside says most: above it every kind of element is told not to fit
    const errors = validate(JSON.parse(JSON.stringify(card))) ? [] : (validate.errors ?? [])
    const deepest = errors.toSorted((one, other) => depth(other) - depth(one)).slice(0, 3)
    return deepest.map((error) => ({ where: name, ...said(error) }))
  })
  return { name: 'Kaarten', against: 'Adaptive Card', checked: samples.length, faults }
}

function depth({ instancePath }: ErrorObject): number {
  return instancePath.split('/').length
}
