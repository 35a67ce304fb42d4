import { openingRule } from '../hours/opening-rule.ts'
import type { Location } from '../hsds/location.ts'
import type { Service } from '../hsds/service.ts'
import type { Attribute } from '../hsds/taxonomy.ts'
import type { Point } from '../places/distance.ts'
import type { ServiceParts } from '../service.ts'
import { sheetOf } from '../sheet.ts'
import { ownTerm } from '../terms.ts'
import { publishedChangeOf } from './publishing.ts'

/** One block of opening hours: `days` has bit 0 for Monday to bit 6 for Sunday; minutes since midnight. */
export type FeedBlock = Readonly<{ days: number; opens: number | null; closes: number | null }>

/** A service at one of its places, by the id of that pair. */
export type FeedPlace = Readonly<{ id: string; point: Point | null; postcodes: readonly string[] }>

/** What is held in memory of a service that goes out: what a filter asks, and what the smallest answer says. */
export type FeedEntry = Readonly<{
  id: string
  name: string
  status: Service['status']
  lastModified: string
  /** The latest moment at which anything of it changed that a reader sees. */
  changed: string
  organization: string | null
  terms: readonly string[]
  taxonomies: readonly string[]
  minimumAge: number | null
  maximumAge: number | null
  places: readonly FeedPlace[]
  /** Postcodes that its areas name. */
  areas: readonly string[]
  blocks: readonly FeedBlock[]
}>

/** The entry of a service, of parts that may go out. */
export function feedEntryOf(parts: ServiceParts): FeedEntry {
  const { service, organization } = parts
  const { hsds } = service
  const attributes = hsds.attributes ?? []
  return {
    id: service.id,
    name: hsds.name,
    status: service.state === 'closed' ? 'defunct' : hsds.status,
    lastModified: service.lastChangedAt,
    changed: publishedChangeOf(service),
    organization: organization?.id ?? null,
    terms: distinct(attributes.map(termOf)),
    taxonomies: distinct(attributes.map(taxonomyOf)),
    minimumAge: hsds.minimum_age ?? null,
    maximumAge: hsds.maximum_age ?? null,
    places: placesOf(parts),
    areas: (hsds.service_areas ?? []).flatMap(({ name }) => name?.match(/\b\d{4}\b/g) ?? []),
    blocks: blocksOf(parts),
  }
}

function termOf({ taxonomy_term_id: id, taxonomy_term: term }: Attribute): string | undefined {
  return id ?? term?.id
}

function taxonomyOf(attribute: Attribute): string | undefined {
  const term = ownTerm(termOf(attribute)) ?? attribute.taxonomy_term
  return term?.taxonomy_detail?.id ?? term?.taxonomy_id
}

function placesOf({ service, locations }: ServiceParts): readonly FeedPlace[] {
  return (service.hsds.service_at_locations ?? []).map(({ id, location_id: at }) => {
    const place: Partial<Location> = locations.find((one) => one.id === at)?.hsds ?? {}
    const { latitude, longitude, addresses = [] } = place
    return {
      id,
      point: latitude !== undefined && longitude !== undefined ? { latitude, longitude } : null,
      postcodes: addresses.map(({ postal_code: postcode }) => postcode),
    }
  })
}

function blocksOf(parts: ServiceParts): readonly FeedBlock[] {
  return sheetOf(parts).schedules.flatMap((schedule) => {
    const rule = openingRule(schedule)
    if (rule === null) return []
    const days = rule.days.reduce((all, { weekday }) => all | (1 << (weekday - 1)), 0)
    return [{ days, opens: rule.opens?.minutes ?? null, closes: rule.closes?.minutes ?? null }]
  })
}

function distinct(ids: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(ids.filter((id) => id !== undefined))]
}
