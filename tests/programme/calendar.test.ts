import { describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import {
  closingAfter,
  holidaysOf,
  isOpenAt,
  isWorkingDay,
  openingFrom,
  type SiteCalendar,
} from '../../programme/calendar.ts'

const moment = (text: string) => DateTime.fromISO(text, { zone: 'Europe/Brussels' })
const calendar: SiteCalendar = {
  hours: { from: '09:00', until: '17:00' },
  closed: [{ from: '2027-01-11', until: '2027-01-22', label: 'examens' }],
}
const written = (at: DateTime) => at.toFormat("yyyy-MM-dd'T'HH:mm")

describe('Belgian holidays', () => {
  // Easter Monday, Ascension and Whit Monday as printed on Belgian calendars.
  it.each([
    [2024, ['2024-04-01', '2024-05-09', '2024-05-20']],
    [2025, ['2025-04-21', '2025-05-29', '2025-06-09']],
    [2026, ['2026-04-06', '2026-05-14', '2026-05-25']],
    [2027, ['2027-03-29', '2027-05-06', '2027-05-17']],
    [2038, ['2038-04-26', '2038-06-03', '2038-06-14']],
  ])('of %i move with Easter', (year, moving) => {
    const days = holidaysOf(year)
    expect(days).toHaveLength(10)
    expect(days).toEqual(expect.arrayContaining([...moving, `${year}-07-21`, `${year}-11-11`]))
  })
})

describe('a working day', () => {
  it.each([
    ['2026-11-26', true],
    ['2026-11-28', false],
    ['2026-11-11', false],
    ['2027-01-12', false],
    ['2027-01-25', true],
  ])('%s: %s', (day, works) => {
    expect(isWorkingDay(day, calendar.closed)).toBe(works)
  })
})

describe('office hours', () => {
  it.each([
    ['2026-11-26T08:59', false],
    ['2026-11-26T09:00', true],
    ['2026-11-26T16:59', true],
    ['2026-11-26T17:00', false],
    ['2026-11-28T11:00', false],
    // the hour that comes twice, and the day after it
    ['2026-10-25T02:30', false],
    ['2026-10-26T09:00', true],
  ])('at %s: %s', (at, open) => {
    expect(isOpenAt(moment(at), calendar)).toBe(open)
  })

  it.each([
    ['2026-11-26T10:00', '2026-11-26T10:00'],
    ['2026-11-26T07:00', '2026-11-26T09:00'],
    ['2026-11-26T17:00', '2026-11-27T09:00'],
    ['2026-11-27T18:00', '2026-11-30T09:00'],
    ['2026-03-27T20:00', '2026-03-30T09:00'],
    ['2027-01-08T20:00', '2027-01-25T09:00'],
    ['2026-12-24T18:00', '2026-12-28T09:00'],
  ])('from %s begin at %s', (from, opening) => {
    expect(written(openingFrom(moment(from), calendar))).toBe(opening)
  })

  it.each([
    ['2026-11-26T10:00', '2026-11-26T17:00'],
    ['2026-11-26T22:00', '2026-11-27T17:00'],
    ['2026-11-28T10:00', '2026-11-30T17:00'],
  ])('of %s end at %s', (from, closing) => {
    expect(written(closingAfter(moment(from), calendar))).toBe(closing)
  })
})
