import { describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import { daysInMonth, isoDayOf, isoOfDayNumber } from '../../programme/civil-day.ts'

const dayLong = 86_400_000

describe('days counted by arithmetic', () => {
  it('are those of the calendar, every day of three centuries', () => {
    const first = DateTime.utc(1890, 1, 1).toMillis() / dayLong
    const last = DateTime.utc(2190, 1, 1).toMillis() / dayLong
    const wrong: number[] = []
    for (let day = first; day < last; day++)
      if (isoOfDayNumber(day) !== DateTime.fromMillis(day * dayLong, { zone: 'utc' }).toISODate())
        wrong.push(day)
    expect(wrong).toEqual([])
  })

  it.each([
    [2026, 2, 29, null],
    [2028, 2, 29, '2028-02-29'],
    [2100, 2, 29, null],
    [2000, 2, 29, '2000-02-29'],
    [2026, 4, 31, null],
    [2026, 13, 1, null],
    [2026, 0, 1, null],
    [2026, 12, 0, null],
    [2026, 12, 31, '2026-12-31'],
  ])('%d-%d-%d is %s', (year, month, day, iso) => {
    expect(isoDayOf(year, month, day)).toBe(iso)
  })

  it('know the length of each month', () => {
    for (const year of [1900, 2000, 2026, 2028])
      for (let month = 1; month <= 12; month++)
        expect(daysInMonth(year, month)).toBe(DateTime.utc(year, month).daysInMonth)
  })
})
