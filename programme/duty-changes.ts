import type { DateTime } from 'luxon'
import type { ClosedDays, OfficeHours } from './calendar.ts'
import { accept, type Decision, refuse } from './decision.ts'
import type { Absence, DutyRota, DutyShift } from './duty.ts'
import { type Day, dayAfter, dayOf, daysBetween, momentOf, monthsAfter, stamp } from './stamp.ts'

/** How far ahead duty is planned: a slip of the pen in the year makes a shift that nobody ever sees. */
const monthsAhead = 12

/** Longest stretch of anything, in days. */
const mostDays = 366

/** Who was on duty stands in the timeline of each urgent need, so a rota forgets what is over for so many days. */
const daysKept = 60

/** Adds a shift, or puts right the one its form made before; shifts may overlap (two people on duty). */
export function addShift(rota: DutyRota, shift: DutyShift, now: DateTime): Decision<DutyRota> {
  const isLong = shift.until > stamp(momentOf(shift.from).plus({ days: mostDays }))
  if (shift.until <= shift.from || isLong) return refuse({ reason: 'shift-unclear' })
  if (shift.until <= stamp(now)) return refuse({ reason: 'duty-over' })
  if (isTooFar(dayOf(momentOf(shift.from)), dayOf(now))) return tooFar()
  const others = rota.shifts.filter(({ id }) => id !== shift.id)
  return accept(withoutOld({ ...rota, shifts: [...others, shift].toSorted(byFrom) }, dayOf(now)))
}

/** Notes that somebody is away, or puts right what its form noted before; nobody stands in for themselves. */
export function addAbsence(rota: DutyRota, absence: Absence, today: Day): Decision<DutyRota> {
  if (isUnclear(absence) || absence.standIn === absence.person) return refuse({ reason: 'absence-unclear' })
  if (absence.until < today) return refuse({ reason: 'duty-over' })
  if (isTooFar(absence.from, today)) return tooFar()
  const others = rota.absences.filter(({ id }) => id !== absence.id)
  return accept(withoutOld({ ...rota, absences: [...others, absence].toSorted(byFrom) }, today))
}

/** Closes a site for some whole days, both included; the same days again only get another label. */
export function closeDays(rota: DutyRota, days: ClosedDays, today: Day): Decision<DutyRota> {
  if (isUnclear(days)) return refuse({ reason: 'closed-days-unclear' })
  if (days.until < today) return refuse({ reason: 'duty-over' })
  if (isTooFar(days.from, today)) return tooFar()
  const others = rota.closed.filter((one) => closedId(one) !== closedId(days))
  return accept(withoutOld({ ...rota, closed: [...others, days].toSorted(byFrom) }, today))
}

/** Sets the office hours, within one day. */
export function setHours(rota: DutyRota, hours: OfficeHours): Decision<DutyRota> {
  return hours.from < hours.until ? accept({ ...rota, hours }) : refuse({ reason: 'hours-unclear' })
}

/** By what closed days are taken away again: the days themselves. */
export function closedId({ from, until }: ClosedDays): string {
  return `closed:${from}:${until}`
}

/** Takes one line away: a shift, an absence or closed days. */
export function withoutDuty(rota: DutyRota, id: string): Decision<DutyRota> {
  const shifts = rota.shifts.filter((one) => one.id !== id)
  const absences = rota.absences.filter((one) => one.id !== id)
  const closed = rota.closed.filter((one) => closedId(one) !== id)
  const linesOf = (one: Pick<DutyRota, 'shifts' | 'absences' | 'closed'>) =>
    one.shifts.length + one.absences.length + one.closed.length
  const next = { ...rota, shifts, absences, closed }
  return linesOf(next) < linesOf(rota) ? accept(next) : refuse({ reason: 'duty-unknown' })
}

type Days = Readonly<{ from: Day; until: Day }>

function isUnclear({ from, until }: Days): boolean {
  return until < from || daysBetween(from, until) > mostDays
}

function isTooFar(day: Day, today: Day): boolean {
  return day > monthsAfter(today, monthsAhead)
}

function tooFar(): Decision<DutyRota> {
  return refuse({ reason: 'duty-too-far', months: monthsAhead })
}

function withoutOld(rota: DutyRota, today: Day): DutyRota {
  const last = dayAfter(today, -daysKept)
  // A stamp begins with its day, so that both compare as text.
  const isRecent = ({ until }: Readonly<{ until: string }>) => until >= last
  const { shifts, absences, closed } = rota
  return {
    ...rota,
    shifts: shifts.filter(isRecent),
    absences: absences.filter(isRecent),
    closed: closed.filter(isRecent),
  }
}

function byFrom(one: Readonly<{ from: string }>, other: Readonly<{ from: string }>): number {
  return one.from.localeCompare(other.from)
}
