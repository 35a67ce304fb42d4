import type { Action } from '../action.ts'
import { intakeToMatching, recordIntake } from './finish-intake.ts'
import { seeIntakes } from './list-intakes.ts'
import { openIntake, openIntakePart } from './open-intake.ts'
import { planIntake, planIntakeForm } from './plan-intake.ts'
import { saveConsent, saveCriteria, saveHelpers, saveNetwork, saveSafety, saveWishes } from './save-parts.ts'
import { withdrawConsentForm, withdrawConsentNow } from './withdraw-consent.ts'

/** What people do in an intake: a part of the one table of actions. */
export const intakeActions = {
  intakes: seeIntakes,
  'plan-intake-form': planIntakeForm,
  'plan-intake': planIntake,
  'open-intake': openIntake,
  'intake-part': openIntakePart,
  'save-consent': saveConsent,
  'save-wishes': saveWishes,
  'save-network': saveNetwork,
  'save-safety': saveSafety,
  'save-helpers': saveHelpers,
  'save-criteria': saveCriteria,
  'record-intake': recordIntake,
  'intake-to-matching': intakeToMatching,
  'withdraw-consent-form': withdrawConsentForm,
  'withdraw-consent': withdrawConsentNow,
} as const satisfies Readonly<Record<string, Action>>
