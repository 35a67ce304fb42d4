import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { editsBetween } from '../../../directory/search/edit-distance.ts'
import { createArena, emptyPiece } from '../../../directory/search/inverted/arena.ts'
import {
  insert,
  isInName,
  posting,
  slotOf,
  takeOut,
  weightOf,
} from '../../../directory/search/inverted/postings.ts'
import { nearWords } from '../../../directory/search/near-words.ts'

describe('postings in the arena', () => {
  it('hold what a list of each would, whatever comes and goes', () => {
    const step = fc.record({ list: fc.nat(4), slot: fc.nat(40), isAdded: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const arena = createArena()
        const lists = Array.from({ length: 5 }, () => ({ piece: emptyPiece(), model: new Set<number>() }))
        for (const { list, slot, isAdded } of steps) {
          const one = lists[list]
          if (one === undefined) continue
          if (isAdded && !one.model.has(slot)) {
            insert(arena, one.piece, posting(slot, false, 0.5))
            one.model.add(slot)
          } else if (!isAdded) {
            takeOut(arena, one.piece, slot)
            one.model.delete(slot)
          }
        }
        for (const { piece, model } of lists) {
          const entries = [...arena.memory.slice(piece.from, piece.from + piece.size)]
          expect(entries.map(slotOf)).toEqual([...model].toSorted((a, b) => a - b))
        }
      }),
    )
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
