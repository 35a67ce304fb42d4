import { z } from 'zod'
import type { Card } from './card.ts'
import { block, button, card, choice, dateField, heading, line, quiet, timeField } from './elements.ts'
import { plain } from './escape.ts'
import { dayInput, formToken, oneOf, recordId, timeInput } from './inputs.ts'
import { intakesButton } from './intake-answer-part.ts'
import { namesToChoose, type Option } from './option.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the form in which an intake is planned. */
export const PlanIntakeForm = z.strictObject({ road: recordId })

/** An intake as it is planned; `version` is the road as the form saw it. */
export const PlanIntake = z.strictObject({
  token: formToken,
  road: recordId,
  version: z.number().int().min(1),
  day: dayInput,
  time: timeInput,
  who: oneOf(recordId),
  supervisor: oneOf(recordId),
  due: dayInput,
})
export type PlanIntake = z.infer<typeof PlanIntake>

/** The form as it opens or comes back. */
export type PlanIntakeView = Readonly<{
  token: string
  road: string
  version: number
  number: string
  region: string | null
  people: readonly Option[]
  /** Empty where who does the intake supervises as well. */
  supervisors: readonly Option[]
  /** Whether the due day is asked. */
  asksDue: boolean
  filled: Pick<PlanIntake, 'day' | 'time' | 'who' | 'supervisor' | 'due'>
  problem?: string
}>

/** When an intake is, and who does it. */
export function intakePlanCard(view: PlanIntakeView, words: Wording): Card {
  const said = words.intake.plan
  const { token, road, version, number, region, people, supervisors, filled, problem } = view
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title(number)),
      ...(problem ? [block('attention', [line(plain(problem))])] : []),
      ...(region === null ? [] : [line(said.region(plain(region, 60)))]),
      quiet(said.text),
      dateField({ id: 'day', label: said.day, value: filled.day }),
      timeField({ id: 'time', label: said.time, value: filled.time }),
      choice({ id: 'who', label: said.who, choices: namesToChoose(people), value: filled.who }),
      ...(supervisors.length === 0
        ? []
        : [
            choice({
              id: 'supervisor',
              label: said.supervisor,
              choices: namesToChoose(supervisors),
              value: filled.supervisor,
            }),
          ]),
      ...(view.asksDue ? [dateField({ id: 'due', label: said.due, value: filled.due })] : []),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'plan-intake',
        data: { token, road, version },
        withInputs: true,
        style: 'positive',
      }),
      intakesButton(words),
    ],
  })
}
