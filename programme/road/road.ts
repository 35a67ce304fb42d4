import { z } from 'zod'
import { Day, Stamp } from '../stamp.ts'
import { PrivateFacts, RequestFacts } from './request-facts.ts'
import { ends, type OpenRoadState, RoadState, RoadStep } from './road-state.ts'

/** Why a road left the way, or why a family waits; codes, because a partner and the figures read them. */
export const RoadReason = z.enum([
  'family-does-not-want',
  'family-withdrew-consent',
  'partner-withdrew',
  'moved',
  'loss',
  'no-buddy-free',
  'outside-region',
  'outside-target-group',
  'not-safe-for-a-buddy',
  'other-help-fits-better',
  'unreachable',
  'student-stopped',
  'first-birthday',
  'goals-reached',
  'cannot-wait',
  'agreed-before',
  'another-reason',
])
export type RoadReason = z.infer<typeof RoadReason>

/** One step as it was taken; the first one, made by nobody's step, has `from` null. */
const Taken = z
  .strictObject({
    step: RoadStep.nullable(),
    from: RoadState.nullable(),
    to: RoadState,
    at: Stamp,
    /** Person id, or `system`. */
    by: z.string(),
    reason: RoadReason.nullable(),
  })
  .readonly()

const known = {
  id: z.string(),
  /** What a partner calls it by: site letter and a count, A-G012. */
  number: z.string().regex(/^A-[A-Z]\d{3,4}$/),
  site: z.string(),
  /** Person id of the partner who asked; null when a lecturer brought the family in. */
  partner: z.string().nullable(),
  /** What the channel may know; null when no request was posted. */
  request: RequestFacts.nullable(),
  /** Sealed; null when nothing of it was asked, absent once its key is destroyed. */
  private: PrivateFacts.nullable().optional(),
  /** The family, from the moment the intake gives it a code. */
  family: z.string().nullable(),
  /** Who does the intake. */
  intakeBy: z.string().nullable(),
  /** The day on which the intake is planned. */
  intakeOn: Day.nullable(),
  /** The site's policy it began under, and keeps. */
  policyVersion: z.number().int(),
  createdAt: Stamp,
  /** When it came in the state it is in; limits are counted from here. */
  since: Stamp,
  history: z.array(Taken).min(1).readonly(),
  /** Grows with every change, so that an old card cannot move it twice. */
  version: z.number().int().min(1),
}

const stillOpen = [
  'requested',
  'intake-planned',
  'intake-done',
  'in-matching',
  'matched',
  'acquaintance',
  'running',
  'closing',
] as const satisfies readonly OpenRoadState[]

/** States in which a family can wait from and come back to. */
const waitsFrom = [
  'requested',
  'intake-planned',
  'intake-done',
  'in-matching',
] as const satisfies readonly OpenRoadState[]

/** A family's whole road: from the question for a buddy to the goodbye. */
export const Road = z.discriminatedUnion('state', [
  z.strictObject({ ...known, state: z.enum(stillOpen) }).readonly(),
  z.strictObject({ ...known, state: z.literal('waiting'), before: z.enum(waitsFrom) }).readonly(),
  z.strictObject({ ...known, state: z.enum(ends), endedAt: Stamp, reason: RoadReason.nullable() }).readonly(),
])
export type Road = z.infer<typeof Road>

/** A road that has not ended. */
export type OpenRoad = Exclude<Road, { endedAt: string }>

/** Whether the road still leads somewhere. */
export function isOpenRoad(road: Road): road is OpenRoad {
  return !('endedAt' in road)
}

/** The next free number of a site: one above the highest ever used. */
export function nextRequestNumber(letter: string, numbers: readonly string[]): string {
  const start = `A-${letter}`
  const used = numbers.filter((one) => one.startsWith(start)).map((one) => Number(one.slice(start.length)))
  return `${start}${String(Math.max(0, ...used) + 1).padStart(3, '0')}`
}
