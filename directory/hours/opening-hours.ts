import { DateTime } from 'luxon'
import { programmeZone } from '../../programme/belgian-zone.ts'
import { holidaysOf } from '../../programme/calendar.ts'
import { momentAt } from '../../programme/stamp.ts'
import { type CivilDay, civilDay, dayNumber, writtenDay } from './civil-day.ts'
import { type HolidaysTold, holidaysTold } from './holidays-told.ts'
import { type Block, type DayOpening, occursOn, openingOn } from './opening-blocks.ts'
import { type OpeningRule, openingRule, type WrittenSchedule } from './opening-rule.ts'

/** What is written of when a service is open: its schedules, and what its people say beside them. */
export type WrittenHours = Readonly<{ schedules: readonly WrittenSchedule[]; note: string | null }>

/** Opening hours, read once to be asked often. */
export type OpeningHours = Readonly<{
  rules: readonly OpeningRule[]
  holidays: HolidaysTold
  isAlwaysOpen: boolean
}>

/** What a day is like for opening: as usual, a holiday that the hours say nothing of, or one on which all is shut. */
export type Day = Readonly<{ opening: DayOpening; isDoubtful: boolean }>

const nothing: DayOpening = { blocks: [], hasUnknownHours: false }
const dayInMinutes = 1440

/** Reads schedules as HSDS writes them; those that say nothing are left out. */
export function openingHours({ schedules, note }: WrittenHours): OpeningHours {
  const rules = schedules.flatMap((schedule) => {
    const rule = openingRule(schedule)
    return rule === null ? [] : counted(rule, schedule.count ?? null)
  })
  const texts = schedules.flatMap(({ description, notes }) => [description, notes])
  return { rules, holidays: holidaysTold([note, ...texts]), isAlwaysOpen: isAlways(rules) }
}

/** What the hours say of a day, with the holidays of Belgium in mind. */
export function dayOpening(hours: OpeningHours, number: number): Day {
  const { day, ahead, isHoliday } = factsOf(number)
  if (!isHoliday || hours.isAlwaysOpen || hours.holidays === 'open')
    return { opening: openingOn(hours.rules, day, ahead), isDoubtful: false }
  const meant = hours.rules.filter((rule) => isMeantFor(rule, day))
  if (meant.length > 0) return { opening: openingOn(meant, day, ahead), isDoubtful: false }
  if (hours.holidays === 'closed') return { opening: nothing, isDoubtful: false }
  return { opening: openingOn(hours.rules, day, ahead), isDoubtful: true }
}

/** The moment so many minutes of the clock after midnight of a day; past midnight it lies on the next day. */
export function momentOn(day: number, minutes: number): DateTime {
  const clock = minutes % dayInMinutes
  const written = writtenDay(day + Math.floor(minutes / dayInMinutes))
  const two = (value: number) => String(value).padStart(2, '0')
  return momentAt(written, `${two(Math.floor(clock / 60))}:${two(clock % 60)}`)
}

/** The day and the minutes since midnight that a Belgian clock shows. */
export function clockOf(at: DateTime): Readonly<{ day: number; minutes: number }> {
  const here = at.setZone(programmeZone)
  return { day: dayNumber(here.toFormat('yyyy-MM-dd')) ?? 0, minutes: here.hour * 60 + here.minute }
}

const longestCount = 4000

// "Ten times" ends on the day of the tenth; without a first day it cannot be counted.
function counted(rule: OpeningRule, count: number | null): OpeningRule {
  if (count === null || rule.start === null) return rule
  let left = count
  for (let day = rule.start; day < rule.start + longestCount; day += 1) {
    if (!occursOn(rule, civilDay(day))) continue
    left -= 1
    if (left <= 0) return { ...rule, until: Math.min(rule.until, day) }
  }
  return rule
}

// A rule for a few days only was written with those days in mind, a weekly one was not.
function isMeantFor(rule: OpeningRule, day: CivilDay): boolean {
  return rule.until - rule.from <= 2 && occursOn(rule, day)
}

function isAlways(rules: readonly OpeningRule[]): boolean {
  const plain = rules.filter(({ from, until }) => from === -Infinity && until === Infinity)
  const firstMonday = 4
  return Array.from({ length: 7 }, (_, index) => civilDay(firstMonday + index)).every((day) =>
    openingOn(plain, day, 0).blocks.some((block) => isWhole(block)),
  )
}

function isWhole({ from, until }: Block): boolean {
  return from === 0 && until >= dayInMinutes
}

/** What there is to know of a day for whatever is open on it. */
type DayFacts = Readonly<{ day: CivilDay; isHoliday: boolean; ahead: number }>

// Thousands of services are asked about the same few days.
const known = new Map<number, DayFacts>()
const mostKnown = 500
const noonInMilliseconds = 43_200_000

function factsOf(number: number): DayFacts {
  const before = known.get(number)
  if (before !== undefined) return before
  const day = civilDay(number)
  const noon = DateTime.fromMillis(number * 86_400_000 + noonInMilliseconds, { zone: programmeZone })
  const isHoliday = holidaysOf(day.year).includes(writtenDay(number))
  const facts = { day, isHoliday, ahead: noon.offset }
  if (known.size >= mostKnown) known.clear()
  known.set(number, facts)
  return facts
}
