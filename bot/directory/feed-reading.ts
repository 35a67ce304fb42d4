import { setImmediate as breathe } from 'node:timers/promises'
import type { FullService } from '../../directory/exchange/full-service.ts'
import type { ShelvedOrganization, ShelvedPlace } from '../../directory/feed/feed-shelf.ts'
import {
  basicFeedService,
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
import { partsOf } from './service-parts.ts'

/** Reads what the feed shows from the store, a few at a time; what went meanwhile is left out. */
export type FeedReading = Readonly<{
  services: (of: readonly Readonly<{ id: string }>[]) => Promise<readonly FullService[]>
  /** With the fields of which there is one each. */
  basicServices: (of: readonly Readonly<{ id: string }>[]) => Promise<readonly FullService[]>
  organizations: (of: readonly ShelvedOrganization[]) => Promise<readonly Organization[]>
  /** With their places and services; the services whole when `isWhole`. */
  fullOrganizations: (
    of: readonly ShelvedOrganization[],
    isWhole: boolean,
  ) => Promise<readonly FullOrganization[]>
  places: (of: readonly ShelvedPlace[]) => Promise<readonly NestedServiceAtLocation[]>
}>

/** So many are read before others get a turn: nobody in need waits for a reader of the feed. */
const atOnce = 25

/** Reads over the store; `assurer` is the mailbox that is named where a service was confirmed. */
export function createFeedReading(store: ProgrammeStore, assurer: string | null): FeedReading {
  const serviceOf = async (id: string, records: ReadableProgramme): Promise<FullService | null> => {
    const parts = await publishedOf(id, records)
    return parts && feedService(parts, assurer)
  }

  const wholeOrganization = async (
    { id, services }: ShelvedOrganization,
    isWhole: boolean,
    records: ReadableProgramme,
  ): Promise<FullOrganization | null> => {
    const organization = await organizationOf(id, records)
    if (organization === null) return null
    const parts = await oneByOne(services, (service) => publishedOf(service.id, records))
    const told: readonly (FullService | MinimalService)[] = isWhole
      ? await oneByOne(parts, async (one) => feedService(one, assurer))
      : services.map(minimalService)
    const places = parts.flatMap(({ locations }) => locations.map(({ hsds }) => hsds))
    return fullOrganization(organization, places, told)
  }

  /** Each thing by itself, in one read of the store. */
  const each = <Thing, Shown>(
    things: readonly Thing[],
    show: (thing: Thing, records: ReadableProgramme) => Promise<Shown | null | undefined>,
  ): Promise<readonly Shown[]> => store.read((records) => oneByOne(things, (thing) => show(thing, records)))

  return {
    services: (of) => each(of, ({ id }, records) => serviceOf(id, records)),
    basicServices: (of) =>
      each(of, async ({ id }, records) => {
        const parts = await publishedOf(id, { ...records, locations: nowhere })
        return parts && basicFeedService(parts, assurer)
      }),
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

/** Stands for the places where none are shown, so that none are read. */
const nowhere: Pick<ReadableProgramme['locations'], 'get'> = { get: async () => undefined }

type Read = Pick<ReadableProgramme, 'services' | 'organizations'> &
  Readonly<{ locations: Pick<ReadableProgramme['locations'], 'get'> }>

async function publishedOf(id: string, records: Read): Promise<ServiceParts | null> {
  const service = await records.services.get(id)
  return service ? publishedParts(await partsOf(service, records)) : null
}

async function organizationOf(
  id: string,
  { organizations }: Pick<ReadableProgramme, 'organizations'>,
): Promise<Organization | null> {
  const found = await organizations.get(id)
  return found && mayBeHandedOn(found.source) ? found.hsds : null
}

async function oneByOne<Thing, Shown>(
  things: readonly Thing[],
  show: (thing: Thing) => Promise<Shown | null | undefined>,
): Promise<readonly Shown[]> {
  const shown: Shown[] = []
  for (const [at, thing] of things.entries()) {
    const one = await show(thing)
    if (one !== null && one !== undefined) shown.push(one)
    if (at % atOnce === atOnce - 1) await breathe()
  }
  return shown
}
