import type { z } from 'zod'
import { Contact, Language, Phone, Url } from '../hsds/contact.ts'
import { Accessibility, Address, Location } from '../hsds/location.ts'
import { Funding, Organization, OrganizationIdentifier, Program } from '../hsds/organization.ts'
import { Schedule } from '../hsds/schedule.ts'
import {
  CostOption,
  RequiredDocument,
  Service,
  ServiceArea,
  ServiceAtLocation,
  ServiceCapacity,
  Unit,
} from '../hsds/service.ts'
import { Attribute, Metadata, Taxonomy, TaxonomyTerm } from '../hsds/taxonomy.ts'
import { entityIn } from './entity.ts'

/** One table of the tabular form of the standard. */
export type Table = Readonly<{
  entity: string
  file: string
  columns: readonly string[]
  /** Columns that hold numbers; all others hold text. */
  numbers: ReadonlySet<string>
  /** Lists that stand under a row in the other form, with the entity in them. */
  lists: readonly (readonly [field: string, entity: string])[]
}>

const written: readonly (readonly [entity: string, file: string, schema: z.ZodObject])[] = [
  ['organization', 'organizations.csv', Organization],
  ['program', 'programs.csv', Program],
  ['service', 'services.csv', Service],
  ['attribute', 'attributes.csv', Attribute],
  ['service_at_location', 'service_at_location.csv', ServiceAtLocation],
  ['location', 'locations.csv', Location],
  ['phone', 'phones.csv', Phone],
  ['contact', 'contacts.csv', Contact],
  ['address', 'addresses.csv', Address],
  ['schedule', 'schedules.csv', Schedule],
  ['funding', 'funding.csv', Funding],
  ['service_area', 'service_areas.csv', ServiceArea],
  ['required_document', 'required_documents.csv', RequiredDocument],
  ['language', 'languages.csv', Language],
  ['accessibility', 'accessibility.csv', Accessibility],
  ['taxonomy_term', 'taxonomy_terms.csv', TaxonomyTerm],
  ['metadata', 'metadata.csv', Metadata],
  ['cost_option', 'cost_options.csv', CostOption],
  ['organization_identifier', 'organization_identifiers.csv', OrganizationIdentifier],
  ['taxonomy', 'taxonomies.csv', Taxonomy],
  ['service_capacity', 'service_capacity.csv', ServiceCapacity],
  ['unit', 'units.csv', Unit],
  ['url', 'url.csv', Url],
]

/** Every table of HSDS 3.1, in its order; 3.0 has the same but for the last three. */
export const tables: readonly Table[] = written.map(([entity, file, schema]) => tableOf(entity, file, schema))

const byEntity = new Map(tables.map((table) => [table.entity, table]))

/** The table of one kind of object. */
export function tableOfEntity(entity: string): Table | undefined {
  return byEntity.get(entity)
}

/** The column that says under what a row of a table stands; undefined when it cannot stand there. */
export function linkColumn(table: Table, under: string): string | undefined {
  if (table.entity === 'attribute') return 'link_id'
  if (table.entity === 'metadata') return 'resource_id'
  const column = `${under}_id`
  return table.columns.includes(column) ? column : undefined
}

function tableOf(entity: string, file: string, schema: z.ZodObject): Table {
  const fields = Object.entries(schema.shape).map(
    ([field, type]) => [field, bare(type as z.ZodType)] as const,
  )
  const columns = fields.filter(([, type]) => type.def.type !== 'array' && type.def.type !== 'object')
  return {
    entity,
    file,
    columns: columns.map(([field]) => field),
    numbers: new Set(columns.filter(([, type]) => type.def.type === 'number').map(([field]) => field)),
    lists: fields.filter(([, type]) => type.def.type === 'array').map(([field]) => [field, entityIn(field)]),
  }
}

function bare(type: z.ZodType): z.ZodType {
  return type.def.type === 'optional' ? bare((type as z.ZodOptional).unwrap() as z.ZodType) : type
}
