import { z } from 'zod'
import type { Card } from './card.ts'
import { block, button, card, choice, dateField, heading, line, textField } from './elements.ts'
import { dayInput, formToken, oneOf, recordId, textInput } from './inputs.ts'
import { choicesOf, type Option } from './option.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the form, for the site a warning was about. */
export const WardForm = z.strictObject({ site: recordId.optional() })

/** The number of a site's maternity ward, with who checked it and when; without a number it is taken away. */
export const SaveWard = z.strictObject({
  token: formToken,
  site: oneOf(recordId),
  number: textInput(30),
  by: textInput(80),
  on: dayInput,
})
export type SaveWard = z.infer<typeof SaveWard>

/** The form as it opens or comes back; `now` says what stands per site. */
export type WardFormView = Readonly<{
  token: string
  sites: readonly Option[]
  filled: Readonly<{ site: string | null; number: string | null; by: string | null; on: string | null }>
  problem?: string
}>

/** The small form for the ward's number, shown in the urgent card of that site from then on. */
export function wardFormCard({ token, sites, filled, problem }: WardFormView, words: Wording): Card {
  const said = words.ward
  return card({
    fallback: said.title,
    body: [
      heading(said.title),
      ...(problem ? [block('attention', [line(problem)])] : []),
      line(said.text),
      choice({ id: 'site', label: said.site, choices: choicesOf(sites), value: filled.site }),
      textField({ id: 'number', label: said.number, value: filled.number, longest: 30, lines: 'one' }),
      textField({ id: 'by', label: said.by, value: filled.by, longest: 80, lines: 'one' }),
      dateField({ id: 'on', label: said.on, value: filled.on }),
    ],
    actions: [
      button({ title: said.save, verb: 'save-ward', data: { token }, withInputs: true, style: 'positive' }),
      button({ title: words.people.title, verb: 'people' }),
    ],
  })
}
