/** Fields that say under which object another one hangs: needed in a table, said by the nesting everywhere else. */
export const linkFields: ReadonlySet<string> = new Set([
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

/** The same object, and all under it, without the fields that the nesting says already. */
export function withoutLinks<T>(value: T): T {
  return stripped(value) as T
}

function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (linkFields.has(key) ? [] : [[key, stripped(inner)]])),
  )
}
