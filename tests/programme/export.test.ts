import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fewAndTotals, rowTotal, withoutFew } from '../../programme/export/few.ts'
import { safeInCsv, safeText } from '../../programme/export/safe-text.ts'

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

describe('words in a file of text', () => {
  it.each([
    ['x,=cmd', "x,'=cmd"],
    ['x, =cmd,y', "x,' =cmd,y"],
    ['=1,=2', "'=1,'=2"],
    ['x;@SUM(A1)', "x;'@SUM(A1)"],
    ['x\t+1', "x\t'+1"],
    ['x\r\n-1', "x\r\n'-1"],
    ['x,"=cmd', 'x,\'"=cmd'],
    ['x,＝1', "x,'＝1"],
  ])('%j gets an apostrophe where a cell may begin', (text, safe) => {
    expect(safeInCsv(text)).toBe(safe)
  })

  it.each(['Gent, Brugge', 'a=b,c', 'x,"y"', ',', 'Sint-Jan; 12'])('%j stays as it is', (text) => {
    expect(safeInCsv(text)).toBe(text)
  })

  it('never begin a formula for who splits on commas', () => {
    const sign = fc.constantFrom('=', '+', '-', '@', ',', ';', '"', ' ', '\t', '\n', 'a')
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 8 }), (signs) => {
        const parts = safeInCsv(signs.join('')).split(/[,;\t\r\n]/)
        return parts.every((part) => !/^[\s"]*[=+\-@]/.test(part))
      }),
    )
  })
})

describe('small counts', () => {
  it('from 1 to 4 are left out; none and five are told', () => {
    expect(withoutFew([0, 1, 4, 5, 12])).toEqual([0, null, null, 5, 12])
  })

  it.each([
    ['nothing left out', [5, 0, 7], 12],
    ['one left out', [3, 9], null],
    ['several left out', [3, 2, 9], null],
    ['small itself', [1, 2], null],
    ['nothing at all', [0, 0], 0],
  ] as const)('with %s the total of %j is %j', (_, counts, total) => {
    expect(rowTotal(withoutFew(counts))).toBe(total)
  })

  it.each([
    [
      'told whole',
      [
        [5, 0],
        [7, 6],
      ],
      [12, 6],
      18,
    ],
    [
      'two rows that fill each other in',
      [
        [2, 3],
        [4, 4],
      ],
      [null, null],
      null,
    ],
    [
      'a column without small ones',
      [
        [5, 1],
        [6, 9],
      ],
      [11, null],
      null,
    ],
  ] as const)('of a table %s', (_, counts, together, whole) => {
    const told = fewAndTotals(counts)
    expect([told.together, told.whole]).toEqual([together, whole])
  })

  it('cannot be solved from a whole table with its totals', () => {
    const row = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), (counts) => {
        const hidden = counts.flat().flatMap((count, at) => (count > 0 && count < 5 ? [at] : []))
        const written = JSON.stringify(fewAndTotals(counts))
        // Every table that is written the same way, found by trying all of them.
        const ways = tablesLike(counts, hidden).filter(
          (other) => JSON.stringify(fewAndTotals(other)) === written,
        )
        return hidden.every((at) => new Set(ways.map((way) => way.flat()[at])).size > 1)
      }),
    )
  })
})

/** The same table with every other way to fill what is small. */
function tablesLike(
  counts: readonly (readonly number[])[],
  hidden: readonly number[],
): readonly (readonly (readonly number[])[])[] {
  return Array.from({ length: 4 ** hidden.length }, (_, way) =>
    counts.map((row, down) =>
      row.map((count, at) => {
        const place = hidden.indexOf(down * row.length + at)
        return place < 0 ? count : (Math.floor(way / 4 ** place) % 4) + 1
      }),
    ),
  )
}
