import { describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { parseCard } from './parse.ts'

const submit = { type: 'Action.Submit', title: 'Bewaren' }
const execute = { type: 'Action.Execute', title: 'Bewaren', verb: 'keep', fallback: submit }

function cardWith(more: object): Card {
  return { type: 'AdaptiveCard', version: '1.5', fallbackText: 'Een kaart', body: [], ...more } as Card
}

describe('parseCard', () => {
  it('finds nothing wrong with a card that Teams shows as meant', () => {
    const body = [
      { type: 'TextBlock', text: 'Huisbezoek', wrap: true },
      { type: 'Input.Text', id: 'note', label: 'Notitie', isRequired: true, errorMessage: 'Vul iets in' },
      { type: 'Container', id: 'more', isVisible: false, items: [{ type: 'TextBlock', text: 'Meer' }] },
    ]
    const actions = [execute, { type: 'Action.ToggleVisibility', title: 'Meer', targetElements: ['more'] }]
    expect(parseCard(cardWith({ body, actions }))).toEqual([])
  })

  it.each([
    ['an element newer than 1.5', { body: [{ type: 'Badge', text: 'x' }] }, 'Unknown element type "Badge"'],
    ['an unknown size', { body: [{ type: 'TextBlock', text: 'x', size: 'huge' }] }, 'Invalid value "huge"'],
    ['an input without id', { body: [{ type: 'Input.Text', label: 'x' }] }, 'unique Id'],
    ['an input without label', { body: [{ type: 'Input.Text', id: 'x' }] }, 'Input.Text x has no label'],
    [
      'a silent required input',
      { body: [{ type: 'Input.Date', id: 'x', label: 'Datum', isRequired: true }] },
      'says nothing when empty',
    ],
    ['no fallback text', { fallbackText: '' }, 'fallbackText is missing'],
    ['another version', { version: '1.6' }, 'not 1.5'],
    ['a card too large', { body: [{ type: 'TextBlock', text: 'é'.repeat(13_000) }] }, 'is more than 25600'],
    ['seven actions', { actions: Array(7).fill(submit) }, '7 actions is more than 6'],
    [
      'an Execute in an action set that older clients cannot send',
      { body: [{ type: 'ActionSet', actions: [{ ...execute, fallback: undefined }] }] },
      'Bewaren has no Submit fallback',
    ],
    [
      'a fallback under another title',
      { actions: [{ ...execute, fallback: { ...submit, title: 'Weg' } }] },
      'another title',
    ],
    [
      'a button that shows nothing',
      {
        actions: [
          { type: 'Action.ToggleVisibility', title: 'Meer', targetElements: [{ elementId: 'gone' }] },
        ],
      },
      'gone, which is not on the card',
    ],
  ])('names %s', (_, more, problem) => {
    expect(parseCard(cardWith(more)).join('\n')).toContain(problem)
  })
})
