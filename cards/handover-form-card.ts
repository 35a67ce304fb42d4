import { z } from 'zod'
import { WarmMoment } from '../programme/closing/handover.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { button, card, choice, dateField, heading, quiet, toggle } from './elements.ts'
import { problemOf } from './help-answers-part.ts'
import { dayInput, formToken, oneOf, recordId, toggleInput } from './inputs.ts'
import { namesToChoose, type Option } from './option.ts'
import type { Wording } from './wording/nl.ts'

/** Plans a hand-over. */
export const PlanHandover = z.strictObject({
  token: formToken,
  family: recordId,
  from: oneOf(recordId),
  to: oneOf(recordId),
  warmMoment: oneOf(WarmMoment),
  warmOn: dayInput,
  until: dayInput,
  seesOldNotes: toggleInput,
  withoutSummary: toggleInput,
})
export type PlanHandover = z.infer<typeof PlanHandover>

/** The form as it was filled in, with who there is. */
export type HandoverFormView = Readonly<{
  token: string
  family: NamedFamily
  buddies: readonly Option[]
  students: readonly Option[]
  filled: Omit<PlanHandover, 'token' | 'family'>
  problem?: string
}>

/** Who passes the family on to whom, and how they meet. */
export function handoverFormCard(view: HandoverFormView, words: Wording): Card {
  const { token, family, buddies, students, filled, problem } = view
  const said = words.handover
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title(words.family(family.code, family.pseudonym))),
      ...problemOf(problem),
      choice({
        id: 'from',
        label: said.from,
        placeholder: words.draft.pick,
        choices: namesToChoose(buddies),
        value: filled.from,
      }),
      choice({
        id: 'to',
        label: said.to,
        placeholder: words.draft.pick,
        choices: namesToChoose(students),
        value: filled.to,
      }),
      choice({
        id: 'warmMoment',
        label: said.warmMoment,
        placeholder: words.draft.pick,
        choices: WarmMoment.options.map((value) => ({ value, title: said.moments[value] })),
        value: filled.warmMoment,
      }),
      dateField({ id: 'warmOn', label: said.warmOn, value: filled.warmOn }),
      dateField({ id: 'until', label: said.until, value: filled.until }),
      toggle('seesOldNotes', said.seesOldNotes, filled.seesOldNotes),
      toggle('withoutSummary', said.withoutSummary, filled.withoutSummary),
      quiet(said.opens),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'plan-handover',
        data: { token, family: family.id },
        withInputs: true,
        style: 'positive',
      }),
      button({ title: words.closing.back, verb: 'open-closing', data: { family: family.id } }),
    ],
  })
}
