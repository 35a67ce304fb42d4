import { DateTime } from 'luxon'
import { createGathering } from '../../directory/exchange/gather.ts'
import { planImport } from '../../directory/exchange/plan.ts'
import writtenLeaflets from '../../directory/fictional/leaflets.json' with { type: 'json' }
import writtenServices from '../../directory/fictional/services.json' with { type: 'json' }
import { Leaflet } from '../../directory/leaflet.ts'
import type { SharedLocation, SharedService } from '../../directory/service.ts'
import type { SharedLeaflet } from '../../directory/shared-leaflet.ts'
import { stamp } from '../../programme/stamp.ts'
import type { ProgrammeStore } from '../../storage/collections.ts'

/** The day on which the invented directory was written: its days of confirmation keep their distance to today. */
const writtenOn = DateTime.fromISO('2026-11-23', { zone: 'utc' })

/** Who found the services of a site still right, in the fictional programme. */
const whoRang: Readonly<Record<string, string>> = { gent: 'lies', hasselt: 'tuur' }

const inSite: Readonly<Record<string, string>> = { 'Oost-Vlaanderen': 'gent', Limburg: 'hasselt' }

/** Fills an empty directory with the invented services and leaflets; one that has services is left as it is. */
export function fillFictionalDirectory(store: ProgrammeStore, now: DateTime): Promise<void> {
  const gathering = createGathering('Verzonnen gids')
  writtenServices.forEach((service, at) => {
    gathering.add(service, { file: 'services.json', unit: 'number', at: at + 1 }, 'service')
  })
  const nothing = { organizations: new Map(), locations: new Map(), services: new Map() }
  const source = { name: 'Verzonnen gids', licence: null, url: null }
  const plan = planImport(gathering.result(), nothing, { source, site: null, now })
  const places = new Map(plan.locations.map((place) => [place.id, place]))
  return store.transaction(async (records) => {
    if ((await records.services.all()).length > 0) return
    for (const organization of plan.organizations)
      records.organizations.put({ ...organization, source: null })
    for (const place of plan.locations) records.locations.put({ ...place, source: null })
    for (const service of plan.services) records.services.put(shared(service, places, now))
    for (const leaflet of writtenLeaflets) records.leaflets.put(sharedLeaflet(Leaflet.parse(leaflet), now))
  })
}

/** As if buddies had shared it, and rung now and then. */
function shared(
  service: SharedService,
  places: ReadonlyMap<string, SharedLocation>,
  now: DateTime,
): SharedService {
  const site = siteOf(service, places)
  const by = whoRang[site] ?? 'lies'
  const assured = service.hsds.assured_date
  const at = assured === undefined ? null : shifted(assured, now)
  return {
    ...service,
    site,
    source: null,
    state: 'agreed',
    sharedBy: by,
    agreedBy: site === 'hasselt' ? 'an' : 'door',
    confirmations: at === null ? [] : [{ by, at }],
    lastConfirmedAt: at,
    lastChangedAt: at ?? shifted('2025-09-01', now),
  }
}

function siteOf({ hsds }: SharedService, places: ReadonlyMap<string, SharedLocation>): string {
  const provinces = (hsds.service_at_locations ?? []).flatMap(({ location_id: id }) =>
    (places.get(id ?? '')?.hsds.addresses ?? []).map((address) => address.state_province),
  )
  const area = (hsds.service_areas ?? []).flatMap(({ name }) => name ?? [])
  const isLimburg = [...provinces, ...area].some((name) => /limburg|hasselt|genk/i.test(name))
  return inSite[provinces[0] ?? ''] ?? (isLimburg ? 'hasselt' : 'gent')
}

/** A day of the invented directory, as far back from now as it was from the day of writing. */
function shifted(day: string, now: DateTime): string {
  const back = writtenOn.diff(DateTime.fromISO(day, { zone: 'utc' }), 'days').days
  return stamp(now.minus({ days: Math.max(0, back) }))
}

function sharedLeaflet(leaflet: Leaflet, now: DateTime): SharedLeaflet {
  return { id: leaflet.id, leaflet, state: 'agreed', sharedBy: null, agreedBy: null, sharedAt: stamp(now) }
}
