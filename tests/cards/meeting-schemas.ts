import {
  HoldMeeting,
  OfMeeting,
  ReopenAgreements,
  SeeMeeting,
  TickAgreements,
} from '../../cards/partners-meeting-card.ts'
import { PlanMeeting, SaveAgreement } from '../../cards/partners-meeting-form-cards.ts'

/** What reads each button of the meeting with the partners. */
export const meetingSchemas = {
  'partners-meeting': SeeMeeting,
  'share-partners-meeting': OfMeeting,
  'meeting-day-form': OfMeeting,
  'plan-partners-meeting': PlanMeeting,
  'hold-partners-meeting': HoldMeeting,
  'take-back-partners-meeting': HoldMeeting,
  'agreement-form': OfMeeting,
  'save-agreement': SaveAgreement,
  'tick-agreements': TickAgreements,
  'reopen-agreements': ReopenAgreements,
} as const
