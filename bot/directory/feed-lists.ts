import type { FeedEntry } from '../../directory/feed/feed-entry.ts'
import type { FeedShelf, ShelvedOrganization, ShelvedPlace } from '../../directory/feed/feed-shelf.ts'
import { type FeedFilter, fits, fitsAt } from '../../directory/feed/fits.ts'
import { basicServiceAtLocation, minimalService, withoutLists } from '../../directory/feed/forms.ts'
import type { ParameterName, Parameters } from '../../directory/feed/parameters.ts'
import { saysAll, textSaysAll } from '../../directory/feed/says-all.ts'
import type { Taxonomy, TaxonomyTerm } from '../../directory/hsds/taxonomy.ts'
import type { FeedReading } from './feed-reading.ts'

/** One list of the read API: what may be asked of it, what is on it, and how that is shown. */
export type FeedList<Thing = unknown> = Readonly<{
  asks: readonly ParameterName[]
  /** What may be asked of one thing on it. */
  asksOne: readonly ParameterName[]
  /** From memory, in order. */
  select: (filter: FeedFilter) => Promise<readonly Thing[]>
  show: (things: readonly Thing[], asked: Parameters) => Promise<readonly object[]>
  one: (id: string, asked: Parameters) => Promise<object | undefined>
}>

/** What the lists are made from. `ranked` gives the services that a text finds, the best first. */
export type ListParts = Readonly<{
  shelf: FeedShelf
  reading: FeedReading
  ranked: (search: string) => Promise<readonly FeedEntry[]>
}>

const paging = ['search', 'page', 'per_page', 'format'] as const
const described = ['taxonomy_term_id', 'taxonomy_id'] as const
const ofServices = [
  ...described,
  'organization_id',
  'modified_after',
  'postcode',
  'proximity',
  'minimum_age',
  'maximum_age',
  'day',
  'start_time',
  'end_time',
] as const

/** The services. */
export function servicesList({ shelf, reading, ranked }: ListParts): FeedList<FeedEntry> {
  return {
    asks: [...paging, ...ofServices, 'minimal', 'full'],
    asksOne: [],
    select: async (filter) => {
      const { search } = filter.asked
      const all = search === undefined ? shelf.services() : await ranked(search)
      return all.filter((entry) => fits(entry, filter))
    },
    show: async (entries, { minimal, full }) => {
      if (minimal) return entries.map(minimalService)
      return full ? reading.services(entries) : reading.basicServices(entries)
    },
    one: async (id) => {
      const entry = shelf.service(id)
      return entry && (await reading.services([entry]))[0]
    },
  }
}

/** The services, each at each of its places. */
export function placesList({ shelf, reading, ranked }: ListParts): FeedList<ShelvedPlace> {
  const placesOf = (entry: FeedEntry) => entry.places.map((place) => ({ id: place.id, entry, place }))
  return {
    asks: [...paging, ...ofServices, 'full'],
    asksOne: [],
    select: async (filter) => {
      const { search } = filter.asked
      const all = search === undefined ? shelf.places() : (await ranked(search)).flatMap(placesOf)
      return all.filter(({ entry, place }) => fitsAt(entry, place, filter))
    },
    show: async (places, { full }) => {
      const shown = await reading.places(places)
      return full ? shown : shown.map(basicServiceAtLocation)
    },
    one: async (id) => {
      const place = shelf.place(id)
      return place && (await reading.places([place]))[0]
    },
  }
}

/** Who gives the services. */
export function organizationsList({ shelf, reading }: ListParts): FeedList<ShelvedOrganization> {
  return {
    asks: [...paging, ...described, 'full', 'full_service'],
    asksOne: ['full_service'],
    select: async (filter) => {
      const { search, taxonomy_term_id: term, taxonomy_id: taxonomy } = filter.asked
      const isAbout = term !== undefined || taxonomy !== undefined
      return shelf
        .organizations()
        .filter(({ words }) => search === undefined || saysAll(words, search))
        .filter(({ services }) => !isAbout || services.some((entry) => fits(entry, filter)))
    },
    show: async (organizations, { full, full_service: whole = false }) =>
      full || whole
        ? reading.fullOrganizations(organizations, whole)
        : (await reading.organizations(organizations)).map(withoutLists),
    one: async (id, { full_service: whole = false }) => {
      const found = shelf.organizations().find((one) => one.id === id)
      return found && (await reading.fullOrganizations([found], whole))[0]
    },
  }
}

/** The taxonomies that services are described with. */
export function taxonomiesList({ shelf }: ListParts): FeedList<Taxonomy> {
  return {
    asks: paging,
    asksOne: [],
    select: async ({ asked: { search } }) =>
      shelf
        .taxonomies()
        .filter(({ name, description }) => search === undefined || textSaysAll([name, description], search)),
    show: async (taxonomies) => taxonomies,
    one: async (id) => shelf.taxonomies().find((one) => one.id === id),
  }
}

/** The terms of those taxonomies. */
export function termsList({ shelf }: ListParts): FeedList<TaxonomyTerm> {
  const written = (term: TaxonomyTerm): TaxonomyTerm => {
    const detail = shelf.taxonomies().find(({ id }) => id === term.taxonomy_id)
    return detail && !term.taxonomy_detail ? { ...term, taxonomy_detail: detail } : term
  }
  return {
    asks: [...paging, 'taxonomy_id', 'parent_id', 'top_only'],
    asksOne: [],
    select: async ({ asked: { search, taxonomy_id: taxonomy, parent_id: parent, top_only: top } }) =>
      shelf
        .terms()
        .filter(({ name, code }) => search === undefined || textSaysAll([name, code], search))
        .filter(
          (term) => taxonomy === undefined || (term.taxonomy_detail?.id ?? term.taxonomy_id) === taxonomy,
        )
        .filter((term) => parent === undefined || term.parent_id === parent)
        .filter((term) => !top || term.parent_id === undefined),
    show: async (terms) => terms.map(written),
    one: async (id) =>
      shelf
        .terms()
        .filter((one) => one.id === id)
        .map(written)[0],
  }
}
