import { describe, expect, it } from '@jest/globals'
import { addPause, endPause, longestPause, pausesAhead } from '../../../programme/trajectory/pauses.ts'
import { newTrajectory, type Pause, restsOf } from '../../../programme/trajectory/trajectory.ts'
import { next } from './next.ts'

const today = '2026-11-23'

describe('a pause', () => {
  const empty = newTrajectory({ id: 'f', site: 'gent', birthDate: null })
  const pause = (more: Partial<Pause> = {}): Pause => ({
    id: 'p1',
    student: 'lies',
    from: '2026-12-21',
    until: '2027-01-03',
    reason: 'holidays',
    by: 'lies',
    at: '2026-11-23T15:00:00.000Z',
    standIn: null,
    ...more,
  })

  it.each([
    ['that ends before it begins', { from: '2026-12-21', until: '2026-12-20' }, 'pause-days-unclear'],
    ['that is over', { from: '2026-11-10', until: '2026-11-22' }, 'pause-days-unclear'],
    ['of long ago', { from: '2026-11-01', until: '2026-11-30' }, 'pause-days-unclear'],
    ['of too many days', { from: '2026-12-01', until: '2027-02-09' }, 'pause-too-long'],
  ])('%s is refused', (_, days, reason) => {
    expect(addPause(empty, pause(days), today)).toMatchObject({ because: { reason } })
  })

  it('may last a summer, to the day', () => {
    const days = { from: '2026-12-01', until: '2027-02-08' }
    expect(addPause(empty, pause(days), today).accepted).toBe(true)
    expect(longestPause).toBe(70)
  })

  it('of one buddy is one at a time; the same form moves it, another buddy has another', () => {
    const one = next(addPause(empty, pause(), today))
    expect(addPause(one, pause({ id: 'p2', from: '2027-01-03', until: '2027-01-10' }), today)).toMatchObject({
      because: { reason: 'pause-already' },
    })
    expect(next(addPause(one, pause({ until: '2027-01-06' }), today)).pauses).toHaveLength(1)
    expect(next(addPause(one, pause({ id: 'p2', student: 'noor' }), today)).pauses).toHaveLength(2)
  })

  it('rests the clocks of that buddy alone, unless the family is away', () => {
    const one = next(addPause(empty, pause(), today))
    expect(restsOf(one, 'lies')).toMatchObject([{ from: '2026-12-21', until: '2027-01-03' }])
    expect(restsOf(one, 'noor')).toEqual([])
    const away = next(addPause(empty, pause({ reason: 'family-away' }), today))
    expect(restsOf(away, 'noor')).toHaveLength(1)
    expect(restsOf(undefined, 'lies')).toEqual([])
  })

  it.each([
    ['before it begins leaves nothing', '2026-12-01', []],
    ['while it runs keeps the days that were', '2026-12-24', [{ from: '2026-12-21', until: '2026-12-23' }]],
  ])('stopped %s', (_, on, left) => {
    const one = next(addPause(empty, pause(), today))
    const stopped = next(endPause(one, 'p1', on))
    expect(stopped.pauses).toMatchObject(left)
    expect(stopped.pauses).toHaveLength(left.length)
    expect(pausesAhead(stopped, on)).toEqual([])
  })

  it('that is over or unknown cannot be stopped', () => {
    const one = next(addPause(empty, pause(), today))
    for (const [id, on] of [
      ['p1', '2027-01-04'],
      ['p9', today],
    ] as const)
      expect(endPause(one, id, on)).toMatchObject({ because: { reason: 'pause-over' } })
  })
})
