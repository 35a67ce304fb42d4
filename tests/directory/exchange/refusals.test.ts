import { describe, expect, it } from '@jest/globals'
import { id } from './given.ts'
import { readAll } from './read.ts'
import { full, location, organization, service } from './whole-service.ts'

describe('what cannot be read', () => {
  const deep = { ...organization, services: [] as unknown[] }
  let bottom = deep
  for (let level = 0; level < 5_000; level++) {
    const next = { ...organization, services: [] as unknown[] }
    bottom.services.push({ ...service, organization: next })
    bottom = next
  }

  it.each([
    ['a number', 7, [{ fault: 'no-object' }]],
    ['a list in a list', [[full]], [{ fault: 'no-object' }]],
    ['something else', { id: id('x'), colour: 'blue' }, [{ fault: 'unknown-kind' }]],
    ['a service without a status', { ...full, status: null }, [{ fault: 'missing', field: 'status' }]],
    [
      'a status that is none',
      { ...full, status: 'open' },
      [
        {
          fault: 'no-choice',
          field: 'status',
          value: 'open',
          choices: ['active', 'inactive', 'defunct', 'temporarily closed'],
        },
      ],
    ],
    [
      'a day that is none',
      { ...full, assured_date: '31/12/2025' },
      [{ fault: 'not', field: 'assured_date', value: '31/12/2025', wanted: 'date' }],
    ],
    [
      'a day that does not exist',
      { ...full, cost_options: [{ valid_from: '2025-02-30' }] },
      [{ fault: 'not', field: 'cost_options.0.valid_from', value: '2025-02-30', wanted: 'date' }],
    ],
    [
      'a moment that is none',
      { ...full, last_modified: 'gisteren' },
      [{ fault: 'not', field: 'last_modified', value: 'gisteren', wanted: 'moment' }],
    ],
    [
      'an hour that is none',
      { ...full, schedules: [{ opens_at: '9 uur' }] },
      [{ fault: 'not', field: 'schedules.0.opens_at', value: '9 uur', wanted: 'clock' }],
    ],
    [
      'an address that runs a script',
      { ...full, url: 'javascript:alert(1)' },
      [{ fault: 'not', field: 'url', value: 'javascript:alert(1)', wanted: 'web' }],
    ],
    [
      'a mailbox that is none',
      { ...full, email: 'bel ons' },
      [{ fault: 'not', field: 'email', value: 'bel ons', wanted: 'mail' }],
    ],
    [
      'an age in words',
      { ...full, minimum_age: 'drie' },
      [{ fault: 'not', field: 'minimum_age', value: 'drie', wanted: 'number' }],
    ],
    [
      'a text that is a book',
      { ...full, description: 'x'.repeat(20_001) },
      [{ fault: 'too-long', field: 'description' }],
    ],
    [
      'too many phones',
      { ...full, phones: Array.from({ length: 101 }, () => ({ number: '1' })) },
      [{ fault: 'too-long', field: 'phones' }],
    ],
    [
      'phones that are no list',
      { ...full, phones: 'bel ons' },
      [{ fault: 'not', field: 'phones', value: 'bel ons', wanted: 'list' }],
    ],
    [
      'an organisation that is a text',
      { ...full, organization: 'De Kleine Beer' },
      [{ fault: 'not', field: 'organization', value: 'De Kleine Beer', wanted: 'object' }],
    ],
    [
      'a place outside the world',
      { ...location, latitude: 100 },
      [{ fault: 'out-of-range', field: 'latitude', value: '100' }],
    ],
    [
      'a place of a service without the service',
      { service_id: id('s'), location_id: id('l') },
      [{ fault: 'missing', field: 'service' }],
    ],
    ['one in the other without end', deep, [{ fault: 'too-deep' }]],
  ])('%s is refused, with its place and the reason', (_, value, faults) => {
    expect(readAll([full, value]).refused).toMatchObject([
      { where: { file: 'gids.json', unit: 'number', at: 2 }, faults },
    ])
  })

  it('with a fault in everything fills no memory with reasons: the rest is counted', () => {
    const all = Array.from({ length: 5_010 }, (_, at) => ({
      ...service,
      id: id(`faulty ${at}`),
      status: 'open',
    }))
    const { refused, unlisted, refusedIds } = readAll(all)
    expect([refused.length, unlisted, refusedIds.service.size]).toEqual([5_000, 10, 5_010])
  })

  it('tells of one place once, whatever number of services is given there', () => {
    const wrong = { ...location, latitude: 100 }
    const at = [{ id: id('at'), location: wrong }]
    const { refused, refusedIds } = readAll([
      { ...full, service_at_locations: at },
      { ...full, id: id('two'), service_at_locations: at },
    ])
    expect(refused).toHaveLength(1)
    expect([...refusedIds.location]).toEqual([id('place')])
  })
})
