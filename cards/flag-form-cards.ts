import { z } from 'zod'
import { FlagOutcome } from '../programme/urgent-flag.ts'
import type { Card } from './card.ts'
import { button, card, choice, heading, line } from './elements.ts'
import { type HelpAnswers, helpInputs, helpQuestions, problemOf } from './help-answers-part.ts'
import { formToken, oneOf, recordId } from './inputs.ts'
import { choicesOf, type Option } from './option.ts'
import type { Wording } from './wording/nl.ts'

const OneFlag = z.strictObject({ flag: recordId })

/** "Ik neem dit op". */
export const TakeFlag = OneFlag

/** "Ik kan niet". */
export const CannotFlag = OneFlag

/** "Ik ben ermee bezig", when it was asked how it stands. */
export const StillBusy = OneFlag

/** Opens the form to hand it on. */
export const HandOnForm = OneFlag

/** Opens the form to close it. */
export const ResolveForm = OneFlag

/** Hands it on to one person. */
export const HandOn = z.strictObject({ flag: recordId, person: oneOf(recordId), token: formToken })

/** How it ended; the two answers only come from a form that asks them. */
export const ResolveFlag = z.strictObject({
  flag: recordId,
  outcome: oneOf(FlagOutcome),
  ...helpInputs,
  token: formToken,
})

type HandOnView = Readonly<{ flag: string; people: readonly Option[]; token: string; problem?: string }>

/** To whom an urgent need is handed on. */
export function handOnCard({ flag, people, token, problem }: HandOnView, words: Wording): Card {
  const said = words.flagForms
  const back = button({ title: said.back, verb: 'open-flag', data: { flag } })
  if (people.length === 0)
    return card({ fallback: said.nobodyElse, body: [line(said.nobodyElse)], actions: [back] })
  return card({
    fallback: said.handOn,
    body: [
      heading(said.handOn),
      ...problemOf(problem),
      line(said.handOnText),
      choice({
        id: 'person',
        label: said.person,
        choices: choicesOf(people),
        placeholder: words.draft.pick,
        value: people.length === 1 ? (people[0]?.id ?? null) : null,
      }),
    ],
    actions: [
      button({
        title: said.handOnSave,
        verb: 'hand-on',
        data: { flag, token },
        withInputs: true,
        style: 'positive',
      }),
      back,
    ],
  })
}

type ResolveView = Readonly<{
  flag: string
  problem: string | null
  isDrill: boolean
  /** Whether it is of a level that only closes when help came and the sign is gone. */
  needsAnswers: boolean
  token: string
  /** What was filled in, when the form comes back. */
  filled?: HelpAnswers & Readonly<{ outcome: FlagOutcome | null }>
}>

/** How it ended, in two or three answers. */
export function resolveCard(view: ResolveView, words: Wording): Card {
  const { flag, problem, isDrill, needsAnswers, token, filled } = view
  const said = words.flagForms
  const outcomes = FlagOutcome.options.filter((one) => (one === 'drill-done') === isDrill)
  return card({
    fallback: said.resolve,
    body: [
      heading(said.resolve),
      ...problemOf(problem),
      choice({
        id: 'outcome',
        label: said.outcome,
        open: true,
        choices: outcomes.map((one) => ({ value: one, title: words.outcomes[one] })),
        value: filled?.outcome ?? (isDrill ? 'drill-done' : null),
      }),
      ...(needsAnswers ? [...helpQuestions(filled, words), line(said.staysOpen)] : []),
    ],
    actions: [
      button({
        title: said.resolveSave,
        verb: 'resolve-flag',
        data: { flag, token },
        withInputs: true,
        style: 'positive',
      }),
      button({ title: said.back, verb: 'open-flag', data: { flag } }),
    ],
  })
}
