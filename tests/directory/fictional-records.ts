import { z } from 'zod'
import written from '../../directory/fictional/services.json' with { type: 'json' }
import { Location } from '../../directory/hsds/location.ts'
import { Organization } from '../../directory/hsds/organization.ts'
import { Service } from '../../directory/hsds/service.ts'
import type { SharedLocation, SharedOrganization, SharedService } from '../../directory/service.ts'
import type { ProgrammeStore } from '../../storage/collections.ts'

/** What of a directory stands in a store. */
export type DirectoryRecords = Readonly<{
  services: readonly SharedService[]
  organizations: readonly SharedOrganization[]
  locations: readonly SharedLocation[]
}>

const Full = z.object({
  ...Service.shape,
  organization: Organization,
  service_at_locations: z.array(z.object({ id: z.string(), location: Location })).optional(),
})

/** The invented directory as a site keeps it after a lecturer agreed to all of it. */
export function fictionalRecords(): DirectoryRecords {
  const all = z.array(Full).parse(written)
  const organizations = all.map(({ organization }) => organization)
  const locations = all.flatMap(({ service_at_locations: places = [] }) =>
    places.map(({ location }) => location),
  )
  return {
    services: z.array(Service).parse(written).map(kept),
    organizations: distinct(organizations).map((hsds) => ({ id: hsds.id, hsds, source: null })),
    locations: distinct(locations).map((hsds) => ({ id: hsds.id, hsds, source: null })),
  }
}

/** Puts all of it into a store. */
export async function keepRecords(store: ProgrammeStore, given: DirectoryRecords): Promise<void> {
  await store.transaction(async (records) => {
    for (const one of given.organizations) records.organizations.put(one)
    for (const one of given.locations) records.locations.put(one)
    for (const one of given.services) records.services.put(one)
  })
}

function kept(hsds: Service): SharedService {
  return {
    id: hsds.id,
    hsds,
    site: 'gent',
    source: null,
    state: 'agreed',
    sharedBy: 'student-lies',
    agreedBy: 'lecturer-door',
    confirmations: [],
    lastConfirmedAt: null,
    lastChangedAt: hsds.last_modified ?? '2026-01-01T00:00:00.000Z',
    changes: [],
    reports: [],
    tips: [],
  }
}

function distinct<Thing extends Readonly<{ id: string }>>(things: readonly Thing[]): readonly Thing[] {
  return [...new Map(things.map((one) => [one.id, one])).values()]
}
