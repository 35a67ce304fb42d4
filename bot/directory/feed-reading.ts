import type { FullService } from '../../directory/exchange/full-service.ts'
import type { ShelvedOrganization, ShelvedPlace } from '../../directory/feed/feed-shelf.ts'
import {
  type FullOrganization,
  feedOrganization,
  feedService,
  fullOrganization,
  type MinimalService,
  minimalService,
  type NestedServiceAtLocation,
  serviceAtLocation,
} from '../../directory/feed/forms.ts'
import { mayBeHandedOn, publishedParts } from '../../directory/feed/publishing.ts'
import type { Organization } from '../../directory/hsds/organization.ts'
import type { ServiceParts } from '../../directory/service.ts'
import type { ProgrammeStore, ReadableProgramme } from '../../storage/collections.ts'
import { serviceParts } from './service-parts.ts'

/** Reads what the feed shows from the store, a few at a time; what went meanwhile is left out. */
export type FeedReading = Readonly<{
  services: (of: readonly Readonly<{ id: string }>[]) => Promise<readonly FullService[]>
  organizations: (of: readonly ShelvedOrganization[]) => Promise<readonly Organization[]>
  /** With their places and services; the services whole when `isWhole`. */
  fullOrganizations: (
    of: readonly ShelvedOrganization[],
    isWhole: boolean,
  ) => Promise<readonly FullOrganization[]>
  places: (of: readonly ShelvedPlace[]) => Promise<readonly NestedServiceAtLocation[]>
}>

/** Reads over the store; `assurer` is the mailbox that is named where a service was confirmed. */
export function createFeedReading(store: ProgrammeStore, assurer: string | null): FeedReading {
  const partsOf = async (id: string, records: ReadableProgramme): Promise<ServiceParts | null> => {
    const parts = await serviceParts(id, records)
    return parts ? publishedParts(parts) : null
  }
  const serviceOf = async (id: string, records: ReadableProgramme): Promise<FullService | null> => {
    const parts = await partsOf(id, records)
    return parts && feedService(parts, assurer)
  }
  const organizationOf = async (id: string, { organizations }: ReadableProgramme) => {
    const found = await organizations.get(id)
    return found && mayBeHandedOn(found.source) ? found.hsds : null
  }

  const wholeOrganization = async (
    { id, services }: ShelvedOrganization,
    isWhole: boolean,
    records: ReadableProgramme,
  ): Promise<FullOrganization | null> => {
    const organization = await organizationOf(id, records)
    if (organization === null) return null
    const parts = await Promise.all(services.map((service) => partsOf(service.id, records)))
    const known = parts.filter((one) => one !== null)
    const told: readonly (FullService | MinimalService)[] = isWhole
      ? known.map((one) => feedService(one, assurer))
      : services.map(minimalService)
    const places = known.flatMap(({ locations }) => locations.map(({ hsds }) => hsds))
    return fullOrganization(organization, places, told)
  }

  /** Each thing read by itself, in one read of the store. */
  const each = <Thing, Shown>(
    things: readonly Thing[],
    show: (thing: Thing, records: ReadableProgramme) => Promise<Shown | null | undefined>,
  ): Promise<readonly Shown[]> =>
    store.read(async (records) => {
      const shown = await Promise.all(things.map((thing) => show(thing, records)))
      return shown.flatMap((one) => one ?? [])
    })

  return {
    services: (of) => each(of, ({ id }, records) => serviceOf(id, records)),
    organizations: (of) =>
      each(of, async ({ id }, records) => {
        const organization = await organizationOf(id, records)
        return organization && feedOrganization(organization)
      }),
    fullOrganizations: (of, isWhole) => each(of, (one, records) => wholeOrganization(one, isWhole, records)),
    places: (of) =>
      each(of, async ({ id, entry }, records) => {
        const service = await serviceOf(entry.id, records)
        return service && serviceAtLocation(service, id)
      }),
  }
}
