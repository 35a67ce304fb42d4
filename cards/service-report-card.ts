import { z } from 'zod'
import { SheetField } from '../directory/sheet-field.ts'
import type { Card } from './card.ts'
import { block, button, card, choice, heading, line, textField } from './elements.ts'
import { plain } from './escape.ts'
import { formToken, oneOf, recordId, textInput } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** A report: gone, or wrong in a field (or somewhere). */
export const ReportService = z.strictObject({
  service: recordId,
  kind: z.enum(['gone', 'wrong']),
  field: oneOf(SheetField).optional(),
})

/** A tip as it was typed; longer than a tip may be is told, not lost. */
export const AddTip = z.strictObject({ token: formToken, service: recordId, text: textInput(2_000) })

/** `mayEdit`: this person can put it right at once. */
export type ServiceReportView = Readonly<{ service: string; name: string; mayEdit: boolean }>

/** What is no longer right: it is gone, or one of its fields. */
export function serviceReportCard({ service, name, mayEdit }: ServiceReportView, words: Wording): Card {
  const said = words.sharing.report
  const wrong = button({
    title: said.wrong,
    verb: 'report-service',
    data: { service, kind: 'wrong' },
    withInputs: true,
  })
  const change = button({
    title: said.change,
    verb: 'change-service-form',
    data: { service },
    withInputs: true,
  })
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title(plain(name, 80))),
      line(mayEdit ? said.text : said.textElsewhere),
      choice({
        id: 'field',
        label: said.field,
        placeholder: said.somewhere,
        choices: SheetField.options.map((field) => ({ value: field, title: words.sharing.fields[field] })),
      }),
    ],
    actions: [
      ...(mayEdit ? [change] : []),
      wrong,
      button({
        title: said.gone,
        verb: 'report-service',
        data: { service, kind: 'gone' },
        style: 'destructive',
      }),
    ],
  })
}

/** A tip, as it opens or comes back. */
export type TipFormView = Readonly<{
  token: string
  service: string
  name: string
  text: string | null
  longest: number
  problem?: string
}>

/** The small form for a tip to the next buddy. */
export function tipFormCard(
  { token, service, name, text, longest, problem }: TipFormView,
  words: Wording,
): Card {
  const said = words.sharing.tip
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title(plain(name, 80))),
      ...(problem ? [block('attention', [line(plain(problem, 600))])] : []),
      line(said.text),
      textField({ id: 'text', label: said.label, value: text, longest }),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'add-tip',
        data: { token, service },
        withInputs: true,
        style: 'positive',
      }),
    ],
  })
}
