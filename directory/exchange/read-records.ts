import type { z } from 'zod'
import { Location } from '../hsds/location.ts'
import { Organization } from '../hsds/organization.ts'
import { Service } from '../hsds/service.ts'
import { withNamedTerms } from './embedded-terms.ts'
import type { Kind, Refused, Where } from './fault.ts'
import { roleSaid } from './field-metadata.ts'
import { faultsOf } from './read-fault.ts'

/** One thing as it was read, with where it stood first. */
export type ReadRecord<Hsds> = Readonly<{ id: string; hsds: Hsds; where: Where }>

/** What was read of one kind. */
type Found<Hsds> = Map<string, ReadRecord<Hsds>>

/** Everything that was read from a source, before anything of what is stored is looked at. */
export type ReadDirectory = Readonly<{
  organizations: ReadonlyMap<string, ReadRecord<Organization>>
  locations: ReadonlyMap<string, ReadRecord<Location>>
  services: ReadonlyMap<string, ReadRecord<Service>>
  refused: readonly Refused[]
  /** How many more were refused than are told of one by one. */
  unlisted: number
  /** Ids of what was refused, by kind: what hangs on it is refused as well. */
  refusedIds: Readonly<Record<Kind, ReadonlySet<string>>>
  /** How often each field came that the standard does not know. */
  unknown: ReadonlyMap<string, number>
  /** Rows that said once more what was read already. */
  repeated: number
  /** Organisations and places that stand in it twice with something else: the first counts. */
  differing: readonly string[]
  /** Rows that belong to nothing that was read, and terms on their own. */
  loose: number
}>

/** Collects what is read: each thing is looked at once and kept, or refused with its reasons. */
export type ReadRecords = Readonly<{
  organizations: Found<Organization>
  locations: Found<Location>
  services: Found<Service>
  refused: Refused[]
  refusedIds: Record<Kind, Set<string>>
  differing: Set<string>
  counts: { repeated: number; loose: number; unlisted: number }
  keep: (kind: Kind, shaped: Readonly<Record<string, unknown>>, where: Where) => void
  refuse: (refused: Refused & Readonly<{ id?: string }>) => void
}>

/** Nobody reads more reasons than this; a file with a fault on every line must not fill the memory with them. */
const mostListed = 5_000

/** An empty collection. */
export function createReadRecords(): ReadRecords {
  const organizations: Found<Organization> = new Map()
  const locations: Found<Location> = new Map()
  const services: Found<Service> = new Map()
  const refused: Refused[] = []
  const refusedIds = {
    organization: new Set<string>(),
    location: new Set<string>(),
    service: new Set<string>(),
  }
  const differing = new Set<string>()
  const said = new Set<string>()
  const counts = { repeated: 0, loose: 0, unlisted: 0 }

  const refuse: ReadRecords['refuse'] = ({ id, ...why }) => {
    // the same place stands under every service that is given there: said once is enough
    const key = JSON.stringify([why.kind, id ?? why.where, why.faults])
    if (said.has(key)) return
    if (refused.length < mostListed) said.add(key)
    if (id !== undefined && why.kind !== null) refusedIds[why.kind].add(id)
    if (refused.length < mostListed) refused.push(why)
    else counts.unlisted++
  }

  const keep: ReadRecords['keep'] = (kind, shaped, where) => {
    const id = String(shaped.id)
    const name = typeof shaped.name === 'string' ? shaped.name : null
    const read = (schemas[kind] as z.ZodType<Organization | Location | Service>).safeParse(shaped)
    if (!read.success) return refuse({ id, where, kind, name, faults: faultsOf(read.error, shaped) })
    if (kind === 'organization') place(organizations, { id, where, hsds: cleaned(read.data as Organization) })
    else if (kind === 'location') place(locations, { id, where, hsds: cleaned(read.data as Location) })
    else placeService({ id, where, hsds: cleaned(read.data as Service) })
  }

  const place = <Hsds extends object>(found: Found<Hsds>, next: ReadRecord<Hsds>) => {
    const before = found.get(next.id)
    const { merged, differs } = before ? merge(before.hsds, next.hsds) : { merged: next.hsds, differs: false }
    if (differs) differing.add(next.id)
    else if (before) counts.repeated++
    found.set(next.id, { ...(before ?? next), hsds: merged })
  }

  const placeService = (next: ReadRecord<Service>) => {
    const before = services.get(next.id)
    const { id, where, hsds } = next
    const { merged, differs } = before ? merge(before.hsds, hsds) : { merged: hsds, differs: false }
    if (differs) return refuse({ where, kind: 'service', name: hsds.name, faults: [{ fault: 'twice', id }] })
    if (before) counts.repeated++
    services.set(id, { ...(before ?? next), hsds: merged })
  }

  return { organizations, locations, services, refused, refusedIds, differing, counts, keep, refuse }
}

const schemas = { organization: Organization, location: Location, service: Service }

/** Lists that are one list when a thing is told of in several rows, each with a part of it. */
const gathered: ReadonlySet<string> = new Set(['service_at_locations', 'programs'])

/** Two tellings of one thing as one; where they say something else the first counts. */
function merge<Hsds extends object>(first: Hsds, second: Hsds): { merged: Hsds; differs: boolean } {
  const merged = { ...second, ...first } as Record<string, unknown>
  let differs = false
  for (const [field, value] of Object.entries(second)) {
    const before = (first as Record<string, unknown>)[field]
    if (before === undefined || JSON.stringify(before) === JSON.stringify(value)) continue
    if (gathered.has(field)) merged[field] = joined(before, value)
    else differs = true
  }
  return { merged: merged as Hsds, differs }
}

function joined(before: unknown, more: unknown): unknown {
  const known = before as readonly { id: string }[]
  return [...known, ...(more as typeof known).filter(({ id }) => !known.some((one) => one.id === id))]
}

/** Own terms by their id, and no names of people who changed something elsewhere. */
function cleaned<Hsds>(hsds: Hsds): Hsds {
  return withRoles(withNamedTerms(hsds)) as Hsds
}

function withRoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withRoles)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [
      field,
      field === 'updated_by' ? roleSaid(String(inner)) : withRoles(inner),
    ]),
  )
}
