import { describe, expect, it } from '@jest/globals'
import { walk } from '../../tab/pages/duty/walk.ts'
import { everyNth, topOf } from '../../tab/pages/figures/scale.ts'

describe('walking through a calendar', () => {
  it.each([
    ['2026-11-26', 'ArrowRight', '2026-11-27'],
    ['2026-11-26', 'ArrowLeft', '2026-11-25'],
    ['2026-11-26', 'ArrowDown', '2026-12-03'],
    ['2026-11-26', 'ArrowUp', '2026-11-19'],
    ['2026-11-26', 'Home', '2026-11-23'],
    ['2026-11-26', 'End', '2026-11-29'],
    ['2026-11-29', 'End', '2026-11-29'],
    ['2026-11-23', 'Home', '2026-11-23'],
    ['2026-12-31', 'ArrowRight', '2027-01-01'],
    // The clock is put back and forward on these days.
    ['2026-10-25', 'ArrowRight', '2026-10-26'],
    ['2027-03-28', 'ArrowRight', '2027-03-29'],
    ['2027-01-31', 'PageDown', '2027-02-28'],
    ['2027-03-31', 'PageUp', '2027-02-28'],
    ['2026-12-15', 'PageDown', '2027-01-15'],
  ])('from %s with %s leads to %s', (from, key, to) => {
    expect(walk(from, key)).toBe(to)
  })

  it.each(['Enter', 'Tab', ' ', 'a', 'constructor', '__proto__'])('%s is for somebody else', (key) => {
    expect(walk('2026-11-26', key)).toBe(null)
  })
})

describe('the axis of a chart', () => {
  it.each([
    [0, 4],
    [1, 4],
    [4, 4],
    [5, 5],
    [6, 10],
    [11, 20],
    [21, 40],
    [41, 50],
    [99, 100],
    [100, 100],
    [101, 200],
  ])('holds %d and ends at %d', (most, top) => {
    expect(topOf(most)).toBe(top)
  })

  it.each([
    [12, 600, 1],
    [12, 260, 3],
    [52, 600, 4],
    [52, 0, 2288],
  ])('of %d columns on %d pixels names every %dth', (columns, width, nth) => {
    expect(everyNth(columns, width)).toBe(nth)
  })
})
