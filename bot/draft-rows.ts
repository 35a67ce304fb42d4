import type { DraftRow } from '../cards/draft-summary.ts'
import type { Turn } from './action.ts'
import type { ReadableDraft } from './open-drafts.ts'
import { ownFamilies } from './own-families.ts'

/** Drafts as a list names them: the family while it is the student's, the kind and the day. */
export async function draftRows(drafts: readonly ReadableDraft[], turn: Turn): Promise<readonly DraftRow[]> {
  const own = await ownFamilies(turn)
  return drafts.map(({ draft, fields }) => ({
    id: draft.id,
    family: own.find(({ family }) => family.id === fields.family)?.family ?? null,
    kind: fields.kind,
    date: fields.date,
  }))
}
