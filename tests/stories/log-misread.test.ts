import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { elementsOf, formOf, lastCard, tapOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

const sentence = 'was gisteren bij G-014, 1u30, samen naar ocmw voor leefloon, di 1/12 om 14u terug'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

/** What a person reads on a card, its buttons left out. */
const readOn = (card: Card) =>
  elementsOf(card)
    .flatMap(({ text }) => (typeof text === 'string' ? [text] : []))
    .join(' ')

function taps(card: Card, verb: string, filled: Readonly<Record<string, string>> = {}): [string, object] {
  const tap = tapOf(card, verb, filled)
  return [tap.verb, tap.data]
}

describe('what a student puts right', () => {
  it('is counted by field, without a value or a word, for the coordinator', async () => {
    const lies = town.person('lies')
    const form = await formOf(lies, lastCard(await lies.says(sentence)).card)
    await lies.taps(...taps(form, 'save-contact', { minutes: '75' }))
    const [prefill] = await town.read((records) => records.prefills.all())
    expect(prefill).toMatchObject({ site: 'gent', corrected: ['minutes'] })
    expect(prefill?.read).toEqual(
      expect.arrayContaining(['family', 'kind', 'date', 'minutes', 'services', 'next']),
    )
    const { card } = lastCard(await town.person('co').says('leesfouten'))
    expect(readOn(card)).toContain('Duur: 1 van 1')
    expect(readOn(card)).toContain('Dag: 0 van 1')
  })
})
