import type { Family } from '../../programme/family.ts'
import { type Intake, newIntake } from '../../programme/intake/intake.ts'
import { doesIntakesAt, seesIntake } from '../../programme/intake/intake-people.ts'
import { isOpenRoad, type Road } from '../../programme/road/road.ts'
import { firstPolicy, policyOf, type SitePolicy } from '../../programme/site.ts'
import { stamp } from '../../programme/stamp.ts'
import type { Trajectory } from '../../programme/trajectory/trajectory.ts'
import type { ReadableProgramme } from '../../storage/collections.ts'
import type { Turn } from '../action.ts'
import { lastRoadOf } from '../road/family-road.ts'
import { trajectoryOf } from '../trajectory/followed.ts'

/** The intake of a family as somebody may see it, with the road it belongs to. */
export type IntakeFound = Readonly<{
  family: Family
  road: Road | undefined
  policy: SitePolicy
  /** As it is kept, or one that nobody wrote in yet. */
  intake: Intake
  /** Its goals, and whether machines keep silent. */
  trajectory: Trajectory
}>

/** The intake of a family, when it is this person's to see; unknown, other sites' and a colleague's all look the same. */
export async function intakeFor(id: string, turn: Turn): Promise<IntakeFound | undefined> {
  const family = await turn.records.families.get(id)
  const found = family && (await intakeOf(family, turn))
  return found && seesIntake(turn.person, found) ? found : undefined
}

/** The intake of a family, whoever asks. */
export async function intakeOf(
  family: Family,
  { records, now }: Readonly<{ records: ReadableProgramme; now: Turn['now'] }>,
): Promise<IntakeFound> {
  const road = await lastRoadOf(family.id, records)
  const kept = await records.intakes.get(family.id)
  const intake = kept ?? newIntake({ id: family.id, site: family.site }, stamp(now))
  const trajectory = await trajectoryOf(family, records)
  return { family, road, policy: await policyAt(family.site, road, records), intake, trajectory }
}

/** The policy a road runs under; that of its site now when there is no road. */
export async function policyAt(
  site: string,
  road: Road | undefined,
  records: ReadableProgramme,
): Promise<SitePolicy> {
  const known = await records.sites.get(site)
  return known ? policyOf(known, road?.policyVersion) : firstPolicy
}

/** Whether a colleague took the intake on, and is still there to do it. */
export async function isColleagues(road: Road, { person, records }: Turn): Promise<boolean> {
  if (road.intakeBy === null || road.intakeBy === person.id) return false
  const colleague = await records.people.get(road.intakeBy)
  return (
    colleague !== undefined && doesIntakesAt(colleague, road.site, await policyAt(road.site, road, records))
  )
}

/** Whether anything may still be written: what came to its end is read only. */
export function isWritable({ road }: Pick<IntakeFound, 'road'>): boolean {
  return road === undefined || isOpenRoad(road)
}
