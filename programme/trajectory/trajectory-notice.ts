/** What the bot owes somebody about a trajectory. */
export const trajectoryNotices = [
  'loss-told',
  'loss-news',
  'loss-goes-on',
  'loss-taken-back',
  'births-told',
  'pause-noted',
  'pause-ended',
  'stand-in-starts',
  'stand-in-found',
  'stand-in-ended',
  'dependence-question',
  'look-back',
] as const

/** One of them. */
export type TrajectoryNotice = (typeof trajectoryNotices)[number]
