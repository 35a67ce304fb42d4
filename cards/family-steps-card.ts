import type { Rhythm } from '../programme/rhythm.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { button, card, heading } from './elements.ts'
import { clockLine } from './families-card.ts'
import { stepButton } from './help-card.ts'
import { numbersAtHand } from './numbers-at-hand.ts'
import type { Wording } from './wording/nl.ts'

/** What a buddy can do for one family: where both clocks stand, and the way to log. */
export function familyStepsCard(
  { family, rhythm }: Readonly<{ family: NamedFamily; rhythm: Rhythm }>,
  words: Wording,
): Card {
  const name = words.family(family.code, family.pseudonym)
  const said = words.families
  return card({
    fallback: name,
    body: [
      heading(name),
      clockLine(said.contactClock, rhythm.contact, words),
      clockLine(said.visitClock, rhythm.visit, words),
      ...numbersAtHand(words),
    ],
    actions: [
      button({ title: said.log, verb: 'log', data: { family: family.id } }),
      button({ title: words.trajectory.button, verb: 'open-trajectory', data: { family: family.id } }),
      stepButton('contacts', words),
      button({ title: words.draft.urgent, verb: 'raise-urgent', data: { family: family.id } }),
    ],
  })
}
