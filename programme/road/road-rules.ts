import type { DateTime } from 'luxon'
import { accept, type Decision, refuse } from '../decision.ts'
import { type Day, dayOf, daysBetween, momentOf, stamp } from '../stamp.ts'
import type { PrivateFacts, RequestFacts } from './request-facts.ts'
import { isOpenRoad, Road, type RoadReason } from './road.ts'
import { isEnd, type RoadState, type RoadStep, roadTable } from './road-state.ts'

/** One step that somebody takes. `version` is what the card saw; null for what no card asked. */
export type Stepping = Readonly<{
  step: RoadStep
  by: string
  reason?: RoadReason | null
  version?: number | null
  /** What the step makes known besides. */
  knows?: Partial<Pick<Road, 'family' | 'intakeBy' | 'intakeOn'>>
}>

/** What a road begins with; `state` is `requested` for a question, `in-matching` for a family brought in directly. */
export type Beginning = Readonly<{
  id: string
  number: string
  site: string
  policyVersion: number
  by: string
  partner: string | null
  request: RequestFacts | null
  private: PrivateFacts | null
  family: string | null
  state: Extract<RoadState, 'requested' | 'intake-done' | 'in-matching' | 'running'>
}>

/** A road begins. */
export function beginRoad({ by, state, ...known }: Beginning, now: DateTime): Road {
  const at = stamp(now)
  return {
    ...known,
    state,
    intakeBy: null,
    intakeOn: null,
    createdAt: at,
    since: at,
    history: [{ step: null, from: null, to: state, at, by, reason: null }],
    version: 1,
  }
}

/** Why the steps out of the road need a reason: partner and figures read it, and nobody is turned away without one. */
const needReason: readonly RoadStep[] = ['refer', 'refuse', 'withdraw', 'wait', 'start-closing']

/**
 * Takes one step, or says why it is out of order. A step planned again in the same state (another day for the intake) is
 * a step too; an old card that saw another version moves nothing.
 */
export function takeStep(
  road: Road,
  { step, by, reason = null, version = null, knows = {} }: Stepping,
  now: DateTime,
): Decision<Road> {
  if (!isOpenRoad(road)) return refuse({ reason: 'road-ended', state: road.state })
  if (version !== null && version !== road.version)
    return refuse({ reason: 'road-changed-meanwhile', state: road.state })
  const leads = roadTable[road.state][step]
  if (leads === undefined) return refuse({ reason: 'road-step-out-of-order', state: road.state, step })
  if (needReason.includes(step) && reason === null) return refuse({ reason: 'road-reason-missing' })
  const to = leads === 'back' ? (road.state === 'waiting' ? road.before : road.state) : leads
  return accept(moved(road, { to, step, by, reason, knows }, now))
}

type Moving = Required<Pick<Stepping, 'step' | 'by' | 'knows'>> &
  Readonly<{ to: RoadState; reason: RoadReason | null }>

function moved(road: Road, { to, step, by, reason, knows }: Moving, now: DateTime): Road {
  const at = stamp(now)
  const {
    state: from,
    before: _before,
    endedAt: _endedAt,
    reason: _reason,
    ...known
  } = {
    before: null,
    endedAt: null,
    reason: null,
    ...road,
  }
  const next = {
    ...known,
    ...knows,
    since: at,
    history: [...road.history, { step, from, to, at, by, reason }],
    version: road.version + 1,
  }
  if (isEnd(to)) return Road.parse({ ...next, state: to, endedAt: at, reason })
  if (to === 'waiting') return Road.parse({ ...next, state: to, before: from })
  return Road.parse({ ...next, state: to })
}

/** States that are the site's to move on from. */
const atSite: readonly RoadState[] = ['requested', 'intake-planned', 'intake-done', 'in-matching', 'waiting']

/** Whether the site is to move a road on: nobody is the buddy yet. */
export function waitsAtSite({ state }: Pick<Road, 'state'>): boolean {
  return atSite.includes(state)
}

/** Whether a road waits longer than the site's limit in a state that is the site's to move on from. */
export function isWaitingTooLong(road: Road, days: number, today: Day): boolean {
  return waitsAtSite(road) && daysBetween(dayOf(momentOf(road.since)), today) >= days
}
