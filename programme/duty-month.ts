import { DateTime } from 'luxon'
import { type ClosedDays, holidaysOf } from './calendar.ts'
import { type Absence, type DutyRota, type DutyShift, presentFor } from './duty.ts'
import { gapsAhead } from './duty-gaps.ts'
import { type Day, dayAfter, dayOf, daysBetween, momentAt, momentOf, stamp } from './stamp.ts'

/** One shift as it falls on a day: from and until as the Belgian clock says; null when it began before or goes on after. */
export type ShiftOnDay = Readonly<{
  shift: DutyShift
  from: string | null
  until: string | null
  /** Who is there on that day: the person, a stand-in, or nobody. */
  present: string | null
}>

/** A day of a calendar with what the rota says of it. */
export type DutyDay = Readonly<{
  day: Day
  isInMonth: boolean
  isHoliday: boolean
  closed: ClosedDays | null
  /** A working day ahead on which nobody is on duty for a part of the office hours. */
  isGap: boolean
  shifts: readonly ShiftOnDay[]
  absences: readonly Absence[]
}>

type Looking = Readonly<{
  /** Any day of the month. */
  month: Day
  now: DateTime
  /** Whether somebody is still of the site: a shift of who left covers nothing. */
  isThere: (person: string) => boolean
}>

/** The whole weeks, Monday first, in which a month lies. */
export function dutyMonth(rota: DutyRota, { month, now, isThere }: Looking): readonly DutyDay[] {
  const first = DateTime.fromISO(month, { zone: 'utc' }).startOf('month')
  const start = dayOfUtc(first.startOf('week'))
  const end = dayOfUtc(first.endOf('month').endOf('week'))
  const ahead = Math.max(0, daysBetween(dayOf(now), end))
  const gaps = new Set(gapsAhead(rota, { from: now, days: ahead, isThere }))
  const inMonth = dayOfUtc(first).slice(0, 7)
  return Array.from({ length: daysBetween(start, end) + 1 }, (_, at) => dayAfter(start, at)).map((day) => ({
    day,
    isInMonth: day.startsWith(inMonth),
    isHoliday: holidaysOf(Number(day.slice(0, 4))).includes(day),
    closed: rota.closed.find(({ from, until }) => from <= day && day <= until) ?? null,
    isGap: gaps.has(day),
    shifts: shiftsOn(rota, day),
    absences: rota.absences.filter(({ from, until }) => from <= day && day <= until),
  }))
}

/** The shifts that fall on a day, in the order they begin. */
function shiftsOn(rota: DutyRota, day: Day): readonly ShiftOnDay[] {
  const [begins, ends] = [stamp(momentAt(day, '00:00')), stamp(momentAt(dayAfter(day, 1), '00:00'))]
  return rota.shifts
    .filter(({ from, until }) => from < ends && until > begins)
    .toSorted((one, other) => one.from.localeCompare(other.from))
    .map((shift) => ({
      shift,
      from: shift.from <= begins ? null : momentOf(shift.from).toFormat('HH:mm'),
      until: shift.until >= ends ? null : momentOf(shift.until).toFormat('HH:mm'),
      present: presentFor(rota, shift.person, day),
    }))
}

function dayOfUtc(moment: DateTime): Day {
  return moment.toFormat('yyyy-MM-dd')
}
