import { z } from 'zod'
import { UrgencyLevel, UrgencyType } from '../programme/contact-words.ts'
import { type CallLine, type LocalNumber, linesFor, type UrgentNeed } from '../programme/emergency-numbers.ts'
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
  /** Ids of the signs that were heard. */
  signs: z.array(recordId).max(200).readonly().optional(),
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
  need: UrgentNeed
  local: readonly LocalNumber[]
  next: readonly NextStep[]
}>

/** Who to call, before anything else; it needs nothing stored and nothing sent. */
export function urgentCard({ after, need, local, next }: UrgentView, words: Wording): Card {
  const said = words.urgent
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      block('attention', numberLines(need, local, words)),
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
export function numberLines(need: UrgentNeed, local: readonly LocalNumber[], words: Wording): Body {
  return linesFor(need, local).map((one) => line(callSaid(one, words), { spacing: 'Small' }))
}

function callSaid(call: CallLine, words: Wording): string {
  const said = words.urgent
  switch (call.as) {
    case 'public':
      return said.call(call.number.number, words.numbers[call.number.for])
    case 'local': {
      const { nl, en } = call.kind.says
      return said.call(plain(call.number), words.language === 'en' ? en : nl)
    }
    case 'look-for':
      return said.socialFirst
  }
}
