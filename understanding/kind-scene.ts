import type { ContactKind } from '../programme/contact-words.ts'
import type { Found } from './lexicon.ts'
import type { Message } from './message.ts'

/** What a stretch of a message holds that bears on the kind of contact. */
export type KindScene = Readonly<{
  message: Message
  found: readonly Found[]
  families: readonly Readonly<{ from: number; to: number }>[]
  hasMinutes: boolean
  /** Where a little picture says it: a telephone, an envelope. */
  pictures: readonly Readonly<{ kind: ContactKind; at: number }>[]
}>

/** A reason to take a contact for one kind, the stronger the higher its score, and its tokens. */
export type Cue = Readonly<{ kind: ContactKind; score: number; from: number; to: number }>

/** A phrase that tells a kind, where it stands. */
export type KindHit = Readonly<{ tag: { value: ContactKind; strength: string }; from: number; to: number }>
