import type { Day } from '../stamp.ts'
import type { AwayReason } from './buddy-profile.ts'
import type { GenderWish } from './family-wishes.ts'

/** What speaks for a student as the buddy of a family. */
export type For =
  | Readonly<{ code: 'speaks'; languages: readonly string[] }>
  /** The pregnancy and the first weeks ask for somebody who learns midwifery. */
  | Readonly<{ code: 'midwifery-fits' }>
  /** Paper work, a network or material help asks for somebody who learns social work. */
  | Readonly<{ code: 'social-work-fits' }>
  /** Beside a buddy of another programme. */
  | Readonly<{ code: 'other-programme' }>
  | Readonly<{ code: 'near'; km: number }>
  | Readonly<{ code: 'free' }>
  | Readonly<{ code: 'experience'; families: number }>
  | Readonly<{ code: 'available' }>
  | Readonly<{ code: 'gender-as-wished'; wish: GenderWish }>
  | Readonly<{ code: 'likes-duo' }>
  | Readonly<{ code: 'knows-family' }>

/** What speaks against. */
export type Against =
  | Readonly<{ code: 'no-shared-language'; interpreter: boolean | null }>
  | Readonly<{ code: 'far'; km: number; farthest: number }>
  | Readonly<{ code: 'has-families'; families: number }>
  | Readonly<{ code: 'away'; from: Day; until: Day; why: AwayReason }>
  | Readonly<{ code: 'away-around-birth'; from: Day; until: Day }>
  | Readonly<{ code: 'gender-not-as-wished'; wish: GenderWish }>
  | Readonly<{ code: 'wants-no-duo' }>
  /** The student wants to go in two, and this site gives a family one buddy. */
  | Readonly<{ code: 'wants-duo' }>

/** What nobody filled in, so that it speaks neither for nor against. */
export type Unknown =
  | 'no-profile'
  | 'not-checked'
  | 'languages'
  | 'family-languages'
  | 'distance'
  | 'gender'
  | 'first-family'

/** Why a student cannot be matched with a family at all. */
export type Stop =
  | 'removed'
  | 'no-student'
  | 'not-at-site'
  | 'no-training'
  | 'training-unconfirmed'
  | 'enough-buddies'
  | 'buddy-already'
  | 'refused-before'

/** A student beside a family: all reasons, open to see; no number stands behind them. */
export type Candidate = Readonly<{
  student: string
  name: string
  families: number
  stops: readonly Stop[]
  reasonsFor: readonly For[]
  reasonsAgainst: readonly Against[]
  unknown: readonly Unknown[]
}>
