import { agreementForm, reopenAgreements, saveAgreement, tickAgreements } from './agreements.ts'
import { seeMeeting, shareMeeting } from './open-meeting.ts'
import { holdMeeting, meetingDayForm, planMeeting, takeBackMeeting } from './plan-meeting.ts'

/** What lecturers and coordinators do about the meeting with their partners. */
export const meetingActions = {
  'partners-meeting': seeMeeting,
  'share-partners-meeting': shareMeeting,
  'meeting-day-form': meetingDayForm,
  'plan-partners-meeting': planMeeting,
  'hold-partners-meeting': holdMeeting,
  'take-back-partners-meeting': takeBackMeeting,
  'agreement-form': agreementForm,
  'save-agreement': saveAgreement,
  'tick-agreements': tickAgreements,
  'reopen-agreements': reopenAgreements,
} as const
