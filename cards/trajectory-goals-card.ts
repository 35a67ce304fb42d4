import { z } from 'zod'
import { LifeDomain } from '../programme/contact-words.ts'
import { type Goal, GoalState, goalState, longestGoal } from '../programme/trajectory/goal.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { type Body, button, card, choice, heading, line, quiet, textField } from './elements.ts'
import { problemOf } from './help-answers-part.ts'
import { oneOf, recordId, textInput } from './inputs.ts'
import { backButton, OfFamily } from './trajectory-card.ts'
import type { Wording } from './wording/nl.ts'

const inputs = {
  goal: oneOf(recordId),
  state: oneOf(GoalState),
  text: textInput(longestGoal * 2),
  domain: oneOf(LifeDomain),
}

/** A goal was looked back at, or a new one is chosen: both buttons send the whole form. */
export const GoalForm = z.strictObject({ ...OfFamily, ...inputs })
export type GoalForm = z.infer<typeof GoalForm>

/** The goals as codes and days; the words of the family are in no chat. */
export type GoalsView = Readonly<{
  token: string
  family: NamedFamily
  goals: readonly Goal[]
  filled?: Pick<GoalForm, 'goal' | 'state' | 'text' | 'domain'>
  problem?: string
}>

/** What the family wants, looked back at together. */
export function trajectoryGoalsCard(view: GoalsView, words: Wording): Card {
  const { token, family, goals, filled, problem } = view
  const said = words.trajectory.goals
  const title = said.title(words.family(family.code, family.pseudonym))
  const send = (name: string, verb: string) =>
    button({ title: name, verb, data: { token, family: family.id }, withInputs: true })
  return card({
    fallback: title,
    body: [
      heading(title),
      ...problemOf(problem),
      ...(goals.length === 0 ? [line(said.none)] : goalLines(goals, words)),
      quiet(words.trajectory.inTab, { spacing: 'Medium' }),
      ...(goals.length === 0 ? [] : lookBackInputs(view, words)),
      textField({ id: 'text', label: said.text, longest: longestGoal, value: filled?.text ?? null }),
      choice({
        id: 'domain',
        label: said.domain,
        placeholder: words.draft.pick,
        choices: LifeDomain.options.map((value) => ({ value, title: words.domains[value] })),
        value: filled?.domain ?? null,
      }),
    ],
    actions: [
      ...(goals.length === 0 ? [] : [send(said.look, 'look-back-at-goal')]),
      send(said.add, 'choose-goal'),
      button({ title: words.trajectory.scores.button, verb: 'open-scores', data: { family: family.id } }),
      backButton(family, words),
    ],
  })
}

function lookBackInputs({ goals, filled }: GoalsView, words: Wording): Body {
  const said = words.trajectory.goals
  return [
    choice({
      id: 'goal',
      label: said.pick,
      placeholder: words.draft.pick,
      choices: goals.map((goal, at) => ({ value: goal.id, title: goalRow(goal, at, words) })),
      value: filled?.goal ?? null,
    }),
    choice({
      id: 'state',
      label: said.state,
      placeholder: words.draft.pick,
      choices: GoalState.options.map((value) => ({ value, title: words.trajectory.goalStates[value] })),
      value: filled?.state ?? null,
    }),
  ]
}

/** Each goal by number, domain and state, with the days on which it was chosen and last looked back at. */
export function goalLines(goals: readonly Goal[], words: Wording): Body {
  const said = words.trajectory.goals
  return goals.flatMap((goal, at) => {
    const seen = goal.lookedBack.at(-1)
    const days = [said.chosen(words.day(goal.setOn)), ...(seen ? [said.seen(words.day(seen.on))] : [])]
    return [line(goalRow(goal, at, words), { spacing: 'Small' }), quiet(days.join(' · '))]
  })
}

function goalRow(goal: Goal, at: number, words: Wording): string {
  const said = words.trajectory
  const domain = goal.domain === null ? said.goals.anything : words.domains[goal.domain]
  return said.goals.row(at + 1, domain, said.goalStates[goalState(goal)])
}
