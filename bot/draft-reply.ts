import type { Card } from '../cards/card.ts'
import { contactDraftCard } from '../cards/contact-draft-card.ts'
import { type DraftFields, fieldsOf, type OpenDraft } from '../programme/draft.ts'
import type { Turn } from './action.ts'
import type { Message } from './asked.ts'
import { ownFamilies } from './own-families.ts'

/** The families a student can choose in a draft. */
export async function familyOptions(turn: Turn): Promise<readonly Readonly<{ id: string; label: string }>[]> {
  const own = await ownFamilies(turn)
  return own.map(({ family }) => ({ id: family.id, label: turn.words.family(family.code, family.pseudonym) }))
}

type Shown = Readonly<{ draft: OpenDraft; fields: DraftFields; problem?: string }>

/** The card of an open draft as it stands, or with what was filled in and why that could not be saved. */
export async function draftCard({ draft, fields, problem }: Shown, turn: Turn): Promise<Card> {
  const families = await familyOptions(turn)
  const known = families.some(({ id }) => id === fields.family)
  const view = { draft, families, fields: known ? fields : { ...fields, family: null } }
  return contactDraftCard(problem === undefined ? view : { ...view, problem }, turn.words)
}

/** The same as a message whose id is remembered, so that the card can be replaced when the draft ends. */
export async function draftMessage(draft: OpenDraft, turn: Turn): Promise<Message> {
  const fields = fieldsOf(draft)
  if (fields === null)
    return { text: turn.words.refusals['draft-gone']({ reason: 'draft-gone', as: 'unreadable' }) }
  return { card: await draftCard({ draft, fields }, turn), shows: `draft:${draft.id}:${draft.revision}` }
}
