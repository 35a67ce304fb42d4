import { z } from 'zod'
import { freshnessOf } from '../directory/freshness.ts'
import type { OpenState } from '../directory/hours/open-state.ts'
import { NeedKey } from '../directory/needs/needs.ts'
import { type Filter, RecordKind } from '../directory/search/query.ts'
import type { ServiceSheet } from '../directory/sheet.ts'
import { LifeDomain } from '../programme/contact-words.ts'
import type { Card } from './card.ts'
import { type Body, button, card, heading, line, quiet } from './elements.ts'
import { plain, visible } from './escape.ts'
import { filterSaid } from './filter-words.ts'
import { oneOf, textInput } from './inputs.ts'
import { type LeafletRow, leafletRow } from './leaflet-card.ts'
import { openSaid } from './opening-words.ts'
import type { Wording } from './wording/nl.ts'

/** Longest sentence that is looked for, in characters. */
export const longestSearch = 200

const place = z.number().int().min(0).max(40)

/**
 * What to look for: a sentence, or needs and life domains that were chosen. `without` are the filters that were tapped
 * away, by their place in what the sentence is read as. No family is ever in it: a search is nobody's.
 */
export const FindServices = z.strictObject({
  typed: textInput(longestSearch),
  domain: oneOf(LifeDomain),
  needs: z.array(NeedKey).max(40).readonly().optional(),
  domains: z.array(LifeDomain).max(9).readonly().optional(),
  without: z.array(place).max(12).readonly().optional(),
  kind: RecordKind.optional(),
  skip: z.number().int().min(0).max(10_000).optional(),
  /** From the list itself: it turns over, and no second one stands in the chat. */
  inPlace: z.literal(true).optional(),
})
export type FindServices = z.infer<typeof FindServices>

/** What a button sends to search on. */
export type Search = Partial<FindServices>

/** One service of the list. */
export type ServiceRow = Readonly<{ sheet: ServiceSheet; open: OpenState | null; kilometres: number | null }>

/** A filter as it was read, and the search without it. */
export type ShownFilter = Readonly<{ filter: Filter; without: Search }>

/** What was found of what was asked, a page of it. */
export type ServicesView = Readonly<{
  at: Parameters<typeof openSaid>[1]
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
  mayShare: boolean
}>

/** How many of a list stand on one card in the chat. */
export const servicesPerPage = 6

/** What was found, with the filters that were read; or what to leave out when nothing was. */
export function servicesCard(view: ServicesView, words: Wording): Card {
  const said = words.finding.list
  return card({
    fallback: said.fallback,
    body: [
      heading(titleOf(view, words)),
      ...view.corrected.map(({ typed, taken }) => quiet(said.corrected(plain(typed, 40), plain(taken, 40)))),
      ...(view.widened
        ? [line(said.widened(plain(view.widened.place, 60), Math.round(view.widened.kilometres)))]
        : []),
      ...relaxedPart(view, words),
      ...filterPart(view, words),
      ...(view.total === 0 ? nothingPart(view, words) : []),
      ...view.services.flatMap((row) => serviceRow(row, view.at, words)),
      ...leafletPart(view, words),
    ],
    actions: listButtons(view, words),
  })
}

function titleOf({ total, kind, skip, services, leaflets }: ServicesView, words: Wording): string {
  const said = words.finding.list
  if (total === 0) return said.nothing
  const title = kind === 'leaflet' ? said.leafletTitle(total) : said.title(total)
  const shown = kind === 'leaflet' ? leaflets.length : services.length
  return shown === total ? title : `${title} · ${said.range(skip + 1, skip + shown, total)}`
}

function relaxedPart({ relaxed }: ServicesView, words: Wording): Body {
  if (relaxed.length === 0) return []
  const named = relaxed.map((filter) => plain(filterSaid(filter, words), 60))
  return [line(words.finding.list.relaxed(named.join(', ')))]
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

function serviceRow({ sheet, open, kilometres }: ServiceRow, at: ServicesView['at'], words: Wording): Body {
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
            ...quietLine(whereSaid(sheet, kilometres, words)),
            ...openLine({ open, sheet, at }, words),
            ...quietLine(howSaid(sheet, at, words)),
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

/** "Gent · 1,2 km": where the nearest of its places is. */
function whereSaid({ places }: ServiceSheet, kilometres: number | null, words: Wording): readonly string[] {
  const city = places.flatMap(({ address }) => address?.city ?? [])[0]
  const distance =
    kilometres === null ? [] : [words.finding.list.kilometres(Math.round(kilometres * 10) / 10)]
  return [...(city === undefined ? [] : [plain(city, 40)]), ...distance]
}

type Opening = Readonly<{ open: OpenState | null; sheet: ServiceSheet; at: ServicesView['at'] }>

function openLine({ open, sheet, at }: Opening, words: Wording): Body {
  if (sheet.status !== 'active') return [quiet(words.finding.status[sheet.status], { color: 'Attention' })]
  if (open === null) return []
  return [quiet(openSaid(open, at, words), open.state === 'open' ? { color: 'Good', isSubtle: false } : {})]
}

function howSaid(sheet: ServiceSheet, at: ServicesView['at'], words: Wording): readonly string[] {
  const said = words.finding.list
  const cost = sheet.isFree === true ? said.free : sheet.cost === null ? null : plain(sheet.cost, 40)
  return [
    ...(sheet.isFull === true ? [said.full] : []),
    ...(cost === null ? [] : [cost]),
    ...(sheet.line === null ? [] : [words.finding.lines[sheet.line]]),
    words.finding.freshness[freshnessOf(sheet.lastConfirmedAt, at)],
    ...(sheet.state === 'unchecked' ? [said.unchecked] : []),
  ]
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
