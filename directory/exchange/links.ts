/** Fields that say under which object another one hangs: needed in a table, said by the nesting everywhere else. */
const linkFields: ReadonlySet<string> = new Set([
  'service_id',
  'location_id',
  'organization_id',
  'service_at_location_id',
  'contact_id',
  'phone_id',
  'program_id',
  'unit_id',
  'link_id',
  'resource_id',
])

/** What the nesting says as well, besides the links: of which kind of object something is said. */
export const saidByNesting: ReadonlySet<string> = new Set([...linkFields, 'link_entity', 'resource_type'])

/** The same object, and all under it, without what the nesting says already and without lists of nothing. */
export function nested<T>(value: T): T {
  return stripped(value) as T
}

function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const isNothing = inner === undefined || (Array.isArray(inner) && inner.length === 0)
      return isNothing || saidByNesting.has(key) ? [] : [[key, stripped(inner)]]
    }),
  )
}
