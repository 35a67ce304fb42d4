import { z } from 'zod'

/** What can make a visit unsafe, for the family or for a student; codes, so that a card may say them. */
export const SafetyRisk = z.enum(['violence', 'tension', 'substances', 'dog', 'building', 'neighbourhood'])
export type SafetyRisk = z.infer<typeof SafetyRisk>

/** Where a buddy meets the family: at home, first outside, only outside. */
export const MeetingPlace = z.enum(['home', 'outside-first', 'outside-only'])

/** Longest text of a part of the intake, in characters. */
export const longestTold = 1000

/** Safety at home as the intake found it; sealed as a whole. */
export const Safety = z
  .strictObject({
    /** in orde, gekend gevaar, niet geweten: the same three a request asks. */
    home: z.enum(['fine', 'known-danger', 'unknown']),
    risks: z.array(SafetyRisk).readonly(),
    /** Whether the mother was asked by herself. */
    askedAlone: z.boolean(),
    meet: MeetingPlace.nullable(),
    /** What was agreed about it, in words. */
    agreed: z.string().min(1).max(longestTold).nullable(),
  })
  .readonly()
export type Safety = z.infer<typeof Safety>
