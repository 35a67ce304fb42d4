import type { Notice } from './notice.ts'
import type { Refusal } from './refusal.ts'

/** What a rule says: the next state with the notices it owes, or the reason why not. Refusals are data, never thrown. */
export type Decision<Next> =
  | Readonly<{ accepted: true; next: Next; notices: readonly Notice[] }>
  | Readonly<{ accepted: false; because: Refusal }>

/** The rule agrees: this is the next state, and these notices are owed in the same commit. */
export function accept<Next>(next: Next, ...notices: readonly Notice[]): Decision<Next> {
  return { accepted: true, next, notices }
}

/** The rule does not agree, and says why. */
export function refuse<Next = never>(because: Refusal): Decision<Next> {
  return { accepted: false, because }
}
