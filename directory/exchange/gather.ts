import { Location } from '../hsds/location.ts'
import { Organization } from '../hsds/organization.ts'
import { Service } from '../hsds/service.ts'
import type { Kind, Where } from './fault.ts'
import { createReadRecords, type ReadDirectory, type ReadRecords } from './read-records.ts'
import { createShaper, isPlain } from './shape.ts'

/** What an object of the standard is; a term on its own belongs to no service and is not kept. */
export type ObjectKind = Kind | 'service_at_location' | 'term'

type Plain = Readonly<Record<string, unknown>>
type Around = Readonly<{ where: Where; depth: number; organization?: string | undefined }>

/** Deeper than a service of an organisation of a service nothing of the standard goes. */
const deepest = 6

/** Takes objects of HSDS 3.0 or 3.1 one by one, in any of the forms in which they are published. */
export type Gathering = Readonly<{
  /** `kind`: what it must be, for a source that says so; else it is read from its fields. */
  add: (value: unknown, where: Where, kind?: ObjectKind) => void
  refuse: ReadRecords['refuse']
  /** Rows that belong to nothing. */
  countLoose: (rows: number) => void
  result: () => ReadDirectory
}>

/** Starts reading one source; its name gives ids to what has none. */
export function createGathering(source: string): Gathering {
  const records = createReadRecords()
  const { shape, idOf, unknown } = createShaper(source)

  const add: Gathering['add'] = (value, where, kind) => addAny(value, kind, { where, depth: 0 })

  const addAny = (value: unknown, kind: ObjectKind | undefined, around: Around): void => {
    const { where, depth } = around
    const refuse = (fault: 'no-object' | 'unknown-kind' | 'too-deep') =>
      records.refuse({ where, kind: null, name: null, faults: [{ fault }] })
    const is = isPlain(value) ? (kind ?? kindOf(value)) : undefined
    if (depth > deepest) refuse('too-deep')
    else if (!isPlain(value)) refuse('no-object')
    else if (is === 'organization') addOrganization(value, around)
    else if (is === 'location') addLocation(value, around)
    else if (is === 'service') addService(value, around)
    else if (is === 'service_at_location') addServiceAtLocation(value, around)
    else if (is === 'term') records.counts.loose++
    else refuse('unknown-kind')
  }

  const addOrganization = (value: Plain, around: Around): string => {
    const { services, locations, ...own } = value
    const id = idOf(value, { entity: 'organization', parent: '', name: 'organization' })
    const inside = { ...around, depth: around.depth + 1, organization: id }
    records.keep('organization', shape(Organization, { ...own, id }, rootSpot('organization')), around.where)
    for (const one of listed(services)) addAny(one, 'service', inside)
    for (const one of listed(locations)) addAny(one, 'location', inside)
    return id
  }

  const addLocation = (value: Plain, { where, organization }: Around, parent = ''): string => {
    const id = idOf(value, { entity: 'location', parent, name: 'location' })
    const owner = organization === undefined ? {} : { organization_id: organization }
    if (!isOnlyLink(value))
      records.keep('location', shape(Location, { ...owner, ...value, id }, rootSpot('location')), where)
    return id
  }

  const addService = (value: Plain, around: Around, at: readonly Plain[] = []): void => {
    const { organization, ...own } = value
    const id = idOf(value, { entity: 'service', parent: around.organization ?? '', name: nameOf(value) })
    if (organization !== undefined && organization !== null && !isPlain(organization)) {
      const value = String(organization)
      const faults = [{ fault: 'not', field: 'organization', value, wanted: 'object' }] as const
      records.refuse({ id, where: around.where, kind: 'service', name: nameOf(own), faults })
      return
    }
    const owner = organization ? ownerOf(organization, around) : around.organization
    const given = own.service_at_locations ?? []
    const places = Array.isArray(given)
      ? [...given, ...at].map((one, index) => placeOf(one, `${id} ${index}`, around))
      : given
    const service = {
      ...own,
      id,
      ...(owner === undefined ? {} : { organization_id: owner }),
      service_at_locations: places,
    }
    records.keep('service', shape(Service, service, rootSpot('service')), around.where)
  }

  const ownerOf = (organization: Plain, around: Around): string | undefined => {
    const inside = { ...around, depth: around.depth + 1 }
    if (Object.keys(organization).length === 0) return around.organization
    if (isOnlyLink(organization)) return String(organization.id)
    if (inside.depth <= deepest) return addOrganization(organization, inside)
    addAny(organization, 'organization', inside)
    return around.organization
  }

  const placeOf = (at: unknown, parent: string, around: Around): unknown => {
    if (!isPlain(at)) return at
    const { location, service: _, ...own } = at
    if (!isPlain(location)) return own
    return { ...own, location_id: addLocation(location, { ...around, organization: undefined }, parent) }
  }

  const addServiceAtLocation = (value: Plain, around: Around): void => {
    const { service, ...at } = value
    const faults = [{ fault: 'missing', field: 'service' }] as const
    if (isPlain(service)) addService(service, around, [at])
    else records.refuse({ where: around.where, kind: 'service', name: null, faults })
  }

  return {
    add,
    refuse: records.refuse,
    countLoose: (rows) => {
      records.counts.loose += rows
    },
    result: () => ({ ...records, ...records.counts, unknown, differing: [...records.differing] }),
  }
}

/** `{ "id": … }` and nothing else points at something that is told of elsewhere. */
function isOnlyLink(value: Plain): boolean {
  return value.id !== undefined && Object.keys(value).length === 1
}

const rootSpot = (entity: Kind) => ({ entity, parent: '', name: entity })

function nameOf(value: Plain): string {
  return typeof value.name === 'string' ? value.name.trim() : 'service'
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

const onlyOrganizations = [
  'services locations website organization_identifiers tax_status tax_id legal_status year_incorporated',
  'parent_organization_id programs additional_websites email logo alternate_name phones contacts funding',
]
  .join(' ')
  .split(' ')

function kindOf(value: Plain): ObjectKind | undefined {
  const has = (...fields: readonly string[]) => fields.some((field) => Object.hasOwn(value, field))
  if (has('location_type')) return 'location'
  if (isPlain(value.service) || isPlain(value.location) || (has('service_id') && has('location_id')))
    return 'service_at_location'
  if (has('status', 'service_at_locations', 'organization', 'organization_id')) return 'service'
  if (has('taxonomy', 'taxonomy_id', 'term_uri', 'parent_id', 'version')) return 'term'
  return has(...onlyOrganizations) ? 'organization' : undefined
}
