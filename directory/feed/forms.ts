import { asServed, type FullService, fullService } from '../exchange/full-service.ts'
import type { Location } from '../hsds/location.ts'
import type { Organization } from '../hsds/organization.ts'
import type { ServiceParts } from '../service.ts'
import type { FeedEntry } from './feed-entry.ts'
import { withoutPeople } from './without-people.ts'

/** A service in the smallest form that the schema allows; the status lets readers drop what is gone. */
export type MinimalService = Pick<FullService, 'id' | 'name' | 'status'> & { last_modified: string }

/** An organisation with its places and services. */
export type FullOrganization = Organization & {
  locations?: Location[]
  services?: (FullService | MinimalService)[]
}

/** A service at one place with both of them in it. */
export type NestedServiceAtLocation = NonNullable<FullService['service_at_locations']>[number] & {
  service: FullService
}

/** A service as the read API gives it whole. `assurer` is a mailbox of a role, said where somebody here confirmed. */
export function feedService(parts: ServiceParts, assurer: string | null): FullService {
  const full = withoutPeople(fullService(parts))
  const isConfirmedHere = parts.service.lastConfirmedAt !== null
  return assurer !== null && isConfirmedHere ? { ...full, assurer_email: assurer } : full
}

/** The fields of which there is one each, as lists give them; who gives it stays, with such fields only. */
function basicService({ organization, program, ...service }: FullService): FullService {
  return {
    ...withoutLists(service),
    ...(organization ? { organization: withoutLists(organization) } : {}),
    ...(program ? { program: withoutLists(program) } : {}),
  }
}

/** The same straight from the parts, for lists: nothing is made ready that is not shown. */
export function basicFeedService(
  { service, organization }: ServiceParts,
  assurer: string | null,
): FullService {
  const single = { ...service, hsds: withoutLists(service.hsds), changes: [] }
  return basicService(feedService({ service: single, organization, locations: [] }, assurer))
}

/** The smallest form, which needs nothing but memory. */
export function minimalService({ id, name, status, lastModified }: FeedEntry): MinimalService {
  return { id, name, status, last_modified: lastModified }
}

/** An organisation alone. */
export function feedOrganization(organization: Organization): Organization {
  return withoutPeople(asServed(organization))
}

/** An organisation whole: the places where it gives services, and those services. */
export function fullOrganization(
  organization: Organization,
  locations: readonly Location[],
  services: readonly (FullService | MinimalService)[],
): FullOrganization {
  const places = new Map(locations.map((one) => [one.id, withoutPeople(asServed(one))]))
  return {
    ...feedOrganization(organization),
    ...(places.size > 0 ? { locations: [...places.values()] } : {}),
    services: services.map((service) => withoutOrganization(service)),
  }
}

/** The service at one of its places; undefined when it has no such place. */
export function serviceAtLocation(full: FullService, id: string): NestedServiceAtLocation | undefined {
  const { service_at_locations: places = [], ...service } = full
  const place = places.find((one) => one.id === id)
  return place && { ...place, service }
}

/** The same with fields of which there is one each. */
export function basicServiceAtLocation({
  location,
  service,
  ...place
}: NestedServiceAtLocation): NestedServiceAtLocation {
  return {
    ...withoutLists(place),
    ...(location ? { location: withoutLists(location) } : {}),
    service: basicService(service),
  }
}

/** The same object without the fields that hold a list. */
export function withoutLists<Thing extends object>(thing: Thing): Thing {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => !Array.isArray(value))) as Thing
}

function withoutOrganization<Service extends FullService | MinimalService>(service: Service): Service {
  const { organization: _, ...rest } = service as FullService
  return rest as Service
}
