import type { RoadState, RoadStep } from './road-state.ts'

/** Every reason a family's road can have to say no. */
export type RoadRefusal =
  | Readonly<{ reason: 'unknown-request' }>
  | Readonly<{ reason: 'road-step-out-of-order'; state: RoadState; step: RoadStep }>
  | Readonly<{ reason: 'road-ended'; state: RoadState }>
  /** Somebody else was first; `state` is where it stands now. */
  | Readonly<{ reason: 'road-changed-meanwhile'; state: RoadState }>
  | Readonly<{ reason: 'road-reason-missing' }>
