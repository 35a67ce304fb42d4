import type { DateTime } from 'luxon'
import { civilDay } from '../directory/hours/civil-day.ts'
import type { OpenState } from '../directory/hours/open-state.ts'
import { type Block, openingOn } from '../directory/hours/opening-blocks.ts'
import { clockOf, type OpeningHours } from '../directory/hours/opening-hours.ts'
import type { OpeningRule } from '../directory/hours/opening-rule.ts'
import { programmeZone } from '../programme/belgian-zone.ts'
import { dayOf, daysBetween } from '../programme/stamp.ts'
import type { Wording } from './wording/nl.ts'

/** "Open tot 16u", "Nu dicht, opent morgen om 9u", "Uren niet bekend": how it stands at a moment. */
export function openSaid(open: OpenState, at: DateTime, words: Wording): string {
  const said = words.finding.open
  switch (open.state) {
    case 'open':
      return open.until === null ? said.always : said.until(clockSaid(open.until, words))
    case 'closed':
      return open.opens === null ? said.closed : said.opens(whenSaid(open.opens, at, words))
    case 'unknown':
      return said.unknown[open.because]
  }
}

function whenSaid(moment: DateTime, at: DateTime, words: Wording): string {
  const said = words.finding.open
  const clock = clockSaid(moment, words)
  const days = daysBetween(dayOf(at), dayOf(moment))
  if (days === 0) return said.at(clock)
  if (days === 1) return said.tomorrow(clock)
  const day = days < 7 ? (words.finding.weekdays[moment.weekday - 1] ?? '') : words.day(dayOf(moment))
  return said.onDay(day, clock)
}

function clockSaid(moment: DateTime, words: Wording): string {
  return words.clock(moment.setZone(programmeZone).toFormat('HH:mm'))
}

/**
 * The hours of a usual week, days with the same hours in one line ("ma–do 9u–12u, 13u–16u"), and below them what comes
 * less often ("1ste di van de maand 14u–16u").
 */
export function weekSaid(hours: OpeningHours, at: DateTime, words: Wording): readonly string[] {
  if (hours.isAlwaysOpen) return [words.finding.open.always]
  const today = clockOf(at).day
  const current = hours.rules.filter(({ until }) => until >= today)
  const weekly = current.filter(isWeekly)
  const seldom = current.filter((rule) => !isWeekly(rule)).map((rule) => seldomSaid(rule, words))
  return [...weekLines(weekly, today, words), ...seldom]
}

function isWeekly({ isMonthly, interval, weeks }: OpeningRule): boolean {
  return !isMonthly && interval === 1 && weeks.length === 0
}

type WeekDay = Readonly<{ weekday: number; blocks: readonly Block[]; hasUnknownHours: boolean }>

const minutesAhead = 60

/** One line for all days of the week from today on that have the same hours. */
function weekLines(rules: readonly OpeningRule[], today: number, words: Wording): readonly string[] {
  const from = civilDay(today).weekday
  const days = [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
    const opening = openingOn(rules, civilDay(today + ((weekday - from + 7) % 7)), minutesAhead)
    return { weekday, ...opening }
  })
  const open = days.filter(({ blocks, hasUnknownHours }) => blocks.length > 0 || hasUnknownHours)
  const same = Map.groupBy(open, ({ blocks, hasUnknownHours }) => JSON.stringify([blocks, hasUnknownHours]))
  return [...same.values()].map((those) => lineOf(those, words))
}

function lineOf(days: readonly WeekDay[], words: Wording): string {
  const blocks = days[0]?.blocks ?? []
  const named = daysSaid(
    days.map(({ weekday }) => weekday),
    words,
  )
  return blocks.length === 0
    ? `${named}: ${words.finding.open.noTimes}`
    : `${named} ${blocksSaid(blocks, words)}`
}

/** "ma–wo, vr": three or more days that follow each other are a stretch. */
function daysSaid(weekdays: readonly number[], words: Wording): string {
  // Days that follow each other lie equally far from their place in the list.
  const stretches = [...Map.groupBy(weekdays.entries(), ([at, day]) => day - at).values()].map((those) =>
    those.map(([, day]) => day),
  )
  const name = (day: number | undefined) => words.finding.weekdays[(day ?? 1) - 1] ?? ''
  return stretches
    .map((days) => (days.length < 3 ? days.map(name).join(', ') : `${name(days[0])}–${name(days.at(-1))}`))
    .join(', ')
}

function blocksSaid(blocks: readonly Block[], words: Wording): string {
  return blocks
    .map(({ from, until }) => `${minutesSaid(from, words)}–${minutesSaid(until, words)}`)
    .join(', ')
}

function minutesSaid(minutes: number, words: Wording): string {
  // Midnight at the end of a day is 24u, a later hour is one of the next day.
  const clock = minutes > 1440 ? minutes - 1440 : minutes
  const two = (value: number) => String(value).padStart(2, '0')
  return words.clock(`${two(Math.floor(clock / 60))}:${two(clock % 60)}`)
}

function seldomSaid(rule: OpeningRule, words: Wording): string {
  const said = words.finding.seldom
  const days = [
    ...rule.monthDays.map((day) => (day > 0 ? said.monthDay(day) : said.lastDay)),
    ...rule.days.map(({ weekday, nth }) => said.nth(nth, words.finding.weekdays[weekday - 1] ?? '')),
  ].join(', ')
  const often = said.often(rule.isMonthly, rule.interval)
  const { opens, closes } = rule
  const hours =
    opens === null || closes === null
      ? ''
      : ` ${minutesSaid(opens.minutes, words)}–${minutesSaid(closes.minutes, words)}`
  return `${days} ${often}${hours}`
}
