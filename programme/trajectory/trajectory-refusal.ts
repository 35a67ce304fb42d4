/** Every reason a trajectory can have to say no. */
export type TrajectoryRefusal =
  | Readonly<{ reason: 'goal-missing' }>
  | Readonly<{ reason: 'goal-too-long'; most: number }>
  | Readonly<{ reason: 'goals-enough'; most: number }>
  | Readonly<{ reason: 'unknown-goal' }>
