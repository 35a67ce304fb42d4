import { z } from 'zod'
import type { Card } from './card.ts'
import { block, button, card, choice, heading, line, quiet } from './elements.ts'
import { visible } from './escape.ts'
import { findField, findInput } from './find-field.ts'
import { formToken, manyOf, oneOf, recordId } from './inputs.ts'
import type { Shortened } from './match-form-card.ts'
import { choicesOf, type Option } from './option.ts'
import type { Wording } from './wording/nl.ts'

/**
 * Opens the form: for the families of one supervisor, for one family, or for all that the person may give. A search
 * keeps what was chosen already.
 */
export const SupervisorForm = z.strictObject({
  of: recordId.nullable().optional(),
  family: oneOf(recordId).optional(),
  families: manyOf(recordId).optional(),
  supervisor: oneOf(recordId).optional(),
  find: findInput,
})
export type SupervisorForm = z.infer<typeof SupervisorForm>

/** Gives families to another supervisor. */
export const ChangeSupervisor = z.strictObject({
  token: formToken,
  families: manyOf(recordId),
  supervisor: oneOf(recordId),
  find: findInput,
})
export type ChangeSupervisor = z.infer<typeof ChangeSupervisor>

/** What the form offers; `chosen` are the families picked already. */
export type SupervisorFormView = Readonly<{
  token: string
  families: Shortened
  chosen: readonly string[]
  supervisors: readonly Option[]
  supervisor: string | null
  find: string | null
  problem?: string
}>

/** The form that gives families to another supervisor. */
export function supervisorFormCard(view: SupervisorFormView, words: Wording): Card {
  const said = words.supervisorForm
  const short = (options: readonly Option[]) =>
    choicesOf(options.map((one) => ({ ...one, label: visible(one.label, 40) })))
  return card({
    fallback: said.title,
    body: [
      heading(said.title),
      ...(view.problem ? [block('attention', [line(view.problem)])] : []),
      line(said.text),
      choice({
        id: 'families',
        label: said.families,
        many: true,
        choices: short(view.families.options),
        value: view.chosen.join(','),
      }),
      ...(view.families.left > 0 ? [quiet(words.find.left(view.families.left), { spacing: 'Small' })] : []),
      choice({
        id: 'supervisor',
        label: said.supervisor,
        placeholder: words.draft.pick,
        choices: short(view.supervisors),
        value: view.supervisor,
      }),
      findField(view.find, words),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'change-supervisor',
        data: { token: view.token },
        withInputs: true,
        style: 'positive',
      }),
      button({ title: words.find.search, verb: 'supervisor-form', withInputs: true }),
    ],
  })
}
