import { RequestStep, type RequestView } from '../../cards/request-card.ts'
import { type ActivePerson, worksAt } from '../../programme/person.ts'
import { intakePeople } from '../../programme/request/intake-people.ts'
import type { RequestFacts } from '../../programme/road/request-facts.ts'
import { isOpenRoad, type OpenRoad, type Road } from '../../programme/road/road.ts'
import { isWaitingTooLong } from '../../programme/road/road-rules.ts'
import { type RoadState, stepsFrom } from '../../programme/road/road-state.ts'
import { policyOf } from '../../programme/site.ts'
import { type Day, dayOf, momentOf } from '../../programme/stamp.ts'
import type { ReadableProgramme } from '../../storage/collections.ts'
import type { Turn } from '../action.ts'

/** A road that somebody asked for. */
export type RequestedRoad = Road & Readonly<{ request: RequestFacts }>

/** Whether a road began with a request. */
export function isRequested(road: Road): road is RequestedRoad {
  return road.request !== null
}

/** Where a request is still something to bring to a buddy; from the start on it is a family's trajectory. */
export const underWay = [
  'requested',
  'waiting',
  'intake-planned',
  'intake-done',
  'in-matching',
  'matched',
  'acquaintance',
] as const satisfies readonly RoadState[]

/** A request of one of somebody's own sites; undefined for those of others, which do not exist for them. */
export async function requestAtOwnSite(
  id: string,
  { person, records }: Pick<Turn, 'person' | 'records'>,
): Promise<RequestedRoad | undefined> {
  const road = await records.roads.get(id)
  return road && isRequested(road) && worksAt(person, road.site) ? road : undefined
}

/** Days its site lets a request wait, when it waits longer today; else null. */
export async function lateAfter(
  road: Road,
  { records, today }: Readonly<{ records: ReadableProgramme; today: Day }>,
): Promise<number | null> {
  const site = await records.sites.get(road.site)
  if (!site) return null
  const { requestDays } = policyOf(site, road.policyVersion)
  return isWaitingTooLong(road, requestDays, today) ? requestDays : null
}

/** Whether somebody may take on the intake of a request now. */
export async function mayTakeIntake(
  road: Road,
  person: ActivePerson,
  records: ReadableProgramme,
): Promise<boolean> {
  const site = await records.sites.get(road.site)
  return site !== undefined && intakePeople([person], site, road.policyVersion).length > 0
}

const beforeIntake: readonly RoadState[] = ['requested', 'intake-planned']

/** One request as who asks may see it: what only the intake may know is there for who does it alone. */
export async function requestView(
  road: RequestedRoad,
  turn: Turn,
  more: Readonly<{ problem?: string; did?: string }> = {},
): Promise<RequestView> {
  const { records, person } = turn
  const mayTake = isOpenRoad(road) && (await mayTakeIntake(road, person, records))
  const takes = mayTake && road.intakeBy === null && beforeIntake.includes(road.state)
  const open = stepsFrom(road.state)
  return {
    road: road.id,
    version: road.version,
    number: road.number,
    state: road.state,
    since: sinceDay(road),
    lateAfter: await lateAfter(road, turn),
    request: road.request,
    private: privateFor(road, person),
    intake: await intakeOf(road, records),
    reason: road.history.at(-1)?.reason ?? null,
    mayTake: takes,
    mayPlan: mayTake && !takes && open.includes('plan-intake'),
    steps: RequestStep.options.filter((step) => open.includes(step)),
    token: turn.newId(),
    ...more,
  }
}

function privateFor(road: Road, person: ActivePerson): RequestView['private'] {
  if (road.intakeBy !== person.id) return 'not-yours'
  return road.private ?? 'gone'
}

async function intakeOf(
  { intakeBy, intakeOn }: Road,
  records: ReadableProgramme,
): Promise<RequestView['intake']> {
  const person = intakeBy === null ? undefined : await records.people.get(intakeBy)
  return person ? { name: person.name, day: intakeOn } : null
}

/** The day since which a road stands where it stands. */
export function sinceDay({ since }: Pick<OpenRoad, 'since'>): Day {
  return dayOf(momentOf(since))
}
