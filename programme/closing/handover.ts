import { z } from 'zod'
import { Day, Stamp } from '../stamp.ts'

/** How the family and the new buddy meet: samen op bezoek, samen buiten, een telefoontje, op school. */
export const WarmMoment = z.enum(['visit', 'outing', 'call', 'office'])
export type WarmMoment = z.infer<typeof WarmMoment>

/** Longest summary, in characters. */
export const longestSummary = 2000

const known = {
  id: z.string(),
  family: z.string(),
  site: z.string(),
  /** Whose buddy it was, with the match that ends or rests by it. */
  from: z.strictObject({ student: z.string(), match: z.string() }).readonly(),
  to: z.string(),
  warmOn: Day,
  warmMoment: WarmMoment,
  /** Last day of a stand-in; null for a buddy who stays. */
  until: Day.nullable(),
  /** Whether who takes over may see the contacts of before. */
  seesOldNotes: z.boolean(),
  /** A buddy who stopped from one day to the next leaves no summary. */
  withoutSummary: z.boolean(),
  /** Sealed with the family's key: what the family wants to pass on. */
  summary: z.string().max(longestSummary).nullable().optional(),
  /** The day on which the family said yes to the summary. */
  agreedOn: Day.nullable(),
  plannedBy: z.string(),
  plannedAt: Stamp,
  version: z.number().int().min(1),
}

/** A family passed on from one buddy to the next: planned, then taken on, or not. */
export const Handover = z.discriminatedUnion('state', [
  z.strictObject({ ...known, state: z.literal('planned') }).readonly(),
  z.strictObject({ ...known, state: z.literal('accepted'), endedAt: Stamp, match: z.string() }).readonly(),
  z.strictObject({ ...known, state: z.enum(['declined', 'withdrawn']), endedAt: Stamp }).readonly(),
])
export type Handover = z.infer<typeof Handover>

/** One that waits for an answer. */
export type PlannedHandover = Extract<Handover, { state: 'planned' }>

/** Whether it waits for an answer. */
export function isPlanned(handover: Handover): handover is PlannedHandover {
  return handover.state === 'planned'
}
