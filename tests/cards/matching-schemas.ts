import {
  CancelIntervision,
  IntervisionForm,
  PlanIntervision,
  SeeIntervisions,
} from '../../cards/intervision-cards.ts'
import { AskCloseIntervision, CloseIntervision, SeeMatching } from '../../cards/matching-card.ts'
import { MatchPair, OpenMatching } from '../../cards/matching-family-card.ts'
import { NoForm, SayNo } from '../../cards/matching-no-card.ts'
import { StudentYes } from '../../cards/matching-own-card.ts'
import { AskCallOff, CallOff, FamilyYes, OpenPair, PlanMeeting } from '../../cards/matching-pair-card.ts'
import { SeePairs } from '../../cards/matching-pairs-card.ts'
import { CheckProfile, OpenProfile } from '../../cards/matching-profile-card.ts'
import { SaveProfile } from '../../cards/matching-profile-form-card.ts'
import { SeeProfiles } from '../../cards/matching-profiles-card.ts'
import { SaveWishes, WishesForm } from '../../cards/matching-wishes-card.ts'

/** What reads each button of the matching. */
export const matchingSchemas = {
  matching: SeeMatching,
  'open-matching': OpenMatching,
  'buddy-wishes-form': WishesForm,
  'save-buddy-wishes': SaveWishes,
  'match-pair': MatchPair,
  pairs: SeePairs,
  'open-pair': OpenPair,
  'plan-meeting': PlanMeeting,
  'family-yes': FamilyYes,
  'family-no-form': NoForm,
  'family-no': SayNo,
  'ask-call-off': AskCallOff,
  'call-off-pair': CallOff,
  'ask-close-intervision': AskCloseIntervision,
  'close-intervision': CloseIntervision,
  intervisions: SeeIntervisions,
  'intervision-form': IntervisionForm,
  'plan-intervision': PlanIntervision,
  'cancel-intervision': CancelIntervision,
  profiles: SeeProfiles,
  'open-profile': OpenProfile,
  'check-profile': CheckProfile,
  'save-profile': SaveProfile,
  'my-pair-yes': StudentYes,
  'my-pair-no-form': NoForm,
  'my-pair-no': SayNo,
}
