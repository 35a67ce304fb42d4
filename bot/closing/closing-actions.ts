import type { Action } from '../action.ts'
import { acceptOne, declineOne, openHandover, withdrawOne } from './answer-handover.ts'
import { keepOn, openClosing, startClosing, startClosingForm } from './begin-closing.ts'
import { askClose, closeFamily } from './close-family.ts'
import { closingItemForm, saveClosingItem } from './closing-items.ts'
import { earlierContacts } from './earlier-contacts.ts'
import { askErase, eraseOne, seeRetention } from './erase-families.ts'
import { eraseRequests } from './erase-requests.ts'
import { evaluationForm, openEvaluations, saveEvaluation } from './evaluations.ts'
import { offerFamilyPage } from './family-page.ts'
import { saveSummary, summaryForm } from './handover-summary.ts'
import { handoverForm, planOne } from './plan-handover.ts'

/** What people do to pass a family on and to say goodbye: a part of the one table of actions. */
export const closingActions = {
  'open-closing': openClosing,
  'start-closing-form': startClosingForm,
  'start-closing': startClosing,
  'keep-going': keepOn,
  'closing-item-form': closingItemForm,
  'save-closing-item': saveClosingItem,
  'ask-close': askClose,
  'close-road': closeFamily,
  'evaluation-form': evaluationForm,
  'save-evaluation': saveEvaluation,
  'open-evaluations': openEvaluations,
  'open-handover': openHandover,
  'handover-form': handoverForm,
  'plan-handover': planOne,
  'summary-form': summaryForm,
  'save-summary': saveSummary,
  'accept-handover': acceptOne,
  'decline-handover': declineOne,
  'withdraw-handover': withdrawOne,
  'earlier-contacts': earlierContacts,
  'family-page': offerFamilyPage,
  retention: seeRetention,
  'ask-erase': askErase,
  'erase-requests': eraseRequests,
  'erase-family': eraseOne,
} as const satisfies Readonly<Record<string, Action>>
