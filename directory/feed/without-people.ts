import { roleSaid } from '../exchange/field-metadata.ts'

/** Fields that name a person, or are reached at one: left out of the read API wherever they stand. */
const personal: ReadonlySet<string> = new Set(['contacts', 'attention', 'assurer_email'])

/** Fields whose values say nothing of anybody, so that what they were before may be told. */
const tellable: ReadonlySet<string> = new Set([
  'attributes',
  'languages',
  'minimum_age',
  'capacities',
  'status',
])

/**
 * The same object without people. Of a change in a field that people write in, only that it changed is told: the old
 * value may be the private number that somebody took out.
 */
export function withoutPeople<T>(value: T): T {
  return stripped(value) as T
}

function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      if (personal.has(key)) return []
      if (key === 'metadata' && Array.isArray(inner)) return [[key, inner.map(tellableChange)]]
      return [[key, stripped(inner)]]
    }),
  )
}

function tellableChange(change: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { field_name: field, updated_by: by } = change
  const told = { ...change, updated_by: roleSaid(String(by)) }
  return tellable.has(String(field)) ? told : { ...told, previous_value: '', replacement_value: '' }
}
