import { z } from 'zod'
import { recordId } from '../cards/inputs.ts'
import { momentQuestionCard } from '../cards/revise-draft-card.ts'
import { ClockTime, Day } from '../programme/stamp.ts'
import { action, done } from './action.ts'

/** Asks whether a day and an hour are when this contact was, or when the next one is. */
export const askMoment = action({
  asks: z.strictObject({
    draft: recordId,
    said: z.string().max(60),
    past: Day,
    ahead: Day,
    time: ClockTime,
  }),
  needs: 'log-contact',
  audit: 'draft.moment-asked',
  run: async ({ said, ...moment }, turn) => {
    const card = momentQuestionCard({ said, ...moment }, turn.words)
    return done({ messages: [{ card, asks: { what: 'moment', ...moment } }] }, { about: moment.draft })
  },
})
