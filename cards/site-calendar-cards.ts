import { z } from 'zod'
import type { Card } from './card.ts'
import { type Body, block, button, card, dateField, heading, line, textField, timeField } from './elements.ts'
import { plain } from './escape.ts'
import { dayInput, formToken, recordId, textInput, timeInput } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the form for closed days, or for office hours. */
export const SiteCalendarForm = z.strictObject({ site: recordId.optional() })

/** Longest name of closed days, in characters. */
const longestLabel = 60

/** Days on which a site is closed, both included. */
export const CloseDays = z.strictObject({
  token: formToken,
  site: recordId,
  from: dayInput,
  until: dayInput,
  label: textInput(longestLabel),
})
export type CloseDays = z.infer<typeof CloseDays>

/** The office hours of a site. */
export const SaveHours = z.strictObject({
  token: formToken,
  site: recordId,
  from: timeInput,
  until: timeInput,
})
export type SaveHours = z.infer<typeof SaveHours>

type FormView = Readonly<{ token: string; site: string; name: string; problem?: string }>

/** The form for closed days as it opens or comes back. */
export type ClosedFormView = FormView & Readonly<{ filled: Pick<CloseDays, 'from' | 'until' | 'label'> }>

/** The form for days on which a site is closed. */
export function closedFormCard({ filled, ...view }: ClosedFormView, words: Wording): Card {
  const said = words.dutyForms
  return form({ ...view, title: said.closed(plain(view.name, 60)), verb: 'close-days' }, words, [
    line(said.closedText),
    dateField({ id: 'from', label: said.firstDay, value: filled.from }),
    dateField({ id: 'until', label: said.lastDay, value: filled.until }),
    textField({
      id: 'label',
      label: said.label,
      value: filled.label,
      longest: longestLabel,
      lines: 'one',
      placeholder: said.labelExample,
    }),
  ])
}

/** The form for office hours as it opens or comes back. */
export type HoursFormView = FormView & Readonly<{ filled: Pick<SaveHours, 'from' | 'until'> }>

/** The form for the office hours of a site. */
export function hoursFormCard({ filled, ...view }: HoursFormView, words: Wording): Card {
  const said = words.dutyForms
  return form({ ...view, title: said.hours(plain(view.name, 60)), verb: 'save-hours' }, words, [
    line(said.hoursText),
    timeField({ id: 'from', label: said.from, value: filled.from }),
    timeField({ id: 'until', label: said.until, value: filled.until }),
  ])
}

type Form = FormView & Readonly<{ title: string; verb: 'close-days' | 'save-hours' }>

function form({ title, verb, token, site, problem }: Form, words: Wording, fields: Body): Card {
  const said = words.dutyForms
  return card({
    fallback: title,
    body: [heading(title), ...(problem ? [block('attention', [line(problem)])] : []), ...fields],
    actions: [
      button({ title: said.save, verb, data: { token, site }, withInputs: true, style: 'positive' }),
      button({ title: said.back, verb: 'duty', data: { site, inPlace: true } }),
    ],
  })
}
