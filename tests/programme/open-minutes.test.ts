import { describe, expect, it } from '@jest/globals'
import { afterOpenMinutes, openMinutesBetween, type SiteCalendar } from '../../programme/calendar.ts'
import { moment } from './flags.ts'

const office: SiteCalendar = {
  hours: { from: '09:00', until: '17:00' },
  closed: [{ from: '2026-12-24', until: '2026-12-31', label: '' }],
}

const rows = [
  ['within the day', '2026-11-26T10:00', 60, '2026-11-26T11:00'],
  ['to the very end of it', '2026-11-26T16:00', 60, '2026-11-26T17:00'],
  ['over the night', '2026-11-26T16:30', 60, '2026-11-27T09:30'],
  ['from the middle of the night', '2026-11-26T22:00', 60, '2026-11-27T10:00'],
  ['over the weekend', '2026-11-27T16:45', 30, '2026-11-30T09:15'],
  ['three working days', '2026-11-26T12:00', 1_440, '2026-12-01T12:00'],
  ['over days on which the site is closed, and the holidays', '2026-12-23T16:00', 120, '2027-01-04T10:00'],
  ['over the change of the clock', '2026-10-23T16:30', 60, '2026-10-26T09:30'],
] as const

describe('minutes of office hours', () => {
  it.each(rows)('%s: %s and %d minutes is %s', (_, from, minutes, until) => {
    expect(afterOpenMinutes(moment(from), minutes, office).toISO()).toBe(moment(until).toISO())
  })

  it.each(rows)('%s, counted back', (_, from, minutes, until) => {
    expect(openMinutesBetween(moment(from), moment(until), office)).toBe(minutes)
  })

  it('of a site that never opens come to an end all the same', () => {
    const never = { ...office, closed: [{ from: '2026-01-01', until: '2030-12-31', label: '' }] }
    expect(afterOpenMinutes(moment('2026-11-26T10:00'), 60, never).isValid).toBe(true)
    expect(
      openMinutesBetween(moment('2026-11-26T10:00'), moment('2026-11-27T10:00'), never),
    ).toBeGreaterThanOrEqual(0)
  })
})
