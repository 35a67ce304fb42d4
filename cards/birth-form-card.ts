import { z } from 'zod'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { block, button, card, dateField, heading, line } from './elements.ts'
import { dayInput, formToken, recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the form for a birth. */
export const BirthForm = z.strictObject({ family: recordId })

/** The day a child was born. */
export const EnterBirth = z.strictObject({ token: formToken, family: recordId, birth: dayInput })
export type EnterBirth = z.infer<typeof EnterBirth>

type BirthFormView = Readonly<{ token: string; family: NamedFamily; birth: string | null; problem?: string }>

/** The form for the day a child was born: the day and nothing else of the child. */
export function birthFormCard({ token, family, birth, problem }: BirthFormView, words: Wording): Card {
  const said = words.birthForm
  const title = said.title(words.family(family.code, family.pseudonym))
  return card({
    fallback: title,
    body: [
      heading(title),
      ...(problem ? [block('attention', [line(problem)])] : []),
      dateField({ id: 'birth', label: said.birth, value: birth }),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'enter-birth',
        data: { token, family: family.id },
        withInputs: true,
        style: 'positive',
      }),
      button({ title: words.logged.timeline, verb: 'open-timeline', data: { family: family.id } }),
    ],
  })
}
