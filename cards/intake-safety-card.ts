import { z } from 'zod'
import { longestTold, MeetingPlace, Safety, SafetyRisk } from '../programme/intake/safety.ts'
import { OtherHelper } from '../programme/road/request-facts.ts'
import type { Card } from './card.ts'
import { block, card, choice, heading, line, quiet, textField, toggle } from './elements.ts'
import { manyOf, oneOf, textInput, toggleInput } from './inputs.ts'
import { formNotes, toIntakeButton } from './intake-answer-part.ts'
import { type FilledIn, type PartView, partForm, saveButton } from './intake-consent-card.ts'
import { numbersAtHand } from './numbers-at-hand.ts'
import type { Wording } from './wording/nl.ts'

const Home = Safety.unwrap().shape.home

/** How safe it is, and what was agreed about it. */
export const SaveSafety = z.strictObject({
  ...partForm,
  home: oneOf(Home),
  risks: manyOf(SafetyRisk),
  alone: toggleInput,
  meet: oneOf(MeetingPlace),
  agreed: textInput(longestTold),
})
export type SaveSafety = z.infer<typeof SaveSafety>

type SafetyView = PartView<FilledIn<SaveSafety>> &
  Readonly<{
    /** What the request said of it; null when it said nothing. */
    asked: Safety['home'] | null
    stands: boolean
  }>

/** Safety, with who to call at hand: what is told here may be more than an intake can carry. */
export function intakeSafetyCard(view: SafetyView, words: Wording): Card {
  const said = words.intake.safety
  const { token, times, family, filled, asked, stands, problem } = view
  const isDanger = filled.home === 'known-danger' || asked === 'known-danger'
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      line(words.family(family.code, family.pseudonym), { spacing: 'None' }),
      line(said.text),
      ...(asked === null ? [] : [quiet(said.asked(said.homes[asked]))]),
      ...(isDanger ? [block('warning', [line(said.danger)])] : []),
      ...numbersAtHand(words),
      ...formNotes({ problem, stands }, words),
      choice({
        id: 'home',
        label: said.home,
        choices: Home.options.map((one) => ({ value: one, title: said.homes[one] })),
        value: filled.home,
        placeholder: words.draft.pick,
      }),
      choice({
        id: 'risks',
        label: said.risks,
        choices: SafetyRisk.options.map((one) => ({ value: one, title: said.riskNames[one] })),
        value: filled.risks.join(','),
        many: true,
      }),
      toggle('alone', said.alone, filled.alone),
      choice({
        id: 'meet',
        label: said.meet,
        choices: MeetingPlace.options.map((one) => ({ value: one, title: said.meets[one] })),
        value: filled.meet,
        placeholder: words.draft.pick,
      }),
      textField({ id: 'agreed', label: said.agreed, value: filled.agreed, longest: longestTold }),
    ],
    actions: [
      saveButton('save-safety', { token, times, family: family.id }, words),
      toIntakeButton(family, words),
    ],
  })
}

/** Who helps already, and what they do. */
export const SaveHelpers = z.strictObject({
  ...partForm,
  who: manyOf(OtherHelper),
  what: textInput(longestTold),
})
export type SaveHelpers = z.infer<typeof SaveHelpers>

type HelpersView = PartView<FilledIn<SaveHelpers>> &
  Readonly<{ asked: readonly OtherHelper[]; stands: boolean }>

/** Other helpers around the family. */
export function intakeHelpersCard(view: HelpersView, words: Wording): Card {
  const said = words.intake.helpersForm
  const { token, times, family, filled, asked, stands, problem } = view
  const names = words.intake.helpers
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      line(words.family(family.code, family.pseudonym), { spacing: 'None' }),
      ...(asked.length === 0 ? [] : [quiet(said.asked(asked.map((one) => names[one]).join(', ')))]),
      ...formNotes({ problem, stands }, words),
      choice({
        id: 'who',
        label: said.who,
        choices: OtherHelper.options.map((one) => ({ value: one, title: names[one] })),
        value: filled.who.join(','),
        many: true,
      }),
      quiet(said.coordinator),
      textField({ id: 'what', label: said.what, value: filled.what, longest: longestTold }),
    ],
    actions: [
      saveButton('save-helpers', { token, times, family: family.id }, words),
      toIntakeButton(family, words),
    ],
  })
}
