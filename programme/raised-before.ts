import type { DateTime } from 'luxon'
import type { UrgencyLevel } from './contact-words.ts'
import { levelOrder } from './flag-answers.ts'
import { stamp } from './stamp.ts'
import { isOpenFlag, type OpenFlag, type UrgentFlag } from './urgent-flag.ts'

const hoursAnswered = 24

/**
 * The flag that answered a question already, at least as urgently as it is answered now (null: not urgently at all).
 * Danger gets through: a more urgent answer finds none, nor does one of another day, or after a flag was taken back.
 */
export function answeredFlag(
  flags: readonly UrgentFlag[],
  { question, level, now }: Readonly<{ question: string; level: UrgencyLevel | null; now: DateTime }>,
): OpenFlag | undefined {
  const since = stamp(now.minus({ hours: hoursAnswered }))
  return flags.filter(isOpenFlag).find((flag) => {
    const isAsUrgent = level === null || levelOrder.indexOf(flag.level ?? 'now') <= levelOrder.indexOf(level)
    return flag.question === question && flag.raisedAt >= since && isAsUrgent
  })
}
