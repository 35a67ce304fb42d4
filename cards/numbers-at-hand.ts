import { type Body, quiet } from './elements.ts'
import type { Wording } from './wording/nl.ts'

/**
 * Who to call, on every card that carries the red button: it stands there before anything is tapped, so that no sending
 * and no storing is needed to read it.
 */
export function numbersAtHand(words: Wording): Body {
  return [quiet(words.urgent.atHand, { spacing: 'Medium' })]
}
