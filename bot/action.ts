import type { DateTime } from 'luxon'
import type { z } from 'zod'
import type { Card } from '../cards/card.ts'
import type { Wording } from '../cards/wording/nl.ts'
import type { Notice } from '../programme/notice.ts'
import type { Permission } from '../programme/permissions.ts'
import type { ActivePerson } from '../programme/person.ts'
import type { Refusal } from '../programme/refusal.ts'
import type { Day } from '../programme/stamp.ts'
import type { Collections, ReadableProgramme } from '../storage/collections.ts'
import type { Collection } from '../storage/store.ts'
import type { Message, Reply } from './asked.ts'
import type { DirectoryLookup } from './directory/shared-directory.ts'

/** What a verb is given: who asks, when, in which words, and the records to read. It changes nothing itself. */
export type Turn = Readonly<{
  person: ActivePerson
  words: Wording
  now: DateTime
  today: Day
  records: ReadableProgramme
  directory: DirectoryLookup
  newId: () => string
  /** The bot's own address for a browser; absent where it has none. */
  address?: string
}>

type RecordOf<Name extends keyof Collections> =
  Collections[Name] extends Collection<infer Record> ? Record : never

/** One record as it will be. */
export type Change = {
  [Name in keyof Collections]: Readonly<{ collection: Name; record: RecordOf<Name> }>
}[keyof Collections]

/** Something that came about besides, for the audit. */
type AlsoDone = Readonly<{ did: string; about: string; family: string | null }>

/** What a verb decided. A refusal carries no changes: it leaves one audit line and nothing else. */
export type Outcome =
  | Readonly<{
      done: true
      reply: Reply
      changes: readonly Change[]
      notices: readonly Notice[]
      about: string | null
      family: string | null
      /** What else came about by it, with an audit line each. */
      also: readonly AlsoDone[]
    }>
  | Readonly<{ done: false; because: Refusal; reply: Reply | null; family: string | null }>

/** One thing the bot can do: what it is asked with, who may, what the audit calls it, and how it is decided. */
export type Action = Readonly<{
  needs: Permission
  audit: string
  /** Reads what was sent and decides; a form that cannot be read is refused, never guessed at. */
  run: (sent: unknown, turn: Turn) => Promise<Outcome>
}>

type Definition<Input> = Readonly<{
  asks: z.ZodType<Input>
  needs: Permission
  audit: string
  run: (input: Input, turn: Turn) => Promise<Outcome>
}>

/** Defines an action: its schema is applied before it runs, so that nothing below sees raw input (R1). */
export function action<Input>({ asks, needs, audit, run }: Definition<Input>): Action {
  return {
    needs,
    audit,
    run: async (sent, turn) => {
      const parsed = asks.safeParse(sent)
      return parsed.success ? run(parsed.data, turn) : refused({ reason: 'form-unclear' })
    },
  }
}

/** What comes with it when a verb did something. */
export type More = Readonly<{
  changes?: readonly Change[]
  notices?: readonly Notice[]
  about?: string | null
  family?: string | null
  also?: readonly AlsoDone[]
}>

/** The verb did it: what to answer, what changes, what is owed. */
export function done(reply: Reply, more: More = {}): Outcome {
  const { changes = [], notices = [], about = null, family = null, also = [] } = more
  return { done: true, reply, changes, notices, about, family, also }
}

/** The verb did not do it; `reply` when there is more to show than the sentence (the form with its values). */
export function refused(because: Refusal, reply: Reply | null = null, family: string | null = null): Outcome {
  return { done: false, because, reply, family }
}

/** A new card below. */
export function below(card: Card, shows?: string): Reply {
  return { messages: [shows === undefined ? { card } : { card, shows }] }
}

/** A card in the place of the one that was tapped (below, when nothing was tapped). */
export function inPlace(card: Card, ...messages: readonly Message[]): Reply {
  return { inPlace: card, messages }
}
