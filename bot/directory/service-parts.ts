import type { ServiceParts, SharedService } from '../../directory/service.ts'
import type { ReadableProgramme } from '../../storage/collections.ts'

/** Where what a service hangs on is looked up by its id. */
type PlacesAndGivers = Readonly<{
  organizations: Pick<ReadableProgramme['organizations'], 'get'>
  locations: Pick<ReadableProgramme['locations'], 'get'>
}>

/** What a service hangs on, in the order of its places; a place that is not kept is left out. */
export async function partsOf(
  service: SharedService,
  { organizations, locations }: PlacesAndGivers,
): Promise<ServiceParts> {
  const { organization_id: owner, service_at_locations: places = [] } = service.hsds
  const found = await Promise.all(places.map(({ location_id: id }) => (id ? locations.get(id) : undefined)))
  return {
    service,
    organization: (owner ? await organizations.get(owner) : undefined) ?? null,
    locations: found.filter((one) => one !== undefined),
  }
}

/** A service with what it hangs on by its id; undefined when it is not kept. */
export async function serviceParts(
  id: string,
  records: ReadableProgramme,
): Promise<ServiceParts | undefined> {
  const service = await records.services.get(id)
  return service && partsOf(service, records)
}
