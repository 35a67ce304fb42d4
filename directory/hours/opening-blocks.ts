import { type CivilDay, civilDay, weekdayOf } from './civil-day.ts'
import type { OpeningRule, RuleTime } from './opening-rule.ts'

/** A stretch of opening, in minutes since midnight of its day; past midnight it ends after 1440. */
export type Block = Readonly<{ from: number; until: number }>

/** What the rules say of one day: its blocks in order, and whether it is open at hours that nobody wrote down. */
export type DayOpening = Readonly<{ blocks: readonly Block[]; hasUnknownHours: boolean }>

const dayInMinutes = 1440
const endOfDay = 1439

/** The opening on a day; `ahead` is how many minutes Belgium lies ahead of UTC on it. */
export function openingOn(rules: readonly OpeningRule[], day: CivilDay, ahead: number): DayOpening {
  const blocks: Block[] = []
  let hasUnknownHours = false
  for (const rule of rules) {
    if (!occursOn(rule, day)) continue
    const block = blockOf(rule, ahead)
    if (block === null) hasUnknownHours = true
    else blocks.push(block)
  }
  return { blocks: joined(blocks), hasUnknownHours }
}

/** Whether a rule has a turn on a day. */
export function occursOn(rule: OpeningRule, day: CivilDay): boolean {
  if (day.number < rule.from || day.number > rule.until) return false
  if (rule.weeks.length > 0 && !rule.weeks.some((week) => isCounted(week, day.week, day.weeks))) return false
  return rule.isMonthly ? occursInMonth(rule, day) : occursInWeek(rule, day)
}

function occursInWeek(rule: OpeningRule, day: CivilDay): boolean {
  if (!rule.days.some(({ weekday }) => weekday === day.weekday)) return false
  if (rule.interval === 1 || rule.start === null) return true
  const weeks = (startOfWeek(day.number, rule.weekStart) - startOfWeek(rule.start, rule.weekStart)) / 7
  return weeks % rule.interval === 0
}

function occursInMonth(rule: OpeningRule, day: CivilDay): boolean {
  if (rule.monthDays.length > 0) {
    if (!rule.monthDays.some((monthDay) => isCounted(monthDay, day.day, day.daysInMonth))) return false
  }
  if (rule.days.length > 0 && !rule.days.some((wanted) => isThat(wanted, day))) return false
  if (rule.interval === 1 || rule.start === null) return true
  const start = civilDay(rule.start)
  return ((day.year - start.year) * 12 + day.month - start.month) % rule.interval === 0
}

function isThat({ weekday, nth }: Readonly<{ weekday: number; nth: number }>, day: CivilDay): boolean {
  if (weekday !== day.weekday) return false
  if (nth === 0) return true
  const fromStart = Math.ceil(day.day / 7)
  const fromEnd = Math.ceil((day.daysInMonth - day.day + 1) / 7)
  return nth > 0 ? nth === fromStart : -nth === fromEnd
}

// -1 counts from the end: the last day of the month, the last week of the year.
function isCounted(wanted: number, value: number, most: number): boolean {
  return wanted > 0 ? wanted === value : wanted === value - most - 1
}

function startOfWeek(day: number, weekStart: number): number {
  return day - ((weekdayOf(day) - weekStart + 7) % 7)
}

function blockOf({ opens, closes }: OpeningRule, ahead: number): Block | null {
  if (opens === null || closes === null) return null
  const from = onTheWall(opens, ahead)
  const until = onTheWall(closes, ahead)
  const isWholeDay = until === endOfDay
  if (isWholeDay) return { from, until: dayInMinutes }
  return { from, until: until <= from ? until + dayInMinutes : until }
}

function onTheWall({ minutes, ahead }: RuleTime, here: number): number {
  if (ahead === null) return minutes
  return (minutes - ahead + here + 2 * dayInMinutes) % dayInMinutes
}

/** Blocks in order, those that touch as one. */
function joined(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = []
  for (const block of blocks.toSorted((one, other) => one.from - other.from)) {
    const last = result.at(-1)
    if (last === undefined || block.from > last.until) result.push(block)
    else result[result.length - 1] = { from: last.from, until: Math.max(last.until, block.until) }
  }
  return result
}
