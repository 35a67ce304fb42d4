import { BeginClosing } from '../../cards/closing-begin-card.ts'
import { OfClosing, PickItem } from '../../cards/closing-card.ts'
import { SaveItem } from '../../cards/closing-item-card.ts'
import { OpenEvaluation, SaveEvaluation } from '../../cards/evaluation-card.ts'
import { OpenTimeline } from '../../cards/families-card.ts'
import { AnswerHandover, OfHandover } from '../../cards/handover-card.ts'
import { PlanHandover } from '../../cards/handover-form-card.ts'
import { SaveSummary } from '../../cards/handover-summary-card.ts'
import { AskErase, EraseFamily, EraseRequests } from '../../cards/retention-card.ts'
import { OpenOfFamily } from '../../cards/trajectory-card.ts'

/** What reads each button of the closing, of a hand-over and of erasing. */
export const closingSchemas = {
  'open-closing': OpenOfFamily,
  'start-closing-form': OpenTimeline,
  'start-closing': BeginClosing,
  'keep-going': OfClosing,
  'closing-item-form': PickItem,
  'save-closing-item': SaveItem,
  'ask-close': OpenTimeline,
  'close-road': OfClosing,
  'evaluation-form': OpenEvaluation,
  'save-evaluation': SaveEvaluation,
  'open-evaluations': OpenTimeline,
  'open-handover': OpenOfFamily,
  'handover-form': OpenTimeline,
  'plan-handover': PlanHandover,
  'summary-form': OfHandover,
  'save-summary': SaveSummary,
  'accept-handover': AnswerHandover,
  'decline-handover': AnswerHandover,
  'withdraw-handover': AnswerHandover,
  'earlier-contacts': OpenTimeline,
  'family-page': OpenTimeline,
  'ask-erase': AskErase,
  'erase-family': EraseFamily,
  'erase-requests': EraseRequests,
}
