import type { Notice } from './notice.ts'

/** A draft with where its card stands, as far as a notice about it goes. */
type ShownDraft = Readonly<{
  id: string
  student: string
  revision: number
  shown: Readonly<{ messageId: string }> | null
}>

type Replacing = 'draft-superseded' | 'draft-saved' | 'draft-dropped' | 'draft-expired'

/** What replaces the card of a draft, when it is known where that stands. */
export function ifShown(draft: ShownDraft, kind: Replacing): readonly Notice[] {
  return draft.shown === null ? [] : [replacement(draft, kind)]
}

/** Tells in a message of its own that a draft is gone with what was typed in it. */
export function lapsed({ id, student, revision }: ShownDraft): Notice {
  return {
    id: `draft-lapsed:${id}:${revision}`,
    kind: 'draft-lapsed',
    to: student,
    about: id,
    replaces: null,
    lane: 'routine',
  }
}

/** The notice that takes the place of the draft's card, so that what was typed no longer stands in it. */
function replacement(draft: ShownDraft, kind: Replacing): Notice {
  const replaces = draft.shown?.messageId ?? null
  return {
    id: `${kind}:${draft.id}:${draft.revision}`,
    kind,
    to: draft.student,
    about: draft.id,
    replaces,
    lane: 'routine',
  }
}
