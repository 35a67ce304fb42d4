import { z } from 'zod'
import { AskWithdrawRequest, WithdrawRequest } from '../../cards/my-requests-card.ts'
import { RequestStepForm, TakeRequest, TakeRequestStep } from '../../cards/request-card.ts'
import { AnswerAtEnd, LookBackForm } from '../../cards/request-ended-card.ts'
import { RequestBuddy } from '../../cards/request-form-card.ts'
import { OpenRequestForm } from '../../cards/requests-card.ts'

/** What reads each button around a request. */
export const requestSchemas = {
  'request-buddy': RequestBuddy,
  'ask-withdraw-request': AskWithdrawRequest,
  'withdraw-request': WithdrawRequest,
  'look-back-form': LookBackForm,
  'answer-at-end': AnswerAtEnd,
  'open-request': OpenRequestForm,
  'take-request': TakeRequest,
  'request-step-form': RequestStepForm,
  'request-step': TakeRequestStep,
  'plan-intake-form': z.object({ road: z.string() }),
}
