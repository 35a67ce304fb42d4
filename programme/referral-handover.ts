import type { DateTime } from 'luxon'
import { type Match, runsOn } from './match.ts'
import type { OpenReferral, Referral } from './referral.ts'
import { endedAs } from './referral-steps.ts'
import { type Day, dayAfter, dayOf, daysBetween } from './stamp.ts'

/** So many days a family waits for its next buddy before it is no longer asked how it went. */
const waitsForBuddy = 28

/** A new buddy gets to know the family first, in days. */
const firstWeek = 7

/**
 * What becomes of an open referral when its buddy is the family's no longer: the next buddy is asked; with none for
 * four weeks it ends unknown. Null when it stays as it is. `matches` are all those of its family.
 */
export function afterMatch(
  referral: OpenReferral,
  matches: readonly Match[],
  now: DateTime,
): Readonly<{ did: 'handed' | 'closed'; next: Referral }> | null {
  const today = dayOf(now)
  const running = matches.filter((match) => runsOn(match, today))
  if (running.some(({ student }) => student === referral.student)) return null
  const next = running.toSorted((one, other) => other.from.localeCompare(one.from))[0]
  if (next) return { did: 'handed', next: handedTo(referral, next.student, today) }
  if (matches.some((match) => match.from > today && !match.cutOff)) return null
  const ends = matches.map(({ until }) => until ?? today).toSorted()
  const left = ends.at(-1) ?? dayOf(now)
  if (matches.length > 0 && daysBetween(left, today) <= waitsForBuddy) return null
  return { did: 'closed', next: closed(referral, now) }
}

function handedTo(referral: OpenReferral, student: string, today: Day): OpenReferral {
  const earliest = dayAfter(today, firstWeek)
  const dueDay = referral.dueDay > earliest ? referral.dueDay : earliest
  return { ...referral, student, dueDay, asks: { asked: 0, notYet: 0 } }
}

function closed(referral: OpenReferral, now: DateTime): Referral {
  return endedAs('unknown', { ...referral, version: referral.version + 1 }, now)
}
