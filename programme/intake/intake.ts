import { z } from 'zod'
import { OtherHelper } from '../road/request-facts.ts'
import { ClockTime, Day, Stamp } from '../stamp.ts'
import { Adult, Consent } from './consent.ts'
import { Assessment } from './criteria.ts'
import { NetworkRing, RingStrength } from './network.ts'
import { longestTold, Safety } from './safety.ts'

/** The parts of an intake; each can be left and taken up again, in any order. */
export const IntakePart = z.enum(['consent', 'wishes', 'network', 'safety', 'helpers', 'criteria'])
export type IntakePart = z.infer<typeof IntakePart>

/** A part as it was kept last: by whom, from which form, and how often. */
const KeptPart = z
  .strictObject({
    part: IntakePart,
    at: Stamp,
    by: z.string(),
    form: z.string(),
    times: z.number().int().min(1),
  })
  .readonly()

/** What was told and judged, in words; sealed with the family's key and never shown in a chat again. */
export const Told = z
  .strictObject({
    /** What the family finds important, in its own words. */
    important: z.string().min(1).max(longestTold).nullable(),
    /** What adults agree with and what not, in their own words. */
    conditions: z
      .array(z.strictObject({ adult: Adult, at: Stamp, text: z.string().min(1).max(longestTold) }).readonly())
      .readonly(),
    /** Who is there for the family, ring by ring, by what they are and never by name. */
    network: z
      .array(z.strictObject({ ring: NetworkRing, text: z.string().min(1).max(longestTold) }).readonly())
      .readonly(),
    safety: Safety.nullable(),
    /** What other helpers do, in words. */
    helpers: z.string().min(1).max(longestTold).nullable(),
    assessments: z.array(Assessment).readonly(),
  })
  .readonly()
export type Told = z.infer<typeof Told>

/**
 * The intake of a family (id = the family's). Days and codes stand open, so that lists can be made; everything in words,
 * safety and the criteria are sealed with the family's key.
 * Its goals are those of the trajectory, its wishes those of the matching: each stands in one place.
 */
export const Intake = z
  .strictObject({
    id: z.string(),
    site: z.string(),
    createdAt: Stamp,
    /** When it is planned; null for a family that came without a planned intake. */
    planned: z.strictObject({ on: Day, time: ClockTime.nullable() }).readonly().nullable(),
    parts: z.array(KeptPart).readonly(),
    /** The adults who live there. */
    adults: z.array(Adult).min(1).readonly(),
    consents: z.array(Consent).readonly(),
    /** How much each ring carries, as the family sees it. */
    rings: z.array(z.strictObject({ ring: NetworkRing, strength: RingStrength }).readonly()).readonly(),
    helpers: z.array(OtherHelper).readonly(),
    /** The days on which the criteria were judged; the answers are sealed. */
    assessedOn: z.array(Day).readonly(),
    /** Sealed; absent once the key is destroyed. */
    told: Told.nullable().optional(),
    version: z.number().int().min(1),
  })
  .readonly()
export type Intake = z.infer<typeof Intake>

/** Nothing told yet. */
const nothingTold: Told = {
  important: null,
  conditions: [],
  network: [],
  safety: null,
  helpers: null,
  assessments: [],
}

/** What was told; nothing when the family's key is destroyed. */
export function toldIn({ told }: Pick<Intake, 'told'>): Told {
  return told ?? nothingTold
}

/** How often a part was kept: what a form carries, so that an old one does not undo a newer one unseen. */
export function timesKept({ parts }: Pick<Intake, 'parts'>, part: IntakePart): number {
  return parts.find((one) => one.part === part)?.times ?? 0
}

/** An intake nobody wrote in yet. */
export function newIntake(of: Pick<Intake, 'id' | 'site'>, at: Stamp): Intake {
  return {
    ...of,
    createdAt: at,
    planned: null,
    parts: [],
    adults: ['mother'],
    consents: [],
    rings: [],
    helpers: [],
    assessedOn: [],
    told: nothingTold,
    version: 1,
  }
}
