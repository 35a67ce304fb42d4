import { describe, expect, it } from '@jest/globals'
import { type DutyRota, emptyRota } from '../../programme/duty.ts'
import { type DutyTroubles, isAmiss, warnOf } from '../../programme/duty-warnings.ts'

const numbers = { empty: [], old: [] }
const well: DutyTroubles = { gaps: [], unreachable: [], numbers, channelRefused: false }
const hearers = ['co', 'coen']

/** The days, counted from Monday 23 November, on which a site with these troubles is warned. */
function warnedOn(troublesOn: (day: number) => Partial<DutyTroubles>, days = 35): readonly number[] {
  let rota: DutyRota = emptyRota('gent')
  const warned: number[] = []
  for (let day = 0; day < days; day++) {
    const troubles = { ...well, ...troublesOn(day) }
    const warning = warnOf(rota, { troubles, hearers, today: on(day) })
    if (!warning) continue
    rota = warning.rota
    warned.push(day)
  }
  return warned
}

const on = (day: number) => new Date(Date.UTC(2026, 10, 23 + day)).toISOString().slice(0, 10)

describe('a warning', () => {
  it('is none when all is well', () => {
    expect(isAmiss(well)).toBe(false)
    expect(warnedOn(() => ({}))).toEqual([])
  })

  it('goes to every coordinator once, named after what it was about first', () => {
    const troubles = { ...well, gaps: ['2026-11-30'], unreachable: ['an'] }
    const warning = warnOf(emptyRota('gent'), { troubles, hearers, today: '2026-11-23' })
    expect(warning?.notices.map(({ id, about, lane }) => [id, about, lane])).toEqual([
      ['duty-gap:gent:2026-11-30:2026-11-23:co', 'gent', 'routine'],
      ['duty-gap:gent:2026-11-30:2026-11-23:coen', 'gent', 'routine'],
    ])
    expect(warning?.rota.warned).toEqual({ '2026-11-30': '2026-11-23', 'person-an': '2026-11-23' })
  })

  it('waits until there is somebody to hear it', () => {
    const asked = {
      troubles: { ...well, numbers: { ...numbers, empty: ['ocmw'] } },
      hearers: [],
      today: '2026-11-23',
    }
    expect(warnOf(emptyRota('gent'), asked)).toBeNull()
  })

  it.each([
    ['somebody who cannot be reached: every week', () => ({ unreachable: ['an'] }), [0, 7, 14, 21, 28]],
    [
      'an empty number and one of more than a year ago: both in one, every month',
      () => ({ numbers: { empty: ['ocmw'], old: ['maternity'] } }),
      [0, 30],
    ],
    [
      'one more number that grew old: at once, and from then on both in one',
      (day: number) => ({ numbers: { empty: ['ocmw'], old: day < 10 ? [] : ['maternity'] } }),
      [0, 10],
    ],
    [
      'a number that is filled in: no more',
      (day: number) => ({ numbers: { empty: day < 20 ? ['ocmw'] : [], old: [] } }),
      [0],
    ],
    ['one day: a week ahead', (day: number) => ({ gaps: day < 12 ? [on(12)] : [] }), [5]],
    [
      'a rota that ran out: once a week for all its days',
      (day: number) => ({ gaps: Array.from({ length: 14 }, (_, ahead) => on(day + ahead + 1)) }),
      [0, 7, 14, 21, 28],
    ],
    [
      'somebody else: at once, and from then on both in one',
      (day: number) => ({ unreachable: day < 3 ? ['an'] : ['an', 'bo'] }),
      [0, 3, 10, 17, 24, 31],
    ],
  ])('of %s', (_, troublesOn, days) => {
    expect(warnedOn(troublesOn)).toEqual(days)
  })
})
