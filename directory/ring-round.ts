import { z } from 'zod'
import { Day } from '../programme/stamp.ts'
import type { ServiceSheet } from './sheet.ts'

/** The calls of one person: those of this week that are left, and whether they want any. `id` is the person's. */
export const RingRound = z
  .strictObject({
    id: z.string(),
    wantsNone: z.boolean(),
    /** The Monday of the round; null before the first. */
    week: Day.nullable(),
    /** Services left to ring, in order. */
    queue: z.array(z.string()).readonly(),
  })
  .readonly()
export type RingRound = z.infer<typeof RingRound>

/** Nobody's round yet. */
export function noRound(person: string): RingRound {
  return { id: person, wantsNone: false, week: null, queue: [] }
}

/** So many calls a person is asked for in a week: a small task, and no more. */
export const callsPerWeek = 3

/** What is known of a service for who may ring it. */
export type ToRing = Readonly<{ sheet: ServiceSheet; sharedBy: string | null }>

/** So many days a confirmation holds before a call is worth it again. */
export const daysUntilCall = 90

/**
 * Whether a service is worth a call: it is running, it has a number, and nobody confirmed it for 90 days (`since` is
 * the moment 90 days ago, as stored).
 */
export function isDueForCall(
  { state, status, phones, lastConfirmedAt }: ServiceSheet,
  since: string,
): boolean {
  const isRunning = state !== 'closed' && (status === 'active' || status === 'temporarily closed')
  return isRunning && phones.length > 0 && (lastConfirmedAt === null || lastConfirmedAt < since)
}

/**
 * Deals the services out, the longest unconfirmed first: nobody gets more than a small task, no two people the same
 * one, and nobody one they shared themselves.
 */
export function dealtCalls(
  services: readonly ToRing[],
  people: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const dealt = new Map(people.map((person): [string, string[]] => [person, []]))
  const oldest = services.toSorted(
    (one, other) =>
      (one.sheet.lastConfirmedAt ?? '').localeCompare(other.sheet.lastConfirmedAt ?? '') ||
      one.sheet.lastChangedAt.localeCompare(other.sheet.lastChangedAt) ||
      one.sheet.id.localeCompare(other.sheet.id),
  )
  for (const { sheet, sharedBy } of oldest) {
    const free = [...dealt].filter(([person, calls]) => person !== sharedBy && calls.length < callsPerWeek)
    const [fewest] = free.toSorted(([, one], [, other]) => one.length - other.length)
    fewest?.[1].push(sheet.id)
  }
  return dealt
}

/** A round that begins. */
export function begunRound(before: RingRound, week: Day, queue: readonly string[]): RingRound {
  return { ...before, week, queue }
}

/** The round once a service was answered for: it goes, or comes last when it can wait. */
export function answeredRound(round: RingRound, service: string, isLater: boolean): RingRound {
  const others = round.queue.filter((one) => one !== service)
  return { ...round, queue: isLater && round.queue.includes(service) ? [...others, service] : others }
}
