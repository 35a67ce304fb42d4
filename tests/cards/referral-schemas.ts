import {
  AdvanceReferral,
  CorrectReferral,
  OpenReferralCard,
  PostponeReferral,
  ReferralForm,
  UndoReferral,
} from '../../cards/referral-answers.ts'
import { ReferFromContact } from '../../cards/referral-service-card.ts'
import { Refer, ReferForm } from '../../cards/referral-start-card.ts'
import { SeeTroubles } from '../../cards/referral-troubles-card.ts'
import { MyReferrals } from '../../cards/referrals-card.ts'

/** What reads each button of the referral loop. */
export const referralSchemas = {
  'refer-form': ReferForm,
  refer: Refer,
  'refer-from-contact': ReferFromContact,
  'open-referral': OpenReferralCard,
  'my-referrals': MyReferrals,
  'referral-form': ReferralForm,
  'advance-referral': AdvanceReferral,
  'correct-referral': CorrectReferral,
  'postpone-referral': PostponeReferral,
  'undo-referral': UndoReferral,
  'referral-troubles': SeeTroubles,
}
