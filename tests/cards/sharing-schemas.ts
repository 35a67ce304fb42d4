import { z } from 'zod'
import { ChangeService, ChangeServiceForm } from '../../cards/service-change-card.ts'
import { PickService, UndoServiceChange } from '../../cards/service-done-card.ts'
import { ShareService, ShareServiceForm } from '../../cards/service-form-card.ts'
import { AddTip, ReportService } from '../../cards/service-report-card.ts'
import { RingAnswer } from '../../cards/service-ring-card.ts'
import { HandleTip } from '../../cards/services-to-check-card.ts'

/** What reads each button of sharing services and keeping them true. */
export const sharingSchemas = {
  'share-service-form': ShareServiceForm,
  'share-service': ShareService,
  'withdraw-service': PickService,
  'change-service-form': ChangeServiceForm,
  'change-service': ChangeService,
  'undo-service-change': UndoServiceChange,
  'service-history': PickService,
  'confirm-service': PickService,
  'report-service-form': PickService,
  'report-service': ReportService,
  'tip-form': PickService,
  'add-tip': AddTip,
  'check-services': z.object({}),
  'agree-service': PickService,
  'keep-service': PickService,
  'close-service': PickService,
  'reopen-service': PickService,
  'handle-tip': HandleTip,
  'ring-answer': RingAnswer,
  'no-rings': z.object({}),
}
