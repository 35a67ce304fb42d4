import { z } from 'zod'
import { ClosedDays, OfficeHours } from './calendar.ts'
import { Rung } from './chain.ts'
import { UrgencyLevel, UrgencyType } from './contact-words.ts'
import { EscalationPolicy } from './escalation-policy.ts'
import { Stamp } from './stamp.ts'

/** What was done already when it was raised; codes only, no story. */
export const AlreadyDone = z.enum([
  'called-112',
  'called-101',
  'called-doctor',
  'called-ward',
  'called-ocmw',
  'stayed-with-her',
  'left-the-house',
  'nothing-yet',
])
export type AlreadyDone = z.infer<typeof AlreadyDone>

/** What happened to a flag, in order: who and when, never a word of what was told. `who` is a person id. */
export const FlagEvent = z
  .strictObject({
    at: Stamp,
    what: z.enum([
      'raised',
      'told-more',
      'asked',
      'delivered',
      'not-delivered',
      'nobody-reached',
      'channel-told',
      'channel-not-told',
      'taken',
      'handed-on',
      'cannot',
      'checked',
      'handed-back',
      'level-raised',
      'level-lowered',
      'supervisor-changed',
      'follow-up-asked',
      'still-there',
      'closed',
      'withdrawn',
    ]),
    who: z.string().nullable(),
    /** Which copy of a step it was, from 1; for `asked` and `delivered`. */
    copy: z.number().int().nullable(),
  })
  .readonly()
export type FlagEvent = z.infer<typeof FlagEvent>

/** How it ended, as a human judged it. */
export const FlagOutcome = z.enum(['helped', 'passed-on', 'not-needed', 'family-declined', 'drill-done'])
export type FlagOutcome = z.infer<typeof FlagOutcome>

const known = {
  id: z.string(),
  student: z.string(),
  family: z.string().nullable(),
  site: z.string(),
  /** Null until it was said; then it counts as `now`. */
  level: UrgencyLevel.nullable(),
  types: z.array(UrgencyType).readonly(),
  /** The question it answers; absent when it was raised without one. */
  question: z.string().optional(),
  /** Ids of the signs that were heard in what was typed; they decide which number stands first. */
  heard: z.array(z.string()).readonly().optional(),
  /** Id of the sign, from the list of signs; null when none was chosen. */
  sign: z.string().nullable(),
  done: z.array(AlreadyDone).readonly(),
  /** Where the student can be called back, as typed by the student; sealed. */
  callBack: z.string().nullable().optional(),
  raisedAt: Stamp,
  isDrill: z.boolean(),
  /** The chain, clocks and calendar it started with, whatever changes at the site later. */
  chain: z.array(Rung).readonly(),
  policy: EscalationPolicy,
  hours: OfficeHours,
  closed: z.array(ClosedDays).readonly(),
  /** Message id of the student's own card; null until it was shown. */
  shown: z.string().nullable(),
  events: z.array(FlagEvent).readonly(),
}

/**
 * Where the chain is: `round` and `rung` from 0, `copy` from 1; the next copy or person is due at `dueAt`. `anew`: how
 * often it began anew because it became more urgent; absent when it never did.
 */
export const FlagStep = z
  .strictObject({
    round: z.number().int(),
    rung: z.number().int(),
    copy: z.number().int(),
    anew: z.number().int().optional(),
    dueAt: Stamp.nullable(),
    endsAt: Stamp.nullable(),
  })
  .readonly()
export type FlagStep = z.infer<typeof FlagStep>

/**
 * An urgent need, from raising it until a human closes it. Only a tap counts as seen; `followUpAt` is when it is
 * asked whether help came.
 */
export const UrgentFlag = z.discriminatedUnion('state', [
  z
    .strictObject({ ...known, state: z.literal('raised'), step: FlagStep, followUpAt: Stamp.nullable() })
    .readonly(),
  z
    .strictObject({
      ...known,
      state: z.literal('taken'),
      step: FlagStep,
      by: z.string(),
      takenAt: Stamp,
      /** When it is asked how it stands; null when it never is. */
      silentAt: Stamp.nullable(),
      /** Whether it was asked already, without an answer. */
      wasChecked: z.boolean(),
      followUpAt: Stamp.nullable(),
    })
    .readonly(),
  z
    .strictObject({
      ...known,
      state: z.literal('closed'),
      by: z.string(),
      closedAt: Stamp,
      outcome: FlagOutcome,
    })
    .readonly(),
  z.strictObject({ ...known, state: z.literal('withdrawn'), withdrawnAt: Stamp }).readonly(),
])
export type UrgentFlag = z.infer<typeof UrgentFlag>

/** A flag that somebody still has to do something about. */
export type OpenFlag = Extract<UrgentFlag, { state: 'raised' | 'taken' }>
export type RaisedFlag = Extract<UrgentFlag, { state: 'raised' }>
export type TakenFlag = Extract<UrgentFlag, { state: 'taken' }>

/** Whether anybody still has to act. */
export function isOpenFlag(flag: UrgentFlag): flag is OpenFlag {
  return flag.state === 'raised' || flag.state === 'taken'
}

/** The flag with one more line in its timeline. */
export function noted<Flag extends UrgentFlag>(
  flag: Flag,
  at: string,
  what: FlagEvent['what'],
  who: string | null = null,
  copy: number | null = null,
): Flag {
  return { ...flag, events: [...flag.events, { at, what, who, copy }] }
}
