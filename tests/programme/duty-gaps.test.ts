import { describe, expect, it } from '@jest/globals'
import { type DutyRota, emptyRota } from '../../programme/duty.ts'
import { gapsAhead } from '../../programme/duty-gaps.ts'
import { moment } from './flags.ts'

const rota: DutyRota = {
  ...emptyRota('gent'),
  shifts: [
    { id: 's1', person: 'rita', from: '2026-11-23T08:00:00.000Z', until: '2026-11-27T16:00:00.000Z' },
    { id: 's2', person: 'noor', from: '2026-11-26T17:00:00.000Z', until: '2026-11-27T07:00:00.000Z' },
  ],
  absences: [],
}
const wednesday = moment('2026-11-25T10:00')
const ahead = { from: wednesday, days: 7, isThere: () => true }
const mondayOn = ['2026-11-30', '2026-12-01', '2026-12-02']

/** A shift by Belgian time, which is an hour ahead of UTC in winter. */
const shift = (from: string, until: string, person = 'noor') => ({
  id: `${person}-${from}`,
  person,
  from: moment(from).toUTC().toISO() ?? '',
  until: moment(until).toUTC().toISO() ?? '',
})

describe('gaps', () => {
  it('are working days without anybody, weekends left out', () => {
    expect(gapsAhead(rota, ahead)).toEqual(mondayOn)
  })

  it('are no closed days and no holidays', () => {
    const closed = [{ from: '2026-11-30', until: '2026-12-01', label: 'sluiting' }]
    expect(gapsAhead({ ...rota, closed }, ahead)).toEqual(['2026-12-02'])
    const christmas = { ...ahead, from: moment('2026-12-23T10:00'), days: 2 }
    expect(
      gapsAhead({ ...rota, shifts: [shift('2026-12-23T09:00', '2026-12-24T17:00')] }, christmas),
    ).toEqual([])
  })

  it.each([
    ['a morning only', [['09:00', '12:30']], true],
    ['an afternoon only', [['12:30', '17:00']], true],
    [
      'a lunch without anybody',
      [
        ['09:00', '12:00'],
        ['13:00', '17:00'],
      ],
      true,
    ],
    [
      'two that meet',
      [
        ['08:00', '12:30'],
        ['12:30', '18:00'],
      ],
      false,
    ],
    ['one that lasts longer than the office', [['00:00', '23:59']], false],
  ] as const)('on a day with %s', (_, hours, isGap) => {
    // biome-ignore format: a table
    const shifts = hours.map(([from, until]) => shift(`2026-11-30T${from}`, `2026-11-30T${until}`))
    const gaps = gapsAhead({ ...rota, shifts: [...rota.shifts, ...shifts] }, ahead)
    expect(gaps.includes('2026-11-30')).toBe(isGap)
  })

  it('are days of somebody who is away without a stand-in, or has left', () => {
    const absence = { id: 'a', person: 'rita', from: '2026-11-26', until: '2026-11-26' }
    const away = { ...rota, absences: [{ ...absence, standIn: null }] }
    expect(gapsAhead(away, ahead)).toEqual(['2026-11-26', ...mondayOn])
    expect(gapsAhead({ ...rota, absences: [{ ...absence, standIn: 'ann' }] }, ahead)).toEqual(mondayOn)
    const left = gapsAhead(rota, { ...ahead, isThere: (person) => person !== 'rita' })
    expect(left).toEqual(['2026-11-26', '2026-11-27', ...mondayOn])
  })

  it('are those of a site that uses a rota only', () => {
    expect(gapsAhead(emptyRota('gent'), ahead)).toEqual([])
    expect(gapsAhead(rota, { ...ahead, from: moment('2027-01-11T10:00') })).toEqual([])
  })
})
