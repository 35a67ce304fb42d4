import { hurry, type Rhythm } from './rhythm.ts'

/** Where a family stands on a board: on track, soon due, late, or never met yet. */
export type Standing = 'on-track' | 'soon' | 'late' | 'never'

/** So many days before a clock is over it is soon: time to plan a visit, not to be warned of one. */
const daysSoon = 2

/** Which of both clocks presses most decides; clocks that stand still are on track, whatever was before. */
export function standingOf(rhythm: Rhythm): Standing {
  if (rhythm.contact.rests) return 'on-track'
  if (rhythm.contact.last === null) return 'never'
  const left = hurry(rhythm)
  if (left < 0) return 'late'
  return left <= daysSoon ? 'soon' : 'on-track'
}
