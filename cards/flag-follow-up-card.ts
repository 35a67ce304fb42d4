import { z } from 'zod'
import type { Card } from './card.ts'
import { block, button, card, heading, line } from './elements.ts'
import { plain } from './escape.ts'
import { type HelpAnswers, helpInputs, helpQuestions, problemOf } from './help-answers-part.ts'
import { stepButton } from './help-card.ts'
import { formToken, recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Whether help came and whether the sign is gone, some days later. */
export const AnswerFollowUp = z.strictObject({ flag: recordId, ...helpInputs, token: formToken })

/** The student who raised it, or the one who took it on, is asked how it went. */
export type FollowUpView = Readonly<{
  flag: string
  /** Null when it was not told or is not this reader's to see. */
  family: string | null
  raisedAt: string
  isStudent: boolean
  token: string
  problem?: string
  /** What was filled in, when the form comes back. */
  filled?: HelpAnswers
}>

/** "Is er hulp geweest? Is het teken er nog?", with the numbers in sight of a student who is still in it. */
export function followUpCard(view: FollowUpView, words: Wording): Card {
  const { flag, family, raisedAt, isStudent, token, problem, filled } = view
  const said = words.flagFollowUp
  const shown = family && plain(family, 80)
  return card({
    fallback: `${said.title} ${words.flagForms.helpCame} ${words.flagForms.signGone}`,
    body: [
      heading(said.title),
      ...problemOf(problem),
      line(isStudent ? said.student(raisedAt, shown) : said.other(raisedAt, shown)),
      ...helpQuestions(filled, words),
      ...(isStudent ? [block('attention', [line(words.urgentQuestion.numbers)])] : []),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'answer-follow-up',
        data: { flag, token },
        withInputs: true,
        style: 'positive',
      }),
      isStudent
        ? stepButton('urgent', words)
        : button({ title: said.open, verb: 'open-flag', data: { flag } }),
    ],
  })
}

type FollowUpAnswered = Readonly<{ flag: string; isWell: boolean; isStudent: boolean }>

/** Thanks for the answer; what is not well yet stays open, and a student reads once more who to call. */
export function followUpAnsweredCard({ flag, isWell, isStudent }: FollowUpAnswered, words: Wording): Card {
  const said = words.flagFollowUp
  const text = isWell ? said.well : said.notYet
  return card({
    fallback: text,
    body: [
      line(text),
      ...(isStudent && !isWell
        ? [line(said.worse), block('attention', [line(words.urgentQuestion.numbers)])]
        : []),
    ],
    actions: isStudent
      ? [stepButton('families', words), ...(isWell ? [] : [stepButton('urgent', words)])]
      : [button({ title: said.open, verb: 'open-flag', data: { flag } })],
  })
}
