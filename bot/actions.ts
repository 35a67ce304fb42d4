import { openAccessLog } from './access-log.ts'
import type { Action } from './action.ts'
import { addFamily, familyForm } from './add-family.ts'
import {
  cannotFlag,
  handOnFlag,
  handOnForm,
  resolveFlag,
  resolveForm,
  stillBusyFlag,
  takeFlag,
} from './answer-flag.ts'
import { answerFollowUp } from './answer-follow-up.ts'
import { acknowledgeContact, askAboutLog, openLog } from './answer-log.ts'
import { askMoment } from './ask-moment.ts'
import { clockForm, compareClock, saveClock } from './change-clock.ts'
import { changeFlagLevel, flagLevelForm } from './change-flag-level.ts'
import { compareFollowUp, followUpForm, saveFollowUp } from './change-follow-up.ts'
import { changeSupervisor, supervisorForm } from './change-supervisor.ts'
import { aliasForm, chooseAlias } from './choose-alias.ts'
import { chooseDraft } from './choose-draft.ts'
import { closingActions } from './closing/closing-actions.ts'
import { copyDraft } from './copy-draft.ts'
import { correctKeptContact } from './correct-contact.ts'
import {
  advanceReferral,
  correctReferral,
  postponeReferral,
  undoReferral,
} from './directory/advance-referral.ts'
import { findForm, findServices } from './directory/find-services.ts'
import { agreeLeaflet, leafletsToCheck, openLeaflet, removeLeaflet } from './directory/leaflets.ts'
import { offerServices } from './directory/offer-services.ts'
import { officialSearchForm, saveOfficialSearch } from './directory/official-search.ts'
import { myReferrals, openReferral, referralForm } from './directory/open-referral.ts'
import { openService, postService } from './directory/open-service.ts'
import { referFromContact } from './directory/refer-from-contact.ts'
import { referralTroubles } from './directory/referral-troubles.ts'
import { leafletForm, saveLeaflet } from './directory/share-leaflet.ts'
import { sharingActions } from './directory/sharing-actions.ts'
import { refer, referForm } from './directory/start-referral.ts'
import { drill } from './drill.ts'
import { dropDraft } from './drop-draft.ts'
import { removeDuty, seeDuty } from './duty-rota.ts'
import { askEndMatch, endMatchForm, stopMatch } from './end-match.ts'
import { birthForm, enterBirth } from './enter-birth.ts'
import { makeExport, openExportPage } from './export/make-export.ts'
import { openFamiliesPage } from './family/list-families.ts'
import { openFamilyPage } from './family/open-family-page.ts'
import { familySteps } from './family-steps.ts'
import { chat, help, languageForm, notUnderstood, privacy, setLanguage, welcome } from './help.ts'
import { intakeActions } from './intake/intake-actions.ts'
import { matchForm, startMatch } from './match-buddy.ts'
import { matchingActions } from './matching/matching-actions.ts'
import { myContacts } from './my-contacts.ts'
import { myFamilies, seeSupervisedFamilies } from './my-families.ts'
import { myWeek } from './my-week.ts'
import { absenceForm, saveAbsence } from './note-absence.ts'
import { adjustDraft, openDraft } from './open-draft.ts'
import { flagFigures, flagTimeline, openFlag, openFlags } from './open-flags.ts'
import { openTab } from './open-tab.ts'
import { newLogs, openTimeline } from './open-timeline.ts'
import { meetingActions } from './partners-meeting/meeting-actions.ts'
import { peopleActions } from './people-actions.ts'
import { pickDraft } from './pick-draft.ts'
import { saveShift, shiftForm } from './plan-shift.ts'
import { noteVisit } from './plan-visit.ts'
import { notUrgent, raiseUrgent, urgentNumbers, withdrawUrgent } from './raise-urgent.ts'
import { readingFigures } from './reading-figures.ts'
import { leaveIt } from './remove-person.ts'
import { requestActions } from './request/request-actions.ts'
import { reviseOpenDraft } from './revise-draft.ts'
import { saveContact } from './save-contact.ts'
import { saveOpenDraft } from './save-open-draft.ts'
import { sharedWork } from './shared-work.ts'
import { siteActions } from './site/site-actions.ts'
import { closeDays, closedForm, hoursForm, saveHours } from './site-calendar.ts'
import { seeClocks } from './site-clocks.ts'
import { seeSiteFamilies } from './site-families.ts'
import { numberForm, saveNumber, seeNumbers, wardForm } from './site-numbers.ts'
import { staffPageActions } from './staff-page-actions.ts'
import { startLog } from './start-log.ts'
import { supervisedContacts } from './supervised-contacts.ts'
import { tellContact } from './tell-contact.ts'
import { tellFlag } from './tell-flag.ts'
import { tellUrgent } from './tell-urgent.ts'
import { trajectoryActions } from './trajectory/trajectory-actions.ts'
import { undoKeptContact } from './undo-contact.ts'
import { undoLatest } from './undo-latest.ts'
import { noOwnLogs, whoSupervises } from './who-supervises.ts'

/**
 * Everything the bot can do. Chat, buttons and whatever comes later all go through this one table, so that nobody can
 * add a way in and forget the permission or the audit.
 */
export const actions = {
  log: startLog,
  'tell-contact': tellContact,
  'tell-urgent': tellUrgent,
  'choose-draft': chooseDraft,
  'open-draft': openDraft,
  'adjust-draft': adjustDraft,
  'drop-draft': dropDraft,
  'revise-draft': reviseOpenDraft,
  'copy-draft': copyDraft,
  'pick-draft': pickDraft,
  'ask-moment': askMoment,
  'save-contact': saveContact,
  'save-open-draft': saveOpenDraft,
  'correct-contact': correctKeptContact,
  'note-appointment': noteVisit,
  'undo-contact': undoKeptContact,
  'undo-latest': undoLatest,
  'raise-urgent': raiseUrgent,
  'not-urgent': notUrgent,
  'urgent-numbers': urgentNumbers,
  'withdraw-urgent': withdrawUrgent,
  'tell-flag': tellFlag,
  'take-flag': takeFlag,
  'cannot-flag': cannotFlag,
  'still-busy': stillBusyFlag,
  'hand-on-form': handOnForm,
  'hand-on': handOnFlag,
  'resolve-form': resolveForm,
  'flag-level-form': flagLevelForm,
  'change-flag-level': changeFlagLevel,
  'resolve-flag': resolveFlag,
  'answer-follow-up': answerFollowUp,
  'open-flags': openFlags,
  'open-flag': openFlag,
  'flag-timeline': flagTimeline,
  'flag-figures': flagFigures,
  drill,
  'my-families': myFamilies,
  'my-contacts': myContacts,
  'my-week': myWeek,
  'alias-form': aliasForm,
  'choose-alias': chooseAlias,
  'supervised-families': seeSupervisedFamilies,
  'site-families': seeSiteFamilies,
  'supervised-contacts': supervisedContacts,
  'family-steps': familySteps,
  'open-timeline': openTimeline,
  'who-supervises': whoSupervises,
  'no-own-logs': noOwnLogs,
  'new-logs': newLogs,
  'open-log': openLog,
  'open-families-page': openFamiliesPage,
  'open-family-page': openFamilyPage,
  'acknowledge-contact': acknowledgeContact,
  'ask-about-contact': askAboutLog,
  'family-form': familyForm,
  'add-family': addFamily,
  'match-form': matchForm,
  'start-match': startMatch,
  'end-match-form': endMatchForm,
  'ask-end-match': askEndMatch,
  'end-match': stopMatch,
  'supervisor-form': supervisorForm,
  'change-supervisor': changeSupervisor,
  'birth-form': birthForm,
  'enter-birth': enterBirth,
  ...peopleActions,
  'leave-it': leaveIt,
  'site-numbers': seeNumbers,
  'number-form': numberForm,
  'ward-form': wardForm,
  'save-number': saveNumber,
  clocks: seeClocks,
  'clock-form': clockForm,
  'compare-clock': compareClock,
  'save-clock': saveClock,
  'follow-up-form': followUpForm,
  'compare-follow-up': compareFollowUp,
  'save-follow-up': saveFollowUp,
  duty: seeDuty,
  'remove-duty': removeDuty,
  'shift-form': shiftForm,
  'save-shift': saveShift,
  'absence-form': absenceForm,
  'save-absence': saveAbsence,
  'closed-form': closedForm,
  'close-days': closeDays,
  'hours-form': hoursForm,
  'save-hours': saveHours,
  'refer-form': referForm,
  refer,
  'refer-from-contact': referFromContact,
  'open-referral': openReferral,
  'my-referrals': myReferrals,
  'referral-form': referralForm,
  'advance-referral': advanceReferral,
  'correct-referral': correctReferral,
  'postpone-referral': postponeReferral,
  'undo-referral': undoReferral,
  'referral-troubles': referralTroubles,
  'open-access-log': openAccessLog,
  'open-export-page': openExportPage,
  'make-export': makeExport,
  'reading-figures': readingFigures,
  'shared-work': sharedWork,
  'find-form': findForm,
  'find-services': findServices,
  'offer-services': offerServices,
  'open-service': openService,
  'post-service': postService,
  ...sharingActions,
  ...siteActions,
  ...staffPageActions,
  ...requestActions,
  ...intakeActions,
  ...trajectoryActions,
  ...meetingActions,
  ...matchingActions,
  ...closingActions,
  'open-leaflet': openLeaflet,
  'leaflets-to-check': leafletsToCheck,
  'agree-leaflet': agreeLeaflet,
  'remove-leaflet': removeLeaflet,
  'leaflet-form': leafletForm,
  'save-leaflet': saveLeaflet,
  'official-search-form': officialSearchForm,
  'save-official-search': saveOfficialSearch,
  'open-tab': openTab,
  help,
  welcome,
  privacy,
  'language-form': languageForm,
  'set-language': setLanguage,
  'not-understood': notUnderstood,
  chat,
} as const satisfies Readonly<Record<string, Action>>

/** Name of an action, as buttons carry it. */
export type Verb = keyof typeof actions

/** Reads a verb as it was sent; null when the bot has no such action. */
export function readVerb(sent: string): Verb | null {
  return Object.hasOwn(actions, sent) ? (sent as Verb) : null
}
