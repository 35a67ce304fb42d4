import { describe, expect, it } from '@jest/globals'
import { namedId } from '../../../directory/named-id.ts'
import { needOf } from '../../../directory/needs/needs.ts'
import { id, source } from './given.ts'
import { readAll } from './read.ts'
import { full, location, organization, service } from './whole-service.ts'

/** Names of what was read, by kind. */
function named(objects: readonly unknown[], kind?: Parameters<typeof readAll>[1]) {
  const { organizations, locations, services, refused } = readAll(objects, kind)
  const names = (records: ReadonlyMap<string, { hsds: { name?: string | undefined } }>) =>
    [...records.values()].map(({ hsds }) => hsds.name)
  return {
    organizations: names(organizations),
    locations: names(locations),
    services: names(services),
    refused,
  }
}

const all = {
  organizations: ['De Kleine Beer vzw'],
  locations: ['Wijkhuis'],
  services: ['Luiertafel'],
  refused: [],
}

describe('objects of the standard', () => {
  it('are read from a full service', () => {
    expect(named([full])).toEqual(all)
    const [read] = readAll([full]).services.values()
    expect(read?.hsds).toMatchObject({
      organization_id: id('org'),
      service_at_locations: [{ id: id('at'), location_id: id('place') }],
    })
  })

  it('are read from a full organisation with its services and places', () => {
    const { organization: _, ...bare } = full
    expect(named([{ ...organization, services: [bare], locations: [location] }])).toEqual(all)
    const read = readAll([{ ...organization, services: [bare], locations: [location] }])
    expect(read.services.get(id('service'))?.hsds.organization_id).toBe(id('org'))
    expect(read.locations.get(id('place'))?.hsds.organization_id).toBe(id('org'))
  })

  it('are read from services at locations, each with a place of the same service', () => {
    const other = {
      id: id('at-2'),
      service: { ...service, organization },
      location: { ...location, id: id('place-2') },
    }
    const read = readAll([{ id: id('at'), service: { ...service, organization }, location }, other])
    expect([read.organizations.size, read.locations.size, read.services.size, read.refused]).toEqual([
      1,
      2,
      1,
      [],
    ])
    expect(
      read.services.get(id('service'))?.hsds.service_at_locations?.map(({ location_id: at }) => at),
    ).toEqual([id('place'), id('place-2')])
  })

  it('are read from lists of one kind', () => {
    expect(named([location]).locations).toEqual(['Wijkhuis'])
    expect(named([{ ...organization, website: 'https://beer.example' }]).organizations).toHaveLength(1)
    expect(named([organization], 'organization').organizations).toHaveLength(1)
    expect(readAll([{ id: id('t'), name: 'Eten', description: 'Eten', taxonomy: 'Noden' }])).toMatchObject({
      loose: 1,
      refused: [],
    })
  })

  it('may point at what is told of elsewhere', () => {
    expect(
      named([
        { ...full, organization: { id: id('org') } },
        { ...organization, logo: 'x' },
      ]),
    ).toEqual(all)
  })

  it('lose nulls, empty texts and blanks, and what the standard does not know is counted', () => {
    const read = readAll([
      { ...full, alert: null, fees: '  ', phones: [], colour: 'blue', service_at_locations: [null] },
      { ...full, id: id('two'), colour: 'red' },
    ])
    expect(read.refused).toEqual([])
    expect(Object.keys(read.services.get(id('service'))?.hsds ?? {}).toSorted()).toEqual([
      'id',
      'name',
      'organization_id',
      'status',
    ])
    expect([...read.unknown]).toEqual([['service.colour', 2]])
  })

  it('have plain texts, numbers that are numbers and days that are days', () => {
    const read = readAll([
      {
        ...service,
        description: ' <p>Hulp &amp; raad</p> ',
        minimum_age: '3',
        maximum_age: '2,5',
        assured_date: '2025-05-05T10:00:00',
        last_modified: '2025-05-05 12:00:00',
        phones: [{ number: 32_475, extension: '12' }],
      },
    ])
    expect(read.refused).toEqual([])
    expect(read.services.get(id('service'))?.hsds).toMatchObject({
      description: 'Hulp & raad',
      minimum_age: 3,
      maximum_age: 2.5,
      assured_date: '2025-05-05',
      last_modified: '2025-05-05T10:00:00.000Z',
      phones: [{ number: '32475', extension: 12 }],
    })
  })

  it('get the same ids in every import where they have none of their own', () => {
    const bare = {
      id: 'dienst-7',
      name: 'Luiertafel',
      status: 'active',
      organization: { name: 'De Kleine Beer vzw' },
      phones: [{ number: '1' }, { number: '2' }],
      service_at_locations: [
        { location: { location_type: 'physical' } },
        { location: { location_type: 'physical' } },
      ],
    }
    const first = readAll([bare])
    expect(first.refused).toEqual([])
    expect([...first.services.keys()]).toEqual([namedId(source.name, 'service', 'dienst-7')])
    expect(first.locations.size).toBe(2)
    const [read] = first.services.values()
    expect(new Set(read?.hsds.phones?.map((phone) => phone.id)).size).toBe(2)
    expect([...readAll([bare]).services]).toEqual([...first.services])
    const linked = readAll([
      { ...bare, organization: undefined, organization_id: 'beer' },
      { id: 'beer', name: 'B', services: [] },
    ])
    expect(
      linked.organizations.has(
        linked.services.get(namedId(source.name, 'service', 'dienst-7'))?.hsds.organization_id ?? '',
      ),
    ).toBe(true)
  })

  it('name a term of our own and do not copy it, so that its label stays ours to change', () => {
    const { id: term } = needOf('nappies')
    const read = readAll([
      { ...service, attributes: [{ taxonomy_term: { id: term, name: 'Oud', description: 'Oud' } }] },
    ])
    const [attribute] = read.services.get(id('service'))?.hsds.attributes ?? []
    expect(attribute).toEqual({ id: attribute?.id, taxonomy_term_id: term })
  })

  it('write an id of capitals as the same id', () => {
    expect([...readAll([{ ...service, id: id('service').toUpperCase() }]).services.keys()]).toEqual([
      id('service'),
    ])
  })

  it('keep no mailbox of who assured it and no name of who changed it elsewhere', () => {
    const change = {
      id: id('change'),
      last_action_date: '2025-01-01',
      last_action_type: 'update',
      field_name: 'name',
      previous_value: '',
      replacement_value: 'Luiertafel',
    }
    const metadata = [
      { ...change, updated_by: 'An Peeters' },
      { ...change, id: id('change-2'), updated_by: 'buddy' },
    ]
    const read = readAll([{ ...service, assurer_email: 'an@elders.example', metadata }])
    const { hsds } = read.services.get(id('service')) ?? {}
    expect(hsds?.metadata?.map((one) => [one.updated_by, one.previous_value])).toEqual([
      ['bron', ''],
      ['buddy', ''],
    ])
    expect(JSON.stringify(hsds)).not.toMatch(/an@|Peeters/)
  })

  it('that stand in it twice are one; a service that says something else the second time is refused', () => {
    expect(readAll([full, full])).toMatchObject({ repeated: 3, refused: [] })
    const other = readAll([full, { ...full, name: 'Melktafel' }])
    expect(other.refused).toMatchObject([
      { name: 'Melktafel', where: { at: 2 }, faults: [{ fault: 'twice' }] },
    ])
    const brief = { ...full, organization: { ...organization, name: 'Kleine Beer' } }
    expect(readAll([full, { ...brief, id: id('two') }])).toMatchObject({
      differing: [id('org')],
      refused: [],
    })
  })
})
