import type { DateTime } from 'luxon'
import type { Point } from '../../directory/places/distance.ts'
import type { PlaceRow } from '../../directory/places/place-rows.ts'
import { placeTable } from '../../directory/places/place-table.ts'
import type { DirectoryIndex, Found, Page } from '../../directory/search/port.ts'
import type { Query, QueryPlace } from '../../directory/search/query.ts'
import { queryPlace } from '../../directory/search/query-place.ts'
import { readQuery } from '../../directory/search/read-query.ts'
import type { ServiceParts } from '../../directory/service.ts'
import { leafletSheetOf, type SharedLeaflet } from '../../directory/shared-leaflet.ts'
import { sheetOf } from '../../directory/sheet.ts'
import type { ProgrammeStore } from '../../storage/collections.ts'
import type { Change } from '../action.ts'
import { partsOf } from './service-parts.ts'

/** What a verb may ask of the shared directory. It knows no person and no family, and keeps no question. */
export type DirectoryLookup = Readonly<{
  /** What a sentence looks for; "in de buurt" is near `near`. */
  read: (typed: string, near: QueryPlace | null) => Query
  /** A place by its name or postcode, for who searches from a site or a form; null when it is unknown. */
  placeNamed: (name: string) => QueryPlace | null
  search: (query: Query, at: DateTime, page?: Page) => Found
  /** False while the index is still being filled after a start. */
  isReady: () => boolean
}>

/** The index of the shared directory in memory, kept equal to what is stored. */
export type SharedDirectory = DirectoryLookup &
  Readonly<{
    /** Reads everything that is stored; resolves when all of it can be found. */
    fill: () => Promise<void>
    /** Brings what was just committed into the index. */
    follow: (touched: readonly Touched[]) => Promise<void>
  }>

/** One record of the directory that a commit changed. */
export type Touched = Readonly<{ collection: (typeof follows)[number]; id: string }>

const follows = ['services', 'organizations', 'locations', 'leaflets'] as const

/** The changes of a commit that the index has to follow. */
export function touchedBy(changes: readonly Change[]): readonly Touched[] {
  return changes.flatMap(({ collection, record }) => {
    const followed = follows.find((one) => one === collection)
    return followed === undefined ? [] : [{ collection: followed, id: record.id }]
  })
}

type Locate = (postcode: string) => Point | null

type Parts = Readonly<{
  store: ProgrammeStore
  /** Makes the index; `locate` says where an address lies that came without a position. */
  indexOf: (locate: Locate) => DirectoryIndex
  /** Used until a table of places was read in. */
  regions: readonly PlaceRow[]
  /** Whatever else has to hear of every service that is there, changed or gone. */
  also?: Readonly<{ put: (parts: ServiceParts) => void; remove: (id: string) => void }>
}>

/** Keeps an index equal to the store. */
export function createSharedDirectory({ store, indexOf, regions, also }: Parts): SharedDirectory {
  let places = placeTable(regions)
  const index = indexOf((postcode) => places.byPostcode(postcode))
  /** Which services hang on an organisation or a place, so that a new address is found with all of them. */
  const hanging = new Map<string, Set<string>>()
  let isFilled = false
  /** Committed while the index was being filled: what was read for it may be older. */
  const meanwhile: Touched[] = []

  const place = (parts: ServiceParts) => {
    const { service, organization, locations } = parts
    for (const { id } of [...(organization ? [organization] : []), ...locations])
      hanging.set(id, (hanging.get(id) ?? new Set()).add(service.id))
    if (service.state === 'closed') index.remove(service.id)
    else index.put({ kind: 'service', sheet: sheetOf(parts) })
    also?.put(parts)
  }

  const drop = (id: string) => {
    index.remove(id)
    also?.remove(id)
  }

  const placeLeaflet = (leaflet: SharedLeaflet) => {
    if (leaflet.state === 'removed') index.remove(leaflet.id)
    else index.put({ kind: 'leaflet', leaflet: leafletSheetOf(leaflet) })
  }

  const servicesOf = ({ collection, id }: Touched): readonly string[] => {
    if (collection === 'leaflets') return []
    return collection === 'services' ? [id] : [...(hanging.get(id) ?? [])]
  }

  const renew = (touched: readonly Touched[]) =>
    store.read(async (records) => {
      for (const id of new Set(touched.flatMap(servicesOf))) {
        const service = await records.services.get(id)
        if (service) place(await partsOf(service, records))
        else drop(id)
      }
      for (const { collection, id } of touched) {
        const leaflet = collection === 'leaflets' ? await records.leaflets.get(id) : undefined
        if (leaflet) placeLeaflet(leaflet)
      }
    })

  return {
    search: (query, at, page) => index.search(query, at, page),
    read: (typed, near) => readQuery(typed, { places, near }),
    placeNamed: (name) => {
      const place = places.byPostcode(name) ?? places.byName(name)[0]
      return place === undefined ? null : queryPlace(place)
    },
    isReady: () => isFilled,
    async follow(touched) {
      if (touched.length === 0) return
      if (!isFilled) meanwhile.push(...touched)
      await renew(touched)
    },
    async fill() {
      await store.read(async (records) => {
        const kept = await records.placeTables.get('places')
        if (kept) places = placeTable(kept.rows)
        for (const service of await records.services.all()) place(await partsOf(service, records))
        for (const leaflet of await records.leaflets.all()) placeLeaflet(leaflet)
      })
      isFilled = true
      await renew(meanwhile.splice(0))
    },
  }
}
