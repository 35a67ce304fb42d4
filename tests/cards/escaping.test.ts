import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { plain, visible } from '../../cards/escape.ts'
import { type Node, nodesOf } from './client.ts'
import { samples } from './samples.ts'

const hostileSamples = samples.filter(({ name }) =>
  /hostile|person-change|shared-work|roster|help-every|reading/.test(name),
)

/** Everything on a card that a client reads as Markdown: paragraphs, and the titles of tick boxes. */
function markdownOf(card: unknown): readonly string[] {
  return nodesOf(card).flatMap((node) => {
    if (node.type === 'TextBlock') return [String(node.text)]
    const isTickBoxes = node.isMultiSelect === true || node.style === 'expanded'
    if (node.type !== 'Input.ChoiceSet' || !isTickBoxes) return []
    return (node.choices as readonly Node[]).map(({ title }) => String(title))
  })
}

/** A link that a card makes itself: an address without a sign that could end it early, never the hostile one. */
const ownLink = /\[(?:\\.|[^\\[\]()])*\]\(((?:https?|mailto|tel):[^\s()<>\\*]*)\)/g

/** What is left of a text when Markdown has taken away the escaped signs, and the links of the card itself. */
function unescapedPart(text: string): string {
  const typed = text.replace(ownLink, (link, address) =>
    URL.parse(address)?.hostname === 'kwaad.example' ? link : '',
  )
  return typed.replace(/\\[\\`*_{}[\]()#+!|~<>&.-]/g, '')
}

describe('a card', () => {
  it.each(hostileSamples.map(({ name, card }) => [name, card] as const))(
    'makes no link, mention, picture or heading of what was typed: %s',
    (_, card) => {
      for (const text of markdownOf(card)) {
        expect(text).not.toContain('**vet')
        expect(unescapedPart(text)).not.toMatch(/[[\]`<>#~]|!\[|_/)
        expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
      }
    },
  )

  it('shows hostile text where the sample has it: the test above looks at something', () => {
    const looked = hostileSamples.filter(({ card }) =>
      markdownOf(card).some((text) => text.includes('klik hier')),
    )
    expect(looked.length).toBeGreaterThanOrEqual(8)
  })
})

describe('plain', () => {
  it.each([
    ['a link', '[x](http://x.example)', '\\[x\\]\\(http://x.example\\)'],
    ['a mention', '<at>Jan</at>', '\\<at\\>Jan\\</at\\>'],
    ['emphasis', '**vet** _schuin_', '\\*\\*vet\\*\\* \\_schuin\\_'],
    ['a list', '- een', '\\- een'],
    ['a numbered list', '1. een', '1\\. een'],
    ['lines', 'een\r\ntwee\u2028drie', 'een twee drie'],
    ['an escape of its own', '\\[x]', '\\\\\\[x\\]'],
    ['text turned round', 'a\u202eb\u061cc\u200fd', 'abcd'],
    ['half an emoji', 'a\ud83d', 'a'],
    ['right-to-left words', 'مرحبا', 'مرحبا'],
    ['an emoji', 'ok 👶', 'ok 👶'],
    ['blanks alone', ' \t\n', ''],
  ])('makes %s plain text', (_, typed, shown) => {
    expect(plain(typed)).toBe(shown)
  })

  it('cuts at the length asked, before it escapes', () => {
    expect(plain('*'.repeat(10), 4)).toBe('\\*\\*\\*…')
    expect(visible('a👶👶', 4)).toBe('a👶…')
    expect(visible('aa👶👶', 4)).toBe('aa…')
  })

  it('leaves no sign of Markdown unescaped and loses none, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const escaped = plain(typed)
        expect(escaped.replace(/\\([\\`*_{}[\]()#+!|~<>&.-])/g, '$1')).toBe(visible(typed, 400))
        expect(unescapedPart(escaped)).not.toMatch(/[[\]()`<>#~*_]/)
      }),
    )
  })
})
