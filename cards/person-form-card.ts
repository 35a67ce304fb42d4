import { z } from 'zod'
import { Role } from '../programme/person.ts'
import type { Card } from './card.ts'
import { block, button, card, choice, heading, line, textField } from './elements.ts'
import { plain } from './escape.ts'
import { formToken, manyOf, oneOf, recordId, textInput } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** A person as the coordinator writes it down; without `person` it is somebody new. */
export const SavePerson = z.strictObject({
  token: formToken,
  person: recordId.nullable().optional(),
  name: textInput(120),
  email: textInput(200),
  roles: manyOf(Role),
  sites: manyOf(recordId),
  assessor: oneOf(recordId),
})
export type SavePerson = z.infer<typeof SavePerson>

type Option = Readonly<{ id: string; label: string }>

/** What the form offers and what stands in it. */
export type PersonFormView = Readonly<{
  token: string
  person: string | null
  filled: Readonly<{
    name: string | null
    email: string | null
    roles: readonly Role[]
    sites: readonly string[]
    assessor: string | null
  }>
  sites: readonly Option[]
  assessors: readonly Option[]
  problem?: string
}>

/** The form for one person. */
export function personFormCard(
  { token, person, filled, sites, assessors, problem }: PersonFormView,
  words: Wording,
): Card {
  const said = words.people
  const options = (list: readonly Option[]) => list.map(({ id, label }) => ({ value: id, title: label }))
  return card({
    fallback: said.fallback,
    body: [
      heading(person ? said.change : said.add),
      ...(problem ? [block('attention', [line(problem)])] : []),
      textField({ id: 'name', label: said.name, value: filled.name, longest: 120, lines: 'one' }),
      textField({ id: 'email', label: said.email, value: filled.email, longest: 200, lines: 'one' }),
      choice({
        id: 'roles',
        label: said.roles,
        many: true,
        choices: Role.options.map((role) => ({ value: role, title: words.roles[role] })),
        value: filled.roles.join(','),
      }),
      choice({
        id: 'sites',
        label: said.sites,
        many: true,
        // Several answers are drawn as tick boxes, and their titles are read as Markdown.
        choices: sites.map(({ id, label }) => ({ value: id, title: plain(label, 60) })),
        value: filled.sites.join(','),
      }),
      ...(assessors.length > 0
        ? [
            choice({
              id: 'assessor',
              label: said.assessor,
              choices: options(assessors),
              value: filled.assessor,
              placeholder: said.noAssessor,
            }),
          ]
        : []),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'save-person',
        data: { token, person },
        withInputs: true,
        style: 'positive',
      }),
      button({ title: said.title, verb: 'people' }),
    ],
  })
}
