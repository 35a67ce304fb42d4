import { z } from 'zod'
import type { UrgencyType } from '../programme/contact-words.ts'
import type { Card } from './card.ts'
import { block, button, card, heading, line } from './elements.ts'
import { recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** The student says that a message that sounded urgent is not. */
export const NotUrgent = z.strictObject({ family: recordId.nullable().optional() })

/** Asked when a message may be urgent: one question, three buttons, and the numbers already in sight. */
export function urgentQuestionCard(
  { family, types = [] }: Readonly<{ family: string | null; types?: readonly UrgencyType[] }>,
  words: Wording,
): Card {
  const said = words.urgentQuestion
  return card({
    fallback: said.title,
    body: [heading(said.title), line(said.text), block('attention', [line(said.numbers)])],
    actions: [
      button({
        title: said.now,
        verb: 'raise-urgent',
        data: { family, level: 'now', types },
        style: 'destructive',
      }),
      button({ title: said.today, verb: 'raise-urgent', data: { family, level: 'today', types } }),
      button({ title: said.not, verb: 'not-urgent', data: { family } }),
    ],
  })
}
