import type { Family } from '../../programme/family.ts'
import type { Trajectory } from '../../programme/trajectory/trajectory.ts'
import { done, type More, type Outcome } from '../action.ts'
import type { Reply } from '../asked.ts'

/** A family with its trajectory, whoever may see all of it. */
export type Whole = Readonly<{ family: Family; trajectory: Trajectory }>

/** A verb that keeps something of a trajectory, with what else changes by it. */
export function keptTrajectory(trajectory: Trajectory, reply: Reply, more: More = {}): Outcome {
  return done(reply, {
    ...more,
    changes: [{ collection: 'trajectories', record: trajectory }, ...(more.changes ?? [])],
    about: trajectory.id,
    family: trajectory.id,
  })
}
