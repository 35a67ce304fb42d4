import type { Attribute, TaxonomyTerm } from '../hsds/taxonomy.ts'
import { ownTaxonomies, ownTerm } from '../terms.ts'

/**
 * The same object with every term of our own written out, with its taxonomy, in the attributes that name it, so that
 * who reads it needs nothing else of us.
 */
export function withEmbeddedTerms<T>(value: T): T {
  return inEveryAttribute(value, embedded) as T
}

/** The other way: terms of our own by their id only, so that a label that we change later changes everywhere. */
export function withNamedTerms<T>(value: T): T {
  return inEveryAttribute(value, named) as T
}

function embedded({ taxonomy_term_id: id, ...attribute }: Attribute): Attribute {
  const term = ownTerm(id ?? attribute.taxonomy_term?.id)
  if (term === undefined)
    return attribute.taxonomy_term || id === undefined ? attribute : { ...attribute, taxonomy_term_id: id }
  const detail = ownTaxonomies.find((taxonomy) => taxonomy.id === term.taxonomy_id)
  return { ...attribute, taxonomy_term: { ...term, ...(detail ? { taxonomy_detail: detail } : {}) } }
}

function named(attribute: Attribute): Attribute {
  const { taxonomy_term: term, taxonomy_term_id: id, ...rest } = attribute
  const own = ownTerm(id ?? term?.id)
  if (own) return { ...rest, taxonomy_term_id: own.id }
  return term ? { ...rest, taxonomy_term: withoutTaxonomyId(term) } : attribute
}

/** The taxonomy that stands in a term has its id already. */
function withoutTaxonomyId(term: TaxonomyTerm): TaxonomyTerm {
  if (term.taxonomy_detail === undefined) return term
  const { taxonomy_id: _, ...rest } = term
  return rest
}

function inEveryAttribute(value: unknown, change: (attribute: Attribute) => Attribute): unknown {
  if (Array.isArray(value)) return value.map((one) => inEveryAttribute(one, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'attributes' && Array.isArray(inner) ? inner.map(change) : inEveryAttribute(inner, change),
    ]),
  )
}
