import { describe, expect, it } from '@jest/globals'
import { type Candidate, duplicatesOf } from '../../directory/duplicates.ts'
import { type ServiceSheet, sheetOf } from '../../directory/sheet.ts'
import { bareParts } from './parts.ts'

type Known = Readonly<{
  name: string
  kbo?: string
  phone?: string
  street?: string
  at?: string
  city?: string
}>

function candidate({
  name,
  kbo,
  phone,
  street = 'Verre Weg 1',
  at = '8000',
  city = 'Brugge',
}: Known): Candidate {
  return {
    name,
    organization: null,
    kbo: kbo ?? null,
    phones: phone === undefined ? [] : [{ number: phone, note: null }],
    places: [{ address: { street, postcode: at, city }, position: null }],
  }
}

function sheet(known: Known): ServiceSheet {
  return { ...sheetOf(bareParts()), id: known.name, ...candidate(known) }
}

const kast: Known = {
  name: 'Voedselbank De Kast vzw',
  kbo: '0123456789',
  phone: '09 000 00 09',
  street: 'Dampoortstraat 12',
  at: '9000',
  city: 'Gent',
}
const found = (of: Known, known: readonly Known[] = [kast]) =>
  duplicatesOf(candidate(of), known.map(sheet)).map(({ by, isOnlyHint }) => ({ by, isOnlyHint }))

const same = (by: string) => [{ by, isOnlyHint: false }]
const hint = (by: string) => [{ by, isOnlyHint: true }]

describe('a service that is known already', () => {
  it.each([
    ['the same enterprise number', { name: 'Iets anders', kbo: '0123456789' }, same('enterprise-number')],
    ['the same name and place', { name: 'Voedselbank De Kast', at: '9000' }, same('name-and-place')],
    ['a shorter name in that place', { name: 'de kast', city: 'gent' }, same('name-and-place')],
    ['a longer name in that place', { name: 'De Kast Voedselbank Gent', at: '9000' }, same('name-and-place')],
    [
      'a slip in the name',
      { name: 'Voedselbnak De Kast'.replace('bnak', 'ban'), at: '9000' },
      same('name-and-place'),
    ],
    ['the same name elsewhere', { name: 'Voedselbank De Kast' }, []],
    ['another name in that place', { name: 'Voedselbank De Lade', at: '9000' }, []],
    ['the same telephone only', { name: 'Ander', phone: '+32 9/000.00.09' }, hint('phone')],
    ['the same address only', { name: 'Ander', street: 'dampoortstraat 12', at: '9000' }, hint('address')],
    ['the same street in another town', { name: 'Ander', street: 'Dampoortstraat 12' }, []],
    ['nothing of it', { name: 'Ander' }, []],
    ['no name that says anything', { name: '***', at: '9000' }, []],
  ] as const)('%s', (_, of, expected) => {
    expect(found(of)).toEqual(expected)
  })

  it('comes in order: number, name and place, telephone, address; and of those the name that is most alike', () => {
    const shared = { at: '9000', city: 'Gent', street: 'Dampoortstraat 12' }
    const known: readonly Known[] = [
      { name: 'Buren', ...shared },
      { name: 'Bellers', phone: '09 000 00 09' },
      { name: 'De Kast', at: '9000' },
      { name: 'Ver van hier', kbo: '0123456789' },
      { name: 'Kast met iets', kbo: '0123456789' },
    ]
    const names = duplicatesOf(candidate(kast), known.map(sheet)).map((one) => one.sheet.name)
    expect(names).toEqual(['Kast met iets', 'Ver van hier', 'De Kast', 'Bellers', 'Buren'])
  })

  it('never comes more than five at a time', () => {
    const known = Array.from({ length: 9 }, (_, index) => ({ name: `Dienst ${index}`, kbo: '0123456789' }))
    expect(found(kast, known)).toHaveLength(5)
  })
})
