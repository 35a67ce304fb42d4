import { z } from 'zod'
import { longestServiceText } from '../directory/reading/read-service-text.ts'
import type { SheetField } from '../directory/sheet-field.ts'
import type { Card } from './card.ts'
import {
  type Body,
  block,
  button,
  card,
  choice,
  heading,
  line,
  part,
  quiet,
  reveal,
  textField,
} from './elements.ts'
import { plain } from './escape.ts'
import { formToken, oneOf, recordId, textInput } from './inputs.ts'
import { namesToChoose, type Option } from './option.ts'
import { type ServiceAnswers, serviceAnswers } from './service-answers.ts'
import { serviceInputs } from './service-inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the form, filled in with what can be read in a text. */
export const ShareServiceForm = z.strictObject({ text: z.string().max(longestServiceText).optional() })

/** A service as it was filled in; `another`: it was seen that it looks like one that is known. */
export const ShareService = z.strictObject({
  token: formToken,
  site: oneOf(recordId),
  kbo: textInput(30),
  another: z.literal(true).optional(),
  ...serviceAnswers,
})
export type ShareService = z.infer<typeof ShareService>

/** The form as it opens or comes back; `from` are the words that fields were read from. */
export type ServiceFormView = Readonly<{
  token: string
  sites: readonly Option[]
  site: string | null
  kbo: string | null
  filled: Partial<ServiceAnswers>
  from: readonly Readonly<{ field: SheetField; words: string }>[]
  problem?: string
}>

const first: readonly SheetField[] = ['name', 'what', 'address', 'phones', 'hours', 'website']
const more: readonly SheetField[] = [
  'organization', 'audience', 'features', 'line', 'apply', 'bring', 'hoursNote', 'email', 'languages', 'interpreter',
  'cost', 'ages',
] // biome-ignore format: one list, read as words
const needsId = 'needs-part'
const moreId = 'more-part'

/** The form a service is shared with: what everybody knows and what was read first, the rest behind one tap. */
export function serviceFormCard(view: ServiceFormView, words: Wording): Card {
  const { token, sites, site, filled, problem } = view
  const said = words.sharing.form
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      ...(problem ? [block('attention', [line(plain(problem, 600))])] : []),
      line(said.text),
      ...readPart(view, words),
      ...[...first, ...more.filter((field) => isFilled(field, view, words))].flatMap((field) =>
        serviceInputs(field, filled, words),
      ),
      ...(sites.length > 1
        ? [choice({ id: 'site', label: said.site, choices: namesToChoose(sites), value: site })]
        : []),
      part(needsId, serviceInputs('needs', filled, words)),
      part(moreId, moreInputs(view, words)),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'share-service',
        data: { token, ...(sites.length > 1 ? {} : { site }) },
        withInputs: true,
        style: 'positive',
      }),
      reveal(said.needs, needsId),
      reveal(said.more, moreId),
    ],
  })
}

/** Where each field came from, so that a misreading is seen; of many the first few. */
function readPart({ from }: ServiceFormView, words: Wording): Body {
  if (from.length === 0) return []
  const said = words.sharing.form
  const rows = from.map(({ field, words: from }) =>
    said.from(words.sharing.fields[field].replace(/\?$/, ''), plain(from, 80)),
  )
  return [
    line(said.read, { spacing: 'Medium', weight: 'Bolder' }),
    ...rows.slice(0, 12).map((text) => quiet(text)),
  ]
}

function isFilled(field: SheetField, { filled }: ServiceFormView, words: Wording): boolean {
  return serviceInputs(field, filled, words).some((input) => 'value' in input && input.value !== 'false')
}

function moreInputs(view: ServiceFormView, words: Wording): Body {
  const others = more.filter((field) => !isFilled(field, view, words))
  const { kbo: label } = words.sharing.input
  return [
    ...others.flatMap((field) => serviceInputs(field, view.filled, words)),
    textField({ id: 'kbo', label, value: view.kbo, longest: 30, lines: 'one' }),
  ]
}
