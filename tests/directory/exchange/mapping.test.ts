import { describe, expect, it } from '@jest/globals'
import { columnsOf, Mapping, mapRow } from '../../../directory/exchange/mapping.ts'
import { ownMappings } from '../../../directory/exchange/own-mappings.ts'
import { filled } from '../../../directory/exchange/template.ts'
import { NeedKey } from '../../../directory/needs/needs.ts'
import { ownKey } from '../../../directory/terms.ts'

const cells = {
  street: 'Dorp',
  nr: '1',
  box: '',
  city: ' Gent ',
  site: 'beer.example',
  mail: 'a@b.example.',
  kbo: '0200.000.001',
  pc: '9000',
}

describe('a template', () => {
  it.each([
    ['{street} {nr}[ bus {box}]', 'Dorp 1'],
    ['{street}[ {nr}]', 'Dorp 1'],
    ['{box}', ''],
    ['bus {box}', ''],
    ['{city}', 'Gent'],
    ['{site:web}', 'https://beer.example'],
    ['{mail:mail}', 'a@b.example'],
    ['{kbo:digits}', '0200000001'],
    ['{pc:province}', 'Oost-Vlaanderen'],
    ['vast', 'vast'],
    ['{onbekend}', ''],
  ])('%s is filled as %j', (template, text) => {
    expect(filled(template, cells)).toBe(text)
  })

  it('leaves out an object of which no cell says anything', () => {
    const template = {
      name: 'vast',
      phones: [{ type: 'voice', number: '{box}' }, { number: '{nr}' }],
      place: { city: '{box}', country: 'BE' },
    }
    expect(filled(template, cells)).toEqual({ name: 'vast', phones: [{ number: '1' }] })
  })
})

const mapping = Mapping.parse({
  source: { name: 'Stad', licence: null, url: null },
  key: '{nr}',
  variants: [
    {
      when: { soort: 'Kast' },
      service: { name: '{street}', status: 'active' },
      needs: ['baby-clothes'],
      line: 'volunteers',
      features: ['without-papers'],
    },
    {
      when: { soort: { contains: ['tafel'] } },
      service: { name: '{street}', status: 'active' },
      needs: ['{noden}'],
    },
  ],
  also: [{ when: { dicht: 'ja' }, service: { status: 'inactive', alert: '{street} is dicht' } }],
})

describe('a mapping', () => {
  const row = (change: Readonly<Record<string, string>>) => mapRow(mapping, { ...cells, ...change }, 'Stad')

  it('asks for each column once', () => {
    expect(columnsOf(mapping)).toEqual(['nr', 'street', 'noden', 'soort', 'dicht'])
  })

  it('takes the first variant that fits, says our own terms, and gives the same ids every time', () => {
    const mapped = row({ soort: 'kast' })
    expect(mapped).toEqual(row({ soort: 'kast' }))
    const { attributes = [] } = 'service' in mapped ? (mapped.service as { attributes?: [] }) : {}
    expect(
      ['nood', 'drempel', 'lijn'].map((of) =>
        attributes.map((one) => ownKey(one, of as 'nood')).filter(Boolean),
      ),
    ).toEqual([['baby-clothes'], ['without-papers'], ['volunteers']])
    expect(row({ soort: 'kast', nr: '2' })).not.toEqual(mapped)
  })

  it('reads needs from a cell, and lays over what goes for some rows only', () => {
    expect(row({ soort: 'Soeptafel', noden: 'food; meeting', dicht: 'ja' })).toMatchObject({
      service: { status: 'inactive', alert: 'Dorp is dicht', attributes: [{}, {}] },
    })
  })

  it.each([
    [{ soort: 'Winkel' }, { fault: 'row-unmapped' }],
    [
      { soort: 'Kast', nr: ' ' },
      { fault: 'missing', field: 'nr' },
    ],
    [
      { soort: 'tafel', noden: 'goud' },
      { fault: 'no-choice', field: 'needs', value: 'goud', choices: NeedKey.options },
    ],
  ])('refuses the row %j', (change, fault) => {
    expect(row(change)).toEqual({ fault })
  })

  it('comes along for both tables of Flanders, and tells an office that lets houses from a hospital', () => {
    expect([...ownMappings.keys()]).toEqual(['ocmw', 'verenigingen'])
    const own = ownMappings.get('verenigingen')
    const needsOf = (name: string) => {
      const mapped = own && mapRow(own, { uri: name, name }, own.source.name)
      const { attributes = [] } = mapped && 'service' in mapped ? (mapped.service as { attributes?: [] }) : {}
      return attributes.flatMap((one) => ownKey(one, 'nood') ?? [])
    }
    expect(needsOf('SVK Zonneweelde vzw')).toEqual(['housing', 'tenancy'])
    expect(needsOf('AZ Maneschijn')).toEqual([])
  })

  it.each([...ownMappings])('of our own says who it is from, and what to say of that: %s', (_, own) => {
    expect(own.source.licence).toContain('MIT')
    expect(own.credit).toHaveLength(2)
    for (const { needs = [] } of own.variants)
      for (const need of needs) expect(NeedKey.options).toContain(need)
  })
})
