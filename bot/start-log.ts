import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { type DraftFields, emptyFields, type OpenDraft, startDraft } from '../programme/draft.ts'
import { firstPolicy } from '../programme/site.ts'
import { action, done, refused, type Turn } from './action.ts'
import { draftMessage } from './draft-reply.ts'
import { openDrafts, type ReadableDraft } from './open-drafts.ts'
import { type OwnFamily, ownFamilies, policyFor } from './own-families.ts'

/** Opens an empty card to log a contact, with the family filled in when it is named or the only one. */
export const startLog = action({
  asks: z.object({ family: z.string().max(80).optional() }),
  needs: 'log-contact',
  audit: 'draft.started',
  run: async ({ family: named }, turn) => {
    const own = await ownFamilies(turn)
    if (own.length === 0) return refused({ reason: 'no-families' })
    const family = own.find((one) => one.family.id === named)?.family.id ?? null
    const draft = await newDraft({ ...emptyFields, family, date: turn.today }, own, turn)
    const untouched = (await openDrafts(turn)).find((open) => isUntouched(open, draft))
    if (untouched)
      return done({ messages: [await draftMessage(untouched.draft, turn)] }, { about: untouched.draft.id })
    return done(
      { messages: [await draftMessage(draft, turn)] },
      { changes: [{ collection: 'drafts', record: draft }], about: draft.id },
    )
  },
})

/** Opened in the tab before and closed again: nothing stands in it, and it stands on no card of the chat. */
function isUntouched({ draft, fields }: ReadableDraft, fresh: OpenDraft): boolean {
  const { shown, corrects, mayRefine, revision } = draft
  const isNew = shown === null && corrects === null && mayRefine === null && revision === fresh.revision
  return isNew && isDeepStrictEqual(fields, fresh.fields)
}

/** A fresh draft of the student: the only family is filled in, and it waits as long as its site says. */
export async function newDraft(
  fields: DraftFields,
  own: readonly OwnFamily[],
  turn: Turn,
): Promise<OpenDraft> {
  // Who names somebody else's family does not mean the only one of their own.
  const namesOther = fields.impossible.some(({ what }) => what === 'family')
  const only = own.length === 1 && !namesOther ? own[0] : undefined
  const family = fields.family ?? only?.family.id ?? null
  const match = own.find((one) => one.family.id === family) ?? own[0]
  const { draftDays } = match ? await policyFor(turn, match.family, match.match) : firstPolicy
  const starting = { id: turn.newId(), student: turn.person.id, fields: { ...fields, family }, now: turn.now }
  return startDraft({ ...starting, days: draftDays })
}
