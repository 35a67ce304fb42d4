import { dayOf, momentOf } from '../../programme/stamp.ts'
import { visible } from '../escape.ts'
import { filterSaid } from '../filter-words.ts'
import type { LeafletRow } from '../leaflet-card.ts'
import { leafletFacts } from '../leaflet-card.ts'
import {
  confirmedSaid,
  factsSaid,
  relaxedSaid,
  stateSaid,
  takenSaid,
  titleSaid,
  whereSaid,
} from '../service-row-words.ts'
import type { Search } from '../service-search.ts'
import type { ServiceRow, ServicesView } from '../services-card.ts'
import { dayAndYear } from '../wording/days-and-numbers.ts'
import type { Wording } from '../wording/nl.ts'
import type { PageSearch, PageServiceRow, ServicesPage } from './services-page.ts'

type Saying = Parameters<typeof whereSaid>[1]

/** What was found, for the tab: the same services in the same words as on the card, unescaped because no markup is read. */
export function servicesPage(view: ServicesView, words: Wording): ServicesPage {
  const saying: Saying = { at: view.at, words, shown: visible }
  const { corrected, widened } = takenSaid(view, saying)
  const said = words.finding.list
  return {
    shows: 'services',
    title: titleSaid(view, words),
    notes: [
      ...(view.unknownPlace === null
        ? []
        : [words.tab.services.unknownPlace(visible(view.unknownPlace, 60))]),
      ...corrected,
      ...widened,
      ...relaxedSaid(view, saying),
    ],
    kind: view.kind,
    services: view.services.map((row) => rowOf(row, saying)),
    leaflets: view.leaflets.map((row) => leafletOf(row, words)),
    total: view.total,
    skip: view.skip,
    search: searchOf(view.search),
    filters: view.filters.map(({ filter, without }) => ({
      said: filterSaid(filter, words),
      search: searchOf(without),
    })),
    drop: view.drop.map(({ filter, without, total }) => ({
      said: said.drop(filterSaid(filter, words), total),
      search: searchOf(without),
      total,
    })),
    nothing:
      view.total > 0
        ? null
        : { hint: view.drop.length > 0 ? said.nothingDrop : said.nothingAtAll, share: said.nothingShare },
    others: othersOf(view, words),
    mayShare: view.mayShare,
  }
}

function rowOf(row: ServiceRow, saying: Saying): PageServiceRow {
  const { sheet } = row
  const day = sheet.lastConfirmedAt === null ? null : dayAndYear(dayOf(momentOf(sheet.lastConfirmedAt)))
  const band = confirmedSaid(row, saying)
  return {
    id: sheet.id,
    name: visible(sheet.name, 120),
    what: visible(sheet.what, 200),
    open: stateSaid(row, saying),
    where: whereSaid(row, saying),
    facts: factsSaid(row, saying),
    confirmed: day === null ? band : saying.words.tab.services.confirmed(band, day),
    isUnchecked: sheet.state === 'unchecked',
  }
}

function leafletOf(leaflet: LeafletRow, words: Wording) {
  const { id, title, summary } = leaflet
  return {
    id,
    title: visible(title, 120),
    summary: visible(summary, 200),
    facts: leafletFacts(leaflet, words, visible),
  }
}

function othersOf({ others, kind, search }: ServicesView, words: Wording): ServicesPage['others'] {
  if (others === 0) return null
  const said = words.finding.list
  return kind === 'leaflet'
    ? { said: said.services(others), search: searchOf({ ...search, kind: 'service' }) }
    : { said: said.allLeaflets(others), search: searchOf({ ...search, kind: 'leaflet' }) }
}

/** Which part of the list and in which order is asked anew each time; the rest goes on. */
function searchOf({ skip: _, most: __, inPlace: ___, order: ____, ...search }: Search): PageSearch {
  return search
}
