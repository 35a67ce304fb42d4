import { describe, expect, it } from '@jest/globals'
import { isMobile, nationalNumber, readWays, webAddress } from '../../../directory/reading/read-ways.ts'

const numbers = (text: string) =>
  readWays(text).flatMap((part) => (part.field === 'phones' ? part.value.map(({ number }) => number) : []))
const said = (text: string, field: string) => readWays(text).find((part) => part.field === field)?.value

describe('telephone numbers in a text', () => {
  it.each([
    ['bel 09 000 00 09', '09 000 00 09', '090000009'],
    ['09/000.00.09', '09/000.00.09', '090000009'],
    ['tel 011-00-00-01.', '011-00-00-01', '011000001'],
    ['gsm 0470/00 00 01', '0470/00 00 01', '0470000001'],
    ['0468 00 00 01 of mail', '0468 00 00 01', '0468000001'],
    ['+32 9 000 00 09', '+32 9 000 00 09', '090000009'],
    ['+32 (0)9 000 00 09', '+32 (0)9 000 00 09', '090000009'],
    ['0032 470 00 00 01', '0032 470 00 00 01', '0470000001'],
    ['gratis 0800 00 000', '0800 00 000', '080000000'],
    ['Nederland +31 20 000 00 00', '+31 20 000 00 00', '0031200000000'],
  ])('%s', (text, number, national) => {
    expect(numbers(text)).toEqual([number])
    expect(nationalNumber(number)).toBe(national)
  })

  it.each([
    'Dampoortstraat 12, 9000 Gent',
    'op 01-02-2026',
    'vanaf 0,50 euro',
    '09 000',
    'www.x.example/090000009',
    'a.090000009@x.example',
    'https://x.example/?bel=090000009',
    '0470 00 00 0',
    '0123456789012',
  ])('none in “%s”', (text) => {
    expect(numbers(text)).toEqual([])
  })

  it.each([
    ['0470 00 00 01', true],
    ['+32 470 00 00 01', true],
    ['09 000 00 09', false],
    ['0800 00 000', false],
    ['04 000 00 00', false],
  ])('%s is of a person: %s', (number, mobile) => {
    expect(isMobile(number)).toBe(mobile)
  })
})

describe('sites and mail in a text', () => {
  it.each([
    ['kijk op www.dekast.example.', 'https://www.dekast.example'],
    ['dekast.be/uren voor meer', 'https://dekast.be/uren'],
    ['(http://dekast.example/x?a=1)', 'http://dekast.example/x?a=1'],
    ['https://dekast.example/', 'https://dekast.example/'],
  ])('%s', (text, site) => {
    expect(said(text, 'website')).toBe(site)
  })

  it('a mail address is no site', () => {
    const text = 'mail Balie@dekast.be.'
    expect(said(text, 'website')).toBeUndefined()
    expect(said(text, 'email')).toBe('balie@dekast.be')
  })

  it.each(['elke dag.Eten', 'javascript:alert(1)', 'bv. naar de winkel', '9.30', 'data:text/html,x'])(
    'no site in “%s”',
    (text) => {
      expect(said(text, 'website')).toBeUndefined()
    },
  )

  it.each([
    ['dekast.be', 'https://dekast.be'],
    ['HTTPS://dekast.be', 'HTTPS://dekast.be'],
    ['javascript:alert(1)', null],
    ['javascript://x.be', null],
    ['de kast', null],
    ['localhost', null],
  ])('typed as a site, %s is %s', (typed, address) => {
    expect(webAddress(typed)).toBe(address)
  })
})
