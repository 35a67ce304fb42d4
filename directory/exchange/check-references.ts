import type { Location } from '../hsds/location.ts'
import type { Organization } from '../hsds/organization.ts'
import type { Service } from '../hsds/service.ts'
import { circlesIn } from './circles.ts'
import type { Fault, Kind } from './fault.ts'
import type { ReadDirectory, ReadRecord } from './read-records.ts'

/** What is stored already, as far as something that is read may point at it. */
export type Known = Readonly<{
  organizations: ReadonlyMap<string, Readonly<{ hsds: Organization }>>
  locations: ReadonlyMap<string, unknown>
}>

type Checked = Pick<ReadDirectory, 'organizations' | 'locations' | 'services' | 'refused' | 'loose'>

/**
 * What was read without what points at nothing or goes round in a circle. A service that would lose its organisation or
 * its place is refused; a place only loses the link.
 */
export function checkReferences(read: ReadDirectory, known: Known): Checked {
  const refused = [...read.refused]
  const gone = {
    organization: new Set(read.refusedIds.organization),
    location: new Set(read.refusedIds.location),
  }
  const terms = circlesIn(parentsOfTerms(read))
  const keepSound = <Hsds extends { name?: string | undefined }>(
    kind: Kind,
    records: ReadonlyMap<string, ReadRecord<Hsds>>,
    faultOf: (record: ReadRecord<Hsds>) => Fault | undefined,
  ) => {
    const sound = new Map<string, ReadRecord<Hsds>>()
    for (const [id, record] of records) {
      const term = terms.size === 0 ? undefined : termIn(record.hsds, terms)
      const fault =
        term === undefined ? faultOf(record) : ({ fault: 'circle', of: 'term', id: term } as const)
      if (fault === undefined) sound.set(id, record)
      else {
        refused.push({ where: record.where, kind, name: record.hsds.name ?? null, faults: [fault] })
        if (kind !== 'service') gone[kind].add(id)
      }
    }
    return sound
  }

  const circles = circlesIn(parentsOf(read, known))
  const organizations = keepSound('organization', read.organizations, ({ id }) =>
    circles.has(id) ? { fault: 'circle', of: 'organization', id } : undefined,
  )
  let { loose } = read
  const locations = keepSound('location', read.locations, () => undefined)
  for (const [id, record] of locations) {
    const owner = record.hsds.organization_id
    if (owner === undefined || organizations.has(owner) || known.organizations.has(owner)) continue
    const { organization_id: _, ...hsds } = record.hsds
    locations.set(id, { ...record, hsds })
    loose++
  }
  const isRead = (to: 'organization' | 'location', id: string) =>
    to === 'organization' ? organizations.has(id) : locations.has(id)
  const services = keepSound('service', read.services, ({ hsds }) => {
    const faulty = pointed(hsds).find(
      ([to, id]) => gone[to].has(id) || !(isRead(to, id) || isKnown(known, to, id)),
    )
    if (faulty === undefined) return undefined
    const [to, id] = faulty
    return gone[to].has(id) ? { fault: 'part-refused', part: to, id } : { fault: 'dangling', to, id }
  })
  return { organizations, locations, services, refused, loose }
}

function isKnown(known: Known, to: 'organization' | 'location', id: string): boolean {
  return to === 'organization' ? known.organizations.has(id) : known.locations.has(id)
}

function pointed(hsds: Service): readonly (readonly ['organization' | 'location', string])[] {
  const places = (hsds.service_at_locations ?? []).flatMap(({ location_id: id }) =>
    id === undefined ? [] : [id],
  )
  const owner = hsds.organization_id === undefined ? [] : [['organization', hsds.organization_id] as const]
  return [...owner, ...places.map((id) => ['location', id] as const)]
}

function parentsOf({ organizations }: ReadDirectory, known: Known): ReadonlyMap<string, string> {
  const all = [...known.organizations, ...organizations]
  return new Map(
    all.flatMap(([id, { hsds }]) =>
      hsds.parent_organization_id === undefined ? [] : [[id, hsds.parent_organization_id] as const],
    ),
  )
}

function parentsOfTerms({ organizations, locations, services }: ReadDirectory): ReadonlyMap<string, string> {
  const parents = new Map<string, string>()
  for (const records of [organizations, locations, services])
    for (const { hsds } of records.values())
      for (const { id, parent_id: parent } of termsOf(hsds)) if (parent !== undefined) parents.set(id, parent)
  return parents
}

function termIn(
  hsds: Organization | Location | Service | object,
  circles: ReadonlySet<string>,
): string | undefined {
  return termsOf(hsds).find(({ id }) => circles.has(id))?.id
}

type Term = Readonly<{ id: string; parent_id?: string }>

function termsOf(value: unknown): readonly Term[] {
  if (Array.isArray(value)) return value.flatMap(termsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, inner]) =>
    field === 'taxonomy_term' ? [inner as Term] : termsOf(inner),
  )
}
