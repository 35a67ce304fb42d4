import type { Card } from '../cards/card.ts'
import { contactDraftCard, type DraftView } from '../cards/contact-draft-card.ts'
import { contactToldCard } from '../cards/contact-told-card.ts'
import { type Contact, TextField } from '../programme/contact.ts'
import { type DraftFields, fieldsOf, type OpenDraft } from '../programme/draft.ts'
import type { Turn } from './action.ts'
import type { Message } from './asked.ts'
import { nextDayAsked } from './next-day.ts'
import { ownFamilies } from './own-families.ts'

/** The families a student can choose in a draft. */
export async function familyOptions(turn: Turn): Promise<readonly Readonly<{ id: string; label: string }>[]> {
  const own = await ownFamilies(turn)
  return own.map(({ family }) => ({ id: family.id, label: turn.words.family(family.code, family.pseudonym) }))
}

type Shown = Readonly<{ draft: OpenDraft; fields: DraftFields; problem?: string }>

/** The full form of an open draft, or with what was filled in and why that could not be kept. */
export async function draftForm({ draft, fields, problem }: Shown, turn: Turn): Promise<Card> {
  const view = await viewOf(draft, fields, turn)
  return contactDraftCard(problem === undefined ? view : { ...view, problem }, turn.words)
}

/** The card of an open draft as a message whose id is remembered, so that it can be replaced when the draft ends. */
export async function draftMessage(draft: OpenDraft, turn: Turn): Promise<Message> {
  const fields = fieldsOf(draft)
  if (fields === null)
    return { text: turn.words.refusals['draft-gone']({ reason: 'draft-gone', as: 'unreadable' }) }
  const view = await viewOf(draft, fields, turn)
  const wasTold = Object.keys(fields.words).length > 0 && draft.corrects === null
  const card = wasTold ? contactToldCard(view, turn.words) : contactDraftCard(view, turn.words)
  const asks = nextDayAsked(draft.id, fields)
  return { card, shows: `draft:${draft.id}:${draft.revision}`, ...(asks ? { asks } : {}) }
}

async function viewOf(draft: OpenDraft, fields: DraftFields, turn: Turn): Promise<DraftView> {
  const families = await familyOptions(turn)
  const known = families.some(({ id }) => id === fields.family)
  const kept = draft.corrects === null ? undefined : await turn.records.contacts.get(draft.corrects)
  return {
    draft,
    families,
    fields: known ? fields : { ...fields, family: null },
    hasAssessor: turn.person.assessor !== null,
    ...(kept ? { kept: { date: kept.facts.date, kind: kept.facts.kind, texts: writtenIn(kept) } } : {}),
  }
}

function writtenIn({ texts }: Contact): readonly TextField[] {
  return TextField.options.filter((field) => (texts?.[field] ?? null) !== null)
}
