/** What the bot owes somebody about a closing, a hand-over or erasing. */
export const closingNotices = [
  'closing-ahead',
  'closing-begun',
  'closing-stopped',
  'closing-done',
  'handover-asked',
  'handover-planned',
  'handover-summary',
  'handover-accepted',
  'handover-declined',
  'handover-withdrawn',
  'family-erased',
] as const

/** One of them. */
export type ClosingNotice = (typeof closingNotices)[number]
