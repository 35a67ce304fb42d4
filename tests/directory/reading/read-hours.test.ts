import { describe, expect, it } from '@jest/globals'
import { readHours } from '../../../directory/reading/read-hours.ts'

const told = (text: string) =>
  readHours(text).flatMap(({ blocks }) =>
    blocks.map(({ byday, opens_at, closes_at }) => `${byday} ${opens_at}-${closes_at}`),
  )

describe('opening hours in a text', () => {
  it.each([
    ['ma-vr 9-12 en 13-16u', ['MO,TU,WE,TH,FR 09:00-12:00', 'MO,TU,WE,TH,FR 13:00-16:00']],
    ['woensdag 14-16u', ['WE 14:00-16:00']],
    ['elke dinsdag en donderdag van 9u30 tot 12u', ['TU,TH 09:30-12:00']],
    ['ma, wo, vr: 9.00-12.00', ['MO,WE,FR 09:00-12:00']],
    ['maandag tot en met vrijdag van 9 tot 17 uur', ['MO,TU,WE,TH,FR 09:00-17:00']],
    ['weekdagen 8u-20u, za 10-12u', ['MO,TU,WE,TH,FR 08:00-20:00', 'SA 10:00-12:00']],
    ['24/7', ['MO,TU,WE,TH,FR,SA,SU 00:00-24:00']],
    ['eerste dinsdag van de maand 14-16u', ['1TU 14:00-16:00']],
    ['laatste vrijdag van de maand: 9u-11u30', ['-1FR 09:00-11:30']],
    ['van 14 tot 16u op woensdag', ['WE 14:00-16:00']],
    ['woensdagnamiddag van 2 tot 4', ['WE 14:00-16:00']],
    ['di t.e.m. zo 10:00 – 18:00', ['TU,WE,TH,FR,SA,SU 10:00-18:00']],
    ['ma 9-12u; di 13u30-16u', ['MO 09:00-12:00', 'TU 13:30-16:00']],
    ['wo 9-5u', ['WE 09:00-17:00']],
    ['vr-ma 10-12u', ['MO,FR,SA,SU 10:00-12:00']],
    ['maandag-, dinsdag- en donderdagvoormiddag 9-11u', ['MO,TU,TH 09:00-11:00']],
    ['Mon-Fri 9:00-17:00', ['MO,TU,WE,TH,FR 09:00-17:00']],
    ['’s maandags 9-12u', ['MO 09:00-12:00']],
    ['za 22u-24u', ['SA 22:00-24:00']],
  ])('%s', (text, blocks) => {
    expect(told(text)).toEqual(blocks)
  })

  it.each([
    'ik zo 10 euro',
    'do en zo',
    'wo van 14u tot 25u',
    'ma 9u75-12u',
    'wo 16u-14u',
    'dinsdag 3 stuks',
    'eerste dinsdag 14-16u',
    'wo 14-160 stuks',
    'Madeliefstraat 9-12',
  ])('none in “%s”', (text) => {
    expect(told(text)).toEqual([])
  })

  it('says where it stood', () => {
    const text = 'Open elke woensdag 14-16u, behalve in juli'
    const [hours] = readHours(text)
    expect(text.slice(hours?.start, hours?.end)).toBe('elke woensdag 14-16u')
  })
})
