import { DateTime } from 'luxon'
import type { z } from 'zod'
import { programmeZone } from '../../programme/belgian-zone.ts'
import { IsoDay, Moment } from '../hsds/text.ts'
import { namedId } from '../named-id.ts'
import { entityIn, keptId, pointedAt } from './entity.ts'
import { saidByNesting } from './links.ts'
import { plainText } from './plain-text.ts'

/** Texts that the standard asks for and that may say nothing: a source that leaves them out is not refused for it. */
const mayBeEmpty: Readonly<Record<string, readonly string[]>> = {
  organization: ['description'],
  program: ['description'],
  taxonomy_term: ['description'],
  taxonomy: ['description'],
  address: ['state_province'],
  metadata: ['previous_value', 'replacement_value'],
}

/** Links that say something the nesting does not: they are kept, in the object they stand in. */
const keptLinks: Readonly<Record<string, readonly string[]>> = {
  service: ['organization_id'],
  location: ['organization_id'],
  service_at_location: ['location_id'],
}

/** Fields that the nesting says already, or that name somebody: left out without a word. */
const leftOut: ReadonlySet<string> = new Set([...saidByNesting, 'assurer_email'])

/** Where an object stands: what it is, and the parent's id and the name that give it an id when it has none. */
type Spot = Readonly<{ entity: string; parent: string; name: string }>

type Plain = Readonly<Record<string, unknown>>

/** Brings what a source wrote in the shape of the standard. */
export type Shaper = Readonly<{
  /**
   * An object as its schema wants it, as far as that can be done without guessing: nulls, empty texts and unknown
   * fields gone, texts plain, numbers read, ids made where there are none. What is still wrong the schema says.
   */
  shape: (schema: z.ZodType, value: Plain, spot: Spot) => Plain
  /** The id of an object: its own, else one that follows from what it stands under and how it is called there. */
  idOf: (value: Plain, spot: Spot) => string
  /** How often each field came that the standard does not know, as "service.colour". */
  unknown: ReadonlyMap<string, number>
}>

/** Whether something is an object with fields, as JSON writes it. */
export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A shaper for one source; ids that it makes follow from the source's name. */
export function createShaper(source: string): Shaper {
  const unknown = new Map<string, number>()

  const shape: Shaper['shape'] = (schema, value, spot) => {
    const known = fieldsOf(schema)
    const id = idOf(value, spot)
    const fields: Record<string, unknown> = known.id ? { id } : {}
    for (const [field, given] of Object.entries(value)) {
      if (field === 'id' || isNothing(given)) continue
      if (keptLinks[spot.entity]?.includes(field)) fields[field] = linkOf(field, given)
      else if (leftOut.has(field)) continue
      else if (!Object.hasOwn(known, field)) count(unknown, `${spot.entity}.${field}`)
      else put(fields, field, read(known[field], given, { entity: entityIn(field), parent: id, name: field }))
    }
    for (const field of mayBeEmpty[spot.entity] ?? []) fields[field] ??= ''
    return fields
  }

  const read = (schema: z.ZodType | undefined, value: unknown, spot: Spot): unknown => {
    const wanted = schema && bare(schema)
    if (wanted?.def.type === 'object') return isPlain(value) ? shape(wanted, value, spot) : value
    if (wanted?.def.type === 'array')
      return Array.isArray(value) ? list(elementOf(wanted), value, spot) : value
    if (wanted?.def.type === 'number') return typeof value === 'string' ? numberOf(value) : value
    return scalar(wanted, value, spot.name)
  }

  const list = (schema: z.ZodType, values: readonly unknown[], spot: Spot) =>
    values
      .filter((value) => !isNothing(value))
      .map((value, at) =>
        isPlain(value) ? shape(schema, value, { ...spot, name: `${spot.name} ${at}` }) : value,
      )

  const scalar = (schema: z.ZodType | undefined, value: unknown, field: string) => {
    if (typeof value === 'number') return String(value)
    if (typeof value !== 'string') return value
    if (pointedAt(field) !== undefined) return linkOf(field, value)
    const text = plainText(value)
    if (schema === IsoDay) return dayOf(text)
    return schema === Moment ? momentOf(text) : text
  }

  const linkOf = (field: string, value: unknown) => {
    const said = typeof value === 'number' ? String(value) : value
    return typeof said === 'string' ? keptId(source, pointedAt(field) ?? field, said) : said
  }

  const idOf: Shaper['idOf'] = (value, { entity, parent, name }) => {
    const { id } = value
    if (typeof id === 'string' && id.trim() !== '') return keptId(source, entity, id)
    if (typeof id === 'number') return keptId(source, entity, String(id))
    const called = typeof value.name === 'string' && parent === '' ? value.name.trim() : name
    return namedId(source, entity, parent, called)
  }

  return { shape, idOf, unknown }
}

/** A day, also where a source writes a moment. */
function dayOf(text: string): string {
  return /^\d{4}-\d\d-\d\d(?=[T ]\d\d:)/.exec(text)?.[0] ?? text
}

/** A moment with its offset; one without is Belgian time. What is no moment stays what it is. */
function momentOf(text: string): string {
  if (Moment.safeParse(text).success) return text
  const moment = DateTime.fromISO(text.replace(' ', 'T'), { zone: programmeZone })
  return (/^\d{4}-/.test(text) && moment.isValid ? moment.toUTC().toISO() : null) ?? text
}

function numberOf(text: string): unknown {
  const plain = text.trim().replace(/^([+-]?\d+),(\d+)$/, '$1.$2')
  return /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(plain) ? Number(plain) : text
}

function put(fields: Record<string, unknown>, field: string, value: unknown): void {
  if (!isNothing(value)) fields[field] = value
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  return Array.isArray(value) && value.every(isNothing)
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function fieldsOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  return (schema as z.ZodObject).shape as Readonly<Record<string, z.ZodType>>
}

function elementOf(schema: z.ZodType): z.ZodType {
  return bare((schema as z.ZodArray).element as z.ZodType)
}

function bare(schema: z.ZodType): z.ZodType {
  return schema.def.type === 'optional' ? bare((schema as z.ZodOptional).unwrap() as z.ZodType) : schema
}
