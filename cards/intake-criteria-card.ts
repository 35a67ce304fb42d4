import { z } from 'zod'
import {
  CriterionDomain,
  CriterionScore,
  type CriterionTold,
  longestWhy,
  publishedCriteria,
} from '../programme/intake/criteria.ts'
import type { Card } from './card.ts'
import { card, choice, heading, line, quiet, textField } from './elements.ts'
import { oneOf, textInput } from './inputs.ts'
import { formNotes, toIntakeButton } from './intake-answer-part.ts'
import { type PartView, partForm, saveButton } from './intake-consent-card.ts'
import type { Wording } from './wording/nl.ts'

/** The six criteria with a reason each; what stays empty stays as it was. */
export const SaveCriteria = z.strictObject({
  ...partForm,
  income: oneOf(CriterionScore),
  income_why: textInput(longestWhy),
  education: oneOf(CriterionScore),
  education_why: textInput(longestWhy),
  work: oneOf(CriterionScore),
  work_why: textInput(longestWhy),
  stimulation: oneOf(CriterionScore),
  stimulation_why: textInput(longestWhy),
  housing: oneOf(CriterionScore),
  housing_why: textInput(longestWhy),
  health: oneOf(CriterionScore),
  health_why: textInput(longestWhy),
})
export type SaveCriteria = z.infer<typeof SaveCriteria>

/** The answers as the form sent them. */
export function criteriaIn(sent: SaveCriteria): readonly CriterionTold[] {
  return CriterionDomain.options.map((domain) => ({
    domain,
    score: sent[domain],
    why: sent[`${domain}_why`],
  }))
}

/** Answers by domain, of a day; without their reasons, which do not come back into the chat. */
type ScoresOn = Readonly<{
  on: string
  scores: Readonly<Partial<Record<CriterionDomain, CriterionScore>>>
}>

type View = PartView<readonly CriterionTold[]> &
  Readonly<{
    /** What was judged the time before; null when this is the first time. */
    previous: ScoresOn | null
    /** What stands of this time; null when nothing was judged yet. */
    now: ScoresOn | null
    count: Readonly<{ weak: number; judged: number; weakFrom: number }> | null
    isBorn: boolean
  }>

/** The criteria, each with its published definition, what was judged before, and room for a reason. */
export function intakeCriteriaCard(view: View, words: Wording): Card {
  const said = words.intake.criteria
  const { token, times, family, filled, previous, now, count, isBorn, problem } = view
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      line(words.family(family.code, family.pseudonym), { spacing: 'None' }),
      line(said.text),
      ...(previous !== null && now === null ? [line(said.again)] : []),
      ...(isBorn ? [] : [line(said.beforeBirth)]),
      ...(count === null
        ? []
        : [
            line(words.intake.card.count(count.weak, count.judged, count.weakFrom), { weight: 'Bolder' }),
            quiet(words.intake.card.decides),
          ]),
      ...formNotes({ problem, stands: now !== null }, words),
      ...filled.flatMap((one) => domainFields(one, { previous, now }, words)),
      quiet(said.source(publishedCriteria.source, words.day(publishedCriteria.checkedOn)), {
        spacing: 'Medium',
      }),
    ],
    actions: [
      saveButton('save-criteria', { token, times, family: family.id }, words),
      toIntakeButton(family, words),
    ],
  })
}

function domainFields(
  { domain, score, why }: CriterionTold,
  { previous, now }: Pick<View, 'previous' | 'now'>,
  words: Wording,
) {
  const said = words.intake.criteria
  const { scores } = words.intake
  const published = publishedCriteria.domains.find((one) => one.domain === domain)
  const isEnglish = words.language === 'en'
  const name = (isEnglish ? published?.en : published?.nl) ?? domain
  const before = previous?.scores[domain]
  const standing = now?.scores[domain]
  return [
    line(name, { weight: 'Bolder', spacing: 'Medium', separator: true }),
    quiet(said.weak((isEnglish ? published?.weakEn : published?.weakNl) ?? '')),
    ...(before && previous ? [quiet(said.previous(scores[before], words.day(previous.on)))] : []),
    ...(standing ? [quiet(said.now(scores[standing]))] : []),
    choice({
      id: domain,
      label: said.answer(name),
      choices: CriterionScore.options.map((one) => ({ value: one, title: scores[one] })),
      value: score,
      placeholder: words.draft.pick,
    }),
    textField({ id: `${domain}_why`, label: said.why(name), value: why, longest: longestWhy, lines: 'one' }),
  ]
}
