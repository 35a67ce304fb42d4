import { z } from 'zod'
import { recordId } from '../cards/inputs.ts'
import { action, done, refused } from './action.ts'
import { draftMessage } from './draft-reply.ts'
import { openDrafts } from './open-drafts.ts'
import { ownFamilies, ownFamily } from './own-families.ts'
import { refinable } from './sentence-fit.ts'
import { newDraft } from './start-log.ts'

/** "hetzelfde voor G-011": a second draft with the same facts; what was told of one family is no text of another. */
export const copyDraft = action({
  asks: z.strictObject({ family: recordId }),
  needs: 'log-contact',
  audit: 'draft.copied',
  run: async ({ family }, turn) => {
    if (!(await ownFamily(turn, family))) return refused({ reason: 'unknown-family' })
    const [newest] = refinable(await openDrafts(turn)).filter(({ draft }) => draft.corrects === null)
    if (newest === undefined) return refused({ reason: 'unknown-draft' })
    const { family: _, ...words } = newest.fields.words
    const fields = {
      ...newest.fields,
      family,
      words,
      told: [],
      next: [],
      ...{ raised: null, observed: null, impression: null, agreed: null, feeling: null, question: null },
      impossible: [],
    }
    const draft = await newDraft(fields, await ownFamilies(turn), turn)
    return done(
      { messages: [await draftMessage(draft, turn)] },
      { changes: [{ collection: 'drafts', record: draft }], about: draft.id },
    )
  },
})
