import type { FindServices, Search, ShownFilter } from '../../cards/services-card.ts'
import { needs as allNeeds } from '../../directory/needs/needs.ts'
import type { Filter, Query } from '../../directory/search/query.ts'
import type { LifeDomain } from '../../programme/contact-words.ts'
import type { Turn } from '../action.ts'
import { withoutFamily } from './without-family.ts'

/** How far around the own site is near, in kilometres; the search goes further when that gives nothing. */
const near = 15

/** What somebody looks for as the index takes it, and its filters as they are shown, in the same order. */
export type Searching = Readonly<{ query: Query; search: Search; filters: readonly ShownFilter[] }>

type Asked = Pick<FindServices, 'typed' | 'domain' | 'needs' | 'domains' | 'without' | 'kind'>

/** Reads a search: the sentence, what was chosen, near the own site unless a place was said, without what was tapped away. */
export async function readSearch(asked: Asked, turn: Turn): Promise<Searching> {
  const region = await regionOf(turn)
  const typed = asked.typed === null ? null : await withoutFamily(asked.typed, turn)
  const read = typed === null ? nothing : turn.directory.read(typed, region)
  const named = [...read.filters, ...chosenFilters(asked)]
  const all = [...named, ...regionFilter(named, region)]
  const { without = [] } = asked
  const search = searchOf({ ...asked, typed })
  const filters = all.flatMap((filter, at) =>
    without.includes(at) ? [] : [{ filter, without: { ...search, without: [...without, at] } }],
  )
  const left = filters.map(({ filter }) => filter)
  return { query: queryOf(read, left, asked), search, filters }
}

const nothing: Query = { typed: '', text: '', filters: [], kind: 'service' }

/** Of what was left out the words are not looked for either. */
function queryOf(read: Query, filters: readonly Filter[], { without = [], kind }: Asked): Query {
  const words = [...filters.map(({ said }) => said), read.text].filter(Boolean).join(' ')
  return { ...read, typed: without.length > 0 ? words : read.typed, filters, kind: kind ?? read.kind }
}

function searchOf({ typed, domain, needs, domains, without, kind }: Asked): Search {
  return {
    ...(typed === null ? {} : { typed }),
    ...(domain === null ? {} : { domain }),
    ...(needs ? { needs } : {}),
    ...(domains ? { domains } : {}),
    ...(without ? { without } : {}),
    ...(kind ? { kind } : {}),
  }
}

/** Needs and life domains that were chosen, in one filter: who asks for food and work is helped by either. */
function chosenFilters({ domain, needs = [], domains = [] }: Asked): readonly Filter[] {
  const chosen = [...new Set([...needs, ...domains.flatMap(needsIn)])]
  return [
    ...(domain === null ? [] : [{ by: 'domain' as const, domain, said: '' }]),
    ...(chosen.length === 0 ? [] : [{ by: 'need' as const, needs: chosen, said: '' }]),
  ]
}

function needsIn(domain: LifeDomain) {
  return allNeeds.filter((need) => need.domain === domain).map(({ key }) => key)
}

type Region = Parameters<Turn['directory']['read']>[1]

function regionFilter(named: readonly Filter[], region: Region): readonly Filter[] {
  if (region === null || named.some(({ by }) => by === 'place')) return []
  return [{ by: 'place', place: region, kilometres: near, isImplied: true, said: '' }]
}

/** Where "near" is for who asks: the place their first site is named after; null when no such place is known. */
async function regionOf({ person, records, directory }: Turn): Promise<Region> {
  const [first] = person.sites
  const site = first === undefined ? undefined : await records.sites.get(first)
  return site ? directory.placeNamed(site.name) : null
}
