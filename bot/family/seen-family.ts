import type { Handover } from '../../programme/closing/handover.ts'
import { seesOldNotes } from '../../programme/closing/handover-rules.ts'
import type { Looker } from '../../programme/contact-sight.ts'
import type { Family } from '../../programme/family.ts'
import type { Match } from '../../programme/match.ts'
import { may } from '../../programme/permissions.ts'
import { isOpenRoad, type Road } from '../../programme/road/road.ts'
import type { Trajectory } from '../../programme/trajectory/trajectory.ts'
import type { Turn } from '../action.ts'
import { type IntakeFound, intakeFor } from '../intake/intake-of-turn.ts'
import { lastRoadOf } from '../road/family-road.ts'
import { followed, trajectoryOf } from '../trajectory/followed.ts'

type Known = Readonly<{
  family: Family
  road: Road | undefined
  trajectory: Trajectory
  handovers: readonly Handover[]
  /** The intake, for whom it is to read; null for all others. */
  intake: IntakeFound | null
}>

/** A family as somebody may see it: everything, what a stand-in needs, or nothing but the intake they did. */
export type SeenFamily = Known &
  (
    | Readonly<{ as: 'supervisor'; match: null; looker: Looker }>
    | Readonly<{ as: 'buddy' | 'stand-in'; match: Match; looker: Looker }>
    | Readonly<{ as: 'intake'; match: null; looker: null }>
  )

/** Whether the road of a family ended: then nothing is added to what is kept of it. */
export function isOver({ road }: Pick<SeenFamily, 'road'>): boolean {
  return road !== undefined && !isOpenRoad(road)
}

/** A family for its buddy of today, its supervisor, who stands in or who did its intake; for anybody else it does not exist. */
export async function seenFamily(id: string, turn: Turn): Promise<SeenFamily | undefined> {
  const { records, person } = turn
  const found = may(person, 'follow-trajectory') ? await followed(turn, id) : undefined
  const intake = may(person, 'do-intakes') ? ((await intakeFor(id, turn)) ?? null) : null
  const family = found?.family ?? intake?.family
  if (!family) return undefined
  const handovers = await records.handovers.find('family', id)
  const trajectory = found?.trajectory ?? (await trajectoryOf(family, records))
  const known = { family, road: await lastRoadOf(id, records), trajectory, handovers, intake }
  if (!found) return { ...known, as: 'intake', match: null, looker: null }
  if (found.as === 'supervisor')
    return { ...known, as: 'supervisor', match: null, looker: { as: 'supervisor' } }
  const { match } = found
  const student = person.id
  if (found.as === 'stand-in') {
    const sees = match.standsIn?.seesOldNotes ?? false
    return { ...known, as: 'stand-in', match, looker: { as: 'stand-in', student, seesOldNotes: sees } }
  }
  const sees = seesOldNotes(match, handovers)
  return {
    ...known,
    as: 'buddy',
    match,
    looker: { as: 'buddy', student, since: match.from, seesOldNotes: sees },
  }
}
