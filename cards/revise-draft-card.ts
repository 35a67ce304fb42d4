import { z } from 'zod'
import { ContactKind } from '../programme/contact-words.ts'
import type { Card } from './card.ts'
import { button, card, heading } from './elements.ts'
import { plain, visible } from './escape.ts'
import { dayInput, recordId, timeInput } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Fields of a draft that a word can empty. */
const ClearedField = z.enum(['family', 'date', 'time', 'minutes', 'place', 'domains', 'services', 'next'])

/** Puts one thing in an open draft right and shows it anew, with a word before it. */
export const ReviseDraft = z.strictObject({
  draft: recordId,
  say: z.enum(['nothing', 'stays-open', 'what-is-wrong']).default('nothing'),
  clear: z.array(ClearedField).readonly().default([]),
  family: recordId.optional(),
  kind: ContactKind.optional(),
  date: dayInput.optional(),
  time: timeInput.optional(),
  minutes: z.number().int().min(1).max(1440).optional(),
  nextDate: dayInput.optional(),
  nextTime: timeInput.optional(),
})
export type ReviseDraft = z.infer<typeof ReviseDraft>

/** A day and an hour that were said alone: the words, and what they are as a contact and as an appointment. */
export type MomentView = Readonly<{ draft: string; said: string; past: string; ahead: string; time: string }>

/** Asked when "vrijdag 10u" stands alone: it is as well the day of this contact as the next appointment. */
export function momentQuestionCard({ draft, said, past, ahead, time }: MomentView, words: Wording): Card {
  const { moment, appointment } = words
  const when = (day: string) => appointment.when(words.day(day), words.clock(time))
  const title = moment.title(visible(said, 60))
  return card({
    fallback: plain(title),
    body: [heading(plain(title))],
    actions: [
      button({
        title: moment.ahead(when(ahead)),
        verb: 'revise-draft',
        data: { draft, nextDate: ahead, nextTime: time },
      }),
      button({ title: moment.past(when(past)), verb: 'revise-draft', data: { draft, date: past, time } }),
    ],
  })
}
