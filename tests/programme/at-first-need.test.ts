import { expect, it } from '@jest/globals'
import { atFirstNeed, makeNext } from '../../programme/at-first-need.ts'

it('a dear thing is made once: when it is asked for, or before, and then with what it asks for itself', () => {
  const made: string[] = []
  const thing = (name: string, of: () => unknown = () => null) =>
    atFirstNeed(() => {
      of()
      made.push(name)
      return { name }
    })
  const list = thing('list')
  const words = thing('words', list)
  const tree = thing('tree')
  expect(made).toEqual([])
  expect(tree()).toBe(tree())
  expect(made).toEqual(['tree'])

  expect([makeNext(), makeNext(), makeNext()]).toEqual([true, true, false])
  expect(made).toEqual(['tree', 'list', 'words'])
  expect(words()).toBe(words())
  expect(made).toHaveLength(3)
})

it('what cannot be made is tried again by who asks for it next', () => {
  let tries = 0
  const late = atFirstNeed(() => {
    tries += 1
    if (tries === 1) throw new Error('not yet')
    return 'made'
  })
  expect(makeNext).toThrow('not yet')
  expect(late()).toBe('made')
  expect(makeNext()).toBe(false)
})
