import {
  RequestStepForm,
  requestCard,
  requestStepCard,
  TakeRequest,
  TakeRequestStep,
} from '../../cards/request-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import type { Refusal } from '../../programme/refusal.ts'
import { takeOnIntake } from '../../programme/request/request-rules.ts'
import { reasonsFor } from '../../programme/request/step-reasons.ts'
import { takeStep } from '../../programme/road/road-rules.ts'
import { action, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import {
  isRequested,
  mayTakeIntake,
  type RequestedRoad,
  requestAtOwnSite,
  requestView,
} from './staff-requests.ts'

/** "Ik doe de intake": the first who says so has it, and reads what only the intake may know; the others hear who. */
export const takeRequest = action({
  asks: TakeRequest,
  needs: 'handle-requests',
  audit: 'request.taken',
  run: async ({ road: id }, turn) => {
    const road = await requestAtOwnSite(id, turn)
    if (!road) return refused({ reason: 'unknown-request' })
    if (!(await mayTakeIntake(road, turn.person, turn.records)))
      return asItStands(road, { reason: 'request-not-yours-to-take' }, turn)
    const people = new Map((await turn.records.people.all()).map((one) => [one.id, one.name]))
    const decision = takeOnIntake(road, turn.person.id, (person) => people.get(person) ?? null)
    if (!decision.accepted) return asItStands(road, decision.because, turn)
    return moved(decision.next as RequestedRoad, turn.words.request.one.taken, turn)
  },
})

/** Asks why, before a request goes to the waiting list, elsewhere or nowhere. */
export const requestStepForm = action({
  asks: RequestStepForm,
  needs: 'handle-requests',
  audit: 'request.step-opened',
  run: async ({ road: id, step }, turn) => {
    const road = await requestAtOwnSite(id, turn)
    if (!road) return refused({ reason: 'unknown-request' })
    const { number, version } = road
    const view = { road: id, number, step, version, reasons: reasonsFor(step), token: turn.newId() }
    return done(inPlace(requestStepCard(view, turn.words)), { about: id })
  },
})

/** Takes one of the steps beside the road; two at once: one wins, the other hears where it stands. */
export const requestStep = action({
  asks: TakeRequestStep,
  needs: 'handle-requests',
  audit: 'request.moved',
  run: async ({ road: id, step, version, reason, token }, turn) => {
    const road = await requestAtOwnSite(id, turn)
    if (!road) return refused({ reason: 'unknown-request' })
    const by = turn.person.id
    const decision = takeStep(road, { step, by, reason, version }, turn.now)
    if (decision.accepted && isRequested(decision.next)) {
      const { number, state } = decision.next
      const did = turn.words.request.one.moved(number, turn.words.road.states[state])
      return moved(decision.next, did, turn)
    }
    const because: Refusal = decision.accepted ? { reason: 'unknown-request' } : decision.because
    if (because.reason !== 'road-reason-missing') return asItStands(road, because, turn)
    const problem = sayRefusal(turn.words, because)
    const view = { road: id, number: road.number, step, version, reasons: reasonsFor(step), token, problem }
    return refused(because, inPlace(requestStepCard(view, turn.words)))
  },
})

async function moved(road: RequestedRoad, did: string, turn: Turn): Promise<Outcome> {
  const card = requestCard(await requestView(road, turn, { did }), turn.words)
  return done(inPlace(card), {
    changes: [{ collection: 'roads', record: road }],
    about: road.id,
    family: road.family,
  })
}

async function asItStands(road: RequestedRoad, because: Refusal, turn: Turn): Promise<Outcome> {
  const problem = sayRefusal(turn.words, because)
  return refused(because, inPlace(requestCard(await requestView(road, turn, { problem }), turn.words)))
}
