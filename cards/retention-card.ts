import { z } from 'zod'
import type { RoadState } from '../programme/road/road-state.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { type Body, button, card, choice, heading, line, quiet } from './elements.ts'
import { stepButton } from './help-card.ts'
import { formToken, oneOf, recordId } from './inputs.ts'
import { choicesOf } from './option.ts'
import { dayAndYear } from './wording/days-and-numbers.ts'
import type { Wording } from './wording/nl.ts'

/** Picks the family to erase; asked once more before. */
export const AskErase = z.strictObject({ family: oneOf(recordId) })

/** Erases what is kept of a family. */
export const EraseFamily = z.strictObject({ token: formToken, family: recordId })

/** Erases what partners told in private of requests that came to nothing, as far as the card counted them. */
export const EraseRequests = z.strictObject({ until: z.iso.date() })

type RetentionRow = Readonly<{ family: NamedFamily; state: RoadState; from: string }>

/** What is past its time, and how many wait until when. */
export type RetentionView = Readonly<{
  rows: readonly RetentionRow[]
  waiting: Readonly<{ count: number; from: string }> | null
  /** Requests that never became a family: those past their time, until the day the card was shown, and the others. */
  requests: Readonly<{
    past: number
    until: string
    waiting: Readonly<{ count: number; from: string }> | null
  }>
}>

/** The families past their time; people decide. */
export function retentionCard({ rows, waiting, requests }: RetentionView, words: Wording): Card {
  const said = words.retention
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      line(rows.length === 0 ? said.none : said.text),
      ...rows.map((row) => line(rowSaid(row, words), { spacing: 'Small' })),
      ...(waiting === null
        ? []
        : [quiet(said.next(waiting.count, dayAndYear(waiting.from)), { spacing: 'Medium' })]),
      ...requestLines(requests, words),
      ...(rows.length === 0
        ? []
        : [
            choice({
              id: 'family',
              label: said.pick,
              placeholder: words.draft.pick,
              choices: choicesOf(
                rows.map(({ family }) => ({
                  id: family.id,
                  label: words.family(family.code, family.pseudonym),
                })),
              ),
            }),
          ]),
    ],
    actions: [
      ...requestsButton(requests, words),
      ...(rows.length === 0
        ? []
        : [button({ title: said.ask, verb: 'ask-erase', withInputs: true, style: 'destructive' })]),
      stepButton('siteFamilies', words),
    ],
  })
}

function requestLines({ past, waiting }: RetentionView['requests'], words: Wording): Body {
  const said = words.retention.requests
  return [
    ...(past === 0 ? [] : [line(said.past(past), { spacing: 'Medium' })]),
    ...(waiting === null ? [] : [quiet(said.next(waiting.count, dayAndYear(waiting.from)))]),
  ]
}

function requestsButton({ past, until }: RetentionView['requests'], words: Wording) {
  if (past === 0) return []
  const title = words.retention.requests.erase(past)
  return [button({ title, verb: 'erase-requests', data: { until }, style: 'destructive' })]
}

function rowSaid({ family, state, from }: RetentionRow, words: Wording): string {
  return words.retention.row(
    words.family(family.code, family.pseudonym),
    words.road.states[state],
    dayAndYear(from),
  )
}
