import { freshnessOf } from '../directory/freshness.ts'
import { filterSaid } from './filter-words.ts'
import { openSaid } from './opening-words.ts'
import type { ServiceRow, ServicesView } from './services-card.ts'
import type { Wording } from './wording/nl.ts'

/** Makes a text that somebody typed fit to be shown: escaped for a card, as it is for a page. */
type Shown = (text: string, longest: number) => string

type Saying = Readonly<{ at: ServicesView['at']; words: Wording; shown: Shown }>

/** "Gent", "1,2 km": where the nearest of its places is. */
export function whereSaid({ sheet, kilometres }: ServiceRow, { words, shown }: Saying): readonly string[] {
  const city = sheet.places.flatMap(({ address }) => address?.city ?? [])[0]
  const distance =
    kilometres === null ? [] : [words.finding.list.kilometres(Math.round(kilometres * 10) / 10)]
  return [...(city === undefined ? [] : [shown(city, 40)]), ...distance]
}

/** Whether it is open, or what is the matter with it; null when nobody can say. */
export function stateSaid(
  { sheet, open }: ServiceRow,
  { at, words }: Saying,
): Readonly<{ state: 'open' | 'closed' | 'unknown' | 'away'; said: string }> | null {
  if (sheet.status !== 'active') return { state: 'away', said: words.finding.status[sheet.status] }
  return open === null ? null : { state: open.state, said: openSaid(open, at, words) }
}

/** Full or not, what it costs, and how near to the family it stands. */
export function factsSaid({ sheet }: ServiceRow, { words, shown }: Saying): readonly string[] {
  const said = words.finding.list
  const cost = sheet.isFree === true ? said.free : sheet.cost === null ? null : shown(sheet.cost, 40)
  return [
    ...(sheet.isFull === true ? [said.full] : []),
    ...(cost === null ? [] : [cost]),
    ...(sheet.line === null ? [] : [words.finding.lines[sheet.line]]),
  ]
}

/** How long ago somebody said that it is right. */
export function confirmedSaid({ sheet }: ServiceRow, { at, words }: Saying): string {
  return words.finding.freshness[freshnessOf(sheet.lastConfirmedAt, at)]
}

/** "6 diensten gevonden · 1 tot 6 van 14". */
export function titleSaid({ total, kind, skip, services, leaflets }: ServicesView, words: Wording): string {
  const said = words.finding.list
  if (total === 0) return said.nothing
  const title = kind === 'leaflet' ? said.leafletTitle(total) : said.title(total)
  const count = kind === 'leaflet' ? leaflets.length : services.length
  return count === total ? title : `${title} · ${said.range(skip + 1, skip + count, total)}`
}

/** A word that was taken for another, a wider circle: what was done with the question, one sentence each. */
export function takenSaid({ corrected, widened }: ServicesView, { words, shown }: Saying) {
  const said = words.finding.list
  return {
    corrected: corrected.map(({ typed, taken }) => said.corrected(shown(typed, 40), shown(taken, 40))),
    widened: widened === null ? [] : [said.widened(shown(widened.place, 60), Math.round(widened.kilometres))],
  }
}

/** Which filters were let go because with them nothing was found. */
export function relaxedSaid({ relaxed }: ServicesView, { words, shown }: Saying): readonly string[] {
  if (relaxed.length === 0) return []
  const named = relaxed.map((filter) => shown(filterSaid(filter, words), 60))
  return [words.finding.list.relaxed(named.join(', '))]
}
