import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import {
  ClockTime,
  Day,
  dayAfter,
  dayOf,
  daysBetween,
  momentOf,
  Stamp,
  stamp,
} from '../../programme/stamp.ts'

describe('a moment', () => {
  it.each([
    ['winter time', '2026-11-23T10:00:00+01:00', '2026-11-23T09:00:00.000Z'],
    ['summer time', '2026-07-01T10:00:00+02:00', '2026-07-01T08:00:00.000Z'],
    ['the last minute before summer time', '2026-03-29T01:59:00+01:00', '2026-03-29T00:59:00.000Z'],
    ['the first minute of summer time', '2026-03-29T03:00:00+02:00', '2026-03-29T01:00:00.000Z'],
    ['half past two, the first time', '2026-10-25T02:30:00+02:00', '2026-10-25T00:30:00.000Z'],
    ['half past two, the second time', '2026-10-25T02:30:00+01:00', '2026-10-25T01:30:00.000Z'],
  ])('in %s is stored in UTC and comes back the same', (_, written, stored) => {
    const moment = DateTime.fromISO(written, { zone: 'Europe/Brussels' })
    expect(stamp(moment)).toBe(stored)
    expect(Stamp.parse(stored)).toBe(stored)
    expect(momentOf(stored).toMillis()).toBe(moment.toMillis())
    expect(momentOf(stored).zoneName).toBe('Europe/Brussels')
  })

  it('that does not exist is a bug, not a text', () => {
    expect(() => stamp(DateTime.invalid('test'))).toThrow('invalid-moment')
  })
})

describe('the day of a moment is that of Belgium', () => {
  it.each([
    ['2026-11-22T22:59:59Z', '2026-11-22'],
    ['2026-11-22T23:00:00Z', '2026-11-23'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
  ])('%s is on %s', (moment, day) => {
    expect(dayOf(DateTime.fromISO(moment))).toBe(day)
    expect(dayOf(DateTime.fromISO(moment, { zone: 'America/New_York' }))).toBe(day)
  })
})

describe('days', () => {
  it.each([
    ['2026-03-28', '2026-03-30', 2],
    ['2026-10-24', '2026-10-26', 2],
    ['2026-12-31', '2027-01-01', 1],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-23', '2026-11-16', -7],
  ])('from %s to %s are %d', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
    expect(dayAfter(from, days)).toBe(to)
  })

  it('there and back are the same, over every change of the clocks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: -800, max: 800 }), (start, days) => {
        const from = dayAfter('2020-01-01', start)
        expect(daysBetween(from, dayAfter(from, days))).toBe(days)
      }),
    )
  })
})

describe('what is written', () => {
  it.each([
    [ClockTime, '00:00', true],
    [ClockTime, '23:59', true],
    [ClockTime, '24:00', false],
    [ClockTime, '9:00', false],
    [Day, '2028-02-29', true],
    [Day, '2027-02-29', false],
    [Day, '23/11/2026', false],
    [Stamp, '2026-11-23T09:00:00.000Z', true],
    [Stamp, '2026-11-23T10:00:00+01:00', false],
    [Stamp, '2026-11-23', false],
  ])('%# is read strictly: %s', (schema, written, isRight) => {
    expect(schema.safeParse(written).success).toBe(isRight)
  })
})
