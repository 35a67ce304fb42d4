import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { clausesOf } from '../../understanding/clauses.ts'
import { knownWord } from '../../understanding/known-words.ts'
import { messageOf } from '../../understanding/message.ts'
import { phraseIndex } from '../../understanding/phrases.ts'
import { read } from '../../understanding/read.ts'
import type { ReadingContext } from '../../understanding/reading.ts'
import { distance, spellerFor } from '../../understanding/spelling.ts'
import { tokenize } from '../../understanding/tokens.ts'
import { twoFamilies } from './moment.ts'

const days = fc.constantFrom(
  ['gisteren', '2026-11-22'],
  ['vrijdag', '2026-11-20'],
  ['op 12/11', '2026-11-12'],
  ['vanmorgen', '2026-11-23'],
)
const durations = fc.constantFrom(
  ['1u30', 90],
  ['45 min', 45],
  ['anderhalf uur', 90],
  ['drie kwartier', 45],
  ['2 uur', 120],
)
const deeds = fc.constantFrom('samen papieren ingevuld', 'geluisterd', 'uitleg gegeven over borstvoeding')

describe('tokens', () => {
  it('give every token where it stands in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { raw, start, end } of tokenize(text)) expect(text.slice(start, end)).toBe(raw)
      }),
    )
  })

  it('all fall in exactly one clause', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const tokens = tokenize(text)
        const covered = clausesOf(text, tokens).flatMap(({ from, to }) =>
          Array.from({ length: to - from }, (_, index) => from + index),
        )
        expect(covered).toEqual(tokens.map((_, index) => index))
      }),
    )
  })
})

describe('reading', () => {
  it('throws on no text, and every value shows words of that text', () => {
    const word = fc.constantFrom(
      'bij',
      'Hawa',
      '1u',
      '14u-',
      '3/',
      '19/11',
      'half',
      'kwart',
      'om',
      'volgende',
      'week',
      'en',
      'niet',
      'tot',
      '.',
      '\n',
      '½',
      'geen',
      '-',
      '31/2',
      '25u',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => {
          for (const { family, kind, date, time, minutes, domains, actions, services, next } of read(
            text,
            twoFamilies,
          ).contacts) {
            const heard = [family, kind, date, time, minutes, ...domains, ...actions, ...services]
            for (const one of heard) if (one !== null) expect(text).toContain(one.words)
            for (const one of next) expect(one.date).toMatch(/^\d{4}-\d\d-\d\d$/)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('finds the same contact in whichever order it is told', () => {
    fc.assert(
      fc.property(
        days,
        durations,
        deeds,
        fc.constantFrom(0, 1, 2, 3),
        ([day, date], [duration, minutes], deed, turn) => {
          const parts = [`huisbezoek bij Hawa`, `${day}`, `${duration}`, deed]
          const text = [...parts.slice(turn), ...parts.slice(0, turn)].join(', ')
          const [contact, ...others] = read(text, twoFamilies).contacts
          expect(others).toEqual([])
          expect([
            contact?.family?.value,
            contact?.kind?.value,
            contact?.date?.value,
            contact?.minutes?.value,
          ]).toEqual(['G-031', 'home_visit', date, minutes])
        },
      ),
    )
  })

  it('follows the aliases of the context', () => {
    const alias = fc.constantFrom('Hawa', 'Merveille', 'Fatoumata', 'Zhara', 'Kels', 'Olha')
    fc.assert(
      fc.property(alias, days, durations, (name, [day, date], [duration, minutes]) => {
        const context: ReadingContext = {
          ...twoFamilies,
          families: [
            { code: 'K-007', aliases: [name] },
            { code: 'K-008', aliases: ['Xantippe'] },
          ],
        }
        const [contact] = read(`${day} ${duration} bij ${name.toLowerCase()} geweest`, context).contacts
        expect([contact?.family?.value, contact?.date?.value, contact?.minutes?.value]).toEqual([
          'K-007',
          date,
          minutes,
        ])
      }),
    )
  })

  it('survives a typing error in a long word', () => {
    const slip = (text: string, at: number) =>
      text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2)
    fc.assert(
      fc.property(
        fc.constantFrom('huisbezoek', 'eergisteren', 'voedselbank', 'kinderopvang'),
        fc.integer({ min: 1, max: 8 }),
        (word, at) => {
          const typed = slip(word, Math.min(at, word.length - 2))
          expect(messageOf(typed, new Set()).words).toEqual([word])
        },
      ),
    )
  })
})

describe('spelling', () => {
  const correct = spellerFor(['huisbezoek', 'telefoon', 'gebeld'])

  it('leaves ordinary words, names and short words alone', () => {
    for (const word of ['geteld', 'gebed', 'telefoon', 'geloof', 'gebeurd', 'mariam'])
      expect(correct(word)).toBe(word)
  })

  it('is within one or two steps of what was typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'huisbezoektlfn'), minLength: 5, maxLength: 11 }),
        (word) => {
          const corrected = correct(word)
          expect(corrected === word || distance(word, corrected, 2) <= 2).toBe(true)
        },
      ),
    )
  })
})

describe('the work a message costs', () => {
  it('grows with its length, not with its square', () => {
    const looked = (words: readonly string[]) => {
      let reads = 0
      const counted = <Item>(list: Item[]): Item[] =>
        new Proxy(list, {
          get(target, key) {
            if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1
            return Reflect.get(target, key)
          },
        })
      const find = phraseIndex<string>([
        ['naar .. geweest', 'a'],
        ['kind en gezin', 'b'],
        ['gebel*', 'c'],
        ['*bezoek', 'd'],
        ['wandel* ... buggy', 'e'],
      ])
      find({ words, known: counted(words.map(knownWord)), clauseOf: counted(words.map(() => 0)) })
      return reads
    }
    const sentence = ['wandelen', 'naar', 'kind', 'en', 'huisbezoek', 'gebeld']
    const once = looked(Array.from({ length: 50 }, () => sentence).flat())
    const tenTimes = looked(Array.from({ length: 500 }, () => sentence).flat())
    expect(once).toBeGreaterThan(0)
    expect(tenTimes).toBeLessThanOrEqual(once * 10.5)
  })
})
