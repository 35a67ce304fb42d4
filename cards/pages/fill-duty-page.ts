import { DateTime } from 'luxon'
import type { DutyDay, ShiftOnDay } from '../../programme/duty-month.ts'
import type { Day, Stamp } from '../../programme/stamp.ts'
import type { Wording } from '../wording/nl.ts'
import type { DutyCell, DutyLine, DutyPage } from './duty-page.ts'
import type { Badge } from './list-page.ts'

/** The rota of one site in one month, with names by id. */
export type DutyMonthView = Readonly<{
  site: Readonly<{ id: string; name: string }>
  sites: DutyPage['sites']
  /** The first day of the month. */
  month: Day
  before: string | null
  after: string | null
  days: readonly DutyDay[]
  today: Day
  now: Stamp
  /** The last day that can be planned. */
  until: Day
  onDuty: readonly string[]
  hours: Readonly<{ from: string; until: string }>
  unreachable: readonly string[]
  gaps: readonly Day[]
  nameOf: (person: string) => string
  /** Whether this person may change an absence of that one. */
  mayChange: (person: string) => boolean
}>

/** So many days are named in a sentence; the calendar marks all of them. */
const mostDays = 5

/** The calendar as the tab shows it. */
export function fillDutyPage(view: DutyMonthView, words: Wording): DutyPage {
  const { site, days } = view
  const said = words.dutyPage
  const monthSaid = said.monthSaid(view.month)
  const weeks = Array.from({ length: days.length / 7 }, (_, at) => days.slice(at * 7, at * 7 + 7))
  return {
    shows: 'duty',
    title: said.title(site.name),
    now: view.onDuty.length > 0 ? said.now(view.onDuty.join(', ')) : said.nobodyNow,
    hours: said.hours(words.clock(view.hours.from), words.clock(view.hours.until)),
    troubles: troublesOf(view, words),
    buttons: buttonsOf(site.id, words),
    site: site.id,
    sites: view.sites,
    month: view.month.slice(0, 7),
    monthSaid,
    caption: said.caption(site.name, monthSaid),
    before: view.before,
    after: view.after,
    weekdays: [...said.weekdays],
    weeks: weeks.map((week) => ({
      said: said.week(DateTime.fromISO(week[0]?.day ?? view.month, { zone: 'utc' }).weekNumber),
      days: week.map((day) => cellOf(day, view, words)),
    })),
  }
}

function troublesOf({ unreachable, gaps }: DutyMonthView, words: Wording): readonly string[] {
  const said = words.dutyPage
  return [
    ...(gaps.length > 0 ? [said.gaps(daysSaid(gaps, words))] : []),
    ...(unreachable.length > 0 ? [said.unreachable(unreachable.join(', '))] : []),
  ]
}

function daysSaid(days: readonly Day[], words: Wording): string {
  const shown = days.slice(0, mostDays).map((day) => words.day(day))
  const left = days.length - shown.length
  return left > 0 ? words.dutyPage.andMore(shown.join(', '), left) : shown.join(', ')
}

function buttonsOf(site: string, words: Wording): DutyPage['buttons'] {
  const forms = [
    ['shift-form', words.duty.addShift],
    ['absence-form', words.duty.addAbsence],
    ['closed-form', words.duty.addClosed],
    ['hours-form', words.duty.setHours],
  ] as const
  return forms.map(([verb, title]) => ({ title, opens: { to: 'card', verb, data: { site } } }))
}

function cellOf(one: DutyDay, view: DutyMonthView, words: Wording): DutyCell {
  const { day, isInMonth } = one
  const { today, until, site } = view
  const said = words.dutyPage
  const inFull = said.longDay(day)
  const isOpen = day >= today && day <= until
  return {
    day,
    number: Number(day.slice(8)),
    said: inFull,
    isInMonth,
    isToday: day === today,
    marks: marksOf(one, view, words),
    lines: [
      ...one.shifts.map((shift) => shiftLine(shift, { inFull, view, words })),
      ...one.absences.map((absence) => absenceLine(absence, { inFull, view, words })),
    ],
    add: isOpen ? { to: 'card', verb: 'shift-form', data: { site: site.id, day } } : null,
    label: isOpen ? said.addOn(inFull) : day < today ? said.over(inFull) : said.tooFar(inFull),
  }
}

function marksOf(
  { day, closed, isHoliday, isGap }: DutyDay,
  { gaps }: DutyMonthView,
  words: Wording,
): readonly Badge[] {
  const said = words.dutyPage
  return [
    ...(closed ? [{ text: closed.label || said.closed, tone: 'quiet' as const }] : []),
    ...(isHoliday && !closed ? [{ text: said.holiday, tone: 'quiet' as const }] : []),
    // What is still weeks away is no alarm yet.
    ...(isGap
      ? [{ text: said.nobody, tone: gaps.includes(day) ? ('late' as const) : ('quiet' as const) }]
      : []),
  ]
}

type On = Readonly<{ inFull: string; view: DutyMonthView; words: Wording }>

function shiftLine({ shift, from, until, present }: ShiftOnDay, { inFull, view, words }: On): DutyLine {
  const said = words.dutyPage
  const name = view.nameOf(shift.person)
  const isAway = present !== shift.person
  const away = present === null ? said.awayUnfilled : said.standsIn(view.nameOf(present))
  const hours = hoursSaid(from, until, words)
  const more = isAway ? `${hours} · ${away}` : hours
  return {
    key: shift.id,
    name,
    more,
    isAway,
    opens:
      shift.until > view.now
        ? { to: 'card', verb: 'shift-form', data: { site: view.site.id, shift: shift.id } }
        : null,
    label: said.change(name, more, inFull),
  }
}

function absenceLine(absence: DutyDay['absences'][number], { inFull, view, words }: On): DutyLine {
  const said = words.dutyPage
  const { id, person, standIn, until } = absence
  const name = view.nameOf(person)
  const more = standIn === null ? said.away : said.standsIn(view.nameOf(standIn))
  const isOpen = until >= view.today && view.mayChange(person)
  return {
    key: id,
    name,
    more,
    isAway: true,
    opens: isOpen ? { to: 'card', verb: 'absence-form', data: { site: view.site.id, absence: id } } : null,
    label: said.change(name, more, inFull),
  }
}

function hoursSaid(from: string | null, until: string | null, { clock, dutyPage: said }: Wording): string {
  if (from === null) return until === null ? said.wholeDay : said.until(clock(until))
  return until === null ? said.from(clock(from)) : said.between(clock(from), clock(until))
}
