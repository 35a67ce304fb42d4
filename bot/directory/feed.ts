import { setImmediate as breathe } from 'node:timers/promises'
import type { FeedEntry } from '../../directory/feed/feed-entry.ts'
import type { FeedShelf } from '../../directory/feed/feed-shelf.ts'
import type { FeedFilter } from '../../directory/feed/fits.ts'
import { openApiDocument } from '../../directory/feed/openapi.ts'
import { pageOf, pageSizes } from '../../directory/feed/page.ts'
import { type Parameters, readParameters } from '../../directory/feed/parameters.ts'
import { badParameters, isProblem, type Problem, problemOf } from '../../directory/feed/problem.ts'
import { profilePage } from '../../directory/feed/profile-page.ts'
import type { ProgrammeStore } from '../../storage/collections.ts'
import type { Clock } from '../clock.ts'
import {
  type FeedList,
  organizationsList,
  placesList,
  servicesList,
  taxonomiesList,
  termsList,
} from './feed-lists.ts'
import { createFeedReading } from './feed-reading.ts'
import type { DirectoryLookup } from './shared-directory.ts'

/** How the feed names itself: its public address, the mailbox of a role that answers for confirmations, and the licence. */
export type FeedSettings = Readonly<{ base: string; assurerEmail: string | null; licence: string }>

/** What a question of the read API is answered with. */
export type FeedAnswer =
  | Readonly<{ kind: 'json'; body: object }>
  | Readonly<{ kind: 'html'; html: string }>
  | Readonly<{ kind: 'lines'; lines: AsyncIterable<string> }>
  | Readonly<{ kind: 'problem'; problem: Problem }>

/** The read API over the shared directory; it takes no turn and changes nothing. */
export type Feed = Readonly<{
  /** `path` is what follows /hsds, `query` what follows the question mark. */
  answer: (path: string, query: string) => Promise<FeedAnswer>
}>

/** What the read API is put together from. */
export type FeedParts = Readonly<{
  store: ProgrammeStore
  directory: DirectoryLookup
  shelf: FeedShelf
  clock: Clock
  settings: FeedSettings
}>

/** How many things are read at once for an answer in lines, so that the bot answers others in between. */
const atOnce = 50

/** A word that everything has would be most of the work; the best of it is what a search is for. */
const mostFound = 2_000
const foundAtOnce = 250

/** The version of the standard that is served. */
const version = '3.1'

/** Puts the read API together. */
export function createFeed({ store, directory, shelf, clock, settings }: FeedParts): Feed {
  const { base, assurerEmail } = settings
  const ranked = (search: string) => rankedServices(search, { directory, shelf, clock })
  const parts = { shelf, reading: createFeedReading(store, assurerEmail), ranked }
  const addresses: ReadonlyMap<string, Answering> = new Map([
    ['', document(() => json({ version, profile: `${base}/profile`, openapi_url: `${base}/openapi.json` }))],
    ['openapi.json', document(() => json(openApiDocument(settings)))],
    ['profile', document(() => ({ kind: 'html', html: profilePage(settings, shelf) }))],
    ['services', list(servicesList(parts))],
    ['organizations', list(organizationsList(parts))],
    ['service_at_locations', list(placesList(parts))],
    ['taxonomies', list(taxonomiesList(parts))],
    ['taxonomy_terms', list(termsList(parts))],
  ])

  const filterOf = (asked: Parameters): FeedFilter | Problem => {
    const { postcode, proximity } = asked
    if (postcode === undefined || proximity === undefined) return { asked, centre: null }
    const centre = directory.placeNamed(postcode)
    const allowed = 'a postcode of the places that this directory knows'
    return centre ? { asked, centre } : badParameters([{ parameter: 'postcode', allowed }])
  }

  return {
    async answer(path, query) {
      const [name = '', id, ...more] = path.split('/').filter((part) => part !== '')
      const found = addresses.get(name)
      if (found === undefined || more.length > 0) return refused(problemOf(404))
      // half a list would be taken for the whole, and what is missing for gone
      if (found.needsAll && !directory.isReady()) return refused(problemOf(503))
      const asked = readParameters(query, id === undefined ? found.asks : found.asksOne)
      if (isProblem(asked)) return refused(asked)
      if (id !== undefined) return found.one(id, asked)
      const filter = filterOf(asked)
      return isProblem(filter) ? refused(filter) : found.page(filter)
    },
  }
}

/** The services that go out and that a text finds, the best first, up to `mostFound`. */
async function rankedServices(
  search: string,
  { directory, shelf, clock }: Pick<FeedParts, 'directory' | 'shelf' | 'clock'>,
): Promise<readonly FeedEntry[]> {
  const query = { ...directory.read(search, null), kind: 'service' as const }
  const found = new Map<string, FeedEntry>()
  for (let skip = 0; skip < mostFound; skip += foundAtOnce) {
    const { hits } = directory.search(query, clock(), { skip, most: foundAtOnce })
    for (const { id } of hits) {
      const entry = shelf.service(id)
      if (entry) found.set(id, entry)
    }
    if (hits.length < foundAtOnce) break
    await breathe()
  }
  return [...found.values()]
}

/** What answers at one address. */
type Answering = Pick<FeedList, 'asks' | 'asksOne'> &
  Readonly<{
    /** Whether the whole directory has to be in memory first. */
    needsAll: boolean
    page: (filter: FeedFilter) => Promise<FeedAnswer>
    one: (id: string, asked: Parameters) => Promise<FeedAnswer>
  }>

function document(write: () => FeedAnswer): Answering {
  return {
    asks: [],
    asksOne: [],
    needsAll: false,
    page: async () => write(),
    one: async () => refused(problemOf(404)),
  }
}

function list<Thing>({ asks, asksOne, select, show, one }: FeedList<Thing>): Answering {
  const lines = async function* (things: readonly Thing[], asked: Parameters) {
    for (let from = 0; from < things.length; from += atOnce) {
      const shown = await show(things.slice(from, from + atOnce), asked)
      yield shown.map((thing) => `${JSON.stringify(thing)}\n`).join('')
    }
  }
  return {
    asks,
    asksOne,
    needsAll: true,
    async page(filter) {
      const { asked } = filter
      const selected = await select(filter)
      if (asked.format === 'ndjson') return { kind: 'lines', lines: lines([...selected], asked) }
      // the standard wants the smallest form of everything in one answer
      const usual = asked.minimal ? null : pageSizes.usual
      const page = pageOf(selected, { page: asked.page ?? 1, perPage: asked.per_page ?? usual })
      const contents = await show(page.contents, asked)
      return json({ ...page, size: contents.length, contents })
    },
    async one(id, asked) {
      const found = await one(id, asked)
      return found ? json(found) : refused(problemOf(404))
    },
  }
}

function json(body: object): FeedAnswer {
  return { kind: 'json', body }
}

function refused(problem: Problem): FeedAnswer {
  return { kind: 'problem', problem }
}
