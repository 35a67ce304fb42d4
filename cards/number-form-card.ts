import { z } from 'zod'
import { LocalKey } from '../programme/emergency-numbers.ts'
import type { Card } from './card.ts'
import { block, button, card, choice, dateField, heading, line, quiet, textField } from './elements.ts'
import { dayInput, formToken, oneOf, recordId, textInput } from './inputs.ts'
import { namesToChoose, type Option } from './option.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the form for one local number, for the site it was opened from. */
export const NumberForm = z.strictObject({ site: recordId.optional(), for: LocalKey })

/** The same for the number of the maternity ward, as cards and commands ask for it since the first version. */
export const WardForm = z.strictObject({ site: recordId.optional() })

/** A local number of a site, with who checked it and when; without a number it is taken away. */
export const SaveNumber = z.strictObject({
  token: formToken,
  for: LocalKey,
  site: oneOf(recordId),
  number: textInput(30),
  by: textInput(80),
  on: dayInput,
})
export type SaveNumber = z.infer<typeof SaveNumber>

/** The form as it opens or comes back; `name` and `note` tell which number it is and where to find it. */
export type NumberFormView = Readonly<{
  token: string
  for: string
  name: string
  note: string
  sites: readonly Option[]
  filled: Readonly<{ site: string | null; number: string | null; by: string | null; on: string | null }>
  problem?: string
}>

/** The small form for one local number, shown where numbers of that site are shown from then on. */
export function numberFormCard(view: NumberFormView, words: Wording): Card {
  const { token, for: key, name, note, sites, filled, problem } = view
  const said = words.numberForm
  const title = said.title(name)
  return card({
    fallback: title,
    body: [
      heading(title),
      ...(problem ? [block('attention', [line(problem)])] : []),
      line(note),
      quiet(said.text, { spacing: 'Small' }),
      choice({ id: 'site', label: said.site, choices: namesToChoose(sites), value: filled.site }),
      textField({
        id: 'number',
        label: said.number,
        value: filled.number,
        longest: 30,
        lines: 'one',
        style: 'Tel',
      }),
      textField({ id: 'by', label: said.by, value: filled.by, longest: 80, lines: 'one' }),
      dateField({ id: 'on', label: said.on, value: filled.on }),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'save-number',
        data: { token, for: key },
        withInputs: true,
        style: 'positive',
      }),
      button({
        title: said.back,
        verb: 'site-numbers',
        data: { ...(filled.site ? { site: filled.site } : {}), inPlace: true },
      }),
    ],
  })
}
