import { z } from 'zod'
import { ContactAction, ContactKind, LifeDomain, ServiceKey } from './contact-words.ts'
import { ClockTime, Day, Stamp } from './stamp.ts'

/** Who was there: roles, never names. */
export const Present = z.enum([
  'mother',
  'partner',
  'baby',
  'children',
  'relative',
  'friend',
  'professional',
  'interpreter',
])
export type Present = z.infer<typeof Present>

/** The language that was spoken. */
export const Spoken = z.enum(['dutch', 'english', 'french', 'other'])
export type Spoken = z.infer<typeof Spoken>

/** What helped people understand each other, beside the language. */
export const SpeakingHelp = z.enum(['interpreter', 'translation-app'])
export type SpeakingHelp = z.infer<typeof SpeakingHelp>

/** Whom it was heard from: the family itself, seen by the buddy, or somebody else. */
export const ToldBy = z.enum(['family', 'seen', 'others'])
export type ToldBy = z.infer<typeof ToldBy>

/** How far a service is on its way: besproken, contact gelegd, afspraak, geweest, niet gelukt. */
export const ReferralState = z.enum(['discussed', 'contacted', 'appointed', 'attended', 'failed'])
export type ReferralState = z.infer<typeof ReferralState>

/** One service with how far it is. */
export const Referral = z.strictObject({ service: ServiceKey, state: ReferralState }).readonly()
export type Referral = z.infer<typeof Referral>

/** An appointment still to come that was agreed with the family. */
export const Appointment = z.strictObject({ date: Day, time: ClockTime.nullable() }).readonly()
export type Appointment = z.infer<typeof Appointment>

/** Longest free text of one field, in characters. */
export const longestText = 2000

/** What the buddy wrote; sealed with the family's key and never put back into the chat. */
export const ContactTexts = z
  .strictObject({
    /** The sentences as typed in the chat. */
    told: z.string().max(10_000).nullable(),
    /** What the family raised itself ("wat zich het eerste aandient"). */
    raised: z.string().max(longestText).nullable(),
    /** Seen and heard, apart from the buddy's own impression. */
    observed: z.string().max(longestText).nullable(),
    impression: z.string().max(longestText).nullable(),
    /** What was agreed with the family. */
    agreed: z.string().max(longestText).nullable(),
    /** The buddy's own feeling: private unless `feelingShared`. */
    feeling: z.string().max(longestText).nullable(),
    /** The question to bring into the intervision. */
    question: z.string().max(longestText).nullable(),
  })
  .readonly()
export type ContactTexts = z.infer<typeof ContactTexts>

/** What the buddy tells about one contact; everything but kind and date may stay empty. */
export const ContactFacts = z
  .strictObject({
    kind: ContactKind,
    date: Day,
    time: ClockTime.nullable(),
    minutes: z.number().int().min(1).max(1440).nullable(),
    place: z.string().max(120).nullable(),
    present: z.array(Present).readonly(),
    spoken: Spoken.nullable(),
    speakingHelp: SpeakingHelp.nullable(),
    toldBy: z.array(ToldBy).readonly(),
    domains: z.array(LifeDomain).readonly(),
    actions: z.array(ContactAction).readonly(),
    /** "We waren samen, er moest niets": presence is enough. */
    justTogether: z.boolean(),
    services: z.array(ServiceKey).readonly(),
    referrals: z.array(Referral).readonly(),
    next: z.array(Appointment).max(5).readonly(),
    missedBy: z.enum(['family', 'buddy']).nullable(),
    concern: z.enum(['none', 'intervision', 'urgent']),
    bringsToIntervision: z.boolean(),
    feelingShared: z.boolean(),
    /** Shared with the assessor of the student's college, without the family's code. */
    sharedWithAssessor: z.boolean(),
  })
  .readonly()
export type ContactFacts = z.infer<typeof ContactFacts>

/** The texts of a form that can be written, and taken back. */
export const TextField = z.enum(['raised', 'observed', 'impression', 'agreed', 'feeling', 'question'])
export type TextField = z.infer<typeof TextField>

const Seen = z.strictObject({ by: z.string(), at: Stamp }).readonly()

const Question = z.strictObject({ by: z.string(), at: Stamp, text: z.string().max(longestText) }).readonly()

const kept = {
  id: z.string(),
  family: z.string(),
  student: z.string(),
  facts: ContactFacts,
  texts: ContactTexts.nullable().optional(),
  /** Earlier versions with their texts, oldest first; sealed like the texts. */
  history: z
    .array(
      z.strictObject({
        at: Stamp,
        by: z.string(),
        facts: ContactFacts,
        texts: ContactTexts.nullable().optional(),
      }),
    )
    .readonly()
    .nullable()
    .optional(),
  keptAt: Stamp,
  correctedAt: Stamp.nullable(),
  seen: Seen.nullable(),
  /** Questions of the supervisor about this contact; sealed. */
  questions: z.array(Question).readonly().nullable().optional(),
}

/** A contact with a family as kept; undoing keeps the record (for the audit) but it counts nowhere any more. */
export const Contact = z.discriminatedUnion('state', [
  z.strictObject({ ...kept, state: z.literal('kept') }).readonly(),
  z.strictObject({ ...kept, state: z.literal('undone'), undoneAt: Stamp }).readonly(),
])
export type Contact = z.infer<typeof Contact>

/** A contact that counts. */
export type KeptContact = Extract<Contact, { state: 'kept' }>
