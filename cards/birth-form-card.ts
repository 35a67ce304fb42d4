import { z } from 'zod'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { block, button, card, dateField, heading, line, part, reveal } from './elements.ts'
import { dayInput, formToken, recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the form for a birth. */
export const BirthForm = z.strictObject({ family: recordId })

/** The day a child was born; of twins or triplets each their own. */
export const EnterBirth = z.strictObject({
  token: formToken,
  family: recordId,
  birth: dayInput,
  second: dayInput,
  third: dayInput,
})
export type EnterBirth = z.infer<typeof EnterBirth>

type BirthFormView = Readonly<{
  token: string
  family: NamedFamily
  birth: string | null
  second?: string | null
  third?: string | null
  problem?: string
}>

/** The form for the day a child was born: the day and nothing else of the child; a loss has a form of its own. */
export function birthFormCard(view: BirthFormView, words: Wording): Card {
  const { token, family, birth, second = null, third = null, problem } = view
  const said = words.birthForm
  const { births } = words.trajectory
  const title = said.title(words.family(family.code, family.pseudonym))
  return card({
    fallback: title,
    body: [
      heading(title),
      ...(problem ? [block('attention', [line(problem)])] : []),
      dateField({ id: 'birth', label: said.birth, value: birth }),
      part(
        'more-children',
        [
          dateField({ id: 'second', label: births.second, value: second }),
          dateField({ id: 'third', label: births.third, value: third }),
        ],
        second !== null || third !== null,
      ),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'enter-birth',
        data: { token, family: family.id },
        withInputs: true,
        style: 'positive',
      }),
      reveal(births.more, 'more-children'),
      button({ title: births.loss, verb: 'loss-form', data: { family: family.id } }),
      button({ title: words.logged.timeline, verb: 'open-timeline', data: { family: family.id } }),
    ],
  })
}
