import { describe, expect, it } from '@jest/globals'
import { exitCodeOf, type Figure, reaches } from './figures.ts'

const figure = (value: number, aim?: Figure['aim']): Figure => ({
  name: 'a figure',
  value,
  unit: 's',
  ...(aim ? { aim } : {}),
})

describe('the bench ends', () => {
  it.each([
    ['well without aims', [figure(3)], 0],
    ['well when every aim is reached', [figure(3, { atMost: 3 }), figure(0.8, { atLeast: 0.8 })], 0],
    ['badly when one is missed', [figure(3, { atMost: 3 }), figure(0.79, { atLeast: 0.8 })], 1],
    ['badly when there is no figure to speak of', [figure(Number.NaN, { atMost: 3 })], 1],
  ])('%s, and always well when it only reports', (_, figures, code) => {
    expect(exitCodeOf(figures, { isReport: false })).toBe(code)
    expect(exitCodeOf(figures, { isReport: true })).toBe(0)
  })

  it('never says of a figure without an aim that it missed one', () => expect(reaches(figure(3))).toBeNull())
})
