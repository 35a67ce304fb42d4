import { z } from 'zod'
import { languageCodes, languageName } from '../directory/language-code.ts'
import { Adult, ConsentAnswer, type ConsentState } from '../programme/intake/consent.ts'
import { longestTold } from '../programme/intake/safety.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import {
  block,
  button,
  card,
  choice,
  dateField,
  heading,
  line,
  quiet,
  textField,
  toggle,
} from './elements.ts'
import { dayInput, formToken, manyOf, oneOf, recordId, textInput, toggleInput } from './inputs.ts'
import { formNotes, toIntakeButton } from './intake-answer-part.ts'
import type { Wording } from './wording/nl.ts'

/** What every form of a part sends besides its answers; `times` is how often the part was kept when it opened. */
export const partForm = { token: formToken, family: recordId, times: z.number().int().min(0) }

/** One adult was asked. */
export const SaveConsent = z.strictObject({
  ...partForm,
  adults: manyOf(Adult),
  adult: oneOf(Adult),
  answer: oneOf(ConsentAnswer),
  language: oneOf(z.string().max(10)),
  interpreter: toggleInput,
  on: dayInput,
  conditions: textInput(longestTold),
})
export type SaveConsent = z.infer<typeof SaveConsent>

/** The answers of a form as it is filled in: what it sends without what every form has, lists only to read. */
export type FilledIn<Sent> = {
  readonly [Name in Exclude<keyof Sent, keyof typeof partForm>]: Sent[Name] extends (infer One)[]
    ? readonly One[]
    : Sent[Name]
}

/** What a form of a part is shown with. */
export type PartView<Filled> = Readonly<{
  token: string
  times: number
  family: NamedFamily
  filled: Filled
  problem?: string | undefined
}>

type View = PartView<FilledIn<SaveConsent>> &
  Readonly<{
    states: readonly Readonly<{ adult: Adult; state: ConsentState; on: string | null }>[]
    /** Whether nobody but the mother may be asked now. */
    isMotherAlone: boolean
  }>

/** Consent, one adult after the other; while it is not known to be safe the mother alone is asked. */
export function intakeConsentCard(view: View, words: Wording): Card {
  const said = words.intake.consent
  const { token, times, family, filled, states, isMotherAlone, problem } = view
  const names = Adult.options.map((adult) => ({ value: adult, title: words.intake.adults[adult] }))
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      line(words.family(family.code, family.pseudonym), { spacing: 'None' }),
      ...(isMotherAlone ? [block('warning', [line(said.alone)])] : []),
      line(said.explain),
      quiet(said.again),
      ...states.map(({ adult, state, on }) =>
        line(
          said.state(
            words.intake.adults[adult],
            words.intake.consents[state],
            on === null ? '' : ` (${words.day(on)})`,
          ),
          { weight: 'Bolder', spacing: 'Small' },
        ),
      ),
      ...formNotes({ problem, stands: false }, words),
      choice({
        id: 'adults',
        label: said.household,
        choices: names,
        value: filled.adults.join(','),
        many: true,
      }),
      choice({ id: 'adult', label: said.who, choices: names, value: filled.adult }),
      choice({
        id: 'answer',
        label: said.answer,
        choices: ConsentAnswer.options.map((one) => ({ value: one, title: said.answers[one] })),
        value: filled.answer,
      }),
      languageField('language', said.language, filled.language, words),
      toggle('interpreter', said.interpreter, filled.interpreter),
      dateField({ id: 'on', label: said.on, value: filled.on }),
      textField({ id: 'conditions', label: said.conditions, value: filled.conditions, longest: longestTold }),
    ],
    actions: [
      saveButton('save-consent', { token, times, family: family.id }, words),
      toIntakeButton(family, words),
    ],
  })
}

/** A list of languages by name; the small list of this programme would leave families out. */
export function languageField(id: string, label: string, value: string | null, words: Wording) {
  const language = words.language === 'en' ? 'en' : 'nl'
  const named = languageCodes.map((code) => ({ value: code, title: languageName(code, language) }))
  return choice({
    id,
    label,
    choices: named.toSorted((one, other) => one.title.localeCompare(other.title, language)),
    value,
    placeholder: words.draft.pick,
  })
}

/** Keeps a part. */
export function saveButton(verb: string, data: Readonly<Record<string, unknown>>, words: Wording) {
  return button({ title: words.intake.save, verb, data, withInputs: true, style: 'positive' })
}
