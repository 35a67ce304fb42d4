import { z } from 'zod'
import { Feature, Line } from '../features.ts'
import { NeedKey } from '../needs/needs.ts'
import { Source } from '../service.ts'
import { ownAttribute } from '../terms.ts'
import { keptId } from './entity.ts'
import type { Fault } from './fault.ts'
import { type Cells, columnsIn, filled, unknownReading } from './template.ts'

const Condition = z.union([z.string(), z.strictObject({ contains: z.array(z.string().min(1)).min(1) })])
const When = z.record(z.string(), Condition)
const Template = z.record(z.string(), z.json())

const Variant = z.strictObject({
  when: When.optional(),
  service: Template,
  organization: Template.optional(),
  location: Template.optional(),
  /** Keys of needs; a template may give several, with commas between. */
  needs: z.array(z.string()).optional(),
  features: z.array(Feature).optional(),
  line: Line.optional(),
})

/**
 * How the rows of a plain table become services: templates in the fields of the standard, filled with the row's cells.
 * The first variant whose `when` fits is taken; of `also`, everything that fits is laid over it.
 */
export const Mapping = z
  .strictObject({
    source: Source.unwrap().omit({ importedAt: true }),
    /** Shown after an import: what the licence asks to be said. */
    credit: z.array(z.string().min(1)).optional(),
    delimiter: z.string().length(1).optional(),
    /** What tells one row from all others, in every edition of the table: ids follow from it. */
    key: z.string().min(1),
    variants: z.array(Variant).min(1),
    also: z.array(z.strictObject({ when: When, service: Template })).optional(),
  })
  .refine((mapping) => unknownReading(mapping) === null, {
    error: ({ input }) => `has an unknown reading: ${unknownReading(input)}`,
  })
export type Mapping = z.infer<typeof Mapping>

/** The columns that a mapping asks for, each once. */
export function columnsOf({ key, variants, also = [] }: Mapping): readonly string[] {
  const conditions = [...variants, ...also].flatMap(({ when }) => Object.keys(when ?? {}))
  return [...new Set([...columnsIn(key), ...columnsIn(variants), ...columnsIn(also), ...conditions])]
}

/** One row as a full service of the standard, or why it cannot be one. */
export type MappedRow = Readonly<{ service: Readonly<Record<string, unknown>> } | { fault: Fault }>

/** Makes a service of a row; `source` is under whose name it is imported. */
export function mapRow(mapping: Mapping, cells: Cells, source: string): MappedRow {
  const variant = mapping.variants.find(({ when }) => fits(when, cells))
  if (variant === undefined) return { fault: { fault: 'row-unmapped' } }
  const key = String(filled(mapping.key, cells) ?? '')
  if (key === '') return { fault: { fault: 'missing', field: columnsIn(mapping.key).join(', ') } }
  const { needs, wrong } = needsOf(variant.needs ?? [], cells)
  if (wrong !== null)
    return { fault: { fault: 'no-choice', field: 'needs', value: wrong, choices: NeedKey.options } }
  const id = keptId(source, 'service', key)
  const attributes = [
    ...needs.map((need) => ownAttribute(id, 'nood', need)),
    ...(variant.features ?? []).map((feature) => ownAttribute(id, 'drempel', feature)),
    ...(variant.line === undefined ? [] : [ownAttribute(id, 'lijn', variant.line)]),
  ]
  const also = (mapping.also ?? []).filter(({ when }) => fits(when, cells)).map(({ service }) => service)
  const service = filled(Object.assign({}, variant.service, ...also), cells)
  const organization = filled(variant.organization, cells)
  const location = filled(variant.location, cells)
  return {
    service: {
      ...(service as object | undefined),
      id,
      attributes,
      ...(organization ? { organization: { ...organization, id: keptId(source, 'organization', key) } } : {}),
      ...(location
        ? { service_at_locations: [{ location: { ...location, id: keptId(source, 'location', key) } }] }
        : {}),
    },
  }
}

function fits(when: z.infer<typeof When> | undefined, cells: Cells): boolean {
  return Object.entries(when ?? {}).every(([column, condition]) => {
    const said = (cells[column] ?? '').trim().toLowerCase()
    if (typeof condition === 'string') return said === condition.toLowerCase()
    return condition.contains.some((part) => said.includes(part.toLowerCase()))
  })
}

type Needs = Readonly<{ needs: readonly NeedKey[]; wrong: string | null }>

function needsOf(templates: readonly string[], cells: Cells): Needs {
  const said = templates
    .flatMap((template) => String(filled(template, cells) ?? '').split(/[,;]/))
    .map((one) => one.trim())
    .filter((one) => one !== '')
  const read = said.map((one) => NeedKey.safeParse(one))
  const wrong = read.findIndex(({ success }) => !success)
  return { needs: [...new Set(read.flatMap(({ data }) => data ?? []))], wrong: said[wrong] ?? null }
}
