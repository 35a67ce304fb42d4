import type { DateTime } from 'luxon'
import { z } from 'zod'
import { UrgencyType } from './contact-words.ts'
import { ClockTime, Day, momentOf, Stamp } from './stamp.ts'

/** What the bot asked, with what its buttons carry: ids, and never a word of what was typed. */
export const AskedAbout = z.discriminatedUnion('what', [
  z
    .strictObject({
      what: z.literal('urgent'),
      family: z.string().nullable(),
      types: z.array(UrgencyType).readonly(),
      /** Ids of the signs that were heard. */
      signs: z.array(z.string()).readonly().optional(),
      /** Which question it was: a word and a button that answer the same one raise one call. */
      question: z.string().optional(),
    })
    .readonly(),
  z.strictObject({ what: z.literal('undo'), contact: z.string() }).readonly(),
  z
    .strictObject({
      what: z.literal('appointment'),
      family: z.string().nullable(),
      when: z.string().nullable(),
      token: z.string(),
    })
    .readonly(),
  z.strictObject({ what: z.literal('which-draft'), draft: z.string() }).readonly(),
  /** Whether a day and an hour are when the contact was, or when the next one is. */
  z
    .strictObject({
      what: z.literal('moment'),
      draft: z.string(),
      past: Day,
      ahead: Day,
      time: ClockTime,
    })
    .readonly(),
  /** For which day the next appointment is, of which the hour was said. */
  z.strictObject({ what: z.literal('next-day'), draft: z.string(), time: ClockTime }).readonly(),
  /** Which open draft to keep, throw away or go on with; `draft` when there is but one. */
  z
    .strictObject({
      what: z.literal('pick-draft'),
      to: z.enum(['keep', 'drop', 'open']),
      draft: z.string().nullable(),
    })
    .readonly(),
])
export type AskedAbout = z.infer<typeof AskedAbout>

/** The question that was asked last in somebody's personal chat; its id is the person's. */
export const PendingQuestion = z
  .strictObject({
    id: z.string(),
    askedAt: Stamp,
    /** Sealed: it names families and what a sentence sounded like. */
    about: AskedAbout.nullable().optional(),
  })
  .readonly()
export type PendingQuestion = z.infer<typeof PendingQuestion>

const minutesWaiting = 30

/** What a short word typed now answers; null when nothing was asked, or too long ago to be meant. */
export function awaiting(question: PendingQuestion | undefined, now: DateTime): AskedAbout | null {
  if (!question || momentOf(question.askedAt) < now.minus({ minutes: minutesWaiting })) return null
  return question.about ?? null
}
