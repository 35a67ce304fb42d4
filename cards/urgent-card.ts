import { z } from 'zod'
import { UrgencyLevel, UrgencyType } from '../programme/contact-words.ts'
import { isForSocialService, numbersFor } from '../programme/emergency-numbers.ts'
import type { Card } from './card.ts'
import { type Body, block, card, heading, line } from './elements.ts'
import { plain } from './escape.ts'
import { type NextStep, stepButton } from './help-card.ts'
import { recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** The red button, on a draft or from the list, with what the sentence sounded like; all of it may be missing. */
export const RaiseUrgent = z.strictObject({
  draft: recordId.nullable().optional(),
  family: recordId.nullable().optional(),
  level: UrgencyLevel.nullable().optional(),
  types: z.array(UrgencyType).max(9).readonly().optional(),
  question: recordId.optional(),
})

export type RaiseUrgent = z.infer<typeof RaiseUrgent>

/** "Vergissing": takes back one call, or the latest one when none is named. */
export const WithdrawUrgent = z.strictObject({ call: recordId.optional() })

/**
 * What is said after the numbers. `not-stored`: the disk refused; `not-raised`: a student only looks at the numbers;
 * `supervisor` and `others`: for who raises nothing.
 */
type Aftermath = Readonly<{ as: 'not-stored' | 'not-raised' | 'supervisor' | 'others' }>

/** The numbers, what is said after them, and the buttons that fit who reads it. */
export type UrgentView = Readonly<{
  after: Aftermath
  types: readonly UrgencyType[]
  maternityNumber: string | null
  next: readonly NextStep[]
}>

/** Who to call, before anything else; it needs nothing stored and nothing sent. */
export function urgentCard({ after, types, maternityNumber, next }: UrgentView, words: Wording): Card {
  const said = words.urgent
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      block('attention', numberLines(types, maternityNumber, words)),
      line(said.notEmergency),
      line(afterSaid(after, words)),
    ],
    actions: next.map((step) => stepButton(step, words)),
  })
}

function afterSaid({ as }: Aftermath, words: Wording): string {
  const said = words.urgent
  switch (as) {
    case 'not-stored':
      return said.notStored
    case 'not-raised':
      return said.notRaised
    case 'supervisor':
      return said.toSupervisor
    case 'others':
      return said.toOthers
  }
}

/** Who to call, the ones that fit what it is about first. */
export function numberLines(
  types: readonly UrgencyType[],
  maternityNumber: string | null,
  words: Wording,
): Body {
  const said = words.urgent
  return [
    ...(isForSocialService(types) ? [line(said.socialFirst, { spacing: 'Small' })] : []),
    ...numbersFor(types).map(({ number, for: what }) =>
      line(said.call(number, words.numbers[what]), { spacing: 'Small' }),
    ),
    ...(maternityNumber ? [line(said.maternity(plain(maternityNumber)), { spacing: 'Small' })] : []),
  ]
}
