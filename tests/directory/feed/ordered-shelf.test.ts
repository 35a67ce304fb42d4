import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createOrderedShelf } from '../../../directory/feed/ordered-shelf.ts'

type Thing = Readonly<{ id: string; told: number }>

describe('a shelf in order', () => {
  it('gives what a plain list gives, whatever comes and goes, and whenever it is walked', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'ab', 'B')
    const steps = fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('put' as const), id: ids, told: fc.nat(9) }),
        fc.record({ kind: fc.constant('remove' as const), id: ids }),
        fc.record({ kind: fc.constant('walk' as const) }),
      ),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(steps, (taken) => {
        const shelf = createOrderedShelf<Thing>()
        const plain = new Map<string, Thing>()
        const inOrder = () => [...plain.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1))
        for (const step of taken) {
          if (step.kind === 'put') {
            shelf.put({ id: step.id, told: step.told })
            plain.set(step.id, { id: step.id, told: step.told })
          } else if (step.kind === 'remove') {
            shelf.remove(step.id)
            plain.delete(step.id)
          } else expect(shelf.all()).toEqual(inOrder())
        }
        expect(shelf.all()).toEqual(inOrder())
        for (const id of ['a', 'B', 'x']) expect(shelf.get(id)).toEqual(plain.get(id))
      }),
      { numRuns: 500 },
    )
  })
})
