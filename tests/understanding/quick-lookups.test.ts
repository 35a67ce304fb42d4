import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { deletionIndex } from '../../understanding/deletion-index.ts'
import { placeKeeper } from '../../understanding/signs/places.ts'
import { eachPlace } from '../../understanding/token-places.ts'

describe('where tokens stand', () => {
  const cut = (text: string): readonly string[] => {
    const tokens: string[] = []
    eachPlace(text, (start, end) => tokens.push(text.slice(start, end)))
    return tokens
  }

  it.each([
    ['gebeld,14u30 bij Ana', ['gebeld', '14', 'u', '30', 'bij', 'Ana']],
    ['38,4 en 3.11.2026. 5, 7.', ['38,4', 'en', '3.11.2026', '5', '7']],
    ['1o min, 10 ok', ['1o', 'min', '10', 'ok']],
    ['k&g, K en G, k+g, kent, k en gebeld', ['k&g', 'K en G', 'k+g', 'kent', 'k', 'en', 'gebeld']],
    ["baby's mama’s 'k zat", ["baby's", 'mama’s', "'k", 'zat']],
    ['één crèche cafe\u0301s', ['één', 'crèche', 'cafe\u0301s']],
    ['ok😂ja', ['ok', 'ja']],
    ['\ud800 ...', []],
  ])('of %j', (text, tokens) => {
    expect(cut(text)).toEqual(tokens)
  })
})

describe('a word without one letter', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'n'), minLength: 1, maxLength: 9 })

  it('is found in the index exactly when a known word is it, or is it without a letter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 30 }), word, (known, typed) => {
        const without = (text: string) => [...text].map((_, at) => text.slice(0, at) + text.slice(at + 1))
        const listed = new Set(known.flatMap((one) => [one, ...without(one)]))
        const index = deletionIndex(new Set(known))
        const found = index.known(typed).filter((shorter) => index.wordsOf(shorter).length > 0)
        expect(found).toEqual([typed, ...without(typed)].filter((shorter) => listed.has(shorter)))
      }),
    )
  })
})

describe('where the parts of signs stand', () => {
  const [blood, child] = [0, 1]
  const phrases = [
    { number: blood, owners: [0, 1] },
    { number: child, owners: [1] },
  ]
  const at = (from: number) => ({ from, to: from + 1 })
  const kept = () => {
    const places = placeKeeper(3, phrases)
    places.start(3)
    for (const [phrase, from] of [
      [blood, 0],
      [child, 1],
      [blood, 4],
      [child, 6],
    ] as const)
      places.keep(phrase, from, from + 1)
    return places
  }

  it('comes in the order found, over all phrases of a part, and the first ones only', () => {
    const places = kept()
    expect(places.of(0)).toEqual([at(0), at(4)])
    expect(places.of(1)).toEqual([at(0), at(1), at(4)])
    expect([...places.said.subarray(0, places.saidCount())]).toEqual([0, 1])
  })

  it('keeps nothing of the message before, and leaves what was asked of it alone', () => {
    const places = kept()
    const before = places.of(1)
    places.start(3)
    expect([places.has(0), places.has(1), places.of(1)]).toEqual([false, false, []])
    places.keep(child, 9, 10)
    expect([places.of(0), places.of(1), before.length]).toEqual([[], [at(9)], 3])
  })
})
