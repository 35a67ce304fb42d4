import type { DutyRota } from './duty.ts'
import { type Notice, routine } from './notice.ts'
import type { NumbersAmiss } from './site-numbers.ts'
import { type Day, daysBetween, monthsAfter } from './stamp.ts'

/** What would let an urgent need at a site go unheard. */
export type DutyTroubles = Readonly<{
  /** Working days ahead without anybody on duty. */
  gaps: readonly Day[]
  /** People of the chain whom the bot cannot reach, by id. */
  unreachable: readonly string[]
  /** Local numbers that nobody filled in, or checked for a year. */
  numbers: NumbersAmiss
  /** Teams let nothing through to the lecturers' channel, which is the last way. */
  channelRefused: boolean
}>

/** So many days ahead a gap is told of. */
const daysWarned = 7

/** So many days ahead it stands on a card, so that a rota that ran out is told of once a week and not once a day. */
export const daysShown = 14

/** Whether anything is amiss. */
export function isAmiss({ gaps, unreachable, numbers, channelRefused }: DutyTroubles): boolean {
  return gaps.length + unreachable.length + numbers.empty.length + numbers.old.length > 0 || channelRefused
}

type Warning = Readonly<{ rota: DutyRota; notices: readonly Notice[] }>

/**
 * One warning for all that is amiss, and the rota that remembers what was told; null when there is nothing to tell that
 * was not told this week (of a number: this month), or nobody to tell it to, so that it is told once there is.
 */
export function warnOf(
  rota: DutyRota,
  { troubles, hearers, today }: Readonly<{ troubles: DutyTroubles; hearers: readonly string[]; today: Day }>,
): Warning | null {
  const causes = causesOf(troubles)
  const fresh = causes.filter(({ id, again }) => {
    const last = rota.warned?.[id]
    return last === undefined || nextAfter(last, again, today)
  })
  const cause = fresh.find(({ day }) => day === null || daysBetween(today, day) <= daysWarned)
  if (!cause || hearers.length === 0) return null
  // The card shows everything that is amiss, so all of it is told today.
  const told = Object.fromEntries(causes.map(({ id }) => [id, today]))
  return {
    rota: { ...rota, warned: { ...remembered(rota, today), ...told } },
    notices: hearers.map((to) => routine('duty-gap', to, rota.id, `${rota.id}:${cause.id}:${today}`)),
  }
}

type Cause = Readonly<{ id: string; day: Day | null; again: 'after-a-week' | 'after-a-month' }>

function causesOf({ gaps, unreachable, numbers, channelRefused }: DutyTroubles): readonly Cause[] {
  return [
    ...gaps.map((day) => ({ id: day, day, again: 'after-a-week' as const })),
    ...unreachable.map((id) => ({ id: `person-${id}`, day: null, again: 'after-a-week' as const })),
    ...(channelRefused ? [{ id: 'channel', day: null, again: 'after-a-week' as const }] : []),
    ...[...numbers.empty, ...numbers.old].map((key) => ({
      id: `number-${key}`,
      day: null,
      again: 'after-a-month' as const,
    })),
  ]
}

function nextAfter(last: Day, again: Cause['again'], today: Day): boolean {
  return again === 'after-a-week' ? daysBetween(last, today) >= 7 : monthsAfter(last, 1) <= today
}

/** What was told longer ago than a month counts for nothing any more. */
function remembered({ warned = {} }: DutyRota, today: Day): Readonly<Record<string, Day>> {
  return Object.fromEntries(Object.entries(warned).filter(([, day]) => monthsAfter(day, 1) > today))
}
