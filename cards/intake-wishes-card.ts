import { z } from 'zod'
import { LifeDomain } from '../programme/contact-words.ts'
import { longestTold } from '../programme/intake/safety.ts'
import { GenderWish } from '../programme/matching/family-wishes.ts'
import { HelpAsked } from '../programme/road/request-facts.ts'
import { longestGoal } from '../programme/trajectory/goal.ts'
import type { Card } from './card.ts'
import { card, choice, dateField, heading, line, quiet, textField, toggle } from './elements.ts'
import { dayInput, manyOf, oneOf, textInput, toggleInput } from './inputs.ts'
import { formNotes, toIntakeButton } from './intake-answer-part.ts'
import { type FilledIn, languageField, type PartView, partForm, saveButton } from './intake-consent-card.ts'
import type { Wording } from './wording/nl.ts'

/** What the family finds important, a goal in its own words, and what the match is made by. */
export const SaveWishes = z.strictObject({
  ...partForm,
  important: textInput(longestTold),
  goal: textInput(longestGoal),
  domain: oneOf(LifeDomain),
  language: oneOf(z.string().max(10)),
  also: oneOf(z.string().max(10)),
  interpreter: toggleInput,
  region: textInput(60),
  gender: oneOf(GenderWish),
  help: manyOf(HelpAsked),
  due: dayInput,
})
export type SaveWishes = z.infer<typeof SaveWishes>

type View = PartView<FilledIn<SaveWishes>> &
  Readonly<{
    /** What the goals that are kept already are about. */
    goals: readonly (LifeDomain | null)[]
    stands: boolean
    /** Whether the child is still to come, so that its due day can be filled in. */
    asksDue: boolean
  }>

/** Wishes and goals; a goal that was kept does not come back in words, a new one is added to it. */
export function intakeWishesCard(view: View, words: Wording): Card {
  const said = words.intake.wishes
  const { token, times, family, filled, goals, problem, stands } = view
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      line(words.family(family.code, family.pseudonym), { spacing: 'None' }),
      ...formNotes({ problem, stands }, words),
      textField({ id: 'important', label: said.important, value: filled.important, longest: longestTold }),
      ...(goals.length === 0 ? [] : [quiet(goalsSaid(goals, words))]),
      textField({ id: 'goal', label: said.goal, value: filled.goal, longest: longestGoal }),
      choice({
        id: 'domain',
        label: said.domain,
        choices: LifeDomain.options.map((one) => ({ value: one, title: words.domains[one] })),
        value: filled.domain,
        placeholder: words.draft.pick,
      }),
      languageField('language', said.language, filled.language, words),
      languageField('also', said.also, filled.also, words),
      toggle('interpreter', said.interpreter, filled.interpreter),
      textField({ id: 'region', label: said.region, value: filled.region, longest: 60, lines: 'one' }),
      choice({
        id: 'gender',
        label: said.gender,
        choices: GenderWish.options.map((one) => ({ value: one, title: said.genders[one] })),
        value: filled.gender,
        placeholder: said.noMatter,
      }),
      choice({
        id: 'help',
        label: said.help,
        choices: HelpAsked.options.map((one) => ({ value: one, title: said.helpWith[one] })),
        value: filled.help.join(','),
        many: true,
      }),
      ...(view.asksDue ? [dateField({ id: 'due', label: said.due, value: filled.due })] : []),
    ],
    actions: [
      saveButton('save-wishes', { token, times, family: family.id }, words),
      toIntakeButton(family, words),
    ],
  })
}

function goalsSaid(goals: readonly (LifeDomain | null)[], words: Wording): string {
  const about = [...new Set(goals)].flatMap((domain) => (domain === null ? [] : [words.domains[domain]]))
  return words.intake.wishes.goals(goals.length, about.length === 0 ? '' : ` (${about.join(', ')})`)
}
