import type { DraftFields } from '../programme/draft.ts'
import type { Intent } from '../understanding/reading.ts'
import type { ReadableDraft } from './open-drafts.ts'

/** What a sentence about one contact can be, given the drafts that are open. */
export type Fit =
  | Readonly<{ as: 'new' }>
  | Readonly<{ as: 'correction' }>
  | Readonly<{ as: 'refinement'; draft: ReadableDraft }>
  | Readonly<{ as: 'either'; draft: ReadableDraft }>

/**
 * Typing again refines the open draft of the family named, else the newest. A sentence that tells a whole contact by
 * itself could as well be another one: then the person is asked, because a wrong guess loses a visit or doubles it.
 */
export function fitOf(said: DraftFields, intent: Intent, open: readonly ReadableDraft[]): Fit {
  const draft = candidate(said, open)
  const refines = intent === 'correct_log' || intent === 'plan_contact'
  if (draft === undefined) return refines ? { as: 'correction' } : { as: 'new' }
  if (refines || !tellsWhole(said)) return { as: 'refinement', draft }
  return { as: 'either', draft }
}

function candidate(said: DraftFields, open: readonly ReadableDraft[]): ReadableDraft | undefined {
  const asked = open.filter(({ draft }) => draft.mayRefine === null)
  if (said.words.family === undefined || said.family === null) return asked[0]
  const ofFamily = asked.find(({ fields }) => fields.family === said.family)
  // "het was bij …" names the family that the newest draft still lacks.
  return ofFamily ?? asked.find(({ fields }) => fields.family === null)
}

/** At least two of kind, day and duration: enough to be a contact of its own. */
function tellsWhole(said: DraftFields): boolean {
  return ['kind', 'date', 'minutes'].filter((field) => said.words[field] !== undefined).length >= 2
}
