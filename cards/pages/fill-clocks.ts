import { hurry, type Rhythm } from '../../programme/rhythm.ts'
import { clockSaid } from '../families-card.ts'
import type { Wording } from '../wording/nl.ts'
import type { Badge } from './list-page.ts'

/** From how many days before its end a clock asks for attention. */
const soon = 7

/** Both clocks of a buddy, in words. */
export function clocksSaid({ contact, visit }: Rhythm, words: Wording): readonly string[] {
  const said = words.families
  // Both stand still together: once is enough.
  if (contact.rests) return [clockSaid(said.contactClock, contact, words)]
  return [clockSaid(said.contactClock, contact, words), clockSaid(said.visitClock, visit, words)]
}

/** What stands out of both clocks: the one that is over, or will be soon; null when there is time. */
export function hurrySaid(rhythm: Rhythm, words: Wording): Badge | null {
  const left = hurry(rhythm)
  if (left < 0) return { text: words.families.over(-left), tone: 'late' }
  return left < soon ? { text: words.families.left(left), tone: 'soon' } : null
}

/** Whether a family is of this week: one of its clocks ends in it, or did. */
export function isOfWeek(rhythm: Rhythm): boolean {
  return hurry(rhythm) < soon
}
