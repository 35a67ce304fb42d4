import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createDirectoryIndex } from '../../../directory/search/directory-index.ts'
import type { DirectoryIndex, SearchRecord } from '../../../directory/search/port.ts'
import { readQuery } from '../../../directory/search/read-query.ts'
import { places, wednesday } from './judging.ts'
import { sheet } from './sheets.ts'

type Step = Readonly<{
  id: string
  step: 'service' | 'leaflet' | 'close' | 'remove'
  words: readonly string[]
}>

const words = ['zwaluwnest', 'kurk', 'karton', 'marmer', 'voedselbank', 'luiers']
const questions = [
  ...words,
  'zwaluwnest kurk',
  'kurk karton marmer',
  'zwaluwnets',
  'eten',
  'folder over eten',
]

describe('an index in which much was changed', () => {
  const step = fc.record<Step>({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    step: fc.constantFrom('service', 'service', 'service', 'leaflet', 'leaflet', 'close', 'remove'),
    words: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }),
  })

  it('answers like one that was made of what stands in it now', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
        const changed = createDirectoryIndex()
        const now = new Map<string, SearchRecord>()
        for (const one of steps) {
          const record = recordOf(one)
          if (record === null) changed.remove(one.id)
          else changed.put(record)
          if (record === null || one.step === 'close') now.delete(one.id)
          else now.set(one.id, record)
          // Asked in between: what is kept for misspelt words has to follow as well.
          changed.search(read('zwaluwnets'), wednesday)
        }
        const fresh = createDirectoryIndex()
        for (const record of now.values()) fresh.put(record)
        expect(changed.size()).toBe(fresh.size())
        expect(answersOf(changed)).toEqual(answersOf(fresh))
      }),
    )
  })
})

function recordOf({ id, step, words: [name = '', ...others] }: Step): SearchRecord | null {
  const text = others.join(' ')
  switch (step) {
    case 'service':
      return { kind: 'service', sheet: sheet(id, { name, what: text }) }
    case 'close':
      return { kind: 'service', sheet: sheet(id, { name, what: text, state: 'closed' }) }
    case 'leaflet':
      return {
        kind: 'leaflet',
        leaflet: { id, title: name, text, needs: ['food'], languages: ['nl'], lastConfirmedAt: null },
      }
    case 'remove':
      return null
  }
}

const read = (typed: string) => readQuery(typed, { places, near: null })

// Equals stand in the order in which they came, which is not the same in both.
function answersOf(index: DirectoryIndex) {
  return questions.map((typed) => {
    const { hits, total, others } = index.search(read(typed), wednesday)
    const found = hits.map(({ id, kind, score, why }) => ({ id, kind, score, words: why.words }))
    return { typed, total, others, found: found.toSorted((one, other) => one.id.localeCompare(other.id)) }
  })
}
