import { DateTime } from 'luxon'
import type { Family } from '../family.ts'
import type { Match } from '../match.ts'
import type { SitePolicy } from '../site.ts'
import { type Day, daysBetween, monthsAfter } from '../stamp.ts'
import type { Trajectory } from './trajectory.ts'

/** Where a trajectory stands: visible from the first day, for buddy and lecturer alike. */
export type Plan = Readonly<{
  start: Day
  end: Day
  /** The month it is in, from 1, and how many there are at most. */
  month: number
  months: number
  daysLeft: number
  /** The end rests on the due date and moves with the birth. */
  isExpected: boolean
}>

/** The day a family's trajectory began: that of its first buddy. Undefined while there never was one. */
export function startOf(matches: readonly Match[]): Day | undefined {
  const ran = matches.filter(({ cutOff, from, until, standsIn }) => !standsIn && !(cutOff && until === from))
  return ran.map(({ from }) => from).toSorted()[0]
}

type Dates = Pick<Family, 'dueDate' | 'birthDate'>
type Counting = Readonly<{
  start: Day
  policy: Pick<SitePolicy, 'trajectoryMonths' | 'monthsAfterBirth'>
  today: Day
}>

/**
 * The end is the earlier of the longest trajectory and so many months after the birth of the youngest child that lives;
 * while it is expected its due date stands for the birth.
 */
export function planOf(
  trajectory: Pick<Trajectory, 'children'>,
  { dueDate, birthDate }: Dates,
  { start, policy, today }: Counting,
): Plan {
  const longest = monthsAfter(start, policy.trajectoryMonths)
  const isExpecting = trajectory.children.some(({ state }) => state === 'expected')
  const born = trajectory.children.flatMap((child) => (child.state === 'born' ? [child.on] : []))
  const child = born.toSorted().at(-1) ?? birthDate ?? (isExpecting ? dueDate : null)
  const firstBirthday = child === null ? longest : monthsAfter(child, policy.monthsAfterBirth)
  const end = firstBirthday < longest ? firstBirthday : longest
  return {
    start,
    end,
    month: Math.min(monthsSince(start, today) + 1, policy.trajectoryMonths),
    months: policy.trajectoryMonths,
    daysLeft: daysBetween(today, end),
    isExpected: end === firstBirthday && child !== null && born.length === 0 && birthDate === null,
  }
}

function monthsSince(start: Day, today: Day): number {
  const passed = DateTime.fromISO(today, { zone: 'utc' }).diff(
    DateTime.fromISO(start, { zone: 'utc' }),
    'months',
  )
  return Math.max(0, Math.floor(passed.months))
}
