/** Every reason a trajectory can have to say no. */
export type TrajectoryRefusal =
  | Readonly<{ reason: 'goal-missing' }>
  | Readonly<{ reason: 'goal-too-long'; most: number }>
  | Readonly<{ reason: 'goals-enough'; most: number }>
  | Readonly<{ reason: 'unknown-goal' }>
  /** Children of one birth come within `days` of each other. */
  | Readonly<{ reason: 'births-far-apart'; days: number }>
  | Readonly<{ reason: 'loss-in-future' }>
  | Readonly<{ reason: 'unknown-child' }>
  | Readonly<{ reason: 'no-loss-told' }>
  | Readonly<{ reason: 'loss-stands' }>
  | Readonly<{ reason: 'after-loss-missing' }>
  | Readonly<{ reason: 'pause-days-unclear' }>
  | Readonly<{ reason: 'pause-too-long'; days: number }>
  | Readonly<{ reason: 'pause-already' }>
  | Readonly<{ reason: 'pause-over' }>
  | Readonly<{ reason: 'pause-reason-missing' }>
  | Readonly<{ reason: 'pause-buddy-missing' }>
  | Readonly<{ reason: 'stand-in-missing' }>
  | Readonly<{ reason: 'stand-in-is-buddy' }>
  | Readonly<{ reason: 'stand-in-sees-less' }>
  | Readonly<{ reason: 'calendar-line-missing' }>
  | Readonly<{ reason: 'planned-in-the-past' }>
  | Readonly<{ reason: 'call-needs-consent' }>
  | Readonly<{ reason: 'role-not-in-line' }>
  | Readonly<{ reason: 'organisation-missing' }>
  | Readonly<{ reason: 'network-full'; most: number }>
  | Readonly<{ reason: 'unknown-helper' }>
  | Readonly<{ reason: 'points-missing' }>
  | Readonly<{ reason: 'unknown-question' }>
  | Readonly<{ reason: 'answer-missing' }>
