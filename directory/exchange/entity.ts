import { namedId } from '../named-id.ts'

/** The kinds of objects of the standard, by the field in which one stands under another. */
const entityOf: Readonly<Record<string, string>> = {
  organization: 'organization',
  service: 'service',
  location: 'location',
  service_at_locations: 'service_at_location',
  phones: 'phone',
  languages: 'language',
  contacts: 'contact',
  schedules: 'schedule',
  service_areas: 'service_area',
  cost_options: 'cost_option',
  required_documents: 'required_document',
  capacities: 'service_capacity',
  unit: 'unit',
  funding: 'funding',
  program: 'program',
  programs: 'program',
  organization_identifiers: 'organization_identifier',
  addresses: 'address',
  accessibility: 'accessibility',
  additional_urls: 'url',
  additional_websites: 'url',
  attributes: 'attribute',
  taxonomy_term: 'taxonomy_term',
  taxonomy_detail: 'taxonomy',
  metadata: 'metadata',
}

/** Which kind of object a field points at. */
const pointsAt: Readonly<Record<string, string>> = {
  organization_id: 'organization',
  parent_organization_id: 'organization',
  service_id: 'service',
  location_id: 'location',
  service_at_location_id: 'service_at_location',
  program_id: 'program',
  phone_id: 'phone',
  contact_id: 'contact',
  taxonomy_term_id: 'taxonomy_term',
  parent_id: 'taxonomy_term',
  taxonomy_id: 'taxonomy',
  unit_id: 'unit',
}

/** The kind of the objects in a field of the standard. */
export function entityIn(field: string): string {
  return entityOf[field] ?? field
}

/** The kind of object whose id a field holds; undefined for a field that holds no id of another object. */
export function pointedAt(field: string): string | undefined {
  return pointsAt[field]
}

/** An id as it is kept: a UUID as it is, in small letters; whatever else a source calls its own becomes one. */
export function keptId(source: string, entity: string, said: string): string {
  const plain = said.trim().toLowerCase()
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(plain)
    ? plain
    : namedId(source, entity, said.trim())
}
