import type { Outcome } from '../programme/referral-figures.ts'
import { type Body, quiet } from './elements.ts'
import type { Wording } from './wording/nl.ts'

/** How referrals to a service went, on its card; nothing when too few families went there to say. */
export function outcomesPart(outcomes: readonly Outcome[] | null, words: Wording): Body {
  if (outcomes === null) return []
  const said = outcomes.map(({ state, count }) => words.referral.outcomes[state](count))
  return [quiet(words.referral.wentLike(said.join(' · ')), { spacing: 'Small' })]
}
