import type { RoadState } from '../road/road-state.ts'
import type { IdentifyingKind } from './identifying.ts'

/** The answers a request cannot do without. */
export const requiredAnswers = [
  'organisation',
  'professional',
  'phone',
  'sector',
  'region',
  'safety',
] as const
export type RequiredAnswer = (typeof requiredAnswers)[number]

/** Every reason a request for a buddy can have to say no. */
export type RequestRefusal =
  | Readonly<{ reason: 'request-answers-missing'; fields: readonly RequiredAnswer[] }>
  /** Kinds only: what was typed is not said again. */
  | Readonly<{ reason: 'request-names-family'; kinds: readonly IdentifyingKind[] }>
  | Readonly<{ reason: 'request-family-must-know' }>
  | Readonly<{ reason: 'request-family-must-want' }>
  | Readonly<{ reason: 'request-child-unclear' }>
  | Readonly<{ reason: 'request-month-unclear'; months: number }>
  | Readonly<{ reason: 'request-region-unknown' }>
  | Readonly<{ reason: 'request-languages-unclear' }>
  | Readonly<{ reason: 'request-phone-unclear' }>
  | Readonly<{ reason: 'request-made-already'; number: string }>
  | Readonly<{ reason: 'request-runs-already'; number: string; state: RoadState }>
  /** `by` is the name of who does the intake; null when that person is gone. */
  | Readonly<{ reason: 'request-taken-already'; by: string | null }>
  | Readonly<{ reason: 'request-not-yours-to-take' }>
  | Readonly<{ reason: 'request-view-missing' }>
  | Readonly<{ reason: 'request-view-given' }>
