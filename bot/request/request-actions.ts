import type { Action } from '../action.ts'
import { requestStep, requestStepForm, takeRequest } from './answer-request.ts'
import { answerEnd, lookBackForm } from './ask-at-end.ts'
import { requestBuddy, requestForm, tellRequest } from './ask-for-buddy.ts'
import { openRequest, openRequests } from './open-requests.ts'
import { askWithdrawRequest, myRequests, withdrawRequest } from './own-requests.ts'

/** What partners and who does the intake do around a request: a part of the one table of actions. */
export const requestActions = {
  'request-form': requestForm,
  'tell-request': tellRequest,
  'request-buddy': requestBuddy,
  'my-requests': myRequests,
  'ask-withdraw-request': askWithdrawRequest,
  'withdraw-request': withdrawRequest,
  'look-back-form': lookBackForm,
  'answer-at-end': answerEnd,
  'open-requests': openRequests,
  'open-request': openRequest,
  'take-request': takeRequest,
  'request-step-form': requestStepForm,
  'request-step': requestStep,
} as const satisfies Readonly<Record<string, Action>>
