import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { conformingUri, withConformingUris } from '../../directory/hsds/conforming-uri.ts'
import { WebAddress } from '../../directory/hsds/text.ts'

const ajv = new Ajv2020()
formats.default(ajv)
const isUri = ajv.compile({ type: 'string', format: 'uri' })

describe('an address as the schemas want it', () => {
  it.each([
    ['https://café.example/é', 'https://xn--caf-dma.example/%C3%A9'],
    ['https://x.example/a b', 'https://x.example/a%20b'],
    ['https://x.example/a|b?c=[1]{2}^`', 'https://x.example/a%7Cb?c=%5B1%5D%7B2%7D%5E%60'],
    ['https://x.example/100%', 'https://x.example/100%25'],
    ['https://x.example/#a#b', 'https://x.example/#a%23b'],
    ['https://x.example\\a', 'https://x.example/a'],
    ['https://[::1]:8/a b', 'https://[::1]:8/a%20b'],
  ])('%s becomes %s', (written, meant) => {
    expect(conformingUri(written)).toBe(meant)
    expect(isUri(meant)).toBe(true)
  })

  it.each(['https://x.example', 'HTTPS://X.example/%C3%A9?a=1&b=(2)#c', 'urn:isbn:0451450523', 'geen adres'])(
    '%s stays as it is',
    (written) => {
      expect(conformingUri(written)).toBe(written)
    },
  )

  it('is a URI whatever web address it was, and stays one', () => {
    const tails = fc.string({
      unit: fc.constantFrom(...'aé /?#%[]{}|\\^`"<>&=@:;,!~\u{1f476}'),
      maxLength: 12,
    })
    fc.assert(
      fc.property(tails, (tail) => {
        const written = `https://x.example/${tail}`
        if (!WebAddress.safeParse(written).success) return
        const meant = conformingUri(written)
        expect([written, meant, isUri(meant)]).toEqual([written, meant, true])
        expect(conformingUri(meant)).toBe(meant)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is written in the fields that hold one, wherever they stand', () => {
    const given = {
      name: 'a b',
      url: 'https://x.example/a b',
      phones: [{ schedule_link: 'https://x.example/é' }],
    }
    expect(withConformingUris(given)).toEqual({
      name: 'a b',
      url: 'https://x.example/a%20b',
      phones: [{ schedule_link: 'https://x.example/%C3%A9' }],
    })
  })
})
