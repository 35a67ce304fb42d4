import { z } from 'zod'
import { LifeDomain } from '../programme/contact-words.ts'
import { type Score, type ScoreMoment, scoreChanges } from '../programme/trajectory/scores.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { button, card, choice, heading, line, quiet } from './elements.ts'
import { problemOf } from './help-answers-part.ts'
import { oneOf } from './inputs.ts'
import { backButton, OfFamily } from './trajectory-card.ts'
import type { Wording } from './wording/nl.ts'

const GivenPoints = z.enum(['0', '1', '2', '3', '4', '5'])
type GivenPoints = z.infer<typeof GivenPoints>

const perDomain = {
  income: oneOf(GivenPoints),
  housing: oneOf(GivenPoints),
  health: oneOf(GivenPoints),
  child: oneOf(GivenPoints),
  work: oneOf(GivenPoints),
  social: oneOf(GivenPoints),
  material: oneOf(GivenPoints),
  legal: oneOf(GivenPoints),
  mental: oneOf(GivenPoints),
} satisfies Readonly<Record<LifeDomain, z.ZodType<GivenPoints | null>>>

/** The family's own points; what it does not want to say is left open. */
export const SaveScores = z.strictObject({ ...OfFamily, ...perDomain })
export type SaveScores = z.infer<typeof SaveScores>

/** The points of a family so far, and when they are asked this time. */
export type ScoresView = Readonly<{
  token: string
  family: NamedFamily
  scores: readonly Score[]
  moment: ScoreMoment
  problem?: string
}>

/** The family's own points per life domain: the first beside the last, and a new round. */
export function trajectoryScoresCard(view: ScoresView, words: Wording): Card {
  const { token, family, scores, moment, problem } = view
  const said = words.trajectory.scores
  const title = said.title(words.family(family.code, family.pseudonym))
  const last = scores.at(-1)
  return card({
    fallback: title,
    body: [
      heading(title),
      ...problemOf(problem),
      line(said.intro),
      ...scoreChanges(scores).map((one) =>
        line(said.change(words.domains[one.domain], one.first, one.last), { spacing: 'Small' }),
      ),
      ...(last ? [quiet(said.last(words.day(last.on)))] : []),
      quiet(said.asked(words.trajectory.moments[moment]), { spacing: 'Small' }),
      ...LifeDomain.options.map((domain) =>
        choice({
          id: domain,
          label: words.domains[domain],
          placeholder: words.draft.pick,
          choices: GivenPoints.options.map((value) => ({ value, title: value })),
        }),
      ),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'save-scores',
        data: { token, family: family.id },
        withInputs: true,
        style: 'positive',
      }),
      backButton(family, words),
    ],
  })
}
