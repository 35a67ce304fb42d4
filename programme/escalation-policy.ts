import type { DateTime } from 'luxon'
import { z } from 'zod'
import {
  afterOpenMinutes,
  closingAfter,
  openingFrom,
  openMinutesBetween,
  type SiteCalendar,
} from './calendar.ts'
import { UrgencyLevel } from './contact-words.ts'
import { type Stamp, stamp } from './stamp.ts'

const minutes = z.number().int().min(1).max(10_080)

/**
 * The clocks of a level. `answerWithin`: minutes until the next person hears it, or the end of the working day;
 * `copies`: how often one person hears one step (the first unmarked, the others "herhaling"); `silentAfter`: minutes
 * after which who took it on is asked how it stands; `always`: at night and on holidays too.
 */
export const LevelClock = z
  .strictObject({
    answerWithin: z.union([minutes, z.literal('working-day')]),
    copies: z.number().int().min(1).max(4),
    silentAfter: minutes,
    always: z.boolean(),
  })
  .readonly()
export type LevelClock = z.infer<typeof LevelClock>

/** How a site escalates; a flag keeps the version it was raised under. Null: that level has no clock. */
export const EscalationPolicy = z
  .strictObject({
    version: z.number().int().min(1),
    clocks: z.record(UrgencyLevel, LevelClock.nullable()).readonly(),
    /** Days after which it is asked, at the latest, whether help came. */
    followUpDays: z.number().int().min(1).max(3),
  })
  .readonly()
export type EscalationPolicy = z.infer<typeof EscalationPolicy>

/** The proposal of facts 3.1 until a site decides otherwise: 15 minutes, one hour, the same working day. */
export const firstEscalation: EscalationPolicy = {
  version: 1,
  clocks: {
    now: { answerWithin: 15, copies: 4, silentAfter: 30, always: true },
    today: { answerWithin: 60, copies: 4, silentAfter: 240, always: true },
    'within-24-hours': { answerWithin: 'working-day', copies: 2, silentAfter: 1_440, always: false },
    'this-week': { answerWithin: 'working-day', copies: 1, silentAfter: 4_320, always: false },
    intervision: null,
  },
  followUpDays: 3,
}

/** The clock of a level; not yet said how urgent counts as now, because danger goes first. */
export function clockOf({ clocks }: EscalationPolicy, level: UrgencyLevel | null): LevelClock | null {
  return clocks[level ?? 'now'] ?? null
}

/** The stretch in which one person may answer: when each copy is due, and when the next person hears it. */
export type StepTimes = Readonly<{ copies: readonly DateTime[]; endsAt: DateTime }>

/**
 * The times of a step that begins now. A level that does not always count begins when the office does, and its minutes
 * are those of office hours: nobody is woken by what waited for the morning.
 */
export function stepTimes(clock: LevelClock, now: DateTime, calendar: SiteCalendar): StepTimes {
  const start = clock.always ? now : openingFrom(now, calendar)
  const endsAt =
    clock.answerWithin === 'working-day'
      ? closingAfter(start, calendar)
      : later(clock, start, { minutes: clock.answerWithin, calendar })
  const stretch = { from: start, until: endsAt, calendar }
  const copies = Array.from({ length: clock.copies }, (_, copy) =>
    copy === 0 ? start : partOf(clock, stretch, copy / clock.copies),
  )
  return { copies, endsAt }
}

type Stretch = Readonly<{ from: DateTime; until: DateTime; calendar: SiteCalendar }>

/** The moment at which a part (0 to 1) of a stretch is over, counted as the level counts. */
export function partOf({ always }: Pick<LevelClock, 'always'>, stretch: Stretch, part: number): DateTime {
  const { from, until, calendar } = stretch
  if (always) return from.plus({ milliseconds: Math.floor((until.toMillis() - from.toMillis()) * part) })
  const minutes = openMinutesBetween(from, until, calendar) * part
  return afterOpenMinutes(from, Math.floor(minutes * 60_000) / 60_000, calendar)
}

/** What of an urgent need tells when it is due: its own policy, level and calendar. */
type Timed = SiteCalendar & Readonly<{ policy: EscalationPolicy; level: UrgencyLevel | null }>

/** When who took it on now is asked how it stands; null for a level without a clock. */
export function silentAt({ policy, level, ...calendar }: Timed, now: DateTime): Stamp | null {
  const clock = clockOf(policy, level)
  if (clock === null) return null
  const asked = now.plus({ minutes: clock.silentAfter })
  return stamp(clock.always ? asked : openingFrom(asked, calendar))
}

function later(
  { always }: LevelClock,
  from: DateTime,
  { minutes: count, calendar }: Readonly<{ minutes: number; calendar: SiteCalendar }>,
): DateTime {
  return always ? from.plus({ minutes: count }) : afterOpenMinutes(from, count, calendar)
}
