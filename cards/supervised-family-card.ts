import { z } from 'zod'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { button, card, line } from './elements.ts'
import { plain } from './escape.ts'
import { type NextStep, stepButton } from './help-card.ts'
import { recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** A visit told by who keeps none; the family when it is one supervised. */
export const NoOwnLogs = z.strictObject({ family: recordId.nullable() })

type Answer = Readonly<{
  text: string
  /** The family whose timeline is a tap away; null when it is not theirs to open. */
  family: NamedFamily | null
  steps: readonly NextStep[]
}>

/** One line about a family, with the way into its timeline for who supervises it. */
export function familyAnswerCard({ text, family, steps }: Answer, words: Wording): Card {
  return card({
    fallback: text,
    body: [line(plain(text))],
    actions: [
      ...(family
        ? [button({ title: words.families.open, verb: 'open-timeline', data: { family: family.id } })]
        : []),
      ...steps.map((step) => stepButton(step, words)),
    ],
  })
}
