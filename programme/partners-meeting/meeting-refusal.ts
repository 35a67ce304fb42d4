import type { Day } from '../stamp.ts'

/** Every reason why a meeting with the partners, or an agreement of it, cannot be as somebody said it. */
export type MeetingRefusal =
  | Readonly<{ reason: 'meeting-day-unclear' }>
  | Readonly<{ reason: 'meeting-on-closed-day' }>
  | Readonly<{ reason: 'meeting-planned-already'; on: Day }>
  | Readonly<{ reason: 'meeting-changed-meanwhile' }>
  | Readonly<{ reason: 'meeting-still-to-come'; on: Day }>
  | Readonly<{ reason: 'meeting-held-already'; on: Day }>
  | Readonly<{ reason: 'meeting-not-held' }>
  | Readonly<{ reason: 'agreement-fields-missing'; fields: readonly ('text' | 'who')[] }>
  | Readonly<{ reason: 'agreement-day-over' }>
  | Readonly<{ reason: 'agreement-names-a-person'; named: string }>
  | Readonly<{ reason: 'agreement-none-chosen' }>
  | Readonly<{ reason: 'agreement-ticked-already' }>
  | Readonly<{ reason: 'agreement-open-already' }>
  | Readonly<{ reason: 'agreements-too-many'; most: number }>
