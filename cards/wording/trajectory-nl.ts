import type { GoalState } from '../../programme/trajectory/goal.ts'
import type { TrajectoryRefusal } from '../../programme/trajectory/trajectory-refusal.ts'

type Says<Refused extends { reason: string }> = {
  readonly [Reason in Refused['reason']]: (because: Extract<Refused, { reason: Reason }>) => string
}

const goalStates: Readonly<Record<GoalState, string>> = {
  chosen: 'gekozen',
  growing: 'het groeit',
  reached: 'gelukt',
  'let-go': 'niet meer belangrijk',
}

/** Why a step in a trajectory is refused, in Dutch. */
export const trajectoryRefusalsNl: Says<TrajectoryRefusal> = {
  'goal-missing': () => 'Schrijf nog op wat het gezin wil, in zijn eigen woorden.',
  'goal-too-long': ({ most }) => `Hou het bij een zin of twee: hoogstens ${most} tekens.`,
  'goals-enough': ({ most }) =>
    `Er staan al ${most} doelen open. Kijk eerst samen op een ervan terug: misschien is het gelukt.`,
  'unknown-goal': () => 'Dat doel staat er niet (meer).',
}

/** A family's trajectory, in Dutch. */
export const trajectoryNl = { goalStates }
