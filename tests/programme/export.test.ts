import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { totalTold, withoutFew } from '../../programme/export/few.ts'
import { safeText } from '../../programme/export/safe-text.ts'

describe('words in a cell', () => {
  it.each([
    '=1+1', '+32 9', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '|cmd', '%0A', '＝1', '＋1', '－1', '＠x', '﹦1', '﹣1', '−1',
    ' =1', '\u200b=1', '\ufeff=1', '\u00a0＝1', '\0=1',
  ])('%j gets an apostrophe', (text) => {
    expect(safeText(text)).toBe(`'${text}`)
  }) // biome-ignore format: one list, read as words

  it.each(['Gent', 'G-014', 'a=b', '(−)', '12', '', ' ', 'x@y.be', "'=1"])('%j stays as it is', (text) => {
    expect(safeText(text)).toBe(text)
  })
})

describe('small counts', () => {
  it('from 1 to 4 are left out; none and five are told', () => {
    expect(withoutFew([0, 1, 4, 5, 12])).toEqual([0, null, null, 5, 12])
  })

  it.each([
    ['nothing left out', [5, 0, 7], 12],
    ['one left out', [3, 9], null],
    ['two left out', [3, 2, 9], 14],
    ['two ones', [1, 1, 9], null],
    ['two fours', [4, 4, 9], null],
    ['small itself', [1, 2], null],
    ['nothing at all', [0, 0], 0],
  ] as const)('with %s the total of %j is %j', (_, counts, total) => {
    expect(totalTold(counts)).toBe(total)
  })

  it('never follow from what is told', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 5 }), (counts) => {
        const told = withoutFew(counts)
        const total = totalTold(counts)
        const hidden = counts.filter((_, at) => told[at] === null)
        if (hidden.length === 0 || total === null) return true
        const left = total - told.reduce<number>((sum, count) => sum + (count ?? 0), 0)
        // More than one way to divide what is left over the cells that are not told.
        return hidden.length > 1 && left > hidden.length && left < hidden.length * 4
      }),
    )
  })
})
