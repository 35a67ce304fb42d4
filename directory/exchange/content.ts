import { ownTerm } from '../terms.ts'
import { saidByNesting } from './links.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * The fields in which two tellings of one thing differ. Ids of what hangs under it, the links that the nesting says
 * already and the order of fields do not count: many feeds make new ids at every export.
 */
export function differences(one: object, other: object): readonly string[] {
  const [left, right] = [one as Fields, other as Fields]
  const fields = [...new Set([...Object.keys(left), ...Object.keys(right)])]
  return fields.filter((field) => content(left[field], field) !== content(right[field], field)).toSorted()
}

/** What a value says, as a text that is the same for the same. */
export function content(value: unknown, field = ''): string | undefined {
  return JSON.stringify(bare(value, field))
}

function bare(value: unknown, under: string): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((one) => bare(one, under))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(termsNamed(value as Fields))
      .filter(([field]) => says(field, under))
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([field, inner]) => [field, bare(inner, field)]),
  )
}

/** `updated`: when room was counted is no news when the count is the same. */
const silent: ReadonlySet<string> = new Set(['id', 'updated'])

function says(field: string, under: string): boolean {
  if (field === 'location_id') return under === 'service_at_locations'
  return !silent.has(field) && !saidByNesting.has(field)
}

// a term of our own may stand there by its id or written out: it is the same term
function termsNamed(value: Fields): Fields {
  const { taxonomy_term: term, ...rest } = value
  const own = typeof term === 'object' && term !== null && 'id' in term ? ownTerm(String(term.id)) : undefined
  return own ? { ...rest, taxonomy_term_id: own.id } : value
}
