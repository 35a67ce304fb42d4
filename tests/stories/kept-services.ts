import type { Feature, Line } from '../../directory/features.ts'
import type { Leaflet } from '../../directory/leaflet.ts'
import { namedId } from '../../directory/named-id.ts'
import type { NeedKey } from '../../directory/needs/needs.ts'
import type { SharedLocation, SharedOrganization, SharedService } from '../../directory/service.ts'
import type { SharedLeaflet } from '../../directory/shared-leaflet.ts'
import { ownAttribute } from '../../directory/terms.ts'
import type { Town } from './town.ts'

/** A service of a story, in a few words. */
export type Told = Readonly<{
  name: string
  what: string
  needs: readonly NeedKey[]
  at: keyof typeof places
  hours?: readonly (readonly [byday: string, opens: string, closes: string])[]
  languages?: readonly string[]
  features?: readonly Feature[]
  line?: Line
  isFree?: boolean
  confirmedAt?: string
  phone?: string
  tip?: string
}> &
  Partial<Pick<SharedService, 'state' | 'site'>>

/** Places that exist, at streets that do not. */
const places = {
  Ledeberg: { postcode: '9050', latitude: 51.038, longitude: 3.745 },
  Gent: { postcode: '9000', latitude: 51.054, longitude: 3.725 },
  Hasselt: { postcode: '3500', latitude: 50.93, longitude: 5.338 },
} as const

type Kept = Readonly<{ service: SharedService; organization: SharedOrganization; location: SharedLocation }>

/** The id of a service of a story by its name. */
export function idOf(name: string): string {
  return namedId('story', name)
}

/** A service as it is kept, with who gives it and where. */
function keptService(told: Told): Kept {
  const id = idOf(told.name)
  const [owner, place] = [namedId(id, 'owner'), namedId(id, 'place')]
  return {
    service: { ...peoplesPart(told), id, hsds: hsdsOf(told, { id, owner, place }) },
    organization: {
      id: owner,
      source: null,
      hsds: { id: owner, name: `Vereniging ${told.name}`, description: '' },
    },
    location: { id: place, source: null, hsds: locationOf(place, told.at) },
  }
}

function peoplesPart(told: Told): Omit<SharedService, 'id' | 'hsds'> {
  const at = '2026-10-01T10:00:00.000Z'
  const tip = { id: 'tip-1', text: told.tip ?? '', by: 'noor', at, state: 'shown' as const }
  return {
    site: told.site ?? null,
    source: { name: 'Gids van Niemandsland', licence: 'MIT', url: null, importedAt: at },
    state: told.state ?? 'agreed',
    sharedBy: null,
    agreedBy: null,
    confirmations: [],
    lastConfirmedAt: told.confirmedAt ?? null,
    lastChangedAt: at,
    changes: [],
    reports: [],
    tips: told.tip === undefined ? [] : [tip],
  }
}

type Ids = Readonly<{ id: string; owner: string; place: string }>

function hsdsOf(told: Told, { id, owner, place }: Ids): SharedService['hsds'] {
  const { needs, features = [], line, languages = [], hours = [], phone } = told
  return {
    id,
    organization_id: owner,
    name: told.name,
    description: told.what,
    status: 'active',
    service_at_locations: [{ id: namedId(id, 'at'), location_id: place }],
    languages: languages.map((code) => ({ id: namedId(id, code), code })),
    schedules: hours.map(([byday, opens, closes]) => ({
      id: namedId(id, byday, opens),
      freq: 'WEEKLY' as const,
      byday,
      opens_at: opens,
      closes_at: closes,
    })),
    cost_options: told.isFree ? [{ id: namedId(id, 'cost'), amount: 0, option: 'Gratis' }] : [],
    phones: phone === undefined ? [] : [{ id: namedId(id, 'phone'), number: phone }],
    attributes: [
      ...needs.map((key) => ownAttribute(id, 'nood', key)),
      ...features.map((key) => ownAttribute(id, 'drempel', key)),
      ...(line ? [ownAttribute(id, 'lijn', line)] : []),
    ],
  }
}

function locationOf(id: string, city: Told['at']): SharedLocation['hsds'] {
  const { postcode, latitude, longitude } = places[city]
  const address = { id: namedId(id, 'address'), address_1: 'Denkbeeldstraat 1', city, postal_code: postcode }
  return {
    id,
    location_type: 'physical',
    latitude,
    longitude,
    addresses: [{ ...address, state_province: 'Nergens', country: 'BE', address_type: 'physical' }],
  }
}

/** A leaflet as it is kept, agreed unless said otherwise. */
export function keptLeaflet(
  leaflet: Pick<Leaflet, 'title' | 'summary' | 'needs' | 'language'>,
  more: Partial<SharedLeaflet> = {},
): SharedLeaflet {
  const id = namedId('story', leaflet.title)
  const source = { source: 'Prentenhuis', date: '2026-03-01', url: 'https://prentenhuis.example/x.pdf' }
  return {
    id,
    leaflet: { ...leaflet, ...source, id, site: null },
    state: 'agreed',
    sharedBy: null,
    agreedBy: null,
    sharedAt: '2026-10-01T10:00:00.000Z',
    ...more,
  }
}

/** Puts these services and leaflets in the place of all others, and waits until they can be found. */
export async function keeps(
  town: Town,
  told: readonly Told[],
  leaflets: readonly SharedLeaflet[] = [],
): Promise<void> {
  await town.change(async (records) => {
    for (const { id } of await records.services.all()) records.services.remove(id)
    for (const { id } of await records.leaflets.all()) records.leaflets.remove(id)
    for (const { service, organization, location } of told.map(keptService)) {
      records.services.put(service)
      records.organizations.put(organization)
      records.locations.put(location)
    }
    for (const leaflet of leaflets) records.leaflets.put(leaflet)
  })
  await town.restart()
  await untilFound(town)
}

/** After a start the list is read in beside everything else. */
async function untilFound(town: Town): Promise<void> {
  for (let round = 0; round < 200; round += 1) {
    const { body } = await town.person('ines').searches(null)
    if (!JSON.stringify(body).includes('net wakker')) return
    await new Promise((resume) => setTimeout(resume, 20))
  }
  throw new Error('the directory was never read in')
}
