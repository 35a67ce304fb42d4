import { clausesAhead, type PlacedTime, placeTimes } from './appointments.ts'
import { partAround } from './doers.ts'
import type { FamilyMention } from './families.ts'
import { type Found, ofList } from './lexicon.ts'
import type { Message } from './message.ts'
import { type Moments, momentsOf } from './moments.ts'
import type { ReadingContext } from './reading.ts'
import { type PlacedDay, placeDays } from './tense.ts'

/** Everything a message holds before it is told apart into contacts. `ahead` are the clauses that look ahead. */
export type Scene = Readonly<{
  message: Message
  context: ReadingContext
  found: readonly Found[]
  families: readonly FamilyMention[]
  moments: Moments
  days: readonly PlacedDay[]
  times: readonly PlacedTime[]
  ahead: ReadonlySet<number>
}>

/** A stretch of tokens, `from` included and `to` not. */
export type Span = Readonly<{ from: number; to: number }>

type Parts = Readonly<{
  message: Message
  context: ReadingContext
  found: readonly Found[]
  families: readonly FamilyMention[]
}>

/** Sets the scene: moments read, days placed behind or ahead, times given to their days. */
export function sceneOf({ message, context, found, families }: Parts): Scene {
  const moments = momentsOf(message, context.now)
  const today = context.now.toISODate() ?? ''
  const days = placeDays({ message, found, moments, today })
  const times = placeTimes(message, moments, days)
  const ahead = clausesAhead(message, found, days)
  const own = families.filter(({ code }) => code !== null)
  return { message, context, found, families: own.length > 0 ? own : families, moments, days, times, ahead }
}

/** Whether a token stands in a clause that looks ahead; what is told before its "en we zien elkaar …" does not. */
export function isAhead(scene: Scene, at: number): boolean {
  const clause = scene.message.clauseOf[at] ?? 0
  return scene.ahead.has(clause) && isBeforeEnd(scene, at, clause)
}

function isBeforeEnd(scene: Scene, at: number, clause: number): boolean {
  const { clauseOf } = scene.message
  let looking = Number.POSITIVE_INFINITY
  for (const { direction, from } of scene.days)
    if (direction === 'future' && clauseOf[from] === clause) looking = Math.min(looking, from)
  for (const { from } of ofList(scene.found, 'next'))
    if (clauseOf[from] === clause) looking = Math.min(looking, from)
  return partAround(scene.message, at).to > looking
}
