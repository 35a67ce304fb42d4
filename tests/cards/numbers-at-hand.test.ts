import { describe, expect, it } from '@jest/globals'
import { nodesOfType } from './client.ts'
import { samples } from './samples.ts'

const red = samples.filter(({ card }) =>
  nodesOfType(card, 'Action.Execute').some(({ verb }) => verb === 'raise-urgent'),
)

describe('a card with the red button', () => {
  it('is not hard to find', () => {
    expect(red.length).toBeGreaterThan(20)
  })

  it.each(red.map(({ name, card }) => [name, card] as const))('says who to call: %s', (_, card) => {
    const shown = nodesOfType(card, 'TextBlock')
      .map(({ text }) => String(text))
      .join('\n')
    for (const number of ['112', '101', '1733', '1813']) expect(shown).toContain(`**${number}**`)
  })
})
