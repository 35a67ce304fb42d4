import { endDraft } from '../programme/draft.ts'
import type { Notice } from '../programme/notice.ts'
import type { Change, Turn } from './action.ts'

type Overtaken = Readonly<{ changes: readonly Change[]; notices: readonly Notice[] }>

/** Other corrections of the same contact started from what no longer stands: they end, so that nothing is overwritten. */
export async function overtakenDrafts(
  contact: string | null,
  turn: Turn,
  except: string | null = null,
): Promise<Overtaken> {
  const open = contact === null ? [] : await turn.records.drafts.find('openOf', turn.person.id)
  const decisions = open.flatMap((other) =>
    other.state === 'open' && other.id !== except && other.corrects === contact
      ? [endDraft(other, 'overtaken', turn.now)]
      : [],
  )
  const ended = decisions.filter((decision) => decision.accepted)
  return {
    changes: ended.map(({ next }) => ({ collection: 'drafts' as const, record: next })),
    notices: ended.flatMap(({ notices }) => notices),
  }
}
