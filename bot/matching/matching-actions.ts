import type { Action } from '../action.ts'
import { myPair, myPairNo, myPairNoForm, myPairYes } from './answer-pair.ts'
import { checkBuddyProfile, openProfile, seeProfiles } from './check-profiles.ts'
import { askCloseIntervision, closeToday } from './close-intervision.ts'
import {
  askCallOff,
  callOffPair,
  familyNo,
  familyNoForm,
  familyYes,
  openPair,
  planFirstMeeting,
  seePairs,
} from './lead-pair.ts'
import { makePair } from './match-pair.ts'
import { openMatchingPage } from './matching-page.ts'
import { saveWishes, wishesForm } from './note-wishes.ts'
import { myProfile, saveProfile } from './own-profile.ts'
import { cancelIntervision, intervisionForm, planIntervision, seeIntervisions } from './plan-intervision.ts'
import { openMatching, seeMatching } from './see-matching.ts'

/** What people do to bring a student and a family together: a part of the one table of actions. */
export const matchingActions = {
  matching: seeMatching,
  'open-matching-page': openMatchingPage,
  'open-matching': openMatching,
  'buddy-wishes-form': wishesForm,
  'save-buddy-wishes': saveWishes,
  'match-pair': makePair,
  pairs: seePairs,
  'open-pair': openPair,
  'plan-meeting': planFirstMeeting,
  'family-yes': familyYes,
  'family-no-form': familyNoForm,
  'family-no': familyNo,
  'ask-call-off': askCallOff,
  'call-off-pair': callOffPair,
  'ask-close-intervision': askCloseIntervision,
  'close-intervision': closeToday,
  intervisions: seeIntervisions,
  'intervision-form': intervisionForm,
  'plan-intervision': planIntervision,
  'cancel-intervision': cancelIntervision,
  profiles: seeProfiles,
  'open-profile': openProfile,
  'check-profile': checkBuddyProfile,
  'my-profile': myProfile,
  'save-profile': saveProfile,
  'my-pair': myPair,
  'my-pair-yes': myPairYes,
  'my-pair-no-form': myPairNoForm,
  'my-pair-no': myPairNo,
} as const satisfies Readonly<Record<string, Action>>
