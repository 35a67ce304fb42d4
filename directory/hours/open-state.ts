import type { DateTime } from 'luxon'
import { clockOf, dayOpening, momentOn, type OpeningHours } from './opening-hours.ts'

/**
 * Whether something is open at a moment. `until: null` means day and night; `opens: null` that no opening is known
 * within two months. Unknown says why: no hours are known, it is a holiday of which they say nothing, the day is
 * given without its hours, or what is known was for another time.
 */
export type OpenState =
  | Readonly<{ state: 'open'; until: DateTime | null }>
  | Readonly<{ state: 'closed'; opens: DateTime | null }>
  | Readonly<{ state: 'unknown'; because: 'no-hours' | 'holiday' | 'no-times' | 'other-time' }>

const dayInMinutes = 1440
const furthest = 62

/** The state of opening hours at a moment. */
export function openState(hours: OpeningHours, at: DateTime): OpenState {
  if (hours.rules.length === 0) return { state: 'unknown', because: 'no-hours' }
  const { day, minutes } = clockOf(at)
  const state = stateOn(hours, day, minutes)
  if (state === 'holiday' || state === 'no-times') return { state: 'unknown', because: state }
  if (state !== null) return { state: 'open', until: closingFrom(hours, { day, until: state, at }) }
  const opens = nextOpening(hours, { day, minutes, at })
  if (opens === null && hours.rules.every((rule) => day < rule.from || day > rule.until))
    return { state: 'unknown', because: 'other-time' }
  return { state: 'closed', opens }
}

/** Whether it is surely open at minutes since midnight of a day; for search, where only that is asked, many times. */
export function isOpenOn(hours: OpeningHours, day: number, minutes: number): boolean {
  return typeof stateOn(hours, day, minutes) === 'number'
}

/** Whether it is surely open some time between two clock times of a day, in minutes since midnight. */
export function isOpenBetween(hours: OpeningHours, day: number, span: readonly [number, number]): boolean {
  const { opening, isDoubtful } = dayOpening(hours, day)
  if (isDoubtful) return false
  const [from, until] = span
  return (
    opening.blocks.some((block) => block.from < until && from < block.until) ||
    (opening.hasUnknownHours && from === 0 && until >= dayInMinutes)
  )
}

/** Until when it is open (minutes of this day), null when closed, or why that is not known. */
function stateOn(hours: OpeningHours, day: number, minutes: number): number | 'holiday' | 'no-times' | null {
  const today = dayOpening(hours, day)
  const block = today.opening.blocks.find(({ from, until }) => from <= minutes && minutes < until)
  if (block !== undefined && !today.isDoubtful) return block.until
  const yesterday = dayOpening(hours, day - 1)
  const late = yesterday.opening.blocks.find(({ until }) => minutes + dayInMinutes < until)
  if (late !== undefined) return yesterday.isDoubtful ? 'holiday' : late.until - dayInMinutes
  if (block !== undefined) return 'holiday'
  if (today.opening.hasUnknownHours) return today.isDoubtful ? 'holiday' : 'no-times'
  return null
}

type Closing = Readonly<{ day: number; until: number; at: DateTime }>

// What opens at the moment it closes, after midnight above all, has not closed.
function closingFrom(hours: OpeningHours, { day, until, at }: Closing): DateTime | null {
  let last = until
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const base = ahead * dayInMinutes
    const { opening, isDoubtful } = dayOpening(hours, day + ahead)
    const next = isDoubtful
      ? undefined
      : opening.blocks.find((block) => block.from + base <= last && last < block.until + base)
    if (next !== undefined) last = next.until + base
    else if (last < base + dayInMinutes) return laterThan(at, momentOn(day, last))
  }
  return null
}

// In the night that has an hour twice a clock time is two moments: the first of them that is still to come is meant.
function laterThan(at: DateTime, moment: DateTime): DateTime {
  const hour = 3_600_000
  const near = [-hour, 0, hour].map((shift) => moment.toMillis() + shift)
  const offsets = near.map((millis) => moment.zone.offset(millis))
  if (offsets.every((offset) => offset === offsets[0])) return moment
  const clock = (one: DateTime) => one.toFormat("yyyy-MM-dd'T'HH:mm")
  const same = [-1, 0, 1].map((hours) => moment.plus({ hours })).filter((one) => clock(one) === clock(moment))
  return same.find((one) => one > at) ?? moment
}

type From = Readonly<{ day: number; minutes: number; at: DateTime }>

function nextOpening(hours: OpeningHours, { day, minutes, at }: From): DateTime | null {
  for (let ahead = 0; ahead <= furthest; ahead += 1) {
    const { opening, isDoubtful } = dayOpening(hours, day + ahead)
    if (isDoubtful) continue
    const block = opening.blocks.find(({ from }) => ahead > 0 || from > minutes)
    if (block !== undefined) return laterThan(at, momentOn(day + ahead, block.from))
  }
  return null
}
