import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { editsBetween } from '../../../directory/search/edit-distance.ts'
import { createArena, emptyPiece, type Piece } from '../../../directory/search/inverted/arena.ts'
import {
  isInName,
  posting,
  slotOf,
  takeOut,
  weightOf,
  write,
} from '../../../directory/search/inverted/postings.ts'
import { nearWords } from '../../../directory/search/near-words.ts'

describe('postings in the arena', () => {
  it('hold what a list of each would, whatever comes and goes', () => {
    const step = fc.record({ list: fc.nat(4), slot: fc.nat(40), weight: fc.nat(127) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const arena = createArena()
        const lists = Array.from({ length: 5 }, () => ({
          piece: emptyPiece(),
          model: new Map<number, number>(),
        }))
        for (const { list, slot, weight } of steps) {
          const one = lists[list]
          if (one === undefined) continue
          if (weight > 40) {
            const entry = posting(slot, false, weight / 127)
            write(arena, one.piece, entry)
            one.model.set(slot, entry)
          } else {
            takeOut(one.piece, slot)
            one.model.delete(slot)
          }
        }
        for (const { piece, model } of lists)
          expect(entriesOf(piece)).toEqual([...model.values()].toSorted((a, b) => a - b))
      }),
    )
  })

  it.each([
    { lists: 60, slots: 3000 },
    { lists: 3, slots: 70_000 },
  ])('stay apart when $lists lists grow side by side to $slots', ({ lists, slots }) => {
    const arena = createArena()
    const pieces = Array.from({ length: lists }, emptyPiece)
    const entry = (list: number, slot: number) => posting(slot, false, (1 + list) / 127)
    for (let slot = 0; slot < slots; slot += 1)
      for (const [list, piece] of pieces.entries()) write(arena, piece, entry(list, slot))
    for (const [list, piece] of pieces.entries()) {
      const entries = entriesOf(piece)
      expect(entries).toHaveLength(slots)
      expect(entries.every((one, slot) => one === entry(list, slot))).toBe(true)
    }
  })

  it('keep slot, name and weight apart', () => {
    fc.assert(
      fc.property(
        fc.nat(2 ** 24 - 1),
        fc.boolean(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (slot, name, weight) => {
          const entry = posting(slot, name, weight)
          expect([slotOf(entry), isInName(entry)]).toEqual([slot, name])
          expect(Math.abs(weightOf(entry) - weight)).toBeLessThan(0.01)
        },
      ),
    )
  })
})

function entriesOf({ memory, from, size }: Piece): readonly number[] {
  return [...memory.subarray(from, from + size)]
}

describe('near words', () => {
  it.each([
    ['abc', 'abc', 0],
    ['abcd', 'abdc', 1],
    ['abcd', 'acd', 1],
    ['abcd', 'abxcd', 1],
    ['abcd', 'xbcd', 1],
    ['abcd', 'badc', 2],
    ['abcd', 'wxyz', 3],
  ])('%s and %s are %i edits apart', (one, other, edits) => {
    expect(editsBetween(one, other, 2)).toBe(edits)
  })

  it('finds what comparing with every word would, nearest first', () => {
    const words = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'e'), minLength: 4, maxLength: 7 }),
      { minLength: 1, maxLength: 40 },
    )
    const typed = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'e'), minLength: 5, maxLength: 7 })
    fc.assert(
      fc.property(words, typed, (known, word) => {
        const finder = nearWords()
        for (const one of known) finder.add(one)
        const found = finder.near(word, 100).map((one) => one.word)
        expect(found.toSorted()).toEqual(
          known.filter((one) => editsBetween(word, one, 1) <= 1 && sharesThree(word, one)).toSorted(),
        )
      }),
    )
  })
})

// Words that share no three letters in a row, beginning and end counted, are not compared.
function sharesThree(one: string, other: string): boolean {
  const groups = (word: string) =>
    Array.from({ length: word.length + 1 }, (_, at) => `  ${word} `.slice(at, at + 3))
  return groups(one).some((group) => groups(other).includes(group))
}
