import { z } from 'zod'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { button, card, choice, heading, line, quiet } from './elements.ts'
import { formToken, oneOf, recordId } from './inputs.ts'
import { serviceSaid } from './referral-lines.ts'
import type { Wording } from './wording/nl.ts'

/** Asks which family is referred to a service. */
export const ReferForm = z.strictObject({ service: recordId })

/** Begins a referral. */
export const Refer = z.strictObject({
  service: recordId,
  family: oneOf(recordId),
  state: z.enum(['discussed', 'agreed', 'contacted', 'appointed', 'went']),
  token: formToken,
})
export type Refer = z.infer<typeof Refer>

export type ReferralStartView = Readonly<{
  service: Readonly<{ id: string; name: string }>
  families: readonly NamedFamily[]
  token: string
  problem?: string
}>

/** Which family goes to a service, and how far they are: one tap for who has one family. */
export function referralStartCard(
  { service, families, token, problem }: ReferralStartView,
  words: Wording,
): Card {
  const said = words.referral.start
  const only = families.length === 1 ? families[0] : undefined
  const named = families.map((one) => ({ value: one.id, title: words.family(one.code, one.pseudonym) }))
  const begin = (state: 'discussed' | 'agreed') =>
    button({
      title: said[state],
      verb: 'refer',
      data: { service: service.id, state, token, ...(only ? { family: only.id } : {}) },
      withInputs: only === undefined,
      ...(state === 'discussed' ? { style: 'positive' as const } : {}),
    })
  return card({
    fallback: said.fallback,
    body: [
      ...(problem === undefined ? [] : [line(problem, { color: 'Attention' })]),
      heading(said.title(serviceSaid(service.name, words))),
      ...(only
        ? [line(words.family(only.code, only.pseudonym), { spacing: 'None' })]
        : [
            choice({
              id: 'family',
              label: said.family,
              choices: named,
              open: named.length <= 4,
              required: words.draft.needed('family'),
            }),
          ]),
      line(said.text, { weight: 'Bolder', spacing: 'Medium' }),
      quiet(said.promise),
    ],
    actions: [begin('discussed'), begin('agreed')],
  })
}
