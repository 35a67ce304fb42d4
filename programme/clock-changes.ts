import { UrgencyLevel } from './contact-words.ts'
import { accept, type Decision, refuse } from './decision.ts'
import type { EscalationPolicy, LevelClock } from './escalation-policy.ts'
import type { Site } from './site.ts'
import { escalationOf } from './site.ts'

/** The levels that have a clock; what waits for the intervision has none. */
export const ClockedLevel = UrgencyLevel.exclude(['intervision'])
export type ClockedLevel = Exclude<UrgencyLevel, 'intervision'>

/** From how many to how many, both included. */
export type Range = Readonly<{ least: number; most: number }>

type Limits = Readonly<{
  /** Minutes until the next person hears it. */
  answerWithin: Range
  /** Minutes until who took it on is asked. */
  silentAfter: Range
  /** Whether one person may have until the end of the working day. */
  mayTakeADay: boolean
  /** Whether it may rest at night and on days when nobody is there. */
  mayRest: boolean
}>

/**
 * What a site may choose (docs/decisions/0015). In danger one silent person never holds a call for more than an hour,
 * and nothing waits for the morning; five minutes is what somebody needs to wake up and read. Today has four hours at
 * most. What rests counts office hours, so that eight of them are a working day.
 */
export const clockLimits: Readonly<Record<ClockedLevel, Limits>> = {
  now: {
    answerWithin: { least: 5, most: 60 },
    silentAfter: { least: 10, most: 120 },
    mayTakeADay: false,
    mayRest: false,
  },
  today: {
    answerWithin: { least: 15, most: 240 },
    silentAfter: { least: 30, most: 480 },
    mayTakeADay: false,
    mayRest: true,
  },
  'within-24-hours': {
    answerWithin: { least: 30, most: 480 },
    silentAfter: { least: 60, most: 2_880 },
    mayTakeADay: true,
    mayRest: true,
  },
  'this-week': {
    answerWithin: { least: 60, most: 1_440 },
    silentAfter: { least: 240, most: 10_080 },
    mayTakeADay: true,
    mayRest: true,
  },
}

/** How often one person may hear one step: Teams and people bear no more than four. */
export const copiesRange: Range = { least: 1, most: 4 }

/** On which day at the latest it is asked whether help came (facts 3.1: day three). */
export const followUpRange: Range = { least: 1, most: 3 }

/** A clock as it was filled in; null where nothing was. */
export type ClockAsked = Readonly<{
  answerWithin: LevelClock['answerWithin'] | null
  copies: number | null
  silentAfter: number | null
  always: boolean
}>

/** The policy with another clock for one level: a new version, which only urgent needs raised from now on have. */
export function withClock(
  policy: EscalationPolicy,
  level: ClockedLevel,
  asked: ClockAsked,
): Decision<EscalationPolicy> {
  const limits = clockLimits[level]
  const { answerWithin, copies, silentAfter, always } = asked
  if (!always && !limits.mayRest) return refuse({ reason: 'now-never-rests' })
  if (answerWithin === 'working-day') {
    if (!limits.mayTakeADay) return refuse({ reason: 'no-working-day-here', level })
  } else if (!lies(answerWithin, limits.answerWithin))
    return refuse({ reason: 'clock-out-of-range', what: 'answerWithin', level, ...limits.answerWithin })
  if (!lies(copies, copiesRange))
    return refuse({ reason: 'clock-out-of-range', what: 'copies', level, ...copiesRange })
  if (!lies(silentAfter, limits.silentAfter))
    return refuse({ reason: 'clock-out-of-range', what: 'silentAfter', level, ...limits.silentAfter })
  const clock: LevelClock = { answerWithin, copies, silentAfter, always }
  if (isSame(clock, policy.clocks[level])) return refuse({ reason: 'clock-unchanged' })
  return accept({ ...policy, version: policy.version + 1, clocks: { ...policy.clocks, [level]: clock } })
}

/** The policy with another day on which it is asked, at the latest, whether help came. */
export function withFollowUp(policy: EscalationPolicy, days: number | null): Decision<EscalationPolicy> {
  if (!lies(days, followUpRange))
    return refuse({ reason: 'clock-out-of-range', what: 'followUpDays', level: 'now', ...followUpRange })
  if (days === policy.followUpDays) return refuse({ reason: 'clock-unchanged' })
  return accept({ ...policy, version: policy.version + 1, followUpDays: days })
}

/** The site with other clocks; `from` is the version they were compared with, so that nobody undoes another's unseen. */
export function withEscalation(site: Site, policy: EscalationPolicy, from: number): Decision<Site> {
  if (escalationOf(site).version !== from) return refuse({ reason: 'clocks-changed-meanwhile' })
  return accept({ ...site, escalations: [...site.escalations, policy] })
}

function lies(number: number | null, { least, most }: Range): number is number {
  return number !== null && Number.isInteger(number) && least <= number && number <= most
}

function isSame(one: LevelClock, other: LevelClock | null | undefined): boolean {
  return (
    one.answerWithin === other?.answerWithin &&
    one.copies === other.copies &&
    one.silentAfter === other.silentAfter &&
    one.always === other.always
  )
}
