import { describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import { type OpenState, openState } from '../../../directory/hours/open-state.ts'
import { openingHours } from '../../../directory/hours/opening-hours.ts'
import type { WrittenSchedule } from '../../../directory/hours/opening-rule.ts'

const weekdays = 'MO,TU,WE,TH,FR'
const lunch = [block(weekdays, '09:00', '12:00'), block(weekdays, '13:30', '17:00')]
const night = [block('FR,SA', '20:00', '02:00')]
const fortnight = [{ ...block('TU', '14:00', '16:00'), interval: 2, dtstart: '2026-11-03' }]
const firstMonday = [{ ...block('1MO', '10:00', '12:00'), freq: 'MONTHLY' }]
const lastFriday = [{ ...block('-1FR', '10:00', '12:00'), freq: 'MONTHLY' }]
const always = [block('MO,TU,WE,TH,FR,SA,SU', '00:00', '24:00')]

describe('opening hours at a moment', () => {
  // 2026: 25 November is a Wednesday; 11 November and Christmas (a Friday) are holidays.
  it.each<[string, WrittenSchedule[], string, string]>([
    ['in the morning', lunch, '2026-11-25T10:00', 'open until 2026-11-25T12:00'],
    ['in the lunch break', lunch, '2026-11-25T12:00', 'closed, opens 2026-11-25T13:30'],
    ['to the minute', lunch, '2026-11-25T13:30', 'open until 2026-11-25T17:00'],
    ['in the evening', lunch, '2026-11-25T17:00', 'closed, opens 2026-11-26T09:00'],
    ['over the weekend', lunch, '2026-11-27T18:00', 'closed, opens 2026-11-30T09:00'],
    ['on a holiday', lunch, '2026-11-11T10:00', 'unknown: holiday'],
    ['on a holiday, outside the hours', lunch, '2026-11-11T20:00', 'closed, opens 2026-11-12T09:00'],
    ['before a holiday', lunch, '2026-12-24T18:00', 'closed, opens 2026-12-28T09:00'],
    ['past midnight', night, '2026-11-28T01:30', 'open until 2026-11-28T02:00'],
    ['before midnight', night, '2026-11-27T23:00', 'open until 2026-11-28T02:00'],
    ['after the night', night, '2026-11-29T02:00', 'closed, opens 2026-12-04T20:00'],
    ['every two weeks, in its week', fortnight, '2026-11-17T14:00', 'open until 2026-11-17T16:00'],
    ['every two weeks, in the other week', fortnight, '2026-11-24T14:00', 'closed, opens 2026-12-01T14:00'],
    ['every two weeks, before it starts', fortnight, '2026-10-20T14:00', 'closed, opens 2026-11-03T14:00'],
    ['first Monday of the month', firstMonday, '2026-12-07T11:00', 'open until 2026-12-07T12:00'],
    ['second Monday of the month', firstMonday, '2026-12-14T11:00', 'closed, opens 2027-01-04T10:00'],
    ['last Friday of the month', lastFriday, '2026-11-27T10:00', 'open until 2026-11-27T12:00'],
    ['last but one Friday', lastFriday, '2026-11-20T10:00', 'closed, opens 2026-11-27T10:00'],
    ['day and night', always, '2026-12-25T03:00', 'open'],
    ['without hours', [], '2026-11-25T10:00', 'unknown: no-hours'],
    ['a day without times', [{ byday: 'WE' }], '2026-11-25T10:00', 'unknown: no-times'],
    [
      'no longer valid',
      [{ ...block('WE', '09:00', '12:00'), valid_to: '2026-06-30' }],
      '2026-11-25T10:00',
      'unknown: other-time',
    ],
    [
      'not valid yet',
      [{ ...block('WE', '09:00', '12:00'), valid_from: '2026-12-01' }],
      '2026-11-25T10:00',
      'closed, opens 2026-12-02T09:00',
    ],
    [
      'until the last time',
      [{ ...block('WE', '09:00', '12:00'), until: '2026-11-25' }],
      '2026-11-25T10:00',
      'open until 2026-11-25T12:00',
    ],
    [
      'so many times',
      [{ ...block('WE', '09:00', '12:00'), dtstart: '2026-11-04', count: 3 }],
      '2026-11-25T10:00',
      'unknown: other-time',
    ],
    [
      'the last of so many times',
      [{ ...block('WE', '09:00', '12:00'), dtstart: '2026-11-04', count: 4 }],
      '2026-11-25T10:00',
      'open until 2026-11-25T12:00',
    ],
    ['a time in UTC', [block('WE', '08:00Z', '11:00Z')], '2026-11-25T11:30', 'open until 2026-11-25T12:00'],
    [
      'a time with the offset of winter, in summer',
      [block('WE', '09:00+01:00', '12:00+01:00')],
      '2026-07-01T11:30',
      'open until 2026-07-01T12:00',
    ],
    [
      'seconds and points',
      [block('WE', '9.00', '12:00:00')],
      '2026-11-25T09:30',
      'open until 2026-11-25T12:00',
    ],
    [
      'blocks that touch',
      [block('WE', '09:00', '12:00'), block('WE', '12:00', '16:00')],
      '2026-11-25T09:30',
      'open until 2026-11-25T16:00',
    ],
    [
      'day 15 of the month',
      [{ freq: 'MONTHLY', bymonthday: '15', opens_at: '10:00', closes_at: '11:00' }],
      '2026-11-25T10:30',
      'closed, opens 2026-12-15T10:00',
    ],
    [
      'the last day of the month',
      [{ freq: 'MONTHLY', bymonthday: '-1', opens_at: '10:00', closes_at: '11:00' }],
      '2026-11-30T10:30',
      'open until 2026-11-30T11:00',
    ],
  ])('%s', (_, schedules, at, expected) => {
    expect(stateOf(schedules, at)).toBe(expected)
  })

  it.each([
    ['Gesloten op feestdagen.', 'closed, opens 2026-11-12T09:00'],
    ['Ook open op feestdagen', 'open until 2026-11-11T12:00'],
    ['Niet op zon- en feestdagen.', 'closed, opens 2026-11-12T09:00'],
    ['Bel voor je komt. Fermé les jours fériés.', 'closed, opens 2026-11-12T09:00'],
    ['Bel voor je komt.', 'unknown: holiday'],
  ])('on a holiday, when the hours say: %s', (note, expected) => {
    expect(stateOf(lunch, '2026-11-11T10:00', note)).toBe(expected)
  })

  it('on a holiday with hours of its own, those hold', () => {
    const own = { ...block('WE', '10:00', '11:00'), valid_from: '2026-11-11', valid_to: '2026-11-11' }
    expect(stateOf([...lunch, own], '2026-11-11T10:30')).toBe('open until 2026-11-11T11:00')
    expect(stateOf([...lunch, own], '2026-11-11T11:30')).toBe('closed, opens 2026-11-12T09:00')
  })

  it('in the night that has an hour less', () => {
    const late = [block('SU', '01:00', '03:30')]
    expect(stateOf(late, '2026-03-29T01:59')).toBe('open until 2026-03-29T03:30')
    expect(stateOf([block('SU', '02:30', '05:00')], '2026-03-29T01:59')).toBe(
      'closed, opens 2026-03-29T03:30',
    )
  })

  it('in the night that has an hour twice', () => {
    const late = openingHours({ schedules: [block('SU', '01:00', '02:45')], note: null })
    const first = DateTime.fromISO('2026-10-25T00:30:00Z')
    const second = DateTime.fromISO('2026-10-25T01:30:00Z')
    expect(untilOf(openState(late, first))).toBe('2026-10-25T00:45:00.000Z')
    expect(untilOf(openState(late, second))).toBe('2026-10-25T01:45:00.000Z')
  })
})

function untilOf(state: OpenState): string | null {
  return state.state === 'open' && state.until !== null ? state.until.toUTC().toISO() : null
}

function block(byday: string, opens: string, closes: string): WrittenSchedule {
  return { freq: 'WEEKLY', byday, opens_at: opens, closes_at: closes }
}

function stateOf(schedules: readonly WrittenSchedule[], at: string, note: string | null = null): string {
  const moment = DateTime.fromISO(at, { zone: 'Europe/Brussels' })
  const state = openState(openingHours({ schedules, note }), moment)
  const written = (one: DateTime | null) => one?.toFormat("yyyy-MM-dd'T'HH:mm")
  if (state.state === 'open') return state.until === null ? 'open' : `open until ${written(state.until)}`
  if (state.state === 'closed')
    return state.opens === null ? 'closed' : `closed, opens ${written(state.opens)}`
  return `unknown: ${state.because}`
}
