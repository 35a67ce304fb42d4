import type { EndedReferral, Referral } from '../referral.ts'
import { isOpenReferral } from '../referral.ts'
import { fewest } from '../referral-figures.ts'
import { isOpenRoad, type Road } from '../road/road.ts'
import { isWaitingTooLong, waitsAtSite } from '../road/road-rules.ts'
import { RoadState } from '../road/road-state.ts'
import { type Day, dayOf, daysBetween, momentOf } from '../stamp.ts'

/** How referrals ended that partners can do something with; `withdrawn` and `unknown` say nothing. */
const outcomes = ['helped', 'full', 'not-entitled', 'gone', 'not-helped', 'declined', 'no-show'] as const
export type MeetingOutcome = (typeof outcomes)[number] & EndedReferral['state']

/** On the way to a buddy, or off that way; with a buddy a family is counted among the trajectories, once. */
const beforeBuddy = RoadState.options.filter((state) => !['running', 'closing', 'closed'].includes(state))

/** What partners see of a site: no number below five, and none that is the difference of two others. */
export type MeetingFigures = Readonly<{
  requests: readonly Readonly<{ state: RoadState; count: number }>[]
  /** All states with fewer than five together, when they make five. */
  otherRequests: number | null
  /** Days within which half of those who got a buddy since had one. */
  untilBuddy: number | null
  /** Days that half of those who wait now have waited at least. */
  waiting: number | null
  trajectories: Readonly<Record<'running' | 'begun' | 'closed', number | null>>
  /** Families by how their way to a service ended since. */
  outcomes: readonly Readonly<{ state: MeetingOutcome; families: number }>[]
}>

type Counting = Readonly<{
  roads: readonly Road[]
  referrals: readonly Referral[]
  since: Day
  today: Day
}>

/** The figures of one site since a day. */
export function meetingFigures({ roads, referrals, since, today }: Counting): MeetingFigures {
  const asked = roads.filter(({ partner }) => partner !== null)
  const shown = asked.filter((road) => isOpenRoad(road) || dayIn(road.endedAt) >= since)
  const counts = beforeBuddy.map((state) => ({
    state,
    count: shown.filter((road) => road.state === state).length,
  }))
  const few = counts.filter(({ count }) => count > 0 && count < fewest)
  return {
    requests: counts.filter(({ count }) => count >= fewest),
    otherRequests: told(few.reduce((sum, { count }) => sum + count, 0)),
    untilBuddy: halfWithin(
      asked.flatMap((road) => {
        const begun = begunOn(road)
        return begun !== null && begun >= since ? [daysBetween(dayIn(road.createdAt), begun)] : []
      }),
    ),
    waiting: halfFrom(asked.filter(waitsAtSite).map(({ createdAt }) => daysBetween(dayIn(createdAt), today))),
    trajectories: {
      running: told(roads.filter(({ state }) => state === 'running' || state === 'closing').length),
      begun: told(roads.filter((road) => (begunOn(road) ?? '') >= since).length),
      closed: told(roads.filter((road) => road.state === 'closed' && dayIn(road.endedAt) >= since).length),
    },
    outcomes: outcomes.flatMap((state) => {
      const ended = referrals.filter(
        (one) => !isOpenReferral(one) && one.state === state && dayIn(one.endedAt) >= since,
      )
      const families = told(new Set(ended.map(({ family }) => family)).size)
      return families === null ? [] : [{ state, families }]
    }),
  }
}

/** A request of a partner that stands still at the site: what it is called and where it stands, nothing else. */
export type StuckRequest = Readonly<{ number: string; state: RoadState }>

/** Requests that wait longer than their policy allows, longest first; `daysOf` gives the limit of the policy they keep. */
export function stuckRequests(
  roads: readonly Road[],
  daysOf: (road: Road) => number,
  today: Day,
): readonly StuckRequest[] {
  return roads
    .filter((road) => road.partner !== null && isWaitingTooLong(road, daysOf(road), today))
    .toSorted((one, other) => one.since.localeCompare(other.since) || one.number.localeCompare(other.number))
    .map(({ number, state }) => ({ number, state }))
}

/** The day on which a buddy was there for the first time. */
function begunOn({ history }: Road): Day | null {
  const first = history.find(({ to }) => to === 'running')
  return first ? dayIn(first.at) : null
}

function dayIn(written: string): Day {
  return dayOf(momentOf(written))
}

function told(count: number): number | null {
  return count < fewest ? null : count
}

function halfWithin(days: readonly number[]): number | null {
  return halfOf(days.toSorted((one, other) => one - other))
}

function halfFrom(days: readonly number[]): number | null {
  return halfOf(days.toSorted((one, other) => other - one))
}

function halfOf(days: readonly number[]): number | null {
  return days.length < fewest ? null : (days[Math.ceil(days.length / 2) - 1] ?? null)
}
