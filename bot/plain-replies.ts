import { answerCard, type NextStep } from '../cards/help-card.ts'
import { urgentCard } from '../cards/urgent-card.ts'
import type { Wording } from '../cards/wording/nl.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import type { Refusal } from '../programme/refusal.ts'
import type { Turn } from './action.ts'
import type { Reply } from './asked.ts'

/** One line of text. */
export function textReply(text: string): Reply {
  return { messages: [{ text }] }
}

/** Why not, with a next step: a refusal is never a dead end. */
export function refusalReply(because: Refusal, { words, person }: Pick<Turn, 'words' | 'person'>): Reply {
  const steps: readonly NextStep[] = person.roles.includes('student') ? ['log', 'families', 'help'] : ['help']
  return { messages: [{ card: answerCard(sayRefusal(words, because), steps, words) }] }
}

/** The one kind answer for somebody the roster does not know (any more). */
export function stranger(words: Wording): Reply {
  return textReply(words.stranger)
}

/** Said when nothing could be stored; to somebody in need the numbers come first all the same. */
export function notStoredReply(soundsUrgent: boolean, words: Wording): Reply {
  if (!soundsUrgent) return textReply(words.notStored)
  return { messages: [{ card: urgentCard({ told: null, stored: false, maternityNumber: null }, words) }] }
}
