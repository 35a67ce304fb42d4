import { answerCard } from '../cards/help-card.ts'
import { urgentCard } from '../cards/urgent-card.ts'
import type { Wording } from '../cards/wording/nl.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import type { UrgencyType } from '../programme/contact-words.ts'
import type { Refusal } from '../programme/refusal.ts'
import type { Turn } from './action.ts'
import type { Reply } from './asked.ts'
import { stepsFor } from './next-steps.ts'

/** One line of text. */
export function textReply(text: string): Reply {
  return { messages: [{ text }] }
}

/** Why not, with a next step: a refusal is never a dead end. */
export function refusalReply(because: Refusal, { words, person }: Pick<Turn, 'words' | 'person'>): Reply {
  const steps = stepsFor(person, 'log', 'families', 'supervised', 'people', 'help').slice(0, 4)
  return { messages: [{ card: answerCard(sayRefusal(words, because), steps, words) }] }
}

/** The one kind answer for somebody the roster does not know (any more). */
export function stranger(words: Wording, wasKnown: boolean): Reply {
  return textReply(wasKnown ? words.notInList : words.stranger)
}

/** The numbers alone, without a button or an identity: for a channel, and for somebody unknown in need. */
export function numbersReply(types: readonly UrgencyType[], words: Wording): Reply {
  const view = { after: { as: 'others' }, types, maternityNumber: null, next: [] } as const
  return { messages: [{ card: urgentCard(view, words) }] }
}

/** Said when nothing could be stored; to somebody in need the numbers come first all the same. */
export function notStoredReply(urgent: readonly UrgencyType[] | null, words: Wording): Reply {
  if (urgent === null) return textReply(words.notStored)
  const view = {
    after: { as: 'not-stored' },
    types: urgent,
    maternityNumber: null,
    next: ['urgent'],
  } as const
  return { messages: [{ card: urgentCard(view, words) }] }
}
