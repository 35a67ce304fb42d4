import type { Decision } from '../../../programme/decision.ts'

/** What a rule agreed to; a refusal is no answer here. */
export function next<Next>(decision: Decision<Next>): Next {
  if (!decision.accepted) throw new Error(decision.because.reason)
  return decision.next
}
