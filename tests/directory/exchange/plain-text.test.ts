import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { plainText } from '../../../directory/exchange/plain-text.ts'

describe('a text of another directory', () => {
  it.each([
    ['<p>Hulp bij <b>schulden</b>.</p><p>Bel eerst.</p>', 'Hulp bij schulden.\nBel eerst.'],
    ['Open<br/>maandag<BR>dinsdag', 'Open\nmaandag\ndinsdag'],
    ['<ul><li>luiers</li><li class="x">melk</li></ul>', '- luiers\n- melk'],
    [
      'Kom <a href="https://beer.example/kaart" target=_blank>naar ons</a>',
      'Kom naar ons (https://beer.example/kaart)',
    ],
    ['<a href="https://beer.example">https://beer.example</a>', 'https://beer.example'],
    ['Veilig<script>alert("x")</script><style>p{}</style><!-- geheim -->', 'Veilig'],
    ['caf&eacute; &amp; brood &#8364;&nbsp;2 &#x20AC;', 'café & brood € 2 €'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;weg', 'weg'],
    ['&amp;amp;lt;', '<'],
    ['  met\u200b blanco\u202e  ', 'met blanco'],
    ['a\r\nb\rc\n\n\n\nd', 'a\nb\nc\n\nd'],
    ['kinderen < 3 jaar & ouders > 18', 'kinderen < 3 jaar & ouders > 18'],
    ['mail <onthaal@beer.example>', 'mail <onthaal@beer.example>'],
    ['&onbekend; blijft', '&onbekend; blijft'],
    ['vals &#xD800; en &#0;', 'vals  en'],
  ])('%j is read as %j', (written, read) => {
    expect(plainText(written)).toBe(read)
  })

  it('is left as it is the second time', () => {
    const bits = fc.constantFrom(
      '<b>',
      '</b>',
      '&amp;',
      '&lt;',
      '<li>',
      '<br>',
      '&#60;',
      '\r\n',
      ' ',
      '<!--',
      '-->',
    )
    const texts = fc.array(fc.oneof(bits, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 12 })
    fc.assert(
      fc.property(texts, (some) => {
        const once = plainText(some.join(''))
        expect(plainText(once)).toBe(once)
      }),
      { numRuns: 500 },
    )
  })

  it('takes no time to speak of for a text made to be slow', () => {
    for (const bit of ['<!--', '<script ', '<a href=', '&lt;', '<a href="https://x'])
      expect(plainText(bit.repeat(4_000)).length).toBeLessThanOrEqual(bit.length * 4_000)
  })
})
