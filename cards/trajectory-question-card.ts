import { z } from 'zod'
import { DependenceAnswer, type DependenceQuestion } from '../programme/trajectory/dependence.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { button, card, choice, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { problemOf } from './help-answers-part.ts'
import { oneOf, recordId } from './inputs.ts'
import { OfFamily } from './trajectory-card.ts'
import type { Wording } from './wording/nl.ts'

/** The answer to a question about dependence. */
export const AnswerDependence = z.strictObject({
  ...OfFamily,
  question: recordId,
  answer: oneOf(DependenceAnswer),
})

type QuestionView = Readonly<{
  token: string
  family: NamedFamily
  question: DependenceQuestion
  as: 'buddy' | 'lecturer'
  /** Name of the buddy, for the lecturer. */
  buddy: string
  problem?: string
}>

/** What was counted, as a question; the buddy's answer is seen by the lecturer. */
export function trajectoryQuestionCard(view: QuestionView, words: Wording): Card {
  const { token, family, question, as, buddy, problem } = view
  const said = words.trajectory.question
  const title = said.title(words.family(family.code, family.pseudonym))
  return card({
    fallback: title,
    body: [
      heading(title),
      ...problemOf(problem),
      line(said.intro),
      ...question.seen.map(({ sign, count }) => line(words.trajectory.signs[sign](count))),
      quiet(as === 'lecturer' ? said.forLecturer(plain(buddy)) : said.seesAnswer, { spacing: 'Small' }),
      ...(as === 'lecturer' && question.buddy
        ? [line(said.buddySays(words.trajectory.answers[question.buddy]))]
        : []),
      choice({
        id: 'answer',
        label: said.ask,
        open: true,
        choices: DependenceAnswer.options.map((value) => ({
          value,
          title: words.trajectory.answers[value],
        })),
        value: question[as],
      }),
      quiet(said.nextTime, { spacing: 'Medium' }),
    ],
    actions: [
      button({
        title: said.answer,
        verb: 'answer-dependence',
        data: { token, family: family.id, question: question.id },
        withInputs: true,
        style: 'positive',
      }),
      button({ title: words.trajectory.button, verb: 'open-trajectory', data: { family: family.id } }),
    ],
  })
}
