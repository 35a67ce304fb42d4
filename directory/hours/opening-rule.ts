import { dayNumber, weekdayOf } from './civil-day.ts'

/** The fields of an HSDS schedule that say when something is open (RFC 5545 recurrence, as HSDS 3.1 writes it). */
export type WrittenSchedule = Readonly<{
  valid_from?: string | null | undefined
  valid_to?: string | null | undefined
  dtstart?: string | null | undefined
  until?: string | null | undefined
  count?: number | null | undefined
  wkst?: string | null | undefined
  freq?: string | null | undefined
  interval?: number | null | undefined
  byday?: string | null | undefined
  byweekno?: string | null | undefined
  bymonthday?: string | null | undefined
  opens_at?: string | null | undefined
  closes_at?: string | null | undefined
  description?: string | null | undefined
  notes?: string | null | undefined
}>

/** A clock time: minutes since midnight, and the minutes its zone lies ahead of UTC when that is not Belgian time. */
export type RuleTime = Readonly<{ minutes: number; ahead: number | null }>

/** A weekday (1 Monday to 7 Sunday), and which one of the month: 1 the first, -1 the last, 0 each. */
type RuleDay = Readonly<{ weekday: number; nth: number }>

/** One schedule, read: on which days, and from when until when. Days are numbers of days since 1970. */
export type OpeningRule = Readonly<{
  isMonthly: boolean
  interval: number
  days: readonly RuleDay[]
  weeks: readonly number[]
  monthDays: readonly number[]
  weekStart: number
  /** The first day of the first turn; an interval is counted from its week or month. */
  start: number | null
  from: number
  until: number
  opens: RuleTime | null
  closes: RuleTime | null
}>

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** Reads a schedule; null when it says of no day that something is open. */
export function openingRule(schedule: WrittenSchedule): OpeningRule | null {
  const days = daysOf(schedule.byday)
  const monthDays = numbersOf(schedule.bymonthday)
  const start = numberOf(schedule.dtstart)
  const isMonthly = /^monthly$/i.test(schedule.freq?.trim() ?? '')
  const opens = timeOf(schedule.opens_at)
  const hasDays = days.length > 0 || monthDays.length > 0
  if (!hasDays && start === null && opens === null) return null
  return {
    isMonthly,
    interval: Math.max(1, Math.trunc(schedule.interval ?? 1)),
    days: hasDays ? days : daysWithout(start),
    weeks: numbersOf(schedule.byweekno),
    monthDays,
    weekStart: Math.max(1, weekdays.indexOf(schedule.wkst?.trim().toUpperCase() ?? '') + 1),
    start,
    from: Math.max(numberOf(schedule.valid_from) ?? -Infinity, start ?? -Infinity),
    until: Math.min(numberOf(schedule.valid_to) ?? Infinity, numberOf(schedule.until) ?? Infinity),
    opens,
    closes: timeOf(schedule.closes_at),
  }
}

// Without days a rule is about the weekday it starts on, or, when it starts nowhere, about every day.
function daysWithout(start: number | null): readonly RuleDay[] {
  if (start !== null) return [{ weekday: weekdayOf(start), nth: 0 }]
  return weekdays.map((_, index) => ({ weekday: index + 1, nth: 0 }))
}

function daysOf(written: string | null | undefined): readonly RuleDay[] {
  return (written ?? '').split(/[,;\s]+/).flatMap((part): readonly RuleDay[] => {
    const match = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/i.exec(part)
    if (match === null) return []
    return [{ weekday: weekdays.indexOf(match[2]?.toUpperCase() ?? '') + 1, nth: Number(match[1] ?? 0) }]
  })
}

function numbersOf(written: string | null | undefined): readonly number[] {
  return (written ?? '')
    .split(/[,;\s]+/)
    .filter((part) => /^[+-]?\d{1,3}$/.test(part))
    .map(Number)
}

function numberOf(written: string | null | undefined): number | null {
  return written ? dayNumber(written.trim()) : null
}

// An offset of one or two hours is how Belgian time is written in winter or in summer: the clock on the wall is meant.
function timeOf(written: string | null | undefined): RuleTime | null {
  const match = /^(\d{1,2})[:.]?(\d{2})(?::\d{2})?\s*(Z|[+-]\d{2}:?\d{2})?$/i.exec(written?.trim() ?? '')
  if (match === null) return null
  const minutes = Number(match[1]) * 60 + Number(match[2])
  if (minutes > 1440 || Number(match[2]) > 59) return null
  const ahead = match[3] === undefined ? null : aheadOf(match[3])
  return { minutes, ahead: ahead === 60 || ahead === 120 ? null : ahead }
}

function aheadOf(zone: string): number {
  if (/^z$/i.test(zone)) return 0
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))]
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}
