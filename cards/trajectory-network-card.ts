import { z } from 'zod'
import { LifeDomain } from '../programme/contact-words.ts'
import {
  HelperRole,
  Line,
  longestOrganisation,
  longestTask,
  type ShownHelper,
} from '../programme/trajectory/network.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { type Body, button, card, choice, heading, line, quiet, textField, toggle } from './elements.ts'
import { plain, visible } from './escape.ts'
import { problemOf } from './help-answers-part.ts'
import { manyOf, oneOf, recordId, textInput, toggleInput } from './inputs.ts'
import { backButton, OfFamily } from './trajectory-card.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the form for somebody around the family. */
export const HelperForm = z.strictObject({ family: recordId })

/** Somebody stands around the family. */
export const SaveHelper = z.strictObject({
  ...OfFamily,
  line: oneOf(Line),
  role: oneOf(HelperRole),
  organisation: textInput(longestOrganisation),
  what: manyOf(LifeDomain),
  task: textInput(longestTask),
  mayCall: toggleInput,
  agrees: toggleInput,
})
export type SaveHelper = z.infer<typeof SaveHelper>

/** Somebody stands there no more. */
export const ForgetHelper = z.strictObject({ ...OfFamily, helper: oneOf(recordId) })

/** Who stands around a family, nearest first. */
export type NetworkView = Readonly<{
  token: string
  family: NamedFamily
  helpers: readonly ShownHelper[]
  problem?: string
}>

/** The network around a family: the own network first, then drop-in, then the lines. */
export function trajectoryNetworkCard(
  { token, family, helpers, problem }: NetworkView,
  words: Wording,
): Card {
  const said = words.trajectory.network
  const title = said.title(words.family(family.code, family.pseudonym))
  return card({
    fallback: title,
    body: [
      heading(title),
      ...problemOf(problem),
      ...(helpers.length === 0 ? [line(said.none)] : lineByLine(helpers, words)),
      quiet(said.order, { spacing: 'Medium' }),
      ...(helpers.length === 0
        ? []
        : [
            choice({
              id: 'helper',
              label: said.pick,
              placeholder: words.draft.pick,
              choices: helpers.map((one) => ({ value: one.id, title: visible(whoIs(one, words), 60) })),
            }),
          ]),
    ],
    actions: [
      button({ title: said.add, verb: 'helper-form', data: { family: family.id } }),
      ...(helpers.length === 0
        ? []
        : [
            button({
              title: said.remove,
              verb: 'forget-helper',
              data: { token, family: family.id },
              withInputs: true,
            }),
          ]),
      backButton(family, words),
    ],
  })
}

function lineByLine(helpers: readonly ShownHelper[], words: Wording): Body {
  const said = words.trajectory
  return Line.options.flatMap((at) => {
    const here = helpers.filter((one) => one.line === at)
    if (here.length === 0) return []
    const rows = here.flatMap((one) => {
      const what = one.what.map((domain) => words.domains[domain])
      const call = one.mayCall ? said.network.mayCall : said.network.mayNotCall
      return [line(plain(whoIs(one, words)), { spacing: 'Small' }), quiet([...what, call].join(' · '))]
    })
    return [line(said.lines[at], { weight: 'Bolder', spacing: 'Medium' }), ...rows]
  })
}

function whoIs({ role, organisation }: ShownHelper, words: Wording): string {
  const said = words.trajectory.helperRoles[role]
  return organisation === null ? said : `${organisation}: ${said}`
}

type HelperFormView = Readonly<{
  token: string
  family: NamedFamily
  filled: Omit<SaveHelper, 'token' | 'family'>
  problem?: string
}>

/** The form for somebody around the family: a role and never a name. */
export function trajectoryHelperCard(
  { token, family, filled, problem }: HelperFormView,
  words: Wording,
): Card {
  const said = words.trajectory.network
  const title = said.formTitle(words.family(family.code, family.pseudonym))
  return card({
    fallback: title,
    body: [
      heading(title),
      ...problemOf(problem),
      choice({
        id: 'line',
        label: said.line,
        placeholder: words.draft.pick,
        choices: Line.options.map((value) => ({ value, title: words.trajectory.lines[value] })),
        value: filled.line,
      }),
      choice({
        id: 'role',
        label: said.role,
        placeholder: words.draft.pick,
        choices: HelperRole.options.map((value) => ({ value, title: words.trajectory.helperRoles[value] })),
        value: filled.role,
      }),
      textField({
        id: 'organisation',
        label: said.organisation,
        longest: longestOrganisation,
        lines: 'one',
        value: filled.organisation,
      }),
      choice({
        id: 'what',
        label: said.what,
        many: true,
        choices: LifeDomain.options.map((value) => ({ value, title: words.domains[value] })),
        value: filled.what.join(','),
      }),
      textField({ id: 'task', label: said.task, longest: longestTask, value: filled.task }),
      toggle('agrees', said.agrees, filled.agrees),
      toggle('mayCall', said.call, filled.mayCall),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'save-helper',
        data: { token, family: family.id },
        withInputs: true,
        style: 'positive',
      }),
      button({ title: said.button, verb: 'open-network', data: { family: family.id } }),
    ],
  })
}
