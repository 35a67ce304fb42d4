import { z } from 'zod'
import { PauseReason } from '../programme/trajectory/trajectory.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { button, card, choice, dateField, heading, line, quiet, toggle } from './elements.ts'
import { problemOf } from './help-answers-part.ts'
import { dayInput, formToken, oneOf, recordId, toggleInput } from './inputs.ts'
import { namesToChoose, type Option } from './option.ts'
import { backButton, OfFamily, pauseSaid, type ShownPause } from './trajectory-card.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the form for a pause. */
export const PauseForm = z.strictObject({ family: recordId })

/** The clocks of a buddy rest for some days. */
export const SavePause = z.strictObject({
  ...OfFamily,
  buddy: oneOf(recordId),
  from: dayInput,
  until: dayInput,
  reason: oneOf(PauseReason),
})
export type SavePause = z.infer<typeof SavePause>

/** One pause of the list: it stops, or somebody is looked for. */
export const PickPause = z.strictObject({ family: recordId, pause: oneOf(recordId) })

/** A pause stops. */
export const EndPause = z.strictObject({ ...OfFamily, pause: oneOf(recordId) })

/** A student stands in. */
export const SaveStandIn = z.strictObject({
  token: formToken,
  family: recordId,
  pause: recordId,
  student: oneOf(recordId),
  seesOldNotes: toggleInput,
})
export type SaveStandIn = z.infer<typeof SaveStandIn>

type PausesView = Readonly<{
  token: string
  family: NamedFamily
  as: 'buddy' | 'supervisor'
  pauses: readonly ShownPause[]
  problem?: string
}>

/** The pauses of a family that run or come. */
export function trajectoryPausesCard(view: PausesView, words: Wording): Card {
  const { token, family, as, pauses, problem } = view
  const said = words.trajectory.pauses
  const title = said.title(words.family(family.code, family.pseudonym))
  const hasAny = pauses.length > 0
  const data = { family: family.id }
  return card({
    fallback: title,
    body: [
      heading(title),
      ...problemOf(problem),
      ...(hasAny ? pauses.map((one) => line(pauseSaid(one, words))) : [line(said.none)]),
      quiet(said.explain, { spacing: 'Medium' }),
      ...(hasAny
        ? [
            choice({
              id: 'pause',
              label: said.pick,
              choices: namesToChoose(
                pauses.map((one) => ({
                  id: one.pause.id,
                  label: `${one.buddy} ${words.day(one.pause.from)}`,
                })),
              ),
              value: pauses[0]?.pause.id ?? null,
            }),
          ]
        : []),
    ],
    actions: [
      button({ title: said.add, verb: 'pause-form', data, style: 'positive' }),
      ...(hasAny && as === 'supervisor'
        ? [button({ title: said.standIn, verb: 'stand-in-form', data, withInputs: true })]
        : []),
      ...(hasAny
        ? [button({ title: said.end, verb: 'end-pause', data: { ...data, token }, withInputs: true })]
        : []),
      button({ title: said.loss, verb: 'loss-form', data }),
      backButton(family, words),
    ],
  })
}

type PauseFormView = Readonly<{
  token: string
  family: NamedFamily
  /** Null for a buddy: it is the own pause. */
  buddies: readonly Option[] | null
  filled: Pick<SavePause, 'buddy' | 'from' | 'until' | 'reason'>
  problem?: string
}>

/** The form for a pause. */
export function trajectoryPauseCard(view: PauseFormView, words: Wording): Card {
  const { token, family, buddies, filled, problem } = view
  const said = words.trajectory.pauses
  const title = said.formTitle(words.family(family.code, family.pseudonym))
  return card({
    fallback: title,
    body: [
      heading(title),
      ...problemOf(problem),
      ...(buddies
        ? [
            choice({
              id: 'buddy',
              label: said.buddy,
              placeholder: words.draft.pick,
              choices: namesToChoose(buddies),
              value: filled.buddy,
            }),
          ]
        : []),
      dateField({ id: 'from', label: said.from, value: filled.from }),
      dateField({ id: 'until', label: said.until, value: filled.until }),
      choice({
        id: 'reason',
        label: said.reason,
        placeholder: words.draft.pick,
        choices: PauseReason.options.map((value) => ({ value, title: words.trajectory.pauseReasons[value] })),
        value: filled.reason,
      }),
      quiet(said.explain),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'save-pause',
        data: { token, family: family.id },
        withInputs: true,
        style: 'positive',
      }),
      button({ title: said.button, verb: 'open-pauses', data: { family: family.id } }),
    ],
  })
}

type StandInFormView = Readonly<{
  token: string
  family: NamedFamily
  pause: ShownPause
  students: readonly Option[]
  filled: Pick<SaveStandIn, 'student' | 'seesOldNotes'>
  problem?: string
}>

/** Who stands in during a pause, and whether earlier contacts may be seen. */
export function trajectoryStandInFormCard(view: StandInFormView, words: Wording): Card {
  const { token, family, pause, students, filled, problem } = view
  const said = words.trajectory.pauses
  const title = said.standInTitle(words.family(family.code, family.pseudonym))
  return card({
    fallback: title,
    body: [
      heading(title),
      ...problemOf(problem),
      line(pauseSaid(pause, words)),
      choice({
        id: 'student',
        label: said.student,
        placeholder: words.draft.pick,
        choices: namesToChoose(students),
        value: filled.student,
      }),
      toggle('seesOldNotes', said.oldNotes, filled.seesOldNotes),
      quiet(said.standInExplain),
    ],
    actions: [
      button({
        title: said.saveStandIn,
        verb: 'save-stand-in',
        data: { token, family: family.id, pause: pause.pause.id },
        withInputs: true,
        style: 'positive',
      }),
      button({ title: said.button, verb: 'open-pauses', data: { family: family.id } }),
    ],
  })
}
