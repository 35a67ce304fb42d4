import type { DateTime } from 'luxon'
import { isWorkingDay } from './calendar.ts'
import { type DutyRota, onDutyAt } from './duty.ts'
import { type Day, dayAfter, dayOf, momentAt, momentOf, stamp } from './stamp.ts'

type Ahead = Readonly<{
  from: DateTime
  days: number
  /** Whether somebody is still of the site: a shift of who left covers nothing. */
  isThere: (person: string) => boolean
}>

/**
 * The working days after today on which nobody is on duty for a part of the office hours. A site without any shift has
 * chosen to do without a rota; it has no gaps.
 */
export function gapsAhead(rota: DutyRota, { from, days, isThere }: Ahead): readonly Day[] {
  const isUsed = rota.shifts.some(({ until }) => until > stamp(from.minus({ days: 30 })))
  if (!isUsed) return []
  const today = dayOf(from)
  return Array.from({ length: days }, (_, ahead) => dayAfter(today, ahead + 1)).filter(
    (day) => isWorkingDay(day, rota.closed) && !isCovered(rota, day, isThere),
  )
}

// People are absent by whole days, so that a gap can only begin at the opening or where a shift ends.
function isCovered(rota: DutyRota, day: Day, isThere: Ahead['isThere']): boolean {
  const opening = momentAt(day, rota.hours.from)
  const closing = momentAt(day, rota.hours.until)
  const ends = rota.shifts.map(({ until }) => momentOf(until)).filter((end) => opening < end && end < closing)
  return [opening, ...ends].every((moment) => onDutyAt(rota, moment).some(isThere))
}
