import type { DateTime } from 'luxon'
import type { Contact } from '../contact.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Family } from '../family.ts'
import { isOpenRoad, type Road } from '../road/road.ts'
import { type Day, dayOf, momentOf, monthsAfter, stamp } from '../stamp.ts'
import type { Closing } from './closing.ts'

/**
 * From which day on everything of a family is to be erased: so many months after its last road ended, whatever way it
 * ended. Null while a road still leads somewhere.
 */
export function eraseFrom(roads: readonly Road[], months: number): Day | null {
  const ends = roads.map((road) => (isOpenRoad(road) ? null : dayOf(momentOf(road.endedAt))))
  if (ends.length === 0 || ends.includes(null)) return null
  const last = ends
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1)
  return last === undefined ? null : monthsAfter(last, months)
}

/** Somebody confirms that a family is erased; a job then destroys its key. Never before its day. */
export function askErasing(
  closing: Closing,
  { from, by }: Readonly<{ from: Day | null; by: string }>,
  now: DateTime,
): Decision<Closing> {
  if (closing.erasing !== null || closing.erasedOn !== null) return refuse({ reason: 'erased-already' })
  if (from === null) return refuse({ reason: 'unknown-family' })
  if (from > dayOf(now)) return refuse({ reason: 'erase-too-early', from })
  return accept({ ...closing, eraseFrom: from, erasing: { by, at: stamp(now) } })
}

/** What stays of an erased family: its code and bird, so that figures and the audit still count it. */
export function withoutDays(family: Family): Family {
  return { ...family, dueDate: null, birthDate: null, identity: null }
}

/** What stays of its contacts: codes, without the place that somebody typed. */
export function withoutPlace(contact: Contact): Contact {
  return { ...contact, facts: { ...contact.facts, place: null } }
}
