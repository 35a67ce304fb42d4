import type { DateTime } from 'luxon'
import { z } from 'zod'
import { accept, type Decision, refuse } from '../decision.ts'
import { Day, monthsAfter, Stamp, stamp } from '../stamp.ts'

/** What a student studies: vroedkunde, sociaal werk, iets anders. */
export const StudyProgramme = z.enum(['midwifery', 'social-work', 'other'])
export type StudyProgramme = z.infer<typeof StudyProgramme>

/** How a student gets to a family. */
export const Travel = z.enum(['bike', 'public-transport', 'car'])
export type Travel = z.infer<typeof Travel>

/** Who a student is, for families that wish a woman or a man; a student need not say. */
export const Gender = z.enum(['woman', 'man', 'other'])
export type Gender = z.infer<typeof Gender>

/** Whether a student likes to be a buddy together with another one. */
export const DuoWish = z.enum(['yes', 'no', 'either'])
export type DuoWish = z.infer<typeof DuoWish>

/** Why a student is not there for a while. */
export const AwayReason = z.enum(['exams', 'holiday', 'placement', 'other'])
export type AwayReason = z.infer<typeof AwayReason>

/** Days on which a student cannot go to a family, both included. */
export const Away = z.strictObject({ from: Day, until: Day, why: AwayReason }).readonly()
export type Away = z.infer<typeof Away>

/** Most periods a profile holds. */
export const mostPeriods = 3

/** What a student tells for the matching. How many families somebody had is counted, never told. */
export const ProfileFacts = z
  .strictObject({
    /** ISO 639 codes. */
    languages: z.array(z.string().min(2).max(3)).max(8).readonly(),
    programme: StudyProgramme.nullable(),
    /** A place by its known name: where the student sets out from. */
    region: z.string().min(1).max(60).nullable(),
    travel: Travel.nullable(),
    /** How far at most, in kilometres. */
    farthest: z.number().int().min(1).max(60).nullable(),
    away: z.array(Away).max(mostPeriods).readonly(),
    gender: Gender.nullable(),
    duo: DuoWish,
    /** The student says that the four days of training are done; who checks the profile confirms it. */
    saysTrained: z.boolean(),
  })
  .readonly()
export type ProfileFacts = z.infer<typeof ProfileFacts>

const Sign = z.strictObject({ by: z.string(), at: Stamp }).readonly()

/** What a student tells about being a buddy, checked by a lecturer. The id is that of the student. */
export const BuddyProfile = z
  .strictObject({
    id: z.string(),
    /** Sealed; absent or null once the student's key is destroyed. */
    facts: ProfileFacts.nullable().optional(),
    /** Who confirmed that the training was done; it stays when the rest changes. */
    training: Sign.nullable(),
    /** Who looked at it as it is now; gone with each change. */
    checked: Sign.nullable(),
    changedAt: Stamp,
    version: z.number().int().min(1),
  })
  .readonly()
export type BuddyProfile = z.infer<typeof BuddyProfile>

/** Months ahead within which a period lies. */
const monthsAhead = 12

/** What a student says now takes the place of what was said before; another lecturer's check is asked again. */
export function keepProfile(
  before: BuddyProfile | undefined,
  said: Readonly<{ student: string; facts: ProfileFacts }>,
  { now, today }: Readonly<{ now: DateTime; today: Day }>,
): Decision<BuddyProfile> {
  const { away } = said.facts
  if (away.some(({ from, until }) => until < from || until > monthsAfter(today, monthsAhead)))
    return refuse({ reason: 'profile-away-unclear' })
  const isSame = JSON.stringify(before?.facts) === JSON.stringify(said.facts)
  if (before && isSame) return accept(before)
  return accept({
    id: said.student,
    facts: said.facts,
    training: before?.training ?? null,
    checked: null,
    changedAt: stamp(now),
    version: (before?.version ?? 0) + 1,
  })
}

/** Who looked, what was seen of the profile, and whether the training was done. */
export type Checking = Readonly<{ by: string; version: number; isTrained: boolean }>

/** A lecturer looked at a profile; nobody checks an own one, and nobody signs what changed meanwhile. */
export function checkProfile(
  profile: BuddyProfile,
  { by, version, isTrained }: Checking,
  now: DateTime,
): Decision<BuddyProfile> {
  if (by === profile.id) return refuse({ reason: 'own-profile' })
  if (version !== profile.version) return refuse({ reason: 'profile-changed-meanwhile' })
  const sign = { by, at: stamp(now) }
  return accept({
    ...profile,
    training: isTrained ? (profile.training ?? sign) : null,
    checked: sign,
    version: profile.version + 1,
  })
}

/** The periods that are not over yet, soonest first. */
export function comingAway(facts: ProfileFacts | null | undefined, today: Day): readonly Away[] {
  return (facts?.away ?? [])
    .filter(({ until }) => until >= today)
    .toSorted((one, other) => one.from.localeCompare(other.from))
}
