import { z } from 'zod'
import { ClosingReason } from '../programme/closing/closing.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { button, card, choice, dateField, heading, line, quiet } from './elements.ts'
import { problemOf } from './help-answers-part.ts'
import { dayInput, formToken, oneOf, recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Begins the closing. */
export const BeginClosing = z.strictObject({
  token: formToken,
  family: recordId,
  version: z.number().int().min(1),
  reason: oneOf(ClosingReason),
  endsOn: dayInput,
})
export type BeginClosing = z.infer<typeof BeginClosing>

/** The form as it was filled in. */
export type ClosingBeginView = Omit<BeginClosing, 'family'> &
  Readonly<{ family: NamedFamily; problem?: string }>

/** Why it stops, and on which day. */
export function closingBeginCard(view: ClosingBeginView, words: Wording): Card {
  const { token, family, version, reason, endsOn, problem } = view
  const said = words.closing.begin
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title(words.family(family.code, family.pseudonym))),
      ...problemOf(problem),
      choice({
        id: 'reason',
        label: said.reason,
        placeholder: words.draft.pick,
        choices: ClosingReason.options.map((value) => ({ value, title: words.road.reasons[value] })),
        value: reason,
      }),
      dateField({ id: 'endsOn', label: said.endsOn, value: endsOn }),
      line(said.text),
      quiet(said.studentStops),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'start-closing',
        data: { token, family: family.id, version },
        withInputs: true,
        style: 'positive',
      }),
      button({ title: words.closing.handover, verb: 'open-handover', data: { family: family.id } }),
      button({ title: words.closing.back, verb: 'open-closing', data: { family: family.id } }),
    ],
  })
}
