import type { DraftFields } from '../programme/draft.ts'
import { isUntouched } from '../programme/draft.ts'
import type { Intent } from '../understanding/reading.ts'
import type { ReadableDraft } from './open-drafts.ts'
import { isAssumedKind } from './read-contact.ts'

/** What a sentence about one contact can be, given the drafts that are open. */
export type Fit =
  | Readonly<{ as: 'new' }>
  | Readonly<{ as: 'correction' }>
  | Readonly<{ as: 'refinement'; draft: ReadableDraft }>
  | Readonly<{ as: 'either'; draft: ReadableDraft }>

/**
 * Typing again refines the open draft of the family named, else the newest. A sentence that tells a whole contact by
 * itself could as well be another one: then the person is asked, because a wrong guess loses a visit or doubles it.
 * A kept contact is meant only when nothing is open: nothing older changes while something newer waits.
 */
export function fitOf(said: DraftFields, intent: Intent, open: readonly ReadableDraft[]): Fit {
  const asked = refinable(open)
  return intent === 'correct_log' ? correcting(said, asked) : telling(said, asked)
}

/** The drafts a sentence can be about: those whose own question is answered and in which something stands. */
export function refinable(open: readonly ReadableDraft[]): readonly ReadableDraft[] {
  return open.filter(({ draft, fields }) => draft.mayRefine === null && !isUntouched(draft, fields))
}

/** "nee G-011" puts the family of the newest draft right; with more beside it, it is about the draft of that family. */
function correcting(said: DraftFields, asked: readonly ReadableDraft[]): Fit {
  const [newest] = asked
  if (newest === undefined) return { as: 'correction' }
  if (!namesFamily(said) || newest.fields.family === said.family) return { as: 'refinement', draft: newest }
  const ofFamily = asked.find(({ fields }) => fields.family === said.family)
  if (ofFamily && saysMore(said)) return { as: 'refinement', draft: ofFamily }
  return tellsWhole(said) ? { as: 'either', draft: newest } : { as: 'refinement', draft: newest }
}

function telling(said: DraftFields, asked: readonly ReadableDraft[]): Fit {
  const ofFamily = namesFamily(said)
    ? // "het was bij …" names the family that the newest draft still lacks.
      (asked.find(({ fields }) => fields.family === said.family) ??
      asked.find(({ fields }) => fields.family === null))
    : asked[0]
  if (ofFamily === undefined) return { as: 'new' }
  return { as: tellsWhole(said) ? 'either' : 'refinement', draft: ofFamily }
}

function namesFamily({ family, words }: DraftFields): boolean {
  return words.family !== undefined && family !== null
}

function saysMore({ words }: DraftFields): boolean {
  return ['date', 'time', 'minutes', 'next'].some((field) => words[field] !== undefined)
}

/** At least two of kind, day and duration: enough to be a contact of its own. "bij G-014" says a family, not a kind. */
function tellsWhole(said: DraftFields): boolean {
  const fields = isAssumedKind(said) ? ['date', 'minutes'] : ['kind', 'date', 'minutes']
  return fields.filter((field) => said.words[field] !== undefined).length >= 2
}
