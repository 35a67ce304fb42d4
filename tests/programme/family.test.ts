import { describe, expect, it } from '@jest/globals'
import { birds, nextCode, nextPseudonym } from '../../programme/family.ts'

describe('the next code', () => {
  it.each([
    ['G', [], 'G-001'],
    ['G', ['G-001', 'G-002'], 'G-003'],
    ['G', ['G-014', 'G-002'], 'G-015'],
    ['H', ['G-014'], 'H-001'],
    ['G', ['G-009'], 'G-010'],
    ['G', ['G-999'], 'G-1000'],
    ['G', ['G-1000', 'G-999'], 'G-1001'],
  ])('of %s after %j is %s', (letter, codes, code) => {
    expect(nextCode(letter, codes)).toBe(code)
  })
})

describe('the next pseudonym', () => {
  it.each([
    ['nobody yet', [], birds[0]],
    ['the first taken', [birds[0]], birds[1]],
    ['a gap', [birds[0], birds[2]], birds[1]],
    ['the whole list taken', birds, `${birds[0]} 2`],
    ['the whole list and one more', [...birds, `${birds[0]} 2`], `${birds[1]} 2`],
    ['two rounds', [...birds, ...birds.map((bird) => `${bird} 2`)], `${birds[0]} 3`],
  ])('with %s', (_, taken, pseudonym) => {
    expect(nextPseudonym(taken)).toBe(pseudonym)
  })

  it('is a bird that occurs once', () => {
    expect(new Set(birds).size).toBe(birds.length)
  })
})
