import type { FindServices, Search, ShownFilter } from '../../cards/service-search.ts'
import type { Filter, Query } from '../../directory/search/query.ts'
import type { Turn } from '../action.ts'
import { chosenFilters } from './chosen-filters.ts'
import { withoutFamily } from './without-family.ts'

/** How far around the own site is near, in kilometres; the search goes further when that gives nothing. */
const near = 15

/**
 * What somebody looks for as the index takes it, and its filters as they are shown, in the same order. `unknownPlace` is a
 * place that was chosen and that nobody knows: the search is without it.
 */
export type Searching = Readonly<{
  query: Query
  search: Search
  filters: readonly ShownFilter[]
  unknownPlace: string | null
}>

type Asked = Omit<FindServices, 'order' | 'skip' | 'most' | 'inPlace'>

/** Reads a search: the sentence, what was chosen, near the own site unless a place was said, without what was tapped away. */
export async function readSearch(asked: Asked, turn: Turn): Promise<Searching> {
  const region = await regionOf(turn)
  const typed = asked.typed === null ? null : await withoutFamily(asked.typed, turn)
  const read = typed === null ? nothing : turn.directory.read(typed, region)
  const search = searchOf({ ...asked, typed })
  const place = asked.place === undefined ? null : turn.directory.placeNamed(asked.place)
  const chosen = chosenFilters(search, place, near)
  const { without = [] } = asked
  const isLeftOut = (at: number) => without.includes(at)
  // What was read keeps its number whatever is chosen beside it, and the own site comes after it.
  const said = read.filters.flatMap((filter, at) => {
    const isOverruled = filter.by === 'place' && place !== null
    return isLeftOut(at) || isOverruled ? [] : [{ filter: within(filter, asked), without: left(search, at) }]
  })
  const atRegion = read.filters.length
  const hasPlace = [...read.filters, ...chosen.map(({ filter }) => filter)].some(({ by }) => by === 'place')
  const around =
    region === null || hasPlace || isLeftOut(atRegion)
      ? []
      : [{ filter: within(nearby(region), asked), without: left(search, atRegion) }]
  const filters = [...said, ...chosen, ...around]
  const query = queryOf(read, filters, asked)
  return { query, search, filters, unknownPlace: place === null ? (asked.place ?? null) : null }
}

const nothing: Query = { typed: '', text: '', filters: [], kind: 'service' }

function left(search: Search, at: number): Search {
  return { ...search, without: [...(search.without ?? []), at] }
}

/** A place within the distance that was chosen: then nobody looks further by itself. */
function within(filter: Filter, { kilometres }: Asked): Filter {
  return filter.by === 'place' && kilometres !== undefined
    ? { ...filter, kilometres, isImplied: false }
    : filter
}

/** Of what was left out the words are not looked for either. */
function queryOf(read: Query, shown: readonly ShownFilter[], { without = [], kind }: Asked): Query {
  const filters = shown.map(({ filter }) => filter)
  const words = [...filters.map(({ said }) => said), read.text].filter(Boolean).join(' ')
  return { ...read, typed: without.length > 0 ? words : read.typed, filters, kind: kind ?? read.kind }
}

/** The search as buttons and tags carry it on: only what was asked for. */
function searchOf({ typed, domain, ...asked }: Asked): Search {
  const carried = { typed: typed ?? undefined, domain: domain ?? undefined, ...asked }
  const isCarried = ([name, value]: readonly [string, unknown]) =>
    value !== undefined && !['order', 'skip', 'most', 'inPlace'].includes(name)
  return Object.fromEntries(Object.entries(carried).filter(isCarried))
}

type Region = Parameters<Turn['directory']['read']>[1]

function nearby(place: NonNullable<Region>): Filter {
  return { by: 'place', place, kilometres: near, isImplied: true, said: '' }
}

/** Where "near" is for who asks: the place their first site is named after; null when no such place is known. */
export async function regionOf({ person, records, directory }: Turn): Promise<Region> {
  const [first] = person.sites
  const site = first === undefined ? undefined : await records.sites.get(first)
  return site ? directory.placeNamed(site.name) : null
}
