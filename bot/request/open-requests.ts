import { z } from 'zod'
import { requestCard } from '../../cards/request-card.ts'
import { type OpenRequest, OpenRequestForm, requestsCard } from '../../cards/requests-card.ts'
import type { OpenRoadState } from '../../programme/road/road-state.ts'
import { action, below, done, refused, type Turn } from '../action.ts'
import {
  isRequested,
  lateAfter,
  requestAtOwnSite,
  requestView,
  sinceDay,
  underWay,
} from './staff-requests.ts'

/** A card stays sendable with so many requests on it. */
const mostRows = 40

/** "aanvragen": what is open at somebody's sites by where it stands, the oldest first. */
export const openRequests = action({
  asks: z.object({}),
  needs: 'handle-requests',
  audit: 'requests.seen',
  run: async (_, turn) => {
    const rows = (await Promise.all(underWay.map((state) => rowsIn(state, turn)))).flat()
    const view = { rows: rows.slice(0, mostRows), more: Math.max(0, rows.length - mostRows) }
    return done(below(requestsCard(view, turn.words)))
  },
})

async function rowsIn(state: OpenRoadState, turn: Turn): Promise<readonly OpenRequest[]> {
  const roads = (await turn.records.roads.find('state', state))
    .filter(isRequested)
    .filter(({ site }) => turn.person.sites.includes(site))
    .toSorted((one, other) => one.since.localeCompare(other.since))
  return Promise.all(
    roads.map(async (road) => ({
      id: road.id,
      number: road.number,
      state,
      place: road.request.region,
      since: sinceDay(road),
      isLate: (await lateAfter(road, turn)) !== null,
    })),
  )
}

/** One request with its steps. */
export const openRequest = action({
  asks: OpenRequestForm,
  needs: 'handle-requests',
  audit: 'request.seen',
  run: async ({ road: id }, turn) => {
    const road = await requestAtOwnSite(id, turn)
    if (!road) return refused({ reason: 'unknown-request' })
    const more = { about: road.id, family: road.family }
    return done(below(requestCard(await requestView(road, turn), turn.words)), more)
  },
})
