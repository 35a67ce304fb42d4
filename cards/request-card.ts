import { z } from 'zod'
import type { PrivateFacts, RequestFacts } from '../programme/road/request-facts.ts'
import { RoadReason } from '../programme/road/road.ts'
import type { RoadState } from '../programme/road/road-state.ts'
import type { Card } from './card.ts'
import { type Body, block, button, card, choice, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { formToken, oneOf, recordId } from './inputs.ts'
import { privateFactsPart, requestFactsPart } from './request-facts-part.ts'
import type { Wording } from './wording/nl.ts'

/** The steps out of a request that its card takes; others have a card of their own. */
export const RequestStep = z.enum(['wait', 'resume', 'refer', 'refuse'])
export type RequestStep = z.infer<typeof RequestStep>

/** "Ik doe de intake": the first who taps has it. */
export const TakeRequest = z.strictObject({ road: recordId })

/** Asks for the reason of a step. */
export const RequestStepForm = z.strictObject({ road: recordId, step: RequestStep })

/** Takes a step; `version` is what the card saw. */
export const TakeRequestStep = z.strictObject({
  token: formToken,
  road: recordId,
  step: RequestStep,
  version: z.number().int().min(1),
  reason: oneOf(RoadReason),
})

/** A request as the site's staff see it. `private` is there for who does the intake alone; `gone`: no longer readable. */
export type RequestView = Readonly<{
  road: string
  version: number
  number: string
  state: RoadState
  since: string
  /** Days the site lets a request wait, when this one waits longer. */
  lateAfter: number | null
  request: RequestFacts
  private: PrivateFacts | 'not-yours' | 'gone'
  intake: Readonly<{ name: string; day: string | null }> | null
  reason: RoadReason | null
  /** Who takes it on plans it next: five buttons at most are seen everywhere. */
  mayTake: boolean
  mayPlan: boolean
  steps: readonly RequestStep[]
  token: string
  problem?: string
  /** What was just done. */
  did?: string
}>

/** One request with what is known of it and the steps that are open from where it stands. */
export function requestCard(view: RequestView, words: Wording): Card {
  const said = words.request.one
  const { road, number, request } = view
  return card({
    fallback: said.title(number),
    body: [
      heading(said.title(number)),
      ...(view.problem ? [block('attention', [line(plain(view.problem, 600))])] : []),
      ...(view.did ? [block('good', [line(plain(view.did, 300))])] : []),
      ...standingPart(view, words),
      ...requestFactsPart(request, words),
      ...privatePart(view, words),
    ],
    actions: [
      ...(view.mayTake
        ? [button({ title: said.take, verb: 'take-request', data: { road }, style: 'positive' })]
        : []),
      ...(view.mayPlan ? [button({ title: said.plan, verb: 'plan-intake-form', data: { road } })] : []),
      ...view.steps.map((step) => stepButton(step, view, words)),
      button({ title: said.list, verb: 'open-requests' }),
    ],
  })
}

function stepButton(step: RequestStep, { road, version, token }: RequestView, words: Wording) {
  const title = words.request.one[step]
  if (step === 'resume')
    return button({ title, verb: 'request-step', data: { road, step, version, token: `${token}:${step}` } })
  return button({ title, verb: 'request-step-form', data: { road, step } })
}

function standingPart({ state, since, lateAfter, intake, reason }: RequestView, words: Wording): Body {
  const said = words.request.one
  const name = intake === null ? said.nobody : plain(intake.name, 80)
  const day = intake?.day ?? null
  return [
    line(said.state(words.road.states[state], words.day(since))),
    ...(lateAfter === null ? [] : [line(said.late(lateAfter), { color: 'Attention', spacing: 'Small' })]),
    line(day === null ? said.intake(name) : said.intakeOn(name, words.day(day)), { spacing: 'Small' }),
    ...(reason === null ? [] : [line(said.reason(words.road.reasons[reason]), { spacing: 'Small' })]),
  ]
}

function privatePart({ private: known }: RequestView, words: Wording): Body {
  const said = words.request.one
  if (known === 'not-yours') return [quiet(said.privateLater, { spacing: 'Medium' })]
  if (known === 'gone') return [quiet(said.privateGone, { spacing: 'Medium' })]
  return [block('emphasis', privateFactsPart(known, words))]
}

/** Why a step is taken: out of the reasons that fit it. */
export function requestStepCard(
  view: Readonly<{
    road: string
    number: string
    step: RequestStep
    version: number
    reasons: readonly RoadReason[]
    token: string
    problem?: string
  }>,
  words: Wording,
): Card {
  const said = words.request.step
  const { road, number, step, version, reasons, token, problem } = view
  const title = said.title(number, words.road.steps[step])
  return card({
    fallback: title,
    body: [
      heading(title),
      ...(problem ? [block('attention', [line(plain(problem, 600))])] : []),
      choice({
        id: 'reason',
        label: said.reason,
        placeholder: said.pick,
        choices: reasons.map((reason) => ({ value: reason, title: words.road.reasons[reason] })),
      }),
      quiet(said.partner, { spacing: 'Small' }),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'request-step',
        data: { road, step, version, token },
        withInputs: true,
        style: 'positive',
      }),
      button({ title: words.request.one.list, verb: 'open-requests' }),
    ],
  })
}
