import { isDeepStrictEqual } from 'node:util'
import { ReviseDraft } from '../cards/revise-draft-card.ts'
import type { Appointment } from '../programme/contact.ts'
import { type DraftFields, emptyFields, reviseDraft } from '../programme/draft.ts'
import { action, done, type Outcome, refused, type Turn } from './action.ts'
import type { Message } from './asked.ts'
import { draftMessage } from './draft-reply.ts'
import { findOpenDraft, type ReadableDraft } from './open-drafts.ts'
import { ownFamily, policyFor } from './own-families.ts'

/** A word about an open draft: one field filled or emptied, or nothing but a look at it, with what to do next. */
export const reviseOpenDraft = action({
  asks: ReviseDraft,
  needs: 'log-contact',
  audit: 'draft.revised',
  run: async (sent, turn) => {
    const found = await findOpenDraft(turn, sent.draft)
    if ('because' in found) return refused(found.because)
    if (sent.family !== undefined && !(await ownFamily(turn, sent.family)))
      return refused({ reason: 'unknown-family' })
    const lead = leadOf(sent.say, turn)
    const fields = revised(found.fields, sent)
    if (fields === found.fields)
      return done({ messages: [...lead, await draftMessage(found.draft, turn)] }, { about: sent.draft })
    return changed(found, { fields, lead }, turn)
  },
})

async function changed(
  { draft }: ReadableDraft,
  { fields, lead }: Readonly<{ fields: DraftFields; lead: readonly Message[] }>,
  turn: Turn,
): Promise<Outcome> {
  const own = await ownFamily(turn, fields.family)
  const days = own ? (await policyFor(turn, own.family, own.match)).draftDays : 7
  const decision = reviseDraft(draft, fields, turn.now, days)
  if (!decision.accepted) return refused(decision.because)
  return done(
    { messages: [...lead, await draftMessage(decision.next, turn)] },
    {
      changes: [{ collection: 'drafts', record: decision.next }],
      notices: decision.notices,
      about: draft.id,
    },
  )
}

function leadOf(say: ReviseDraft['say'], { words }: Turn): readonly Message[] {
  switch (say) {
    case 'nothing':
      return []
    case 'stays-open':
      return [{ text: words.draft.staysOpen }]
    case 'what-is-wrong':
      return [{ text: words.draft.whatIsWrong }]
  }
}

/** The fields with what was put right; the very same object when nothing was. */
function revised(before: DraftFields, sent: ReviseDraft): DraftFields {
  const emptied = Object.fromEntries(sent.clear.map((field) => [field, emptyFields[field]]))
  const { family, kind, date, time, minutes, nextDate, nextTime } = sent
  const filled = {
    ...(family ? { family } : {}),
    ...(kind ? { kind } : {}),
    ...(date ? { date } : {}),
    ...(time ? { time } : {}),
    ...(minutes ? { minutes } : {}),
    ...(nextDate ? { next: withNext(before.next, { date: nextDate, time: nextTime ?? null }) } : {}),
  }
  const touched = [...Object.keys(emptied), ...Object.keys(filled)]
  if (touched.length === 0) return before
  const words = Object.entries(before.words).filter(([field]) => !touched.includes(field))
  const fields = {
    ...before,
    ...emptied,
    ...filled,
    dateAssumed: before.dateAssumed && !touched.includes('date'),
    impossible: before.impossible.filter(({ what }) => what !== 'family' || !touched.includes('family')),
    unsure: before.unsure.filter(({ field }) => !touched.includes(field)),
    words: Object.fromEntries(words),
  }
  return isDeepStrictEqual(fields, before) ? before : fields
}

/** The appointments with one more; another hour of the same day takes the place of the first. */
function withNext(before: DraftFields['next'], next: Appointment): DraftFields['next'] {
  if (before.some(({ date, time }) => date === next.date && time === next.time)) return before
  return [...before.filter(({ date }) => date !== next.date), next]
}
