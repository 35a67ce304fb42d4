import { z } from 'zod'
import { SheetField } from '../directory/sheet-field.ts'
import type { Card } from './card.ts'
import { block, button, card, choice, heading, line, quiet } from './elements.ts'
import { plain, visible } from './escape.ts'
import { formToken, oneOf, recordId } from './inputs.ts'
import { type ServiceAnswers, serviceAnswers } from './service-answers.ts'
import { serviceInputs } from './service-inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Asks which field to change, or opens the form of the one that was chosen. */
export const ChangeServiceForm = z.strictObject({
  service: recordId,
  field: oneOf(SheetField).optional(),
  /** From the list of fields: nothing chosen is a slip there. */
  chosen: z.literal(true).optional(),
})

/** The new value of one field. */
export const ChangeService = z.strictObject({
  token: formToken,
  service: recordId,
  field: SheetField,
  ...serviceAnswers,
})
export type ChangeService = z.infer<typeof ChangeService>

type Named = Readonly<{ service: string; name: string; problem?: string }>

/** Asks which field to change, with what each says now; `now` is as it was written. */
export type PickFieldView = Named &
  Readonly<{ now: readonly Readonly<{ field: SheetField; said: string }>[] }>

/** Which of its fields is to change. */
export function pickFieldCard({ service, name, now, problem }: PickFieldView, words: Wording): Card {
  const said = words.sharing.change
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title(plain(name, 80))),
      ...(problem ? [block('attention', [line(plain(problem))])] : []),
      choice({
        id: 'field',
        label: said.pick,
        placeholder: words.sharing.input.pick,
        choices: now.map(({ field, said: value }) => ({
          value: field,
          title: visible(`${words.sharing.fields[field].replace(/\?$/, '')}: ${value}`, 70),
        })),
      }),
    ],
    actions: [
      button({
        title: said.next,
        verb: 'change-service-form',
        data: { service, chosen: true },
        withInputs: true,
        style: 'positive',
      }),
      button({ title: words.sharing.saved.history, verb: 'service-history', data: { service } }),
    ],
  })
}

/** One field with its value; `filled` null when the value is more than the inputs can show. */
export type FieldFormView = Named &
  Readonly<{ token: string; field: SheetField; now: string; filled: Partial<ServiceAnswers> | null }>

/** The form for one field, with the value it has. */
export function fieldFormCard(view: FieldFormView, words: Wording): Card {
  const { token, service, name, field, now, filled, problem } = view
  const said = words.sharing.change
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title(plain(name, 80))),
      ...(problem ? [block('attention', [line(plain(problem, 600))])] : []),
      quiet(said.now(plain(now, 400))),
      line(filled === null ? said.hard : said.text, { spacing: 'Small' }),
      ...serviceInputs(field, filled ?? {}, words),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'change-service',
        data: { token, service, field },
        withInputs: true,
        style: 'positive',
      }),
      button({ title: said.back, verb: 'change-service-form', data: { service } }),
    ],
  })
}
