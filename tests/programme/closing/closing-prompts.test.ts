import { describe, expect, it } from '@jest/globals'
import { newClosing } from '../../../programme/closing/closing.ts'
import { promptDue, prompted } from '../../../programme/closing/closing-prompts.ts'
import { dayAfter } from '../../../programme/stamp.ts'

const end = '2028-01-14'
const closingDays = [91, 42, 14]
const empty = newClosing({ id: 'road-1', family: 'family-1', site: 'gent' })
const due = (left: number, closing = empty, at = end) =>
  promptDue({ end: at, closingDays }, closing, dayAfter(end, -left))

describe('speaking of the goodbye', () => {
  it.each([
    [92, null],
    [91, 91],
    [43, 91],
    [42, 42],
    [15, 42],
    [14, 14],
    [1, 14],
    [0, 0],
    [-30, 0],
  ])('with %i days left: %s', (left, expected) => {
    expect(due(left)).toBe(expected)
  })

  it('happens once each, on the days of the site, over a whole closing', () => {
    let closing = empty
    const said: (readonly [number, number])[] = []
    for (let left = 120; left >= -20; left--) {
      const days = due(left, closing)
      if (days === null) continue
      said.push([left, days])
      closing = prompted(closing, { days, end, on: dayAfter(end, -left) })
    }
    expect(said).toEqual([
      [91, 91],
      [42, 42],
      [14, 14],
      [0, 0],
    ])
  })

  it('happens again for an end that moved far, not for one that moved some days', () => {
    const closing = prompted(empty, { days: 91, end, on: '2027-10-15' })
    const later = (days: number) => dayAfter(end, days)
    expect(due(91 - 14, closing, later(14))).toBeNull()
    expect(due(91 - 15, closing, later(15))).toBe(91)
    expect(due(91, closing, dayAfter(end, -60))).toBe(42)
  })
})
