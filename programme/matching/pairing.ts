import { z } from 'zod'
import { ClockTime, Day, Stamp } from '../stamp.ts'

/** Why a family or a student says no; a code, because only the lecturer needs to hear it, and nobody has to say. */
export const NoReason = z.enum([
  'too-far',
  'language',
  'no-click',
  'too-much-now',
  'know-each-other',
  'another-wish',
  'rather-not-say',
])
export type NoReason = z.infer<typeof NoReason>

/** One yes, said by the student or noted for the family. */
const Yes = z.strictObject({ by: z.string(), at: Stamp }).readonly()

const known = {
  id: z.string(),
  road: z.string(),
  family: z.string(),
  student: z.string(),
  site: z.string(),
  /** Who matched them in the intervision. */
  madeBy: z.string(),
  madeAt: Stamp,
  /** Grows with every change. */
  version: z.number().int().min(1),
}

const met = { on: Day, at: ClockTime, match: z.string() }

/**
 * A student and a family who may become buddy and family: agreed on by people in the intervision, a first meeting, both
 * say yes. What came to nothing is kept, so that nobody proposes a refused pair again.
 */
export const Pairing = z.discriminatedUnion('state', [
  z.strictObject({ ...known, state: z.literal('agreed') }).readonly(),
  z
    .strictObject({
      ...known,
      state: z.literal('meeting'),
      ...met,
      familySaid: Yes.nullable(),
      studentSaid: Yes.nullable(),
    })
    .readonly(),
  z.strictObject({ ...known, state: z.literal('begun'), ...met, begunAt: Stamp }).readonly(),
  z
    .strictObject({
      ...known,
      state: z.literal('refused'),
      by: z.enum(['family', 'student']),
      reason: NoReason.nullable(),
      endedAt: Stamp,
    })
    .readonly(),
  z
    .strictObject({
      ...known,
      state: z.literal('dropped'),
      why: z.enum(['called-off', 'student-left', 'family-left']),
      endedAt: Stamp,
    })
    .readonly(),
])
export type Pairing = z.infer<typeof Pairing>

/** A pair that is under way: matched, but not yet buddy and family. */
export type OpenPairing = Extract<Pairing, { state: 'agreed' | 'meeting' }>

/** Whether a pair is still under way. */
export function isOpenPairing(pairing: Pairing): pairing is OpenPairing {
  return pairing.state === 'agreed' || pairing.state === 'meeting'
}

/** Whether a pair came to nothing by a no of one of both; a slip of the lecturer is none. */
export function isRefusedPair(pairing: Pairing): boolean {
  return pairing.state === 'refused'
}
