import { describe, expect, it } from '@jest/globals'
import { languageCode, languageName } from '../../directory/language-code.ts'
import { namedId } from '../../directory/named-id.ts'
import { NeedKey } from '../../directory/needs/needs.ts'
import type { ServiceParts } from '../../directory/service.ts'
import { sheetOf } from '../../directory/sheet.ts'
import { ownAttribute, ownKey, ownTaxonomies, ownTerms, rubricAttribute } from '../../directory/terms.ts'

const id = (name: string) => namedId('test', name)

/** A service of the village of the tests, with what a test changes of it. */
function partsWith(changed: {
  service?: Partial<ServiceParts['service']['hsds']>
  location?: Partial<ServiceParts['locations'][number]['hsds']>
  organization?: Partial<NonNullable<ServiceParts['organization']>['hsds']>
}): ServiceParts {
  const own = { source: null }
  return {
    service: {
      id: id('kast'),
      hsds: {
        id: id('kast'),
        name: 'De Warme Kast',
        status: 'active',
        service_at_locations: [{ id: id('at'), location_id: id('hoek') }],
        ...changed.service,
      },
      site: 'gent',
      state: 'unchecked',
      sharedBy: 'lotte',
      agreedBy: null,
      confirmations: [],
      lastConfirmedAt: null,
      lastChangedAt: '2026-11-01T10:00:00.000Z',
      changes: [],
      reports: [],
      tips: [],
      ...own,
    },
    organization: {
      id: id('huis'),
      hsds: { id: id('huis'), name: 'Huis op de Hoek', description: '', ...changed.organization },
      ...own,
    },
    locations: [
      { id: id('hoek'), hsds: { id: id('hoek'), location_type: 'physical', ...changed.location }, ...own },
    ],
  }
}

describe('the sheet of a service', () => {
  it('holds nothing that nobody said', () => {
    expect(sheetOf(partsWith({}))).toMatchObject({
      name: 'De Warme Kast',
      organization: 'Huis op de Hoek',
      what: '',
      needs: [],
      phones: [],
      cost: null,
      isFree: null,
      ages: null,
      isFull: null,
      places: [{ address: null, position: null }],
      kbo: null,
      lastConfirmedAt: null,
    })
  })

  it('shows what is for people, not for post, when a place has two addresses', () => {
    const address = { city: 'Gent', state_province: 'Oost-Vlaanderen', postal_code: '9000', country: 'BE' }
    const addresses = [
      { ...address, id: id('a'), address_1: 'Postbus 3', address_type: 'postal' as const },
      { ...address, id: id('b'), address_1: 'Fabelstraat 7', address_type: 'physical' as const },
    ]
    const [place] = sheetOf(partsWith({ location: { addresses, latitude: 51.05, longitude: 3.72 } })).places
    expect(place).toEqual({
      address: { street: 'Fabelstraat 7', postcode: '9000', city: 'Gent' },
      position: { latitude: 51.05, longitude: 3.72 },
    })
  })

  it('tells the ways to reach it, else those of its organisation', () => {
    const phone = (number: string) => ({ id: id(number), number })
    const organization = { phones: [phone('09 000 00 01')], email: 'huis@hoek.example' }
    const service = { phones: [phone('09 000 00 02')], email: 'kast@hoek.example' }
    expect(sheetOf(partsWith({ organization, service }))).toMatchObject({
      phones: [{ number: '09 000 00 02', note: null }],
      email: 'kast@hoek.example',
    })
    expect(sheetOf(partsWith({ organization }))).toMatchObject({
      phones: [{ number: '09 000 00 01', note: null }],
      email: 'huis@hoek.example',
    })
  })

  const monday = { id: id('ma'), freq: 'WEEKLY' as const, byday: 'MO', opens_at: '09:00', closes_at: '12:00' }
  const sunday = { ...monday, id: id('zo'), byday: 'SU' }
  it.each([
    ['its own', { schedules: [monday] }, { schedules: [sunday] }, 'MO'],
    ['else those of its place', {}, { schedules: [sunday] }, 'SU'],
  ])('takes the hours: %s', (_, service, location, byday) => {
    expect(sheetOf(partsWith({ service, location })).schedules).toMatchObject([{ byday }])
  })

  it.each([
    [{ cost_options: [{ id: id('c'), amount: 0 }] }, { cost: null, isFree: true }],
    [{ fees_description: 'Gratis voor iedereen' }, { cost: 'Gratis voor iedereen', isFree: true }],
    [{ fees_description: 'Gratis gesprek, voor een bed betaal je' }, { isFree: false }],
    [{ fees_description: 'Een euro per mand' }, { cost: 'Een euro per mand', isFree: false }],
    [{ cost_options: [{ id: id('c'), amount: 2.5 }] }, { cost: '€ 2,50', isFree: false }],
  ])('tells what it costs: %j', (service, expected) => {
    expect(sheetOf(partsWith({ service }))).toMatchObject(expected)
  })

  it.each([
    ['Toegankelijk met de rolstoel', ['wheelchair']],
    ['Niet toegankelijk voor een rolstoel: drie trappen', []],
  ])('reads of a place: %s', (description, features) => {
    const location = { accessibility: [{ id: id('x'), description }] }
    expect(sheetOf(partsWith({ location })).features).toEqual(features)
  })

  it('reads our own terms, and leaves those of others alone', () => {
    const service = id('kast')
    const attributes = [
      ownAttribute(service, 'nood', 'food'),
      ownAttribute(service, 'drempel', 'without-papers'),
      ownAttribute(service, 'lijn', 'volunteers'),
      rubricAttribute(service, '12.3'),
      { id: id('other'), taxonomy_term_id: id('somebody-elses') },
    ]
    expect(sheetOf(partsWith({ service: { attributes } }))).toMatchObject({
      needs: ['food'],
      features: ['without-papers'],
      line: 'volunteers',
      rubrics: ['12.3'],
    })
  })

  it('knows no room when every capacity is used up', () => {
    const capacity = (available: number) => ({
      id: id(`room-${available}`),
      unit: { id: id('u'), name: 'plaatsen' },
      available,
      updated: '2026-11-01T10:00:00Z',
    })
    expect(sheetOf(partsWith({ service: { capacities: [capacity(0)] } })).isFull).toBe(true)
    expect(sheetOf(partsWith({ service: { capacities: [capacity(0), capacity(2)] } })).isFull).toBe(false)
  })

  it('writes a KBO number with its ten digits', () => {
    const identifiers = [{ id: id('kbo'), identifier_type: 'KBO', identifier: '207.437.468' }]
    expect(sheetOf(partsWith({ organization: { organization_identifiers: identifiers } })).kbo).toBe(
      '0207437468',
    )
  })
})

describe('our own terms', () => {
  it('each have an id, a code and a taxonomy of ours', () => {
    const taxonomies = ownTaxonomies.map((one) => one.id)
    expect(new Set(ownTerms.map((one) => one.id)).size).toBe(ownTerms.length)
    expect(ownTerms.filter((one) => !one.code || !taxonomies.includes(one.taxonomy_id ?? ''))).toEqual([])
    expect(ownTerms.length).toBeGreaterThan(NeedKey.options.length)
  })

  it('are told apart by their taxonomy', () => {
    expect(ownKey(ownAttribute(id('kast'), 'lijn', 'first'), 'drempel')).toBeNull()
  })
})

describe('an id that follows from a name', () => {
  it('is a UUID of version 5, the same each time and another for another name', () => {
    expect(namedId('ocmw', '1')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    expect(namedId('ocmw', '1')).toBe(namedId('ocmw', '1'))
    expect(namedId('ocmw', '1')).not.toBe(namedId('ocmw1'))
  })
})

describe('languages', () => {
  it.each([
    ['Turks', 'tr'],
    ['turkish', 'tr'],
    ['Arabe', 'ar'],
    ['nl-BE', 'nl'],
    ['Pasjtoe', 'ps'],
    ['Portugees', 'pt'],
    ['Klingon', null],
    ['', null],
  ])('%s is %s', (said, code) => {
    expect(languageCode(said)).toBe(code)
  })

  it('are called as people call them', () => {
    expect([languageName('tr', 'nl'), languageName('tr', 'en'), languageName('tr', 'fr')]).toEqual([
      'Turks',
      'Turkish',
      'turc',
    ])
  })
})
