import { z } from 'zod'
import { Appointment } from './contact.ts'
import { Day, Stamp } from './stamp.ts'

/**
 * What somebody can tell of a referral, along the road and beside it: besproken, gezin wil, contact gelegd, afspraak,
 * geweest, geholpen; gezin wil niet, volzet (or a waiting list), geen recht, bestaat niet meer, niet gegaan, niet
 * geholpen, iets anders.
 */
export const StepState = z.enum([
  'discussed',
  'agreed',
  'contacted',
  'appointed',
  'went',
  'helped',
  'declined',
  'full',
  'not-entitled',
  'gone',
  'no-show',
  'not-helped',
  'other',
])
export type StepState = z.infer<typeof StepState>

/** Longest reason of a step, in characters. */
export const longestWhy = 300

/** One step as it was told; one that proved wrong stays, with who took it back. */
const ReferralStep = z
  .strictObject({
    state: StepState,
    at: Stamp,
    by: z.string(),
    /** Whether the buddy went along; null when it was not said, or is no visit. */
    together: z.boolean().nullable(),
    /** When the family is expected there; null when it was not said, or is no appointment. */
    appointment: Appointment.nullable(),
    undone: z.strictObject({ by: z.string(), at: Stamp }).readonly().nullable(),
  })
  .readonly()
export type ReferralStep = z.infer<typeof ReferralStep>

/** Why a step was taken, in the buddy's words; `step` counts the steps from 0. */
const Why = z.strictObject({ step: z.number().int(), text: z.string().min(1).max(longestWhy) }).readonly()

/** A digest asked on a day how it went after a step; `isPostponed`: the answer was "weet ik nog niet". */
const Question = z.strictObject({ on: Day, step: z.number().int(), isPostponed: z.boolean() }).readonly()

const known = {
  id: z.string(),
  family: z.string(),
  /** The buddy who is asked how it goes: when a match ends, the next buddy of the family. */
  student: z.string(),
  /** Only the id: what the service is called is looked up when it is shown. */
  service: z.string(),
  site: z.string(),
  createdAt: Stamp,
  /** In the order they were told; at least one. */
  steps: z.array(ReferralStep).min(1).readonly(),
  /** Sealed with the family. */
  whys: z.array(Why).readonly().nullable().optional(),
  /** The last time a digest asked after it; null when none ever did. */
  question: Question.nullable(),
  /** Grows with every change, so that an old button cannot take back a newer step. */
  version: z.number().int().min(1),
}

const asked = {
  ...known,
  /** The first day on which the digest may ask how it goes. */
  dueDay: Day,
  /** How often it was asked since the last step, and how often the answer was "weet ik nog niet". */
  asks: z.strictObject({ asked: z.number().int(), notYet: z.number().int() }).readonly(),
}

/**
 * A family on its way to a service, from the first talk about it until the outcome is known. Open ones are asked after;
 * `unknown`: nobody is the family's buddy any more; `withdrawn`: told by mistake, it counts nowhere.
 */
export const Referral = z.discriminatedUnion('state', [
  z.strictObject({ ...asked, state: z.literal('discussed') }).readonly(),
  z.strictObject({ ...asked, state: z.literal('agreed') }).readonly(),
  z.strictObject({ ...asked, state: z.literal('contacted') }).readonly(),
  z.strictObject({ ...asked, state: z.literal('appointed'), appointment: Appointment.nullable() }).readonly(),
  z.strictObject({ ...asked, state: z.literal('went'), together: z.boolean().nullable() }).readonly(),
  z
    .strictObject({
      ...known,
      state: z.enum([
        'helped',
        'declined',
        'full',
        'not-entitled',
        'gone',
        'no-show',
        'not-helped',
        'other',
        'unknown',
        'withdrawn',
      ]),
      endedAt: Stamp,
    })
    .readonly(),
])
export type Referral = z.infer<typeof Referral>

/** A referral of which the outcome is not known yet. */
export type OpenReferral = Extract<Referral, { dueDay: string }>

export type EndedReferral = Extract<Referral, { endedAt: string }>

/** Whether the outcome is still to come. */
export function isOpenReferral(referral: Referral): referral is OpenReferral {
  return 'dueDay' in referral
}

/** The steps that were not taken back, oldest first. */
export function standingSteps({ steps }: Pick<Referral, 'steps'>): readonly ReferralStep[] {
  return steps.filter(({ undone }) => undone === null)
}

/** The place of the last step that stands, from 0; -1 when all were taken back. */
export function lastStepOf({ steps }: Pick<Referral, 'steps'>): number {
  return steps.findLastIndex(({ undone }) => undone === null)
}
