import { longestWhy, type Referral, type StepState, standingSteps } from '../programme/referral.ts'
import { mayFollow } from '../programme/referral-steps.ts'
import type { Card } from './card.ts'
import {
  type Body,
  button,
  card,
  choice,
  dateField,
  heading,
  line,
  quiet,
  textField,
  timeField,
} from './elements.ts'
import { Answer, answerButton, answerSaid, tokenOf, undoButton } from './referral-answers.ts'
import { type ShownReferral, serviceSaid, stateSaid } from './referral-lines.ts'
import type { Wording } from './wording/nl.ts'

/** What a form shows besides the referral: what was filled in already, and what is wrong with it. */
export type FormView = ShownReferral &
  Readonly<{ problem?: string; filled?: Readonly<{ date: string | null; time: string | null }> }>

/** The day of an appointment; it may stay empty. */
export function appointedFormCard(view: FormView, words: Wording): Card {
  const said = words.referral.forms
  const { referral } = view
  return card({
    fallback: said.fallback,
    body: [
      ...headOf(view, said.appointed, words),
      line(said.appointedText),
      ...dayFields(view.filled ?? agreedOf(referral), words),
      whyField(said.note),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'advance-referral',
        data: { referral: referral.id, state: 'appointed', token: tokenOf(referral) },
        withInputs: true,
        style: 'positive',
      }),
      backButton(referral, words),
    ],
  })
}

/** The ways a referral stops, in one tap each, with why beside it. */
export function stoppedFormCard(view: FormView, words: Wording): Card {
  const said = words.referral.forms
  const { referral } = view
  const ways = (title: string, answers: readonly Answer[]): Body => [
    line(title, { weight: 'Bolder', spacing: 'Medium' }),
    {
      type: 'ActionSet',
      actions: answers.map((one) => answerButton(one, { referral, digest: null, withInputs: true }, words)),
    },
  ]
  return card({
    fallback: said.fallback,
    body: [
      ...headOf(view, said.stopped, words),
      whyField(said.why),
      quiet(said.whyNeeded),
      ...ways(said.atService, fitting(referral, ['full', 'not-entitled', 'gone', 'not-helped'])),
      ...ways(said.atFamily, fitting(referral, ['no-show', 'declined', 'other'])),
    ],
    actions: [backButton(referral, words)],
  })
}

/** Those of the ways that may follow where it stands. */
function fitting(referral: Referral, ways: readonly StepState[]) {
  const last = standingSteps(referral).at(-1)
  return ways.filter(
    (way): way is Exclude<StepState, 'went'> => last !== undefined && mayFollow(last.state, way),
  )
}

/** Any step in the place of the last one. */
export function correctFormCard(view: FormView, words: Wording): Card {
  const said = words.referral.forms
  const { referral } = view
  return card({
    fallback: said.fallback,
    body: [
      ...headOf(view, said.correct, words),
      line(said.correctText),
      choice({
        id: 'state',
        label: said.state,
        choices: Answer.options.map((answer) => ({ value: answer, title: answerSaid(answer, words) })),
        required: words.draft.needed('kind'),
      }),
      ...dayFields(view.filled ?? agreedOf(referral), words),
      whyField(said.note),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'correct-referral',
        data: { referral: referral.id, token: tokenOf(referral) },
        withInputs: true,
        style: 'positive',
      }),
      undoButton({ referral, digest: null }, words),
      backButton(referral, words),
    ],
  })
}

function headOf(view: FormView, title: (service: string) => string, words: Wording) {
  const { referral, family, service, problem } = view
  return [
    ...(problem === undefined ? [] : [line(problem, { color: 'Attention' })]),
    heading(title(serviceSaid(service, words))),
    quiet(`${words.family(family.code, family.pseudonym)} · ${stateSaid(referral, words)}`),
  ]
}

function agreedOf(referral: Referral) {
  const known = referral.state === 'appointed' ? referral.appointment : null
  return { date: known?.date ?? null, time: known?.time ?? null }
}

function dayFields({ date, time }: NonNullable<FormView['filled']>, words: Wording) {
  const said = words.referral.forms
  return [
    dateField({ id: 'date', label: said.date, value: date }),
    timeField({ id: 'time', label: said.time, value: time }),
  ]
}

// Never filled in: why something went the way it did does not come back into the chat.
function whyField(label: string) {
  return textField({ id: 'why', label, longest: longestWhy, lines: 'one' })
}

function backButton({ id }: Referral, words: Wording) {
  return button({
    title: words.referral.forms.back,
    verb: 'open-referral',
    data: { referral: id, here: true },
  })
}
