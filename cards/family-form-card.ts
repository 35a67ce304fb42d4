import { z } from 'zod'
import type { Card } from './card.ts'
import { block, button, card, choice, dateField, heading, line } from './elements.ts'
import { dayInput, formToken, oneOf, recordId } from './inputs.ts'
import { choicesOf, type Option } from './option.ts'
import type { Wording } from './wording/nl.ts'

/** A new family: where, when the child is due or was born, and who supervises. */
export const AddFamily = z.strictObject({
  token: formToken,
  site: oneOf(recordId),
  due: dayInput,
  birth: dayInput,
  supervisor: oneOf(recordId),
})
export type AddFamily = z.infer<typeof AddFamily>

/** What the form offers, and what was filled in when it comes back with a problem. */
export type FamilyFormView = Readonly<{
  token: string
  sites: readonly Option[]
  supervisors: readonly Option[]
  filled: Readonly<{
    site: string | null
    due: string | null
    birth: string | null
    supervisor: string | null
  }>
  problem?: string
}>

/** The simple form for a family: no name, no address. */
export function familyFormCard(
  { token, sites, supervisors, filled, problem }: FamilyFormView,
  words: Wording,
): Card {
  const said = words.familyForm
  return card({
    fallback: said.title,
    body: [
      heading(said.title),
      ...(problem ? [block('attention', [line(problem)])] : []),
      line(said.text),
      choice({
        id: 'site',
        label: said.site,
        choices: choicesOf(sites),
        value: filled.site,
      }),
      dateField({ id: 'due', label: said.due, value: filled.due }),
      dateField({ id: 'birth', label: said.birth, value: filled.birth }),
      choice({
        id: 'supervisor',
        label: said.supervisor,
        choices: choicesOf(supervisors),
        value: filled.supervisor,
      }),
    ],
    actions: [
      button({ title: said.save, verb: 'add-family', data: { token }, withInputs: true, style: 'positive' }),
      button({ title: words.notUnderstood.help, verb: 'help' }),
    ],
  })
}
