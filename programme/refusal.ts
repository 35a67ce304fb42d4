import type { ReservedAs } from './alias-words.ts'
import type { ClosingRefusal } from './closing/closing-refusal.ts'
import type { UrgencyLevel } from './contact-words.ts'
import type { IntakeRefusal } from './intake/intake-refusal.ts'
import type { MatchingRefusal } from './matching/matching-refusal.ts'
import type { MeetingRefusal } from './partners-meeting/meeting-refusal.ts'
import type { StepState } from './referral.ts'
import type { RequestRefusal } from './request/request-refusal.ts'
import type { RoadRefusal } from './road/road-refusal.ts'
import type { ServiceRefusal } from './service-refusal.ts'
import type { SiteRefusal } from './site-changes/site-refusal.ts'
import type { TrajectoryRefusal } from './trajectory/trajectory-refusal.ts'

/** Every reason the programme can have to say no. Each has wording in both languages, or the cards do not compile. */
export type Refusal =
  /** A coordinator is not sent to the coordinator. */
  | Readonly<{ reason: 'not-allowed'; askCoordinator: boolean }>
  | Readonly<{ reason: 'unknown-family' }>
  | Readonly<{ reason: 'unknown-draft' }>
  | Readonly<{
      reason: 'draft-gone'
      as: 'saved' | 'dropped' | 'expired' | 'merged' | 'unreadable' | 'overtaken'
    }>
  | Readonly<{ reason: 'newer-draft' }>
  | Readonly<{ reason: 'answers-missing'; fields: readonly ('family' | 'kind' | 'date')[] }>
  | Readonly<{ reason: 'answer-unclear'; field: string }>
  | Readonly<{ reason: 'in-the-future' }>
  | Readonly<{ reason: 'before-the-match'; from: string }>
  | Readonly<{ reason: 'after-the-closing'; until: string }>
  | Readonly<{ reason: 'next-in-the-past' }>
  | Readonly<{ reason: 'appointment-over' }>
  | Readonly<{ reason: 'no-contact-yet' }>
  | Readonly<{ reason: 'unknown-contact' }>
  | Readonly<{ reason: 'too-late-to-correct'; days: number }>
  | Readonly<{ reason: 'already-undone' }>
  | Readonly<{ reason: 'nothing-to-undo' }>
  | Readonly<{ reason: 'already-seen' }>
  | Readonly<{ reason: 'question-missing' }>
  | Readonly<{ reason: 'told-already' }>
  | Readonly<{ reason: 'nothing-to-withdraw' }>
  | Readonly<{ reason: 'no-families' }>
  | Readonly<{ reason: 'person-missing' }>
  | Readonly<{ reason: 'unknown-person' }>
  | Readonly<{ reason: 'person-known-already' }>
  | Readonly<{ reason: 'last-coordinator' }>
  | Readonly<{ reason: 'unknown-site' }>
  | Readonly<{ reason: 'not-a-student-here' }>
  | Readonly<{ reason: 'not-a-lecturer-here' }>
  | Readonly<{ reason: 'has-enough-buddies'; most: number }>
  | Readonly<{ reason: 'match-ended-already' }>
  | Readonly<{ reason: 'pair-missing' }>
  /** The form made something before; sent again it makes no second one. */
  | Readonly<{ reason: 'family-made-already'; code: string; pseudonym: string }>
  | Readonly<{ reason: 'match-made-already' }>
  | Readonly<{ reason: 'person-made-already' }>
  | Readonly<{ reason: 'match-missing' }>
  | Readonly<{ reason: 'families-missing' }>
  | Readonly<{ reason: 'match-too-far'; months: number }>
  | Readonly<{ reason: 'match-too-early'; earliest: string }>
  | Readonly<{ reason: 'birth-and-due-unclear' }>
  | Readonly<{ reason: 'due-too-far'; months: number }>
  | Readonly<{ reason: 'due-long-ago' }>
  | Readonly<{ reason: 'birth-in-future' }>
  | Readonly<{ reason: 'birth-too-long-ago'; months: number }>
  | Readonly<{ reason: 'birth-missing' }>
  | Readonly<{ reason: 'not-an-assessor-here' }>
  | Readonly<{ reason: 'number-unclear' }>
  | Readonly<{ reason: 'alias-taken' }>
  | Readonly<{ reason: 'alias-unclear' }>
  | Readonly<{ reason: 'person-fields-missing'; fields: readonly ('name' | 'email' | 'roles')[] }>
  | Readonly<{ reason: 'email-unclear' }>
  | Readonly<{ reason: 'roster-empty' }>
  /** `most` characters can be pasted. */
  | Readonly<{ reason: 'roster-too-long'; most: number }>
  | Readonly<{ reason: 'roster-preview-old' }>
  | Readonly<{ reason: 'export-period-unclear' }>
  | Readonly<{ reason: 'alias-reserved'; as: ReservedAs }>
  | Readonly<{ reason: 'roster-faulty'; faults: readonly RosterFault[] }>
  | Readonly<{ reason: 'shift-unclear' }>
  | Readonly<{ reason: 'absence-unclear' }>
  | Readonly<{ reason: 'absence-not-yours' }>
  | Readonly<{ reason: 'closed-days-unclear' }>
  | Readonly<{ reason: 'hours-unclear' }>
  | Readonly<{ reason: 'duty-over' }>
  | Readonly<{ reason: 'duty-too-far'; months: number }>
  | Readonly<{ reason: 'duty-unknown' }>
  | Readonly<{ reason: 'unknown-flag' }>
  /** `by` is the name of who took it on. */
  | Readonly<{ reason: 'flag-taken-already'; by: string }>
  | Readonly<{ reason: 'flag-ended-already' }>
  | Readonly<{ reason: 'flag-not-yours' }>
  | Readonly<{ reason: 'only-a-human-lowers' }>
  | Readonly<{ reason: 'answers-to-close-missing' }>
  /** What may be chosen runs from `least` to `most`. */
  | Readonly<{
      reason: 'clock-out-of-range'
      what: 'answerWithin' | 'copies' | 'silentAfter' | 'followUpDays'
      level: UrgencyLevel
      least: number
      most: number
    }>
  | Readonly<{ reason: 'now-never-rests' }>
  | Readonly<{ reason: 'no-working-day-here'; level: UrgencyLevel }>
  | Readonly<{ reason: 'clock-unchanged' }>
  | Readonly<{ reason: 'clocks-changed-meanwhile' }>
  | ServiceRefusal
  | RequestRefusal
  | RoadRefusal
  | SiteRefusal
  | IntakeRefusal
  | ClosingRefusal
  | TrajectoryRefusal
  | MeetingRefusal
  | MatchingRefusal
  | Readonly<{ reason: 'unknown-service' }>
  | Readonly<{ reason: 'unknown-leaflet' }>
  | Readonly<{
      reason: 'leaflet-fields-missing'
      fields: readonly ('title' | 'summary' | 'needs' | 'language' | 'source' | 'link' | 'day')[]
    }>
  | Readonly<{ reason: 'leaflet-link-unclear' }>
  | Readonly<{ reason: 'leaflet-in-the-future' }>
  /** `host` is the only site a pattern may lead to. */
  | Readonly<{ reason: 'official-search-unclear'; host: string }>
  | Readonly<{ reason: 'official-search-unchanged' }>
  | Readonly<{ reason: 'unknown-referral' }>
  | Readonly<{ reason: 'referral-cannot-follow'; before: StepState; after: StepState }>
  | Readonly<{ reason: 'referral-changed-meanwhile' }>
  | Readonly<{ reason: 'referral-ended-already' }>
  | Readonly<{ reason: 'referral-reason-missing' }>
  | Readonly<{ reason: 'referral-day-unclear' }>
  | Readonly<{ reason: 'referral-step-missing' }>
  | Readonly<{ reason: 'referral-service-closed' }>
  | Readonly<{ reason: 'form-unclear' }>

/** What is wrong with a roster: the line in the file (1 = the heading), or null when it is the whole of it. */
export type RosterFault = Readonly<{
  line: number | null
  fault:
    | 'no-name'
    | 'name-too-long'
    | 'unreadable-letters'
    | 'no-identity'
    | 'identity-twice'
    | 'identity-taken'
    | 'bad-role'
    | 'bad-site'
    | 'bad-language'
    | 'bad-assessor'
    | 'column-count'
    | 'column-twice'
    | 'missing-columns'
    | 'bad-quotes'
    | 'no-rows'
    | 'no-coordinator-left'
    | 'managed-elsewhere'
  value: string
}>
