import type { ClosingItem } from './closing.ts'

/** Every reason the closing, a hand-over or erasing can have to say no. */
export type ClosingRefusal =
  | Readonly<{ reason: 'closing-day-unclear'; latest: string }>
  | Readonly<{ reason: 'closing-not-begun' }>
  | Readonly<{ reason: 'closing-item-empty' }>
  | Readonly<{ reason: 'closing-farewell-unclear' }>
  | Readonly<{ reason: 'closing-items-open'; items: readonly ClosingItem[] }>
  | Readonly<{ reason: 'evaluation-missing' }>
  | Readonly<{ reason: 'handover-buddy-missing' }>
  | Readonly<{ reason: 'handover-is-buddy' }>
  | Readonly<{ reason: 'handover-day-unclear'; latest: string }>
  | Readonly<{ reason: 'handover-until-unclear' }>
  | Readonly<{ reason: 'handover-open-already' }>
  | Readonly<{ reason: 'handover-over' }>
  | Readonly<{ reason: 'handover-changed-meanwhile' }>
  | Readonly<{ reason: 'handover-summary-missing' }>
  /** The family has not said yes to what is passed on. */
  | Readonly<{ reason: 'handover-summary-open' }>
  | Readonly<{ reason: 'old-notes-hidden' }>
  | Readonly<{ reason: 'erase-too-early'; from: string }>
  | Readonly<{ reason: 'erased-already' }>
