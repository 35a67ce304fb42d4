import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { deletionIndex } from '../../understanding/deletion-index.ts'
import { knownWord, ofKnownWord } from '../../understanding/known-words.ts'
import { phraseTree } from '../../understanding/signs/phrase-tree.ts'
import { placeKeeper } from '../../understanding/signs/places.ts'
import { eachPlace } from '../../understanding/token-places.ts'
import { typedWords } from '../../understanding/typed-words.ts'

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

describe('a word as it was typed', () => {
  const look = (words: readonly string[]): readonly string[] => {
    const typed = typedWords((raw) => knownWord(raw.toLowerCase()))
    const text = words.join(' ')
    let start = 0
    return words.map((word) => {
      const { raw, known } = typed(text, start, start + word.length)
      start += word.length + 1
      return `${raw} ${known.word}`
    })
  }
  const asTyped = (word: string) => `${word} ${word.toLowerCase()}`

  it('is told apart from any other by its letters', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'é'), minLength: 1, maxLength: 4 })
    fc.assert(fc.property(fc.array(word), (words) => expect(look(words)).toEqual(words.map(asTyped))))
  })

  it('is known also after so many others that the memory started over', () => {
    const words = ['Ana', ...Array.from({ length: 40_000 }, (_, at) => `w${at}`), 'Ana', 'w3', 'w39999']
    expect(look(words)).toEqual(words.map(asTyped))
  })
})

describe('what a room remembers of a word', () => {
  it('is never taken for that of another word that had its number before', () => {
    let made = 0
    const lengthOf = ofKnownWord((word) => {
      made += 1
      return word.length
    })
    const [bed, stroller] = [
      { word: 'bed', number: 7 },
      { word: 'buggy', number: 7 },
    ]
    expect([bed, bed, stroller, bed].map(lengthOf)).toEqual([3, 3, 5, 3])
    expect(made).toBe(3)
  })
})

describe('a tree of phrases', () => {
  const found = (phrases: readonly string[], text: string): readonly string[] => {
    const tree = phraseTree()
    for (const [owner, phrase] of phrases.entries()) tree.add(phrase, owner)
    const said: string[] = []
    tree.find(text.split(' ').map(knownWord), (number, from, to) =>
      said.push(`${tree.phrases()[number]?.owners.map((owner) => phrases[owner])} ${from}-${to}`),
    )
    return said
  }

  it.each([
    ['a phrase inside another', ['bloed', 'bloed verlies'], ['bloed 1-2', 'bloed verlies 1-3']],
    ['beginnings and endings', ['verl*', '*lies'], ['verl* 2-3', '*lies 2-3']],
    ['up to three words between', ['veel .. bang', 'veel .. nu'], ['veel .. bang 0-5']],
    [
      'many that begin alike',
      [...'abcdefghij'].map((word) => `bloed ${word}`).concat('bloed verlies'),
      ['bloed verlies 1-3'],
    ],
  ])('finds %s', (_, phrases, said) => {
    expect(found(phrases, 'veel bloed verlies en bang nu')).toEqual(said)
  })
})
