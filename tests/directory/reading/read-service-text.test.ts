import { describe, expect, it } from '@jest/globals'
import { longestServiceText, readServiceText } from '../../../directory/reading/read-service-text.ts'

const postcodes: Readonly<Record<string, string>> = { Gent: '9000', Ledeberg: '9050' }
const read = (text: string) => readServiceText(text, (place) => postcodes[place] ?? null)

describe('a service told in one sentence', () => {
  it('is read to its fields, each with the words it came from', () => {
    const { values, from, mobiles } = read(
      'ik heb een goeie voedselbank gevonden: De Kast, Dampoortstraat 12, 9000 Gent, 09 000 00 09, woensdag 14-16u',
    )
    expect(values).toEqual({
      name: 'De Kast',
      what: 'Voedselbank.',
      needs: ['food'],
      address: { street: 'Dampoortstraat 12', postcode: '9000', city: 'Gent', position: null },
      phones: [{ number: '09 000 00 09', note: null }],
      hours: [{ freq: 'WEEKLY', byday: 'WE', opens_at: '14:00', closes_at: '16:00' }],
    })
    expect(from).toEqual({
      name: 'De Kast',
      what: 'een goeie voedselbank gevonden',
      needs: 'voedselbank',
      address: 'Dampoortstraat 12, 9000 Gent',
      phones: '09 000 00 09',
      hours: 'woensdag 14-16u',
    })
    expect(mobiles).toEqual([])
  })

  it('or in a pasted page', () => {
    const { values } = read(
      [
        'Wijkgezondheidscentrum Het Verzonnen Plein',
        'Verzonnenplein 4 bus 2',
        '9050 Gentbrugge',
        'Tel. 09/000.00.12',
        'E-mail: onthaal@wgc.example',
        'www.wgc.example',
        '',
        'Openingsuren:',
        'maandag tot vrijdag: 8u30 - 12u en 13u30 - 17u',
        'zaterdag: 9u - 11u',
        '',
        'Huisarts, verpleegkundige en diëtist onder één dak. Derdebetaler. Tolk mogelijk via telefoon.',
        'Talen: Nederlands, Turks en Bulgaars. Ondernemingsnummer BE 0123.456.789',
      ].join('\n'),
    )
    expect(values).toMatchObject({
      name: 'Wijkgezondheidscentrum Het Verzonnen Plein',
      what: 'Huisarts, verpleegkundige en diëtist onder één dak.',
      needs: ['gp'],
      features: ['third-party-payer'],
      address: { street: 'Verzonnenplein 4 bus 2', postcode: '9050', city: 'Gentbrugge' },
      email: 'onthaal@wgc.example',
      website: 'https://www.wgc.example',
      interpreter: 'Tolk mogelijk via telefoon',
      languages: ['nl', 'tr', 'bg'],
    })
    expect(values.hours?.map(({ byday }) => byday)).toEqual(['MO,TU,WE,TH,FR', 'MO,TU,WE,TH,FR', 'SA'])
    expect(values.phones).toEqual([{ number: '09/000.00.12', note: null }])
  })

  it.each([
    [
      'deel een dienst: Babytheek Pluim, Korte Meer 3 in 9000 Gent. Gratis kleertjes en luiers.',
      'Babytheek Pluim',
    ],
    ['de kast dampoortstraat 12 9000 gent 09 000 00 09', 'De kast'],
    ['Naam: Toontjeshuis\nMaaltebruggestraat 15, 9000 Gent', 'Toontjeshuis'],
    ['share a service: Meeting Point, Korte Meer 3, 9000 Gent', 'Meeting Point'],
    ['Toontjeshuis: KBO 0123.456.789, IBAN BE68 5390 0754 7034', 'Toontjeshuis'],
    ['Ik heb een fijne speelgroep ontdekt in de Dampoortstraat 12 in Gent', undefined],
    ['deel een dienst', undefined],
    ['Elke week deelt een groep buren uit de wijk kleertjes uit, 9000 Gent', undefined],
    ['https://www.huisvanhetkind.example', undefined],
    ['09 000 00 09', undefined],
  ])('%s is called %s', (text, name) => {
    expect(read(text).values.name).toBe(name)
  })

  it.each([
    ['Korte Meer 3 in 9000 Gent', 'Korte Meer 3', '9000', 'Gent'],
    ['dampoortstraat 12 9000 gent', 'Dampoortstraat 12', '9000', 'Gent'],
    ['je vindt ze in de Dampoortstraat 12a, B-9000 Gent', 'Dampoortstraat 12a', '9000', 'Gent'],
    [
      'Dampoortstraat 12-14 bus 3, 9040 Sint-Amandsberg',
      'Dampoortstraat 12-14 bus 3',
      '9040',
      'Sint-Amandsberg',
    ],
    ['Koning Albertlaan 1, 9840 De Pinte', 'Koning Albertlaan 1', '9840', 'De Pinte'],
    ['Dampoortstraat 12 (Gent)', 'Dampoortstraat 12', '9000', 'Gent'],
    ['Dampoortstraat 12, Ergens', 'Dampoortstraat 12', '', 'Ergens'],
    ['De Kast\nDampoortstraat 12\n9000 Gent', 'Dampoortstraat 12', '9000', 'Gent'],
  ])('%s is the address %s', (text, street, postcode, city) => {
    expect(read(text).values.address).toEqual({ street, postcode, city, position: null })
  })

  it.each([
    ['2 euro per keer', { text: '2 euro per keer', isFree: false }],
    ['kost € 2,50', { text: '€ 2,50', isFree: false }],
    ['gratis met de mutualiteit, altijd', { text: 'gratis met de mutualiteit', isFree: true }],
    ['voor niets', undefined],
  ])('%s is the cost', (text, cost) => {
    expect(read(`De Kast, ${text}`).values.cost).toEqual(cost)
  })

  it.each([
    [
      'features',
      'zonder afspraak, ook zonder papieren, kinderen welkom',
      ['without-papers', 'without-appointment', 'child-welcome'],
    ],
    ['features', 'ze komen aan huis', ['home-visit']],
    ['apply', 'enkel op afspraak', 'op afspraak'],
    ['apply', 'zonder afspraak', undefined],
    ['ages', 'van 0 tot 3 jaar', { from: 0, to: 3 }],
    ['ages', 'tot 6 jaar', { from: null, to: 6 }],
    ['ages', 'vanaf 16 jaar', { from: 16, to: null }],
    ['audience', 'voor gezinnen met een baby.', 'gezinnen met een baby'],
    ['languages', 'ze spreken Turks en Arabisch', ['tr', 'ar']],
    ['languages', 'lessen Nederlands', undefined],
    ['interpreter', 'met tolk', 'met tolk'],
    ['needs', 'luiers en kunstvoeding', ['nappies', 'formula']],
  ] as const)('%s: %s', (field, text, value) => {
    expect(read(`Pluim vzw, ${text}`).values[field] ?? undefined).toEqual(value)
  })

  it('a name tells what it is for only when nothing else does', () => {
    expect(read('De Kast, luiers').values.needs).toEqual(['nappies'])
    expect(read('De Kast').values.needs).toEqual(['furniture'])
  })

  it('numbers of a person rather than of a desk are told apart', () => {
    const { mobiles, values } = read('Vroedvrouw Els, 0470 00 00 01 of 09 000 00 09')
    expect(mobiles).toEqual(['0470 00 00 01'])
    expect(values.phones).toHaveLength(2)
  })

  it('an enterprise number is kept apart, and an account is nobody’s to read', () => {
    const { kbo, values } = read('Pluim, KBO 0123.456.789, IBAN BE68 5390 0754 7034')
    expect(kbo).toBe('0123456789')
    expect(values.phones).toBeUndefined()
  })

  it.each([
    ['a very long one', 'a'.repeat(longestServiceText * 3)],
    ['nothing but days', 'ma, '.repeat(2_000)],
    ['nothing but digits', '0 '.repeat(2_000)],
    ['nothing but numbers', '9-12 '.repeat(1_000)],
    ['nothing but dots', 'a.b'.repeat(2_000)],
    ['nothing but streets', 'straat 1 '.repeat(1_000)],
    ['nothing but languages', 'talen: nl, '.repeat(1_000)],
    ['nothing but spaces', ' '.repeat(4_000)],
    ['markup', '<script>alert(1)</script>'.repeat(100)],
  ])('%s is read to an end', (_, text) => {
    expect(read(text).values.address).toBeUndefined()
  })
})
