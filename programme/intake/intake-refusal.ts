import type { Adult } from './consent.ts'
import type { CriterionDomain } from './criteria.ts'

/** Every reason an intake can have to say no. */
export type IntakeRefusal =
  | Readonly<{ reason: 'intake-not-yours' }>
  | Readonly<{ reason: 'intake-day-unclear'; months: number }>
  | Readonly<{ reason: 'intake-person-unclear' }>
  /** Somebody else changed the same part since the form was opened. */
  | Readonly<{ reason: 'intake-changed-meanwhile' }>
  | Readonly<{ reason: 'intake-nothing-told' }>
  | Readonly<{ reason: 'intake-region-unclear' }>
  | Readonly<{ reason: 'intake-safety-missing' }>
  /** Adults of the household who have not said yes. */
  | Readonly<{ reason: 'intake-consent-missing'; adults: readonly Adult[] }>
  | Readonly<{ reason: 'consent-incomplete' }>
  | Readonly<{ reason: 'consent-day-unclear' }>
  /** While it is not known to be safe, nobody but the mother is asked. */
  | Readonly<{ reason: 'consent-not-safe-to-ask' }>
  | Readonly<{ reason: 'consent-nobody-gave'; adult: Adult }>
  | Readonly<{ reason: 'criteria-why-missing'; domains: readonly CriterionDomain[] }>
  | Readonly<{ reason: 'criteria-answer-missing'; domains: readonly CriterionDomain[] }>
