import { describe, expect, it } from '@jest/globals'
import { type DraftFields, emptyFields } from '../../programme/draft.ts'
import { type Prefill, prefillFigures, prefillOf } from '../../programme/prefill.ts'
import { filled } from '../cards/fictional.ts'

const readFields = ['family', 'kind', 'date', 'minutes', 'domains', 'actions', 'services', 'next']

describe('what was read from a sentence and what was put right', () => {
  it.each<readonly [string, Partial<DraftFields>, readonly string[]]>([
    ['nothing', {}, []],
    ['a value', { minutes: 120 }, ['minutes']],
    ['a value taken away', { date: null }, ['date']],
    ['a list grown', { domains: ['income', 'health', 'child'] }, ['domains']],
    ['an appointment moved', { next: [{ date: '2026-12-02', time: '14:00' }] }, ['next']],
    ['a list in another order', { domains: ['health', 'income'], next: filled.next.toReversed() }, []],
    ['a field nobody read', { time: '15:00', place: 'thuis' }, []],
  ])('%s put right', (_, more, corrected) => {
    expect(prefillOf(filled, { ...filled, ...more })).toEqual({ read: readFields, corrected })
  })

  it('counts no field that came without words, or words without a value', () => {
    const words = { date: 'gisteren' }
    expect(prefillOf({ ...filled, words }, filled)).toEqual({ read: ['date'], corrected: [] })
    expect(prefillOf({ ...emptyFields, words }, filled)).toEqual({ read: [], corrected: [] })
  })
})

describe('figures', () => {
  const one = (read: Prefill['read'], corrected: Prefill['corrected']): Prefill => ({
    id: 'contact-1',
    site: 'gent',
    on: '2026-11-23',
    read,
    corrected,
  })

  it('name the most mistaken field first and leave out what was never read', () => {
    const prefills = [
      one(['date', 'minutes', 'kind'], ['minutes']),
      one(['date', 'minutes'], ['date', 'minutes']),
    ]
    expect(prefillFigures(prefills)).toEqual([
      { field: 'minutes', read: 2, corrected: 2 },
      { field: 'date', read: 2, corrected: 1 },
      { field: 'kind', read: 1, corrected: 0 },
    ])
    expect(prefillFigures([])).toEqual([])
  })
})
