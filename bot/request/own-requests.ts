import { z } from 'zod'
import { confirmCard } from '../../cards/confirm-card.ts'
import { AskWithdrawRequest, myRequestsCard, WithdrawRequest } from '../../cards/my-requests-card.ts'
import { type FollowedRequest, requestsPage } from '../../cards/pages/fill-requests-page.ts'
import { requestWordCard } from '../../cards/request-made-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { worksAt } from '../../programme/person.ts'
import type { Refusal } from '../../programme/refusal.ts'
import { askedAtEnd } from '../../programme/request/request-news.ts'
import { mayWithdraw } from '../../programme/request/request-rules.ts'
import type { Road } from '../../programme/road/road.ts'
import { takeStep } from '../../programme/road/road-rules.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { isRequested, type RequestedRoad, sinceDay } from './staff-requests.ts'

const mostRows = 20

/** "status van mijn aanvragen": where each stands and since when, the newest first; the page shows all of them. */
export const myRequests = action({
  asks: z.object({}),
  needs: 'ask-for-buddy',
  audit: 'requests.own-seen',
  run: async (_, turn) => {
    const roads = (await ownRequests(turn)).toSorted((one, other) =>
      other.createdAt.localeCompare(one.createdAt),
    )
    const rows = await Promise.all(roads.map((road) => followed(road, turn)))
    const view = { rows: rows.slice(0, mostRows), more: Math.max(0, rows.length - mostRows) }
    const page = requestsPage(rows, turn.words)
    return done({ ...below(myRequestsCard(view, turn.words)), page })
  },
})

async function followed(road: RequestedRoad, turn: Turn): Promise<FollowedRequest> {
  const { id, number, state } = road
  const mayLookBack = await mayLookBackAt(road, turn)
  return { id, number, state, since: sinceDay(road), mayWithdraw: mayWithdraw(road), mayLookBack }
}

/** A partner is asked once how they look back, when a trajectory came to its end. */
async function mayLookBackAt(road: Road, { records }: Turn): Promise<boolean> {
  return askedAtEnd(road).length > 0 && (await records.partnerAnswers.get(road.id)) === undefined
}

/** Asks once more before a request is taken back. */
export const askWithdrawRequest = action({
  asks: AskWithdrawRequest,
  needs: 'ask-for-buddy',
  audit: 'request.withdrawal-asked',
  run: async ({ road: id }, turn) => {
    const road = await ownRequest(id, turn)
    if (!road) return refused({ reason: 'unknown-request' })
    const stuck = whyNot(road)
    if (stuck) return told(stuck, turn)
    const said = turn.words.request.mine
    const data = { road: road.id, version: road.version, token: turn.newId() }
    const yes = { title: said.doWithdraw, verb: 'withdraw-request', data }
    const question = { question: said.askWithdraw(road.number), consequences: [said.whatFollows], yes }
    return done(below(confirmCard(question, turn.words)), { about: road.id })
  },
})

/** Takes a request back; who does the intake hears it. */
export const withdrawRequest = action({
  asks: WithdrawRequest,
  needs: 'ask-for-buddy',
  audit: 'request.withdrawn',
  run: async ({ road: id, version }, turn) => {
    const road = await ownRequest(id, turn)
    if (!road) return refused({ reason: 'unknown-request' })
    const stuck = whyNot(road)
    if (stuck) return told(stuck, turn)
    const stepping = { step: 'withdraw', by: turn.person.id, reason: 'partner-withdrew', version } as const
    const decision = takeStep(road, stepping, turn.now)
    if (!decision.accepted) return told(decision.because, turn)
    const card = requestWordCard(turn.words.request.mine.withdrawn(road.number), turn.words)
    return done(inPlace(card), {
      changes: [{ collection: 'roads', record: decision.next }],
      about: road.id,
      family: road.family,
    })
  },
})

/** An ended one says so itself; one that runs counts on a student and a family by now. */
function whyNot(road: Road): Refusal | null {
  const { number, state } = road
  if ('endedAt' in road) return { reason: 'road-ended', state }
  return mayWithdraw(road) ? null : { reason: 'request-runs-already', number, state }
}

function told(because: Refusal, { words }: Turn): Outcome {
  return refused(because, inPlace(requestWordCard(sayRefusal(words, because), words)))
}

/** One of somebody's own requests. */
export async function ownRequest(id: string | null, turn: Turn): Promise<RequestedRoad | undefined> {
  return (await ownRequests(turn)).find((road) => road.id === id)
}

/** The requests somebody made, at the sites they still belong to. */
async function ownRequests({ person, records }: Turn): Promise<readonly RequestedRoad[]> {
  const roads = await records.roads.find('partner', person.id)
  return roads.filter(isRequested).filter(({ site }) => worksAt(person, site))
}
