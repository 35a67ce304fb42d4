import { describe, expect, it } from '@jest/globals'
import { type DutyRota, emptyRota } from '../../programme/duty.ts'
import { dutyMonth } from '../../programme/duty-month.ts'
import { momentAt, stamp } from '../../programme/stamp.ts'

const now = momentAt('2026-11-23', '16:00')
const at = (day: string, clock: string) => stamp(momentAt(day, clock))
const shift = (id: string, person: string, from: string, until: string) => ({ id, person, from, until })

const look = (rota: Partial<DutyRota>, month = '2026-11-01') =>
  dutyMonth({ ...emptyRota('gent'), ...rota }, { month, now, isThere: (person) => person !== 'gone' })
const dayIn = (days: ReturnType<typeof dutyMonth>, day: string) => days.find((one) => one.day === day)

describe('the calendar of a duty rota', () => {
  it.each([
    ['2026-11-17', '2026-10-26', '2026-12-06'],
    ['2026-02-01', '2026-01-26', '2026-03-01'],
    ['2027-02-28', '2027-02-01', '2027-02-28'],
  ])('of the month of %s is whole weeks from Monday %s to Sunday %s', (month, first, last) => {
    const days = look({}, month)
    expect([days[0]?.day, days.at(-1)?.day, days.length % 7]).toEqual([first, last, 0])
    expect(
      days.filter(({ isInMonth }) => isInMonth).every(({ day }) => day.slice(0, 7) === month.slice(0, 7)),
    ).toBe(true)
  })

  it('cuts a shift of several days at midnight, and one until midnight belongs to its own day', () => {
    const days = look({
      shifts: [
        shift('long', 'an', at('2026-11-24', '09:00'), at('2026-11-26', '17:00')),
        shift('late', 'bo', at('2026-11-27', '18:00'), at('2026-11-28', '00:00')),
      ],
    })
    const hours = (day: string) => dayIn(days, day)?.shifts.map(({ from, until }) => [from, until])
    expect(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'].map(hours)).toEqual([
      [],
      [['09:00', null]],
      [[null, null]],
      [[null, '17:00']],
    ])
    expect(['2026-11-27', '2026-11-28'].map(hours)).toEqual([[['18:00', null]], []])
  })

  it('knows the clock also on the night it is put back', () => {
    const days = look(
      { shifts: [shift('night', 'an', at('2026-10-24', '22:00'), at('2026-10-25', '08:00'))] },
      '2026-10-01',
    )
    expect(dayIn(days, '2026-10-25')?.shifts[0]).toMatchObject({ from: null, until: '08:00' })
  })

  it('says who is there when who is on duty is away', () => {
    const days = look({
      shifts: [shift('s', 'an', at('2026-11-24', '09:00'), at('2026-11-26', '17:00'))],
      absences: [
        { id: 'a', person: 'an', from: '2026-11-25', until: '2026-11-25', standIn: 'bo' },
        { id: 'b', person: 'an', from: '2026-11-26', until: '2026-11-26', standIn: null },
      ],
    })
    const present = (day: string) => dayIn(days, day)?.shifts.map((one) => one.present)
    expect(['2026-11-24', '2026-11-25', '2026-11-26'].map(present)).toEqual([['an'], ['bo'], [null]])
    expect(dayIn(days, '2026-11-25')?.absences.map(({ id }) => id)).toEqual(['a'])
  })

  it('marks working days ahead without anybody, and no others', () => {
    const days = look({
      shifts: [
        shift('s', 'an', at('2026-11-23', '09:00'), at('2026-11-24', '17:00')),
        shift('t', 'gone', at('2026-11-25', '09:00'), at('2026-11-25', '17:00')),
      ],
      closed: [{ from: '2026-11-26', until: '2026-11-26', label: 'open dag' }],
    })
    expect(days.flatMap(({ day, isGap }) => (isGap ? [day] : []))).toEqual([
      '2026-11-25',
      '2026-11-27',
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
    ])
    expect([dayIn(days, '2026-11-26')?.closed?.label, dayIn(days, '2026-11-11')?.isHoliday]).toEqual([
      'open dag',
      true,
    ])
  })

  it('has no gaps where nobody ever was on duty', () => {
    expect(look({}).some(({ isGap }) => isGap)).toBe(false)
  })
})
