import { describe, expect, it } from '@jest/globals'
import { asLeft } from '../../tab/card/as-left.ts'

const nothing = { values: new Map(), isShown: () => undefined }

describe('a card that is drawn anew', () => {
  const card = {
    type: 'AdaptiveCard',
    body: [
      { type: 'Input.Text', id: 'name', label: 'Naam' },
      { type: 'Input.Date', id: 'day', value: '2026-11-27' },
      { type: 'Container', id: 'more', isVisible: false, items: [{ type: 'Input.Number', id: 'km' }] },
    ],
    actions: [{ type: 'Action.Execute', verb: 'save', data: { id: 'name', value: 'G-014' } }],
  }

  it('begins with what was typed, emptied and unfolded, and asks what it asked', () => {
    const values = new Map<string, unknown>([
      ['name', 'Rommelzolder'],
      ['day', undefined],
      ['km', 0],
    ])
    expect(asLeft(card, { values, isShown: (id) => (id === 'more' ? true : undefined) })).toEqual({
      ...card,
      body: [
        { type: 'Input.Text', id: 'name', label: 'Naam', value: 'Rommelzolder' },
        { type: 'Input.Date', id: 'day' },
        {
          type: 'Container',
          id: 'more',
          isVisible: true,
          items: [{ type: 'Input.Number', id: 'km', value: 0 }],
        },
      ],
    })
  })

  it('that nobody touched is the same card', () => {
    expect(asLeft(card, nothing)).toEqual(card)
  })
})
