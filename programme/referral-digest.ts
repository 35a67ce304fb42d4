import { DateTime } from 'luxon'
import { programmeZone } from './belgian-zone.ts'
import { type ClosedDays, isWorkingDay } from './calendar.ts'
import { type Notice, routine } from './notice.ts'
import type { OpenReferral, Referral } from './referral.ts'
import { askedIn, isDue } from './referral-asking.ts'
import { type Day, dayAfter, dayOf } from './stamp.ts'

/** Late afternoon: lessons and visits are over, and nobody is at table yet. */
const from = '16:00'
const until = '19:00'

/** Most referrals one digest asks after; the rest waits for the next one. */
const mostAsked = 5

/** The digest of one buddy: the notice, and its referrals as they are once asked. */
export type Digest = Readonly<{ notice: Notice; asked: readonly OpenReferral[] }>

/**
 * The day of the week's digest: Thursday, or when nobody works then the last working day before it, or Friday. Null in
 * a week without any: then nothing is asked.
 */
export function digestDayOf(week: Day, closed: readonly ClosedDays[]): Day | null {
  const { weekday } = DateTime.fromISO(week, { zone: 'utc' })
  const monday = dayAfter(week, 1 - weekday)
  const tried = [3, 2, 1, 0, 4].map((days) => dayAfter(monday, days))
  return tried.find((day) => isWorkingDay(day, closed)) ?? null
}

/**
 * The day of the digest that goes out now, null when none does. A bot that was down that day sends it the next working
 * day of the week, and asks what was due on its own day: nobody gets a digest of Friday because nothing was due before.
 */
export function digestDayNow(now: DateTime, closed: readonly ClosedDays[]): Day | null {
  const today = dayOf(now)
  const clock = now.setZone(programmeZone).toFormat('HH:mm')
  const day = digestDayOf(today, closed)
  const isTime = isWorkingDay(today, closed) && from <= clock && clock < until
  return day !== null && day <= today && isTime ? day : null
}

/** The id of somebody's digest in the week of a day: one a week, whatever happens. */
export function digestNotice(student: string, day: Day): Notice {
  return routine('referral-digest', student, day, weekOf(day))
}

/** The week of a day, by its number: what is said once a week is known by it. */
export function weekOf(day: Day): string {
  return DateTime.fromISO(day, { zone: 'utc' }).toFormat("kkkk-'W'WW")
}

/** What one buddy is asked in the digest of a day, longest due first; null when there is nothing to ask. */
export function digestOf(student: string, referrals: readonly Referral[], day: Day): Digest | null {
  const due = referrals
    .filter((referral) => isDue(referral, day))
    .toSorted((one, other) => orderOf(one).localeCompare(orderOf(other)))
    .slice(0, mostAsked)
  if (due.length === 0) return null
  return { notice: digestNotice(student, day), asked: due.map((referral) => askedIn(referral, day)) }
}

function orderOf({ dueDay, createdAt, id }: OpenReferral): string {
  return `${dueDay} ${createdAt} ${id}`
}
