import { withConformingUris } from '../hsds/conforming-uri.ts'
import type { Taxonomy, TaxonomyTerm } from '../hsds/taxonomy.ts'
import { fold } from '../search/fold.ts'
import type { ServiceParts, Source } from '../service.ts'
import { ownTaxonomies, ownTerm, ownTerms } from '../terms.ts'
import { type FeedEntry, type FeedPlace, feedEntryOf } from './feed-entry.ts'
import { createOrderedShelf } from './ordered-shelf.ts'
import { publishedParts } from './publishing.ts'

/** A service at one place, with the entry of the service. */
export type ShelvedPlace = Readonly<{ id: string; entry: FeedEntry; place: FeedPlace }>

/** An organisation that gives a service that goes out; `words` is its name, folded, to be looked for. */
export type ShelvedOrganization = Readonly<{ id: string; words: string; services: readonly FeedEntry[] }>

/** A source of what goes out, and how many services are of it. */
export type Credit = Readonly<{ name: string; licence: string; url: string | null; services: number }>

/** All that goes out, held in memory in order; whoever keeps it equal to what is stored puts and removes. */
export type FeedShelf = Readonly<{
  put: (parts: ServiceParts) => void
  remove: (id: string) => void
  services: () => readonly FeedEntry[]
  service: (id: string) => FeedEntry | undefined
  places: () => readonly ShelvedPlace[]
  place: (id: string) => ShelvedPlace | undefined
  organizations: () => readonly ShelvedOrganization[]
  terms: () => readonly TaxonomyTerm[]
  taxonomies: () => readonly Taxonomy[]
  credits: () => readonly Credit[]
}>

/** What follows from all services together; worked out when it is asked after a change. */
type Derived = Readonly<{
  organizations: readonly ShelvedOrganization[]
  terms: readonly TaxonomyTerm[]
  taxonomies: readonly Taxonomy[]
  credits: readonly Credit[]
}>

/** An empty shelf. */
export function createFeedShelf(): FeedShelf {
  const services = createOrderedShelf<FeedEntry>()
  const places = createOrderedShelf<ShelvedPlace>()
  const known: Known = { names: new Map(), terms: new Map(), sources: new Map() }
  let derived: Derived | null = null
  const all = () => {
    derived ??= derive(services.all(), known)
    return derived
  }

  const remove = (id: string) => {
    derived = null
    for (const place of services.get(id)?.places ?? []) places.remove(place.id)
    services.remove(id)
    known.sources.delete(id)
  }

  return {
    remove,
    put(parts) {
      remove(parts.service.id)
      const published = publishedParts(parts)
      if (published === null) return
      const entry = feedEntryOf(published)
      services.put(entry)
      for (const place of entry.places) places.put({ id: place.id, entry, place })
      learn(published, known)
    },
    services: services.all,
    service: services.get,
    places: places.all,
    place: places.get,
    organizations: () => all().organizations,
    terms: () => all().terms,
    taxonomies: () => all().taxonomies,
    credits: () => all().credits,
  }
}

type Known = Readonly<{
  /** Names of organisations, folded. */
  names: Map<string, string>
  /** Terms that are not ours. */
  terms: Map<string, TaxonomyTerm>
  /** By service, the sources of what it says, each as one text. */
  sources: Map<string, readonly string[]>
}>

/** Keeps what an entry does not: the name of who gives it, the terms of others, the sources. */
function learn({ service, organization, locations }: ServiceParts, { names, terms, sources }: Known): void {
  const from = [service, ...(organization ? [organization] : []), ...locations]
  const told = new Set(from.flatMap(({ source }) => (source === null ? [] : creditText(source))))
  if (told.size > 0) sources.set(service.id, [...told])
  if (organization !== null) {
    const { name, alternate_name: also = '' } = organization.hsds
    names.set(organization.id, fold(`${name} ${also}`))
  }
  for (const { taxonomy_term: term } of service.hsds.attributes ?? [])
    if (term !== undefined && ownTerm(term.id) === undefined) terms.set(term.id, withConformingUris(term))
}

function derive(entries: readonly FeedEntry[], { names, terms, sources }: Known): Derived {
  const givers = Map.groupBy(entries, ({ organization }) => organization)
  const used = new Set(entries.flatMap((entry) => entry.terms))
  const foreign = [...terms.values()].filter(({ id }) => used.has(id))
  const details = foreign.flatMap(({ taxonomy_detail: detail }) => detail ?? [])
  const taxonomies = new Map([...details, ...ownTaxonomies].map((one) => [one.id, one]))
  const credits = Map.groupBy([...sources.values()].flat(), (text) => text)
  return {
    organizations: [...givers]
      .flatMap(([id, services]) => (id === null ? [] : [{ id, words: names.get(id) ?? '', services }]))
      .toSorted(byId),
    terms: [...ownTerms, ...foreign].toSorted(byId),
    taxonomies: [...taxonomies.values()].toSorted(byId),
    credits: [...credits].toSorted().map(([text, { length }]) => creditOf(text, length)),
  }
}

function creditText({ name, licence, url }: Source): string {
  return JSON.stringify([name, licence, url])
}

function creditOf(text: string, services: number): Credit {
  const [name, licence, url]: [string, string, string | null] = JSON.parse(text)
  return { name, licence, url, services }
}

function byId(one: Readonly<{ id: string }>, other: Readonly<{ id: string }>): number {
  return one.id < other.id ? -1 : 1
}
