import { describe, expect, it } from '@jest/globals'
import { type FieldValues, fieldOf, fieldValues } from '../../directory/field-value.ts'
import { Location } from '../../directory/hsds/location.ts'
import { Service } from '../../directory/hsds/service.ts'
import { namedId } from '../../directory/named-id.ts'
import { SharedService } from '../../directory/service.ts'
import { sheetOf } from '../../directory/sheet.ts'
import { SheetField } from '../../directory/sheet-field.ts'
import { withField } from '../../directory/with-field.ts'
import { bareParts, importedParts } from './parts.ts'

/** Two values a field, so that the second has to undo the first. */
const values: { readonly [Field in SheetField]: readonly FieldValues[Field][] } = {
  name: ['Voedselbank De Kast', 'De Kast'],
  organization: ['De Kast vzw', null],
  what: ['Een pakket per week.', ''],
  audience: ['wie een brief van het OCMW heeft', null],
  needs: [['food', 'nappies'], []],
  features: [['wheelchair', 'without-papers'], []],
  line: ['volunteers', null],
  apply: ['gewoon binnenlopen', null],
  bring: [['identiteitskaart', 'klevertje'], []],
  hours: [
    [
      { freq: 'WEEKLY', byday: 'WE', opens_at: '14:00', closes_at: '16:00' },
      { freq: 'WEEKLY', byday: 'FR', opens_at: '09:00', closes_at: '12:00' },
    ],
    [],
  ],
  hoursNote: ['niet in de schoolvakantie', null],
  address: [
    {
      street: 'Dampoortstraat 12',
      postcode: '9000',
      city: 'Gent',
      position: { latitude: 51.06, longitude: 3.74 },
    },
    { street: 'Verzonnen Dreef 3', postcode: '3500', city: 'Hasselt', position: null },
    null,
  ],
  phones: [
    [
      { number: '09 000 00 09', note: 'vraag naar de balie' },
      { number: '0470 00 00 00', note: null },
    ],
    [],
  ],
  email: ['dekast@post.example', 'ander@post.example'],
  website: ['https://dekast.example', 'https://ander.example/x'],
  languages: [['ar', 'nl'], []],
  interpreter: ['tolk via de telefoon', null],
  cost: [
    { text: '€ 2 per pakket', isFree: false },
    { text: 'Gratis', isFree: true },
    { text: 'niets', isFree: true },
    { text: null, isFree: true },
    null,
  ],
  ages: [{ from: 0, to: 3 }, { from: null, to: 12 }, { from: 16, to: null }, null],
  waiting: ['twee weken', null],
  isFull: [true, false, null],
  status: ['temporarily closed', 'active'],
  alert: ['dicht tot 1 februari', null],
}

const rows = SheetField.options.flatMap((field) => values[field].map((value) => ({ field, value })))
const starts = { 'a bare service': bareParts(), 'an imported service': importedParts() }

describe.each(Object.entries(starts))('%s with a field written', (_, start) => {
  it.each(rows)('shows $field $value', ({ field, value }) => {
    expect(fieldValues[field].parse(value)).toEqual(value)
    const first = withField(start, field, values[field][0] as never)
    for (const before of [start, first]) {
      const after = withField(before, field, value as never)
      expect(fieldOf(sheetOf(after), field)).toEqual(value)
    }
  })

  it.each(rows)('shows the rest as before, $field $value', ({ field, value }) => {
    const after = sheetOf(withField(start, field, value as never))
    for (const other of SheetField.options.filter((one) => one !== field))
      expect({ [other]: fieldOf(after, other) }).toEqual({ [other]: fieldOf(sheetOf(start), other) })
  })

  it.each(rows)('gives $field back as it was, $value undone', ({ field, value }) => {
    const before = fieldOf(sheetOf(start), field)
    const back = withField(withField(start, field, value as never), field, before as never)
    // A mail address or site that the organisation gives for all its services stays the organisation's to give.
    expect(fieldOf(sheetOf(back), field)).toEqual(before)
    expect(withField(start, field, before as never)).toBeDefined()
  })

  it.each(rows)('stays in the standard, $field $value', ({ field, value }) => {
    const { service, locations } = withField(start, field, value as never)
    expect(SharedService.parse(service)).toEqual(service)
    expect(Service.parse(service.hsds)).toEqual(service.hsds)
    for (const { id, hsds } of locations) expect({ ...Location.parse(hsds), id }).toEqual(hsds)
    const at = (service.hsds.service_at_locations ?? []).map((one) => one.location_id)
    expect(at).toEqual(locations.map(({ id }) => id))
  })
})

describe('a place that is also that of others', () => {
  it.each([
    ['address', values.address[0]],
    ['phones', values.phones[0]],
    ['languages', values.languages[0]],
    ['hours', values.hours[0]],
    ['features', []],
  ] as readonly (readonly [SheetField, unknown])[])(
    'is left alone, and the service gets its own, for %s',
    (field, value) => {
      const start = importedParts()
      const [before] = start.locations
      const [after] = withField(start, field, value as never).locations
      expect(before).toEqual(importedParts().locations[0])
      expect(after?.id).not.toBe(before?.id)
      const ids = (one: typeof before): readonly string[] => JSON.stringify(one).match(/"id":"[^"]+"/g) ?? []
      expect(ids(after).filter((id) => ids(before).includes(id))).toEqual([])
    },
  )

  it('is copied once', () => {
    const once = withField(importedParts(), 'phones', [])
    const twice = withField(once, 'address', values.address[1] ?? null)
    expect(twice.locations[0]?.id).toBe(once.locations[0]?.id)
    expect(twice.locations).toHaveLength(1)
  })
})

describe('notes that stand with hours', () => {
  const days = (notes: readonly (string | null)[]) =>
    notes.map((note, index) => ({
      id: namedId('test', 'block', String(index)),
      byday: ['MO', 'TU', 'WE'][index] ?? 'TH',
      ...(note === null ? {} : { description: note }),
    }))

  it('are no note of the service when it has none', () => {
    const after = withField(bareParts(), 'hours', [{ byday: 'FR', description: 'enkel melk' }])
    expect(sheetOf(after).hoursNote).toBeNull()
  })

  it('all come back when other hours are undone', () => {
    const { service, ...rest } = bareParts()
    const schedules = days(['op afspraak', 'enkel melk', null])
    const start = { ...rest, service: { ...service, hsds: { ...service.hsds, schedules } } }
    const before = fieldOf(sheetOf(start), 'hours')
    const after = withField(start, 'hours', [{ byday: 'FR' }])
    expect(sheetOf(after).hoursNote).toBe('op afspraak')
    const back = withField(after, 'hours', before).service.hsds.schedules
    expect(back?.map(({ byday, description }) => [byday, description])).toEqual([
      ['MO', 'op afspraak'],
      ['TU', 'enkel melk'],
      ['WE', undefined],
    ])
  })
})

describe('an address', () => {
  it.each([
    ['9000', 'Oost-Vlaanderen'],
    ['3500', 'Limburg'],
    ['3499', 'Vlaams-Brabant'],
    ['1000', 'Brussel'],
    ['6600', 'Luxemburg'],
    ['8999', 'West-Vlaanderen'],
    ['900', ''],
  ])('of %s lies in %s', (postcode, province) => {
    const address = { street: 'X 1', postcode, city: 'Y', position: null }
    const [place] = withField(bareParts(), 'address', address).locations
    expect(place?.hsds.addresses?.[0]?.state_province).toBe(province)
  })
})

describe('a value that no field can hold', () => {
  it.each([
    ['name', ''],
    ['what', 'x'.repeat(20_001)],
    ['needs', ['pizza']],
    ['languages', ['turks']],
    ['email', 'balie'],
    ['website', 'javascript:alert(1)'],
    ['cost', { text: 'gratis', isFree: false }],
    ['cost', { text: null, isFree: false }],
    ['ages', { from: -1, to: null }],
    ['hours', [{ opens_at: 'vroeg' }]],
    ['status', 'weg'],
    ['bring', [' ']],
    ['phones', [{ number: '', note: null }]],
  ] as const)('%s %s', (field, value) => {
    expect(fieldValues[field].safeParse(value).success).toBe(false)
  })
})
