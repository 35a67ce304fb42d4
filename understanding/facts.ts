/** What the rest of the understanding already found in a message; the intent leans on it as much as on the words. */
export type MessageFacts = Readonly<{
  /** Contacts told of, with at least one thing said about them. */
  contacts: number
  /** Codes of the families that are named. */
  families: readonly string[]
  /** A day or time in the past (or today) on which a contact took place. */
  hasContactDate: boolean
  /** An appointment still to come. */
  hasNext: boolean
  hasMinutes: boolean
  hasKind: boolean
  /** Life domains, actions and services together. */
  topics: number
  /** It refines what was told before: "nee, 2 uur", "pas de datum aan". */
  isCorrection: boolean
  /** A municipality is named. */
  hasPlace: boolean
  /** How the urgent signs sound on their own. */
  zone: 'alarm' | 'ask' | 'log'
}>
