import { z } from 'zod'

/** Who asks: Kind en Gezin, OCMW, eerste lijn, vrijwilligers, leerlingenbegeleiding (CLB), ziekenhuis, iets anders. */
export const Sector = z.enum([
  'kind-en-gezin',
  'ocmw',
  'first-line',
  'volunteers',
  'school-guidance',
  'hospital',
  'other',
])
export type Sector = z.infer<typeof Sector>

/**
 * Why a buddy is asked for: the deprivation criteria of Kind en Gezin, or one of the reasons its prenatal service in
 * Ghent takes a family for (facts/programme.md 1.3). Codes and no story: a channel reads along.
 */
export const RequestReason = z.enum([
  'deprivation',
  'no-medical-follow-up',
  'addiction',
  'teenage-pregnancy',
  'disability',
  'mental-health',
  'social-isolation',
  'residence-unclear',
  'no-health-insurance',
])
export type RequestReason = z.infer<typeof RequestReason>

/** What help is asked for: emotioneel, administratie, meegaan, netwerk, materieel, opvoeding. */
export const HelpAsked = z.enum(['emotional', 'paperwork', 'going-along', 'network', 'material', 'parenting'])
export type HelpAsked = z.infer<typeof HelpAsked>

/** Who stands around the family already; asked in the form, never shown in a channel. */
export const OtherHelper = z.enum([
  'kind-en-gezin',
  'expertise-centre',
  'born-in-belgium',
  'ocmw',
  'caw',
  'midwife',
  'family-doctor',
  'other',
])
export type OtherHelper = z.infer<typeof OtherHelper>

/** A month: yyyy-mm. A day of birth or a due date says too much in a channel. */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
export type Month = z.infer<typeof Month>

/**
 * What a channel may know of a request: nothing in it says who the family is. Organisation and professional are those of
 * the partner; `region` is a municipality or a part of one, never an address.
 */
export const RequestFacts = z
  .strictObject({
    organisation: z.string().min(1).max(80),
    /** The professional to call back: name and work number. */
    professional: z.string().min(1).max(80),
    phone: z.string().min(1).max(40),
    sector: Sector,
    region: z.string().min(1).max(60),
    /** One of both: the month in which the child is due, or how many months old it is. */
    dueMonth: Month.nullable(),
    babyMonths: z.number().int().min(0).max(18).nullable(),
    /** Names of languages, as the directory writes them (ISO 639-1 codes). */
    languages: z.array(z.string().min(2).max(3)).max(6).readonly(),
    interpreter: z.boolean().nullable(),
    reasons: z.array(RequestReason).readonly(),
    help: z.array(HelpAsked).readonly(),
    /** Whether the buddy should be there before the birth. */
    beforeBirth: z.boolean().nullable(),
  })
  .readonly()
export type RequestFacts = z.infer<typeof RequestFacts>

/** Safety at home: in orde, gekend gevaar (first a private talk), niet geweten. */
export const Safety = z.enum(['fine', 'known-danger', 'unknown'])
export type Safety = z.infer<typeof Safety>

/** What the form asks for the intake alone: sealed, sent to the intake person's own chat and shown nowhere else. */
export const PrivateFacts = z
  .strictObject({
    safety: Safety,
    otherHelpers: z.array(OtherHelper).readonly(),
  })
  .readonly()
export type PrivateFacts = z.infer<typeof PrivateFacts>
