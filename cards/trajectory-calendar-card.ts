import { z } from 'zod'
import { type CalendarRow, TickState } from '../programme/trajectory/care-calendar.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { type Body, button, card, choice, dateField, heading, line, quiet } from './elements.ts'
import { problemOf } from './help-answers-part.ts'
import { dayInput, oneOf, recordId } from './inputs.ts'
import { backButton, lineTitle, OfFamily } from './trajectory-card.ts'
import type { Wording } from './wording/nl.ts'

/** One line of the calendar is ticked. */
export const TickCalendar = z.strictObject({
  ...OfFamily,
  line: oneOf(recordId),
  state: oneOf(TickState),
  planned: dayInput,
})
export type TickCalendar = z.infer<typeof TickCalendar>

/** What stands on the calendar of a family now, or why it says nothing. */
export type CalendarView = Readonly<{
  token: string
  family: NamedFamily
  rows: readonly CalendarRow[]
  silent: 'quiet' | 'no-dates' | null
  hasSeveral: boolean
  filled?: Pick<TickCalendar, 'line' | 'state' | 'planned'>
  problem?: string
}>

/** The pregnancy and the first year by week: what is due, ticked done, planned or unknown; never a judgement. */
export function trajectoryCalendarCard(view: CalendarView, words: Wording): Card {
  const { token, family, rows, silent, hasSeveral, problem } = view
  const said = words.trajectory.calendar
  const title = said.title(words.family(family.code, family.pseudonym))
  const isOpen = silent === null && rows.length > 0
  return card({
    fallback: title,
    body: [
      heading(title),
      ...problemOf(problem),
      ...(isOpen ? rows.flatMap((row) => rowLines(row, words)) : [line(nothingSaid(silent, words))]),
      ...(isOpen && hasSeveral ? [quiet(said.twins, { spacing: 'Medium' })] : []),
      ...(isOpen ? tickInputs(view, words) : []),
      ...(silent === null && rows.some(({ line: { approvedBy } }) => approvedBy === '')
        ? [quiet(said.toCheck, { spacing: 'Medium' })]
        : []),
    ],
    actions: [
      ...(isOpen
        ? [
            button({
              title: said.save,
              verb: 'tick-calendar',
              data: { token, family: family.id },
              withInputs: true,
              style: 'positive',
            }),
          ]
        : []),
      backButton(family, words),
    ],
  })
}

function nothingSaid(silent: CalendarView['silent'], words: Wording): string {
  const said = words.trajectory.calendar
  if (silent === 'quiet') return said.quiet
  return silent === 'no-dates' ? said.noDates : said.none
}

function rowLines({ line: one, first, last, tick }: CalendarRow, words: Wording): Body {
  const said = words.trajectory
  const state =
    tick === null
      ? said.calendar.open
      : tick.planned === null
        ? said.tickStates[tick.state]
        : said.calendar.plannedOn(words.day(tick.planned))
  const span = said.calendar.span(words.day(first), words.day(last))
  return [line(lineTitle(one, words), { spacing: 'Small' }), quiet(`${span} · ${state}`)]
}

function tickInputs({ rows, filled }: CalendarView, words: Wording): Body {
  const said = words.trajectory.calendar
  return [
    choice({
      id: 'line',
      label: said.line,
      placeholder: words.draft.pick,
      choices: rows.map((row) => ({ value: row.line.id, title: lineTitle(row.line, words) })),
      value: filled?.line ?? null,
    }),
    choice({
      id: 'state',
      label: said.state,
      placeholder: words.draft.pick,
      choices: TickState.options.map((value) => ({ value, title: words.trajectory.tickStates[value] })),
      value: filled?.state ?? null,
    }),
    dateField({ id: 'planned', label: said.planned, value: filled?.planned ?? null }),
  ]
}
