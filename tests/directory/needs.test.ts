import { describe, expect, it } from '@jest/globals'
import written from '../../directory/needs/needs.json' with { type: 'json' }
import { NeedKey, needOf, needs, readNeeds } from '../../directory/needs/needs.ts'
import { LifeDomain } from '../../programme/contact-words.ts'

/** Words that honestly mean two things: whoever types one finds both. */
const meantTwice = ['opvang', 'papieren', 'slaapt slecht', 'tweedehands']

const spoken = needs.flatMap((need) =>
  Object.entries(need.everyday).flatMap(([language, words]) =>
    words.map((word) => ({ need: need.key, language, word: word.toLowerCase() })),
  ),
)

describe('the needs', () => {
  it.each(NeedKey.options)('%s is found by its key, with a name in each language', (key) => {
    const { labels } = needOf(key)
    expect(needOf(key).key).toBe(key)
    expect(new Set(Object.values(labels)).size).toBe(3)
  })

  it.each(LifeDomain.options)('the life domain %s has at least three', (domain) => {
    expect(needs.filter((need) => need.domain === domain).length).toBeGreaterThanOrEqual(3)
  })

  it('have ids and labels of their own', () => {
    expect(new Set(needs.map(({ id }) => id)).size).toBe(needs.length)
    for (const language of ['nl', 'en', 'fr'] as const)
      expect(new Set(needs.map(({ labels }) => labels[language])).size).toBe(needs.length)
  })

  it.each(['nl', 'vl', 'en', 'fr'] as const)('are each asked with at least five words in %s', (language) => {
    expect(needs.filter(({ everyday }) => everyday[language].length < 5).map(({ key }) => key)).toEqual([])
  })

  it('share no everyday word, but those that mean two things', () => {
    const owners = Map.groupBy(spoken, ({ word }) => word)
    const shared = [...owners].filter(([, of]) => new Set(of.map(({ need }) => need)).size > 1)
    expect(shared.map(([word]) => word).toSorted()).toEqual(meantTwice)
  })

  it('say no word twice in one language', () => {
    const once = Map.groupBy(spoken, ({ need, language, word }) => `${need} ${language}: ${word}`)
    expect([...once].filter(([, same]) => same.length > 1).map(([word]) => word)).toEqual([])
  })

  it.each([
    ['pampers', 'nappies'],
    ['pamperkes', 'nappies'],
    ['melkpoeder', 'formula'],
    ['eten tot het einde van de maand', 'food'],
    ['deurwaarder', 'debt-mediation'],
    ['iemand die Turks spreekt', 'interpreter'],
    ['een bedje', 'baby-equipment'],
    ['papieren in orde brengen', 'paperwork'],
    ['zonder mutualiteit naar de dokter', 'urgent-medical-aid'],
    ['zij zit alleen', 'meeting'],
    ['onthaalmoeder', 'childcare'],
    ['hij slaat haar', 'violence'],
  ])('"%s" asks for %s', (word, key) => {
    expect(spoken.filter((one) => one.word === word.toLowerCase()).map(({ need }) => need)).toEqual([key])
  })

  it('a file in which a need is missing, stands twice or lacks a language is not read', () => {
    const [first, ...rest] = written
    expect(() => readNeeds(rest)).toThrow('0 rows for debt-mediation')
    expect(() => readNeeds([first, ...written])).toThrow('2 rows for debt-mediation')
    expect(() => readNeeds([{ ...first, labels: { nl: 'Schulden', en: 'Debts' } }, ...rest])).toThrow('fr')
  })
})
