import { z } from 'zod'
import { Id, IsoDay, Line, Text, Uri } from './text.ts'

/** One change of one field: what it was, what it became, when, and by which role (HSDS metadata). */
export const Metadata = z.object({
  id: Id,
  resource_id: Id.optional(),
  resource_type: Text.optional(),
  last_action_date: z.union([IsoDay, z.iso.datetime({ offset: true })]),
  last_action_type: Text,
  field_name: Text,
  previous_value: Text,
  replacement_value: Text,
  updated_by: Text,
})
export type Metadata = z.infer<typeof Metadata>

/** A list of terms that services are described with. */
export const Taxonomy = z.object({
  id: Id,
  name: Line,
  description: Text,
  uri: Uri.optional(),
  version: Text.optional(),
})
export type Taxonomy = z.infer<typeof Taxonomy>

/** One term of a taxonomy. */
export const TaxonomyTerm = z.object({
  id: Id,
  code: Text.optional(),
  name: Line,
  description: Text,
  parent_id: Id.optional(),
  taxonomy: Text.optional(),
  taxonomy_detail: Taxonomy.optional(),
  language: Text.optional(),
  taxonomy_id: Id.optional(),
  term_uri: Uri.optional(),
})
export type TaxonomyTerm = z.infer<typeof TaxonomyTerm>

/** A term that is said of something; `link_type` says in which sense. */
export const Attribute = z.object({
  id: Id,
  link_id: Id.optional(),
  taxonomy_term_id: Id.optional(),
  link_type: Text.optional(),
  link_entity: Text.optional(),
  value: Text.optional(),
  taxonomy_term: TaxonomyTerm.optional(),
  label: Text.optional(),
})
export type Attribute = z.infer<typeof Attribute>

/** What every object of the standard may carry besides its own fields. */
export const described = {
  attributes: z.array(Attribute).max(500).optional(),
  metadata: z.array(Metadata).max(5_000).optional(),
}
