import { MoveIntake, OpenIntake, OpenIntakePart } from '../../cards/intake-card.ts'
import { SaveConsent } from '../../cards/intake-consent-card.ts'
import { SaveCriteria } from '../../cards/intake-criteria-card.ts'
import { SaveNetwork } from '../../cards/intake-network-card.ts'
import { PlanIntake, PlanIntakeForm } from '../../cards/intake-plan-card.ts'
import { SaveHelpers, SaveSafety } from '../../cards/intake-safety-card.ts'
import { SaveWishes } from '../../cards/intake-wishes-card.ts'
import { WithdrawConsent } from '../../cards/intake-withdraw-card.ts'
import { SeeIntakes } from '../../cards/intakes-card.ts'

/** What reads each button of the intake. */
export const intakeSchemas = {
  intakes: SeeIntakes,
  'plan-intake-form': PlanIntakeForm,
  'plan-intake': PlanIntake,
  'open-intake': OpenIntake,
  'intake-part': OpenIntakePart,
  'save-consent': SaveConsent,
  'save-wishes': SaveWishes,
  'save-network': SaveNetwork,
  'save-safety': SaveSafety,
  'save-helpers': SaveHelpers,
  'save-criteria': SaveCriteria,
  'record-intake': MoveIntake,
  'intake-to-matching': MoveIntake,
  'withdraw-consent-form': OpenIntake,
  'withdraw-consent': WithdrawConsent,
}
