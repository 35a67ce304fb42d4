import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import written from '../../directory/fictional/leaflets.json' with { type: 'json' }
import { languageCodes } from '../../directory/language-code.ts'
import { Leaflet } from '../../directory/leaflet.ts'

const [first] = written

describe('a leaflet', () => {
  it.each([
    ['a title', { title: '' }],
    ['a need', { needs: [] }],
    ['a need that is known', { needs: ['diapers'] }],
    ['a language by its code', { language: 'Nederlands' }],
    ['a day', { date: '01/03/2026' }],
    ['a web address', { url: 'javascript:alert(1)' }],
    ['nothing of our own', { sharedWith: 'family-G-014' }],
  ])('has %s', (_, changed) => {
    expect(Leaflet.safeParse(first).success).toBe(true)
    expect(Leaflet.safeParse({ ...first, ...changed }).success).toBe(false)
  })
})

describe('the fictional leaflets', () => {
  const leaflets = z.array(Leaflet).parse(written)

  it('are at least sixteen, each once in a language', () => {
    expect(leaflets.length).toBeGreaterThanOrEqual(16)
    expect(new Set(leaflets.map(({ id }) => id)).size).toBe(leaflets.length)
    expect(new Set(leaflets.map(({ url }) => url)).size).toBe(leaflets.length)
    expect(new Set(leaflets.map(({ title }) => title)).size).toBe(leaflets.length)
  })

  it('come in at least six languages that have a name, Dutch, English, French, Turkish and Arabic among them', () => {
    const spoken = new Set(leaflets.map(({ language }) => language))
    expect(spoken.size).toBeGreaterThanOrEqual(6)
    for (const language of ['nl', 'en', 'fr', 'tr', 'ar']) expect(spoken).toContain(language)
    expect([...spoken].filter((language) => !languageCodes.includes(language))).toEqual([])
  })

  it('are written in the letters of their language', () => {
    const letters: Readonly<Record<string, RegExp>> = {
      ar: /\p{sc=Arabic}/u,
      bg: /\p{sc=Cyrillic}/u,
      uk: /\p{sc=Cyrillic}/u,
    }
    for (const { title, language } of leaflets) {
      expect(title).toMatch(letters[language] ?? /\p{sc=Latin}/u)
      if (language in letters) expect(title).not.toMatch(/\p{sc=Latin}/u)
    }
  })

  it('lead to nobody’s site, and say what they are about in a sentence', () => {
    for (const { url, summary } of leaflets) {
      expect(new URL(url).hostname).toMatch(/\.example$/)
      expect(summary).toMatch(/^\p{Lu}.*\.$/u)
    }
  })

  it('are for both sites or for one of the two', () => {
    expect([...new Set(leaflets.map(({ site }) => site))].toSorted()).toEqual(['gent', 'hasselt', null])
  })
})
