import type { DateTime } from 'luxon'
import type { OpenState } from '../directory/hours/open-state.ts'
import type { Filter, RecordKind } from '../directory/search/query.ts'
import type { ServiceSheet } from '../directory/sheet.ts'
import type { Card } from './card.ts'
import { type Body, button, card, heading, line, quiet } from './elements.ts'
import { plain, visible } from './escape.ts'
import { filterSaid } from './filter-words.ts'
import { type LeafletRow, leafletRow } from './leaflet-card.ts'
import {
  confirmedSaid,
  factsSaid,
  relaxedSaid,
  stateSaid,
  takenSaid,
  titleSaid,
  whereSaid,
} from './service-row-words.ts'
import type { Search, ShownFilter } from './service-search.ts'
import type { Wording } from './wording/nl.ts'

/** One service of the list. */
export type ServiceRow = Readonly<{ sheet: ServiceSheet; open: OpenState | null; kilometres: number | null }>

/** What was found of what was asked, a page of it. */
export type ServicesView = Readonly<{
  at: DateTime
  /** The search itself, to go on with. */
  search: Search
  kind: RecordKind
  services: readonly ServiceRow[]
  leaflets: readonly LeafletRow[]
  total: number
  skip: number
  filters: readonly ShownFilter[]
  corrected: readonly Readonly<{ typed: string; taken: string }>[]
  /** Set when nothing was near and the search went further. */
  widened: Readonly<{ place: string; kilometres: number }> | null
  /** With these nothing was found; what is shown is without them. */
  relaxed: readonly Filter[]
  /** For nothing found: what to leave out, and how many that gives. */
  drop: readonly (ShownFilter & Readonly<{ total: number }>)[]
  /** How many of the other kind fit. */
  others: number
  /** A place that was chosen and that nobody knows; what is shown is without it. */
  unknownPlace: string | null
  mayShare: boolean
}>

/** How many of a list stand on one card in the chat; the tab shows more of it. */
export const servicesPerPage = 6

/** What was found, with the filters that were read; or what to leave out when nothing was. */
export function servicesCard(view: ServicesView, words: Wording): Card {
  const saying: Saying = { at: view.at, words, shown: plain }
  const taken = takenSaid(view, saying)
  return card({
    fallback: words.finding.list.fallback,
    body: [
      heading(titleSaid(view, words)),
      ...taken.corrected.map((text) => quiet(text)),
      ...[...taken.widened, ...relaxedSaid(view, saying)].map((text) => line(text)),
      ...filterPart(view, words),
      ...(view.total === 0 ? nothingPart(view, words) : []),
      ...view.services.flatMap((row) => serviceRow(row, saying)),
      ...leafletPart(view, words),
    ],
    actions: listButtons(view, words),
  })
}

const mostInSet = 5

function filterPart({ filters, total }: ServicesView, words: Wording): Body {
  // When nothing is found each filter has its button below, with how many leaving it out gives.
  if (filters.length === 0 || total === 0) return []
  const said = words.finding.list
  const buttons = filters.map(({ filter, without }) =>
    searchButton(said.without(filterSaid(filter, words)), without),
  )
  return [quiet(said.read, { spacing: 'Small' }), ...sets(buttons)]
}

function nothingPart({ drop, mayShare }: ServicesView, words: Wording): Body {
  const said = words.finding.list
  const buttons = drop.map(({ filter, total, without }) =>
    searchButton(said.drop(filterSaid(filter, words), total), without),
  )
  return [
    line(buttons.length > 0 ? said.nothingDrop : said.nothingAtAll),
    ...sets(buttons),
    ...(mayShare ? [quiet(said.nothingShare, { spacing: 'Medium' })] : []),
  ]
}

function sets(buttons: readonly ReturnType<typeof button>[]): Body {
  const count = Math.ceil(buttons.length / mostInSet)
  return Array.from({ length: count }, (_, at) => ({
    type: 'ActionSet' as const,
    spacing: 'Small' as const,
    actions: buttons.slice(at * mostInSet, (at + 1) * mostInSet),
  }))
}

function searchButton(title: string, search: Search) {
  return button({ title: visible(title, 60), verb: 'find-services', data: { ...search, inPlace: true } })
}

type Saying = Parameters<typeof whereSaid>[1]

function serviceRow(row: ServiceRow, saying: Saying): Body {
  const { sheet } = row
  const { words } = saying
  const show = button({ title: words.finding.list.show, verb: 'open-service', data: { service: sheet.id } })
  return [
    {
      type: 'ColumnSet',
      spacing: 'Medium',
      separator: true,
      columns: [
        {
          type: 'Column',
          width: 'stretch',
          items: [
            line(plain(sheet.name, 80), { weight: 'Bolder' }),
            ...(sheet.what === '' ? [] : [line(plain(sheet.what, 100), { spacing: 'None' })]),
            ...quietLine(whereSaid(row, saying)),
            ...openLine(row, saying),
            ...quietLine(howSaid(row, saying)),
          ],
        },
        { type: 'Column', width: 'auto', items: [{ type: 'ActionSet', actions: [show] }] },
      ],
    },
  ]
}

function quietLine(parts: readonly string[]): Body {
  return parts.length === 0 ? [] : [quiet(parts.join(' · '))]
}

function openLine(row: ServiceRow, saying: Saying): Body {
  const stands = stateSaid(row, saying)
  if (stands === null) return []
  const { state, said } = stands
  if (state === 'away') return [quiet(said, { color: 'Attention' })]
  return [quiet(said, state === 'open' ? { color: 'Good', isSubtle: false } : {})]
}

function howSaid(row: ServiceRow, saying: Saying): readonly string[] {
  const unchecked = row.sheet.state === 'unchecked' ? [saying.words.finding.list.unchecked] : []
  return [...factsSaid(row, saying), confirmedSaid(row, saying), ...unchecked]
}

function leafletPart({ leaflets, kind }: ServicesView, words: Wording): Body {
  if (leaflets.length === 0) return []
  const title =
    kind === 'leaflet'
      ? []
      : [line(words.finding.list.leaflets, { weight: 'Bolder', spacing: 'Medium', separator: true })]
  return [...title, ...leaflets.map((row) => leafletRow(row, words))]
}

function listButtons(view: ServicesView, words: Wording) {
  const said = words.finding.list
  const { search, skip, total, kind, others, mayShare } = view
  const otherKind = kind === 'leaflet' ? 'service' : 'leaflet'
  const otherTitle = kind === 'leaflet' ? said.services(others) : said.allLeaflets(others)
  return [
    ...(skip + servicesPerPage < total
      ? [searchButton(said.more, { ...search, skip: skip + servicesPerPage })]
      : []),
    ...(skip > 0 ? [searchButton(said.back, { ...search, skip: Math.max(0, skip - servicesPerPage) })] : []),
    ...(others > 0 ? [searchButton(otherTitle, { ...search, kind: otherKind, skip: 0 })] : []),
    button({ title: said.again, verb: 'find-form' }),
    ...(mayShare ? [button({ title: said.share, verb: 'share-service-form' })] : []),
  ]
}
