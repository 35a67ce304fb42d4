import { describe, expect, it } from '@jest/globals'
import { keepScore, scoreChanges, scoreDue } from '../../../programme/trajectory/scores.ts'
import { next } from './next.ts'

const today = '2026-11-23'

describe('the points a family gives itself', () => {
  const plan = { start: '2026-09-01', end: '2028-02-01' }
  const score = (on: string, moment: 'start' | 'half-year' | 'end' = 'start') => ({
    on,
    moment,
    by: 'lies',
    points: { housing: 2 },
  })

  it.each([
    ['never yet', [], today, 'start'],
    ['a month ago', [score('2026-10-23')], today, undefined],
    ['six months ago', [score('2026-05-23')], today, 'half-year'],
    ['close to the end', [score('2028-01-01', 'half-year')], '2028-01-10', 'end'],
    ['at the end already', [score('2028-01-10', 'end')], '2028-01-20', undefined],
  ] as const)('%s: due %#', (_, scores, on, moment) => {
    expect(scoreDue(scores, plan, on)?.moment).toBe(moment)
  })

  it('are corrected on the same day and added on another; none at all is refused', () => {
    const one = next(keepScore([], score('2026-11-23')))
    const right = next(keepScore(one, { ...score('2026-11-23'), points: { housing: 4 } }))
    expect(right).toHaveLength(1)
    const more = next(
      keepScore(right, { ...score('2027-05-23', 'half-year'), points: { housing: 5, work: 1 } }),
    )
    expect(scoreChanges(more)).toEqual([
      { domain: 'housing', first: 4, last: 5 },
      { domain: 'work', first: 1, last: 1 },
    ])
    expect(keepScore([], { ...score(today), points: {} })).toMatchObject({
      because: { reason: 'points-missing' },
    })
  })
})
