import type { Day } from '../stamp.ts'
import type { Stop } from './matching-reasons.ts'

/** Every reason the matching can have to say no. */
export type MatchingRefusal =
  | Readonly<{ reason: 'choose-a-student' }>
  /** The student cannot be this family's buddy, whoever wants it. */
  | Readonly<{ reason: 'pair-not-possible'; stop: Stop }>
  /** Somebody gave the family a buddy since the card was shown. */
  | Readonly<{ reason: 'matched-meanwhile' }>
  | Readonly<{ reason: 'unknown-pairing' }>
  | Readonly<{ reason: 'pairing-ended'; state: 'begun' | 'refused' | 'dropped' }>
  | Readonly<{ reason: 'pairing-changed-meanwhile' }>
  | Readonly<{ reason: 'meeting-missing' }>
  | Readonly<{ reason: 'meeting-before-match' }>
  | Readonly<{ reason: 'meeting-too-far'; days: number }>
  | Readonly<{ reason: 'meeting-not-planned' }>
  /** `on` is the day of the meeting. */
  | Readonly<{ reason: 'meeting-not-yet'; on: string }>
  | Readonly<{ reason: 'meeting-answered' }>
  | Readonly<{ reason: 'no-profile-yet' }>
  | Readonly<{ reason: 'own-profile' }>
  | Readonly<{ reason: 'profile-changed-meanwhile' }>
  | Readonly<{ reason: 'profile-away-unclear' }>
  /** Both are said as somebody typed them. */
  | Readonly<{ reason: 'language-not-known'; typed: string }>
  | Readonly<{ reason: 'place-not-known'; typed: string }>
  | Readonly<{ reason: 'intervision-closed-today' }>
  /** The form for a match leads to the matching, and past it only for a reason. */
  | Readonly<{ reason: 'family-in-matching' }>
  | Readonly<{ reason: 'past-matching-why' }>
  | Readonly<{ reason: 'intervision-hour-missing' }>
  | Readonly<{ reason: 'intervision-planned-already'; on: Day }>
  /** It was held, called off or is over. */
  | Readonly<{ reason: 'intervision-gone' }>
  | Readonly<{ reason: 'intervision-changed-meanwhile' }>
  | Readonly<{ reason: 'intervisions-too-many'; most: number }>
