import { z } from 'zod'
import type { RoadState } from '../programme/road/road-state.ts'
import type { Card } from './card.ts'
import { button, card, choice, heading, line, quiet } from './elements.ts'
import { formToken, oneOf, recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** One own request: nothing but where it stands, and since which day. */
export type OwnRequest = Readonly<{
  id: string
  number: string
  state: RoadState
  since: string
  mayWithdraw: boolean
}>

/** Asks once more before a request is taken back. */
export const AskWithdrawRequest = z.strictObject({ road: oneOf(recordId) })

/** Takes a request back; `version` is what the card saw. */
export const WithdrawRequest = z.strictObject({
  token: formToken,
  road: recordId,
  version: z.number().int().min(1),
})

/** A partner's own requests: where each stands and since when, and nothing more. */
export function myRequestsCard(
  { rows, more }: Readonly<{ rows: readonly OwnRequest[]; more: number }>,
  words: Wording,
): Card {
  const said = words.request.mine
  const open = rows.filter((row) => row.mayWithdraw)
  const ask = button({ title: said.ask, verb: 'request-form' })
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      ...(rows.length === 0 ? [line(said.none)] : []),
      ...rows.map(({ number, state, since }) =>
        line(said.row(number, words.road.states[state], words.day(since)), { spacing: 'Small' }),
      ),
      ...(more > 0 ? [quiet(said.more(more))] : []),
      ...(open.length > 0
        ? [
            choice({
              id: 'road',
              label: said.pick,
              choices: open.map(({ id, number, state }) => ({
                value: id,
                title: `${number} · ${words.road.states[state]}`,
              })),
              value: open[0]?.id ?? null,
            }),
          ]
        : []),
    ],
    actions:
      open.length > 0
        ? [ask, button({ title: said.withdraw, verb: 'ask-withdraw-request', withInputs: true })]
        : [ask],
  })
}
