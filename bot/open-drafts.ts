import { type DraftFields, fieldsOf, hasExpired, type OpenDraft } from '../programme/draft.ts'
import type { Refusal } from '../programme/refusal.ts'
import type { Turn } from './action.ts'

/** An open draft with what stands in it. */
export type ReadableDraft = Readonly<{ draft: OpenDraft; fields: DraftFields }>

// Both the route and the verb ask; a turn changes nothing before it is concluded, so once is enough.
const found = new WeakMap<Turn, Promise<readonly ReadableDraft[]>>()

/** The student's open drafts that this version can read, newest touched first. */
export function openDrafts(turn: Turn): Promise<readonly ReadableDraft[]> {
  const open = found.get(turn) ?? findOpen(turn)
  found.set(turn, open)
  return open
}

async function findOpen(turn: Turn): Promise<readonly ReadableDraft[]> {
  const drafts = await turn.records.drafts.find('openOf', turn.person.id)
  const readable: ReadableDraft[] = []
  for (const draft of drafts) {
    const fields = draft.state === 'open' ? fieldsOf(draft) : null
    // The job that ends old drafts comes by only now and then; their time is over all the same.
    if (draft.state === 'open' && fields !== null && !hasExpired(draft, turn.now))
      readable.push({ draft, fields })
  }
  return readable.toSorted((one, other) => other.draft.touchedAt.localeCompare(one.draft.touchedAt))
}

/** One draft of the student, or why it cannot be used: never there, somebody else's, or ended. */
export async function findOpenDraft(
  turn: Turn,
  id: string,
): Promise<ReadableDraft | Readonly<{ because: Refusal }>> {
  const draft = await turn.records.drafts.get(id)
  if (!draft || draft.student !== turn.person.id) return { because: { reason: 'unknown-draft' } }
  if (draft.state !== 'open') return { because: { reason: 'draft-gone', as: draft.state } }
  if (hasExpired(draft, turn.now)) return { because: { reason: 'draft-gone', as: 'expired' } }
  const fields = fieldsOf(draft)
  return fields === null ? { because: { reason: 'draft-gone', as: 'unreadable' } } : { draft, fields }
}
