import { z } from 'zod'
import type { UrgencyLevel, UrgencyType } from '../programme/contact-words.ts'
import type { Card } from './card.ts'
import { block, button, card, heading, line } from './elements.ts'
import { recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** The student says that a message that sounded urgent is not. */
export const NotUrgent = z.strictObject({
  family: recordId.nullable().optional(),
  question: recordId.optional(),
})

/** What a message that may be urgent is about; `question` is what its buttons answer, a word typed instead too. */
type UrgentQuestion = Readonly<{
  question: string
  family: string | null
  types?: readonly UrgencyType[]
  signs?: readonly string[]
}>

/** Asked when a message may be urgent: one question, three buttons, and the numbers already in sight. */
export function urgentQuestionCard(
  { question, family, types = [], signs = [] }: UrgentQuestion,
  words: Wording,
): Card {
  const said = words.urgentQuestion
  const raise = (level: UrgencyLevel) => ({ family, level, types, signs, question })
  return card({
    fallback: said.title,
    body: [heading(said.title), line(said.text), block('attention', [line(said.numbers)])],
    actions: [
      button({
        title: said.now,
        verb: 'raise-urgent',
        data: raise('now'),
        style: 'destructive',
      }),
      button({ title: said.today, verb: 'raise-urgent', data: raise('today') }),
      button({ title: said.not, verb: 'not-urgent', data: { family, question } }),
    ],
  })
}
