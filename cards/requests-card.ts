import { z } from 'zod'
import type { OpenRoadState } from '../programme/road/road-state.ts'
import type { Card } from './card.ts'
import { type Body, button, card, choice, heading, line, quiet } from './elements.ts'
import { plain, visible } from './escape.ts'
import { recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** One request of the site's. */
export type OpenRequest = Readonly<{
  id: string
  number: string
  state: OpenRoadState
  place: string
  since: string
  isLate: boolean
}>

/** Opens one request, from the list or by its number. */
export const OpenRequestForm = z.strictObject({ road: recordId })

/** The open requests of somebody's sites by where they stand, the oldest first, what waits too long marked. */
export function requestsCard(
  { rows, more }: Readonly<{ rows: readonly OpenRequest[]; more: number }>,
  words: Wording,
): Card {
  const said = words.request.open
  if (rows.length === 0)
    return card({
      fallback: said.fallback,
      body: [heading(said.title), line(said.none)],
      actions: [button({ title: words.notUnderstood.help, verb: 'help' })],
    })
  const byState = [...Map.groupBy(rows, ({ state }) => state)]
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      ...byState.flatMap(([state, group]) => groupPart(state, group, words)),
      ...(more > 0 ? [quiet(said.more(more), { spacing: 'Medium' })] : []),
      choice({
        id: 'road',
        label: said.pick,
        choices: rows.map((row) => ({ value: row.id, title: titleOf(row, words) })),
        value: (rows.find(({ isLate }) => isLate) ?? rows[0])?.id ?? null,
      }),
    ],
    actions: [button({ title: said.show, verb: 'open-request', withInputs: true })],
  })
}

function groupPart(state: OpenRoadState, group: readonly OpenRequest[], words: Wording): Body {
  const said = words.request.open
  return [
    line(said.state(words.road.states[state], group.length), { weight: 'Bolder', spacing: 'Medium' }),
    ...group.map(({ number, place, since, isLate }) => {
      const row = said.row(number, plain(place, 60), words.day(since))
      return line(isLate ? `${row} · **${said.late}**` : row, {
        spacing: 'Small',
        ...(isLate ? { color: 'Attention' as const } : {}),
      })
    }),
  ]
}

function titleOf({ number, place, isLate }: OpenRequest, words: Wording): string {
  const said = words.request.open
  const parts = [number, visible(place, 40), ...(isLate ? [said.late] : [])]
  return parts.join(' · ')
}
