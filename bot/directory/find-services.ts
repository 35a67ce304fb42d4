import { z } from 'zod'
import { findFormCard } from '../../cards/find-form-card.ts'
import { answerCard } from '../../cards/help-card.ts'
import { FindServices, type ServicesView, servicesCard, servicesPerPage } from '../../cards/services-card.ts'
import type { Found } from '../../directory/search/port.ts'
import { action, below, done, inPlace, type Turn } from '../action.ts'
import { leafletRows, serviceRows } from './found-rows.ts'
import { readSearch, type Searching } from './searching.ts'
import { isOfferedSharing } from './service-steps.ts'

/** Opens the form in which a search is typed. */
export const findForm = action({
  asks: z.object({}),
  needs: 'find-services',
  audit: 'services.form-opened',
  run: async (_, turn) => done(below(formOf(turn))),
})

/**
 * Finds services and leaflets. A search is nobody's: neither its words nor a family is kept with it, and the audit says
 * that somebody searched and nothing more.
 */
export const findServices = action({
  asks: FindServices,
  needs: 'find-services',
  audit: 'services.searched',
  run: async (sent, turn) => {
    const card = await searchedCard(sent, turn)
    return done(sent.inPlace ? inPlace(card) : below(card))
  },
})

async function searchedCard(sent: FindServices, turn: Turn) {
  const { words, directory, now } = turn
  if (!directory.isReady()) return answerCard(words.finding.notReady, ['find', 'help'], words)
  const isEmpty = sent.typed === null && sent.domain === null && !sent.needs && !sent.domains && !sent.kind
  if (isEmpty) return formOf(turn)
  const searching = await readSearch(sent, turn)
  const skip = sent.skip ?? 0
  const found = directory.search(searching.query, now, { skip, most: servicesPerPage })
  return servicesCard(await viewOf(searching, found, { skip, turn }), words)
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

function formOf({ person, words }: Turn) {
  return findFormCard({ mayShare: isOfferedSharing(person) }, words)
}
