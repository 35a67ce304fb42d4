import { answerCard } from '../../cards/help-card.ts'
import { trajectoryPickCard } from '../../cards/trajectory-card.ts'
import type { Family } from '../../programme/family.ts'
import type { Match } from '../../programme/match.ts'
import type { Refusal } from '../../programme/refusal.ts'
import type { Day } from '../../programme/stamp.ts'
import { type Plan, planOf, startOf } from '../../programme/trajectory/plan.ts'
import { besideFamily, newTrajectory, type Trajectory } from '../../programme/trajectory/trajectory.ts'
import type { ReadableProgramme } from '../../storage/collections.ts'
import { below, done, type Outcome, refused, type Turn } from '../action.ts'
import { stepsFor } from '../next-steps.ts'
import { ownFamilies, ownFamily, supervisedFamilies, supervisedFamily } from '../own-families.ts'
import { policyFor } from '../road/family-road.ts'

/** A family somebody may follow, with its trajectory; a stand-in sees it through the match of those days. */
export type Followed = Readonly<{ family: Family; trajectory: Trajectory }> &
  (
    | Readonly<{ as: 'supervisor'; match: null }>
    | Readonly<{ as: 'buddy'; match: Match }>
    | Readonly<{ as: 'stand-in'; match: Match }>
  )

/** The family as its supervisor, its buddy or a stand-in sees it; undefined for everybody else. */
export async function followed(turn: Turn, id: string): Promise<Followed | undefined> {
  const supervised = await supervisedFamily(turn, id)
  if (supervised)
    return {
      family: supervised,
      trajectory: await trajectoryOf(supervised, turn.records),
      as: 'supervisor',
      match: null,
    }
  const own = await ownFamily(turn, id)
  if (!own) return undefined
  const trajectory = await trajectoryOf(own.family, turn.records)
  return { ...own, trajectory, as: own.match.standsIn ? 'stand-in' : 'buddy' }
}

/** The same for what a stand-in does not see, or the reason why not. */
export async function followedWhole(
  turn: Turn,
  id: string,
): Promise<Exclude<Followed, { as: 'stand-in' }> | Readonly<{ because: Refusal }>> {
  const found = await followed(turn, id)
  if (!found) return { because: { reason: 'unknown-family' } }
  if (found.as === 'supervisor') return found
  if (found.as === 'stand-in') return { because: { reason: 'stand-in-sees-less' } }
  return { ...found, as: 'buddy' }
}

/** The trajectory of a family, as it was told so far. */
export async function trajectoryOf(family: Family, records: ReadableProgramme): Promise<Trajectory> {
  const kept = await records.trajectories.get(family.id)
  return kept ? besideFamily(kept, family) : newTrajectory(family)
}

type Planning = Readonly<{ family: Family; trajectory: Trajectory }>

/** Month and end of a family's trajectory; null while it never had a buddy. */
export async function familyPlan(
  { family, trajectory }: Planning,
  records: ReadableProgramme,
  today: Day,
): Promise<Plan | null> {
  const start = startOf(await records.matches.find('family', family.id))
  if (start === undefined) return null
  return planOf(trajectory, family, { start, policy: await policyFor(family, records), today })
}

/** The family that was meant when none was named: the only one there is, or a card that asks. */
export async function whichFamily(
  verb: string,
  sent: string | null | undefined,
  turn: Turn,
): Promise<Readonly<{ family: string }> | Readonly<{ ask: Outcome }>> {
  if (sent) return { family: sent }
  const own = (await ownFamilies(turn)).map(({ family }) => family)
  const all = [...own, ...(await supervisedFamilies(turn))]
  const [only] = all
  if (all.length === 1 && only) return { family: only.id }
  const { words } = turn
  if (!only)
    return {
      ask: done(
        below(answerCard(words.trajectory.pick.none, stepsFor(turn.person, 'families', 'supervised'), words)),
      ),
    }
  const families = all.map(({ id, code, pseudonym }) => ({ id, label: words.family(code, pseudonym) }))
  return { ask: done(below(trajectoryPickCard({ verb, families }, words))) }
}

/** A refusal about a family, for the audit. */
export function noFamily(because: Refusal, id: string): Outcome {
  return refused(because, null, because.reason === 'unknown-family' ? null : id)
}
