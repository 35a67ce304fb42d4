import type { ErrorObject, ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

/** What of an OpenAPI document is used to look at answers. */
type Document = Readonly<{
  paths: Readonly<
    Record<string, Readonly<{ get: Readonly<{ responses: Readonly<Record<string, object>> }> }>>
  >
}>

/** Says what is wrong with an answer of the feed by its own openapi.json; empty when nothing is. */
export type AnswerCheck = (
  path: string,
  answer: Readonly<{ status: number; type: string; text: string }>,
) => string[]

/** Reads the document the feed serves; from then on each answer can be held against it. */
export function answersOf(document: object): AnswerCheck {
  const ajv = new Ajv2020({ strict: false, allErrors: false, discriminator: false })
  formats.default(ajv)
  ajv.addSchema(document, 'feed')
  const { paths } = document as Document
  const known = new Map<string, ValidateFunction | null>()
  return (path, { status, type, text }) => {
    const route = routeOf(path.split('?')[0] ?? '')
    const pointer = `${escaped(route)}/get/responses/${status}`
    const response = paths[route]?.get.responses[String(status)]
    if (response === undefined) return [`${path}: nothing is said of ${status}`]
    const media = type.split(';')[0] ?? ''
    const at = '$ref' in response ? String(response.$ref).slice(1) : `/paths/${pointer}`
    const schema = `feed#${at}/content/${escaped(media)}/schema`
    if (!known.has(schema)) known.set(schema, compiled(ajv, schema))
    const validate = known.get(schema)
    if (!validate) return [`${path}: nothing is said of ${media} with ${status}`]
    const bodies = media.endsWith('json') && media !== 'application/x-ndjson' ? [JSON.parse(text)] : [text]
    return bodies.flatMap((body) =>
      validate(body) ? [] : (validate.errors ?? []).map((one) => said(path, one)),
    )
  }
}

function compiled(ajv: Ajv2020, schema: string): ValidateFunction | null {
  try {
    return ajv.compile({ $ref: schema })
  } catch {
    return null
  }
}

function said(path: string, { instancePath, message, params }: ErrorObject): string {
  return `${path} ${instancePath} ${message} ${JSON.stringify(params)}`
}

/** The path as the document has it: an id is an id. */
function routeOf(path: string): string {
  const plain = path === '' ? '/' : path
  return plain.replace(/^(\/(?!openapi|profile)\w+)\/[^/]+$/, '$1/{id}')
}

function escaped(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1')
}
