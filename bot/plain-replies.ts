import { answerCard } from '../cards/help-card.ts'
import { urgentCard } from '../cards/urgent-card.ts'
import type { Wording } from '../cards/wording/nl.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import type { UrgentNeed } from '../programme/emergency-numbers.ts'
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
  const steps = stepsFor(person, 'log', 'families', 'supervised', 'people', 'myRequests', 'help').slice(0, 4)
  return { messages: [{ card: answerCard(sayRefusal(words, because), steps, words) }] }
}

/** The one kind answer for somebody the roster does not know (any more). */
export function stranger(words: Wording, wasKnown: boolean): Reply {
  return textReply(wasKnown ? words.notInList : words.stranger)
}

/** The numbers alone, without a button or an identity: for a channel, and for somebody unknown in need. */
export function numbersReply(need: UrgentNeed, words: Wording): Reply {
  const view = { after: { as: 'others' }, need, local: [], next: [] } as const
  return { messages: [{ card: urgentCard(view, words) }] }
}

/** Said when nothing could be stored; to somebody in need the numbers come first all the same. */
export function notStoredReply(urgent: UrgentNeed | null, words: Wording): Reply {
  if (urgent === null) return textReply(words.notStored)
  const view = {
    after: { as: 'not-stored' },
    need: urgent,
    local: [],
    next: ['urgent'],
  } as const
  return { messages: [{ card: urgentCard(view, words) }] }
}
