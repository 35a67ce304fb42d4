import { z } from 'zod'
import { longestAgreement, longestWho } from '../programme/partners-meeting/partner-meetings.ts'
import type { Card } from './card.ts'
import { type Body, block, button, card, dateField, heading, line, quiet, textField } from './elements.ts'
import { plain } from './escape.ts'
import { dayInput, formToken, recordId, textInput } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** An agreement as it was filled in. */
export const SaveAgreement = z.strictObject({
  token: formToken,
  site: recordId,
  text: textInput(longestAgreement),
  who: textInput(longestWho),
  until: dayInput,
})
export type SaveAgreement = z.infer<typeof SaveAgreement>

/** A day as it was chosen; `before` is the day that was planned when the form opened. */
export const PlanMeeting = z.strictObject({
  token: formToken,
  site: recordId,
  before: z.iso.date().nullable(),
  on: dayInput,
})

type FormView = Readonly<{ token: string; site: string; name: string; problem?: string }>

/** The form for an agreement as it opens or comes back. */
export type AgreementFormView = FormView & Readonly<{ filled: Pick<SaveAgreement, 'text' | 'who' | 'until'> }>

/** The form for what partners agree on. */
export function agreementFormCard({ filled, ...view }: AgreementFormView, words: Wording): Card {
  const said = words.meetings.agreementForm
  const { token, site } = view
  const save = { title: said.save, verb: 'save-agreement', data: { token, site } }
  return form({ ...view, title: said.title(plain(view.name, 60)), save }, words, [
    quiet(said.shared),
    textField({
      id: 'text',
      label: said.text,
      value: filled.text,
      longest: longestAgreement,
      placeholder: said.textExample,
    }),
    textField({
      id: 'who',
      label: said.who,
      value: filled.who,
      longest: longestWho,
      lines: 'one',
      placeholder: said.whoExample,
    }),
    dateField({ id: 'until', label: said.until, value: filled.until }),
  ])
}

/** The form for the day of a meeting as it opens or comes back. */
export type MeetingDayView = FormView & Readonly<{ weeks: number; before: string | null; on: string | null }>

/** The form for the day of the next meeting. */
export function meetingDayCard({ weeks, before, on, ...view }: MeetingDayView, words: Wording): Card {
  const said = words.meetings.dayForm
  const { token, site } = view
  const save = { title: said.save, verb: 'plan-partners-meeting', data: { token, site, before } }
  return form({ ...view, title: said.title(plain(view.name, 60)), save }, words, [
    quiet(said.rhythm(weeks)),
    dateField({ id: 'on', label: said.on, value: on }),
  ])
}

/** What stands above the text to share, which comes as a message of its own so that it can be copied anywhere. */
export function shareMeetingCard({ site }: Readonly<{ site: string }>, words: Wording): Card {
  const { share } = words.meetings
  return card({
    fallback: share.title,
    body: [heading(share.title), line(share.text)],
    actions: [backTo(site, words)],
  })
}

/** A reminder of the meeting; `text` holds names as they are. */
export function meetingNoticeCard(
  { site, text }: Readonly<{ site: string; text: string }>,
  words: Wording,
): Card {
  const { open, plan } = words.meetings.buttons
  return card({
    fallback: plain(text),
    body: [line(plain(text))],
    actions: [
      button({ title: open, verb: 'partners-meeting', data: { site } }),
      button({ title: plan, verb: 'meeting-day-form', data: { site } }),
    ],
  })
}

type Form = FormView &
  Readonly<{
    title: string
    save: Readonly<{ title: string; verb: string; data: Readonly<Record<string, unknown>> }>
  }>

function form({ title, site, problem, save }: Form, words: Wording, fields: Body): Card {
  return card({
    fallback: title,
    body: [heading(title), ...(problem ? [block('attention', [line(plain(problem))])] : []), ...fields],
    actions: [button({ ...save, withInputs: true, style: 'positive' }), backTo(site, words)],
  })
}

function backTo(site: string, words: Wording) {
  return button({
    title: words.meetings.buttons.back,
    verb: 'partners-meeting',
    data: { site, inPlace: true },
  })
}
