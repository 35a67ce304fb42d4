import { describe, expect, it } from '@jest/globals'
import { createDirectoryIndex } from '../../../directory/search/directory-index.ts'
import { editsBetween } from '../../../directory/search/edit-distance.ts'
import { findKnownItems, withSlips } from '../../../directory/search/known-items.ts'
import { readQuery } from '../../../directory/search/read-query.ts'
import { chanceFrom, inventedServices } from '../../bench/directory-town.ts'
import { places, wednesday } from './judging.ts'

describe('known items', () => {
  const services = inventedServices(400)
  const index = createDirectoryIndex()
  for (const sheet of services) index.put({ kind: 'service', sheet })
  const ask = (typed: string) =>
    index
      .search(readQuery(typed, { places, near: null }), wednesday, { skip: 0, most: 5 })
      .hits.map(({ id }) => id)

  it('are among the first five, 99 % as written and 95 % with a slip in every word', () => {
    const { exact, misspelt } = findKnownItems(services, ask, chanceFrom(7))
    expect(exact.found / exact.asked).toBeGreaterThanOrEqual(0.99)
    expect(misspelt.found / misspelt.asked).toBeGreaterThanOrEqual(0.95)
  })

  it('that are not found are told, with what was typed', () => {
    const { exact } = findKnownItems([{ id: 'x', name: 'Nergens' }], () => [], chanceFrom(1))
    expect(exact).toEqual({ asked: 1, found: 0, missed: [{ name: 'Nergens', typed: 'Nergens' }] })
  })

  it('have one slip in every word', () => {
    const chance = chanceFrom(3)
    for (let round = 0; round < 200; round += 1) {
      const [one = '', other = ''] = withSlips('Kraamhuis Ooievaar', chance).split(' ')
      expect(editsBetween(one, 'Kraamhuis', 2)).toBe(1)
      expect(editsBetween(other, 'Ooievaar', 2)).toBe(1)
    }
  })
})
