import type { Action } from '../action.ts'
import { changeService, changeServiceForm, serviceHistory, undoServiceChange } from './change-service.ts'
import {
  agreeShared,
  checkServices,
  closeShared,
  keepShared,
  reopenShared,
  tipHandled,
} from './check-services.ts'
import { confirmShared, reportForm, reportShared, tipAdded, tipForm } from './keep-service-true.ts'
import { openModerationPage } from './moderation-page.ts'
import { noRings, ringAnswer, ringServices, ringsAgain } from './ring-services.ts'
import { shareService, shareServiceForm, withdrawShared } from './share-service.ts'

/** What people do to share services and keep them true: a part of the one table of actions. */
export const sharingActions = {
  'share-service-form': shareServiceForm,
  'share-service': shareService,
  'withdraw-service': withdrawShared,
  'change-service-form': changeServiceForm,
  'change-service': changeService,
  'undo-service-change': undoServiceChange,
  'service-history': serviceHistory,
  'confirm-service': confirmShared,
  'report-service-form': reportForm,
  'report-service': reportShared,
  'tip-form': tipForm,
  'add-tip': tipAdded,
  'open-moderation-page': openModerationPage,
  'check-services': checkServices,
  'agree-service': agreeShared,
  'keep-service': keepShared,
  'close-service': closeShared,
  'reopen-service': reopenShared,
  'handle-tip': tipHandled,
  'ring-services': ringServices,
  'ring-answer': ringAnswer,
  'no-rings': noRings,
  'rings-again': ringsAgain,
} as const satisfies Readonly<Record<string, Action>>
