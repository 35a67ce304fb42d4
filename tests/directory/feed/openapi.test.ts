import { describe, expect, it } from '@jest/globals'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { openApiDocument } from '../../../directory/feed/openapi.ts'

type Node = Readonly<Record<string, unknown>>
type Parameter = Readonly<{ name: string; in: string; description?: string; schema: object }>
type Operation = Readonly<{
  operationId: string
  summary: string
  tags: readonly string[]
  parameters?: readonly { $ref: string }[]
  responses: Readonly<Record<string, Node>>
}>

const document = openApiDocument({
  base: 'https://buddy.example/hsds',
  assurerEmail: 'gids@buddy.example',
  licence: 'CC BY 4.0',
}) as Readonly<{
  info: Node
  servers: readonly Node[]
  tags: readonly { name: string; description: string }[]
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  components: Readonly<{
    parameters: Readonly<Record<string, Parameter>>
    responses: Node
    schemas: Readonly<Record<string, Node>>
  }>
}>
const operations = Object.entries(document.paths).map(([path, { get }]) => ({ path, ...(get as Operation) }))

function* nodesOf(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Node
  for (const child of Object.values(value)) yield* nodesOf(child)
}

const references = [...nodesOf(document)].flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []))

// The faults that the standard's own openapi.json has (unreachable references, ids used twice, types and formats that
// do not exist, texts still to be filled in), and what any linter asks.
describe('openapi.json', () => {
  it('is OpenAPI 3.1 by its own schema', async () => {
    const validator = new Validator()
    expect(await validator.validate(structuredClone(document))).toEqual({ valid: true })
    expect(validator.version).toBe('3.1')
  })

  it('says where it is served, by whom and under which licence', () => {
    expect(document.servers).toEqual([{ url: 'https://buddy.example/hsds' }])
    expect(document.info).toMatchObject({
      contact: { email: 'gids@buddy.example' },
      license: { name: 'CC BY 4.0', url: 'https://buddy.example/hsds/profile#licentie' },
    })
    expect(JSON.stringify(document)).not.toMatch(/REQUIRED|TODO|YOUR |feed\.example/)
  })

  it('refers only to what it holds, and holds nothing that nobody refers to', () => {
    const at = (pointer: string) =>
      pointer
        .slice(2)
        .split('/')
        .reduce<unknown>((node, key) => (node as Node | undefined)?.[key], document)
    for (const reference of references) {
      expect(reference).toMatch(/^#\/components\//)
      expect([reference, at(reference) === undefined]).toEqual([reference, false])
    }
    const held = Object.entries(document.components).flatMap(([kind, parts]) =>
      Object.keys(parts).map((name) => `#/components/${kind}/${name}`),
    )
    expect(held.filter((one) => !references.includes(one))).toEqual([])
  })

  it('has every operation once, with a summary, a known tag, and what can go wrong', () => {
    const ids = operations.map(({ operationId }) => operationId)
    expect(new Set(ids).size).toBe(ids.length)
    const tags = document.tags.map(({ name }) => name)
    for (const { summary, tags: own, responses, path } of operations) {
      expect([path, summary.length > 3, own.every((tag) => tags.includes(tag))]).toEqual([path, true, true])
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '400', '429']))
      if (path.includes('{id}')) expect(responses).toHaveProperty('404')
    }
    for (const path of Object.values(document.paths)) expect(Object.keys(path)).toEqual(['get'])
  })

  it('declares every parameter of an address and describes each', () => {
    const named = ({ parameters = [] }: Operation) =>
      parameters.map(({ $ref }) => document.components.parameters[$ref.split('/').at(-1) ?? ''] as Parameter)
    for (const operation of operations) {
      const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const all = named(operation)
      expect(all.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(inPath)
      expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
      for (const { description = '' } of all) expect(description).toMatch(/^\S.+\.$/)
    }
  })

  it('has schemas of types, formats and patterns that exist', () => {
    const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false })
    formats.default(ajv)
    ajv.addVocabulary(['openapi', 'info', 'servers', 'security', 'tags', 'paths', 'components'])
    ajv.addSchema(document, 'feed')
    for (const name of Object.keys(document.components.schemas))
      expect(() => ajv.compile({ $ref: `feed#/components/schemas/${name}` })).not.toThrow()
    for (const { schema } of Object.values(document.components.parameters))
      expect(() => ajv.compile(schema)).not.toThrow()
  })

  it('lets no object hold more than it says', () => {
    const loose = Object.entries(document.components.schemas).filter(([name, schema]) => {
      const isPart = name.endsWith('Fields')
      return (schema.additionalProperties === false || schema.unevaluatedProperties === false) === isPart
    })
    expect(loose.map(([name]) => name)).toEqual([])
  })
})
