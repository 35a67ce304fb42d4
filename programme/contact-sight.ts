import type { ContactTexts, KeptContact } from './contact.ts'
import type { Day } from './stamp.ts'

/** Who looks at the contacts of a family: whoever supervises it, a buddy since a day, or somebody who stands in. */
export type Looker =
  | Readonly<{ as: 'supervisor' }>
  | Readonly<{ as: 'buddy'; student: string; since: Day; seesOldNotes: boolean }>
  | Readonly<{ as: 'stand-in'; student: string; seesOldNotes: boolean }>

/** How much of a contact somebody sees: all of it, only what and when, or nothing. */
export type Sight = 'whole' | 'facts' | 'hidden'

/**
 * How much somebody sees of a contact. One's own always; of before a buddy came what the hand-over chose; of another
 * buddy of the same days, and for a stand-in, never more than what and when.
 */
export function sightOf(contact: Pick<KeptContact, 'student' | 'facts'>, looker: Looker): Sight {
  if (looker.as === 'supervisor' || contact.student === looker.student) return 'whole'
  if (looker.as === 'stand-in') return looker.seesOldNotes ? 'facts' : 'hidden'
  if (contact.facts.date >= looker.since) return 'facts'
  return looker.seesOldNotes ? 'whole' : 'hidden'
}

/**
 * The texts of a contact as somebody may read them: a feeling is the buddy's own, and the supervisor's only when it was
 * shared; what a buddy brings to the intervision is nothing for the next one.
 */
export function readableTexts(
  { student, facts, texts }: Pick<KeptContact, 'student' | 'facts' | 'texts'>,
  looker: Looker,
): ContactTexts | null {
  if (!texts || sightOf({ student, facts }, looker) !== 'whole') return null
  if (looker.as === 'supervisor') return facts.feelingShared ? texts : { ...texts, feeling: null }
  return looker.student === student ? texts : { ...texts, feeling: null, question: null }
}
