import type { Stamp } from './stamp.ts'
import { isOpenFlag, type UrgentFlag } from './urgent-flag.ts'

/**
 * What the bot does next about a flag, and when: it asks somebody, tries again when nobody could be reached, asks who took
 * it on how it stands, or asks whether help came.
 */
export type NextOfFlag =
  | Readonly<{ does: 'ask'; people: readonly string[]; at: Stamp }>
  | Readonly<{ does: 'check'; people: readonly string[]; at: Stamp }>
  | Readonly<{ does: 'try-again' | 'follow-up'; at: Stamp }>

/** The next thing; null when it waits for nobody. */
export function nextOfFlag(flag: UrgentFlag): NextOfFlag | null {
  if (flag.state === 'taken' && flag.silentAt) return { does: 'check', people: [flag.by], at: flag.silentAt }
  if (!isOpenFlag(flag)) return null
  const { dueAt, rung } = flag.step
  if (dueAt === null) return flag.followUpAt ? { does: 'follow-up', at: flag.followUpAt } : null
  const people = flag.chain[rung]?.people ?? []
  return people.length > 0 ? { does: 'ask', people, at: dueAt } : { does: 'try-again', at: dueAt }
}
