import { z } from 'zod'
import type { Card } from '../../cards/card.ts'
import { findFormCard } from '../../cards/find-form-card.ts'
import { answerCard } from '../../cards/help-card.ts'
import { findPage } from '../../cards/pages/fill-find-page.ts'
import { servicesPage } from '../../cards/pages/fill-services-page.ts'
import { FindServices } from '../../cards/service-search.ts'
import { type ServicesView, servicesCard, servicesPerPage } from '../../cards/services-card.ts'
import type { Found } from '../../directory/search/port.ts'
import { action, below, done, inPlace, type Turn } from '../action.ts'
import type { Reply } from '../asked.ts'
import { leafletRows, serviceRows } from './found-rows.ts'
import { readSearch, regionOf, type Searching } from './searching.ts'
import { isOfferedSharing } from './service-steps.ts'

/** Opens the form in which a search is typed. */
export const findForm = action({
  asks: z.object({}),
  needs: 'find-services',
  audit: 'services.form-opened',
  run: async (_, turn) => done(await begun(turn, {})),
})

/**
 * Finds services and leaflets, for the chat as a card and for the tab as a page, of one search. A search is nobody's:
 * neither its words nor a family is kept with it, and the audit says that somebody searched and nothing more.
 */
export const findServices = action({
  asks: FindServices,
  needs: 'find-services',
  audit: 'services.searched',
  run: async (sent, turn) => done(await searched(sent, turn)),
})

async function searched(sent: FindServices, turn: Turn): Promise<Reply> {
  const { words, directory, now } = turn
  if (isEmpty(sent)) return begun(turn, sent)
  if (!directory.isReady()) return placed(sent, answerCard(words.finding.notReady, ['find', 'help'], words))
  const searching = await readSearch(sent, turn)
  const { skip = 0, most = servicesPerPage, order = 'fit' } = sent
  const found = directory.search(searching.query, now, { skip, most, order })
  const view = await viewOf(searching, found, { skip, turn })
  return { ...placed(sent, servicesCard(onCard(view), words)), page: servicesPage(view, words) }
}

function isEmpty({ typed, domain, needs, domains, kind, place, language, ...sent }: FindServices): boolean {
  const chosen = [
    typed,
    domain,
    needs,
    domains,
    kind,
    place,
    language,
    sent.isFree,
    sent.isOpenNow,
    sent.features,
  ]
  return chosen.every((one) => one === null || one === undefined)
}

function placed({ inPlace: isInPlace }: Pick<FindServices, 'inPlace'>, card: Card): Reply {
  return isInPlace ? inPlace(card) : below(card)
}

/** However many were asked for, a card holds no more than fit in a chat. */
function onCard(view: ServicesView): ServicesView {
  return {
    ...view,
    services: view.services.slice(0, servicesPerPage),
    leaflets: view.leaflets.slice(0, servicesPerPage),
  }
}

/** Where a search begins: the form, and for the tab everything that can be chosen. */
async function begun(turn: Turn, sent: Pick<FindServices, 'inPlace'>): Promise<Reply> {
  const { person, words } = turn
  const mayShare = isOfferedSharing(person)
  const region = (await regionOf(turn))?.label ?? null
  return { ...placed(sent, findFormCard({ mayShare }, words)), page: findPage({ region, mayShare }, words) }
}

type Paged = Readonly<{ skip: number; turn: Turn }>

async function viewOf(searching: Searching, found: Found, { skip, turn }: Paged): Promise<ServicesView> {
  const { query, search, filters } = searching
  const alsoLeaflets =
    query.kind === 'service' && skip === 0 && found.others > 0
      ? turn.directory.search({ ...query, kind: 'leaflet' }, turn.now, { skip: 0, most: leafletsBelow }).hits
      : []
  return {
    at: turn.now,
    search,
    kind: query.kind,
    services: await serviceRows(found.hits, turn),
    leaflets: await leafletRows([...found.hits, ...alsoLeaflets], turn),
    total: found.total,
    skip,
    filters,
    corrected: found.corrected,
    widened: widenedOf(searching, found),
    relaxed: found.relaxed.flatMap((filter) => query.filters[filter] ?? []),
    drop: found.drop.flatMap(({ filter, total }) => {
      const shown = filters[filter]
      return shown === undefined ? [] : [{ ...shown, total }]
    }),
    others: found.others,
    unknownPlace: searching.unknownPlace,
    mayShare: isOfferedSharing(turn.person),
  }
}

/** So many leaflets stand below the services; the others are one tap away. */
const leafletsBelow = 2

function widenedOf({ query }: Searching, { kilometres, total }: Found): ServicesView['widened'] {
  const place = query.filters.find((filter) => filter.by === 'place')
  if (place === undefined || kilometres === null || total === 0 || kilometres <= place.kilometres) return null
  return { place: place.place.label, kilometres }
}
