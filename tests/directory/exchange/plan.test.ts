import { describe, expect, it } from '@jest/globals'
import { fullService } from '../../../directory/exchange/full-service.ts'
import { id, location, organization, parts, service } from './given.ts'
import { nothing, plan, storeOf, written } from './read.ts'

const given = fullService(parts())
const later = '2026-07-01T08:00:00.000Z'

/** What a plan would write, in numbers. */
function writes(planned: ReturnType<typeof plan>) {
  const { organizations, locations, services } = planned
  return [organizations.length, locations.length, services.length]
}

describe('an import into an empty store', () => {
  it('adds services that nobody here looked at or confirmed, with their source and licence', () => {
    const assured = { ...given, assured_date: '2026-01-15' }
    const planned = plan([assured])
    expect(writes(planned)).toEqual([1, 1, 1])
    expect(planned.added).toEqual([{ id: id('service'), name: 'Luiertafel' }])
    expect(planned.services[0]).toMatchObject({
      state: 'unchecked',
      confirmations: [],
      lastConfirmedAt: null,
      lastChangedAt: given.last_modified,
      sharedBy: null,
      hsds: { assured_date: '2026-01-15' },
      source: { name: 'Gidsen van Elders', licence: 'CC BY 4.0', importedAt: '2026-06-01T08:00:00.000Z' },
    })
  })

  it.each([
    ['does not say when it changed', undefined, '2026-06-01T08:00:00.000Z'],
    ['says it in another zone', '2026-05-01T10:00:00+02:00', '2026-05-01T08:00:00.000Z'],
    ['says that it has yet to change', '2027-05-01T08:00:00.000Z', '2026-06-01T08:00:00.000Z'],
  ])('takes its own moment when a source %s', (_, said, kept) => {
    const { last_modified: __, ...silent } = given
    const planned = plan([said === undefined ? silent : { ...silent, last_modified: said }])
    expect(planned.services[0]?.lastChangedAt).toBe(kept)
  })
})

describe('a second import', () => {
  const stored = written(plan([given]))

  it('of the same changes nothing, whenever it comes', () => {
    const again = plan([given], stored, { at: later })
    expect(writes(again)).toEqual([0, 0, 0])
    expect(again).toMatchObject({ unchanged: 1, added: [], changed: [], kept: [], vanished: [], foreign: [] })
  })

  it('of the same with other ids underneath and in another order changes nothing', () => {
    const phones = given.phones?.map((phone) => ({ number: phone.number, id: id('another') }))
    const turned = Object.fromEntries(Object.entries({ ...given, phones }).toReversed())
    expect(writes(plan([turned], stored))).toEqual([0, 0, 0])
  })

  it('writes only what differs, and says in which fields', () => {
    const planned = plan([{ ...given, name: 'Melktafel', phones: [{ number: '1' }] }], stored, { at: later })
    expect(writes(planned)).toEqual([0, 0, 1])
    expect(planned.changed).toEqual([{ id: id('service'), name: 'Melktafel', fields: ['name', 'phones'] }])
    expect(planned.services[0]?.lastChangedAt).toBe(later)
    const elsewhere = { ...given, organization: { ...given.organization, name: 'Grote Beer' } }
    expect(writes(plan([elsewhere], stored))).toEqual([1, 0, 0])
  })

  it('keeps all that people did around it', () => {
    const at = '2026-03-01T10:00:00.000Z'
    const around = {
      state: 'agreed' as const,
      site: 'gent',
      agreedBy: 'door',
      confirmations: [{ by: 'lies', at }],
      lastConfirmedAt: at,
      reports: [{ id: 'r', kind: 'gone' as const, field: null, by: 'noor', at, handled: null }],
      tips: [{ id: 't', text: 'Loket 3', by: 'lies', at, state: 'shown' as const }],
    }
    const busy = storeOf(parts(around))
    expect(plan([{ ...given, name: 'Melktafel' }], busy).services[0]).toMatchObject({
      ...around,
      hsds: { name: 'Melktafel' },
    })
  })

  it('tells of what its source gives no longer, and leaves it', () => {
    const other = { ...given, id: id('other'), name: 'Speeltuin' }
    const planned = plan([other], stored)
    expect(planned.vanished).toEqual([{ id: id('service'), name: 'Luiertafel' }])
    expect(writes(planned)).toEqual([0, 0, 1])
    expect(plan([other], storeOf(parts({ state: 'closed' }))).vanished).toEqual([])
    expect(plan([other], storeOf(parts({}, { status: 'defunct' }))).vanished).toEqual([])
    expect(plan([other], storeOf(parts({ source: null }))).vanished).toEqual([])
    expect(
      plan(
        [organization().hsds].map((one) => ({ ...one, logo: 'x' })),
        stored,
      ).vanished,
    ).toEqual([])
  })
})

describe('what another source gave, or people here', () => {
  it.each([
    ['another source', 'Sociale Gids'],
    ['people of the programme', null],
  ])('is not written over by an import: %s', (_, name) => {
    const theirs = name === null ? null : { name, licence: null, url: null, importedAt: later }
    const stored = storeOf({
      service: service({ source: theirs }),
      organization: { ...organization(), source: theirs },
      locations: [{ ...location(), source: theirs }],
    })
    const changed = {
      ...given,
      name: 'Melktafel',
      organization: { ...given.organization, name: 'Grote Beer' },
    }
    const planned = plan([changed], stored)
    expect(writes(planned)).toEqual([0, 0, 0])
    expect(planned.foreign).toEqual([
      { id: id('org'), kind: 'organization', name: 'De Kleine Beer vzw', source: name },
      { id: id('service'), kind: 'service', name: 'Luiertafel', source: name },
    ])
  })
})

describe('what points at something', () => {
  it.each([
    [
      'an organisation',
      { ...given, organization: undefined, organization_id: id('nobody') },
      'organization',
      id('nobody'),
    ],
    [
      'a place',
      { ...given, service_at_locations: [{ location_id: id('nowhere') }] },
      'location',
      id('nowhere'),
    ],
  ])('%s that is nowhere is refused', (_, one, to, where) => {
    const planned = plan([one])
    expect(planned.refused).toMatchObject([
      { kind: 'service', faults: [{ fault: 'dangling', to, id: where }] },
    ])
    expect(planned.services).toEqual([])
  })

  it('may point at what is stored already', () => {
    const link = { ...given, organization: undefined, organization_id: id('org') }
    expect(plan([{ ...link, id: id('two'), name: 'Twee' }], storeOf(parts())).refused).toEqual([])
  })

  it('that was refused itself is refused with it', () => {
    const place = { id: id('place'), location_type: 'physical', latitude: 100 }
    const planned = plan([{ ...given, service_at_locations: [{ location: place }] }], storeOf(parts()))
    expect(planned.refused.map(({ kind, faults }) => [kind, faults[0]?.fault])).toEqual([
      ['location', 'out-of-range'],
      ['service', 'part-refused'],
    ])
  })

  it('loses a place’s link to an organisation that is nowhere, and nothing else', () => {
    const planned = plan([{ id: id('p'), location_type: 'virtual', organization_id: id('nobody') }])
    expect([planned.loose, planned.refused, planned.locations[0]?.hsds]).toEqual([
      1,
      [],
      { id: id('p'), location_type: 'virtual' },
    ])
  })

  it('goes round in no circle of organisations', () => {
    const ring = ['a', 'b', 'c'].map((name, at) => ({
      id: id(name),
      name,
      description: '',
      parent_organization_id: id(['b', 'c', 'a'][at] ?? ''),
    }))
    const above = { id: id('d'), name: 'd', description: '', parent_organization_id: id('a') }
    const planned = plan([above, ...ring, { ...given, organization: undefined, organization_id: id('b') }])
    expect(planned.refused.map(({ name, faults }) => [name, faults[0]?.fault])).toEqual([
      ['a', 'circle'],
      ['b', 'circle'],
      ['c', 'circle'],
      ['Luiertafel', 'part-refused'],
    ])
    expect(planned.organizations.map(({ hsds }) => hsds.name)).toEqual(['d'])
    const closes = { id: id('org'), name: 'x', description: '', parent_organization_id: id('e') }
    const stored = storeOf({
      ...parts(),
      organization: organization({ id: id('e'), parent_organization_id: id('org') }),
    })
    expect(plan([closes], stored).refused).toMatchObject([{ faults: [{ fault: 'circle' }] }])
  })

  it('goes round in no circle of terms', () => {
    const term = (name: string, parent: string) => ({
      taxonomy_term: { id: id(name), name, description: '', parent_id: id(parent) },
    })
    const planned = plan([
      { ...given, attributes: [term('t1', 't2')] },
      { ...given, id: id('two'), phones: [{ number: '1', attributes: [term('t2', 't1')] }] },
      { ...given, id: id('three'), attributes: [term('t3', 't1')] },
    ])
    expect(planned.refused.map(({ where, faults }) => [where.at, faults[0]])).toEqual([
      [1, { fault: 'circle', of: 'term', id: id('t1') }],
      [2, { fault: 'circle', of: 'term', id: id('t2') }],
    ])
    expect(planned.services.map((one) => one.id)).toEqual([id('three')])
  })
})

describe('an import of nothing', () => {
  it('plans nothing', () => {
    expect(writes(plan([], nothing))).toEqual([0, 0, 0])
  })
})
