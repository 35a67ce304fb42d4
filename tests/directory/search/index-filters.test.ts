import { describe, expect, it } from '@jest/globals'
import { createDirectoryIndex } from '../../../directory/search/directory-index.ts'
import type { LeafletSheet } from '../../../directory/search/port.ts'
import { readQuery } from '../../../directory/search/read-query.ts'
import { at, gent, hasselt, indexOf } from './index-of.ts'
import { places, wednesday } from './judging.ts'
import { sheet } from './sheets.ts'

describe('filters', () => {
  const open = [{ id: 's', freq: 'WEEKLY' as const, byday: 'WE', opens_at: '09:00', closes_at: '12:00' }]
  const { ids } = indexOf(
    sheet('plain', { needs: ['gp'] }),
    sheet('open', { needs: ['gp'], schedules: open }),
    sheet('away', { needs: ['gp'], schedules: open, status: 'temporarily closed' }),
    sheet('turkish', { needs: ['gp'], languages: ['tr'] }),
    sheet('interpreted', { needs: ['gp'], interpreter: 'Op maandag spreekt iemand Pools.' }),
    sheet('free', { needs: ['gp'], isFree: true }),
    sheet('wheels', { needs: ['gp'], features: ['wheelchair', 'without-appointment'] }),
    sheet('young', { needs: ['gp'], ages: { from: 0, to: 12 } }),
    sheet('other', { needs: ['food'], isFree: true }),
  )
  it.each([
    ['dokter nu open', ['open']],
    ['dokter woensdag voormiddag', ['open']],
    ['dokter die Turks spreekt', ['turkish']],
    ['dokter die Pools spreekt', ['interpreted']],
    ['dokter met tolk', ['interpreted']],
    ['gratis dokter in een rolstoel', []],
    ['huisarts gratis', ['free']],
    ['dokter rolstoel zonder afspraak', ['wheels']],
  ])('of “%s” all hold', (typed, expected) => {
    expect(ids(typed)).toEqual(expected)
  })

  it('by age leave out what is for others, and keep what says nothing', () => {
    expect(ids('dokter voor tieners')).not.toContain('young')
    expect(ids('dokter voor een kind van 3')).toContain('young')
    expect(ids('dokter voor een kind van 3')).toContain('plain')
  })

  it('that leave nothing tell which to drop, the easiest first, and what that gives', () => {
    const { find } = indexOf(
      sheet('a', { needs: ['gp'], places: at(gent), languages: ['nl'] }),
      sheet('b', { needs: ['gp'], places: at(hasselt, '3500', 'Hasselt'), languages: ['tr'] }),
    )
    const found = find('dokter in Gent die Turks spreekt binnen 5 km')
    expect(found.total).toBe(0)
    const query = readQuery('dokter in Gent die Turks spreekt binnen 5 km', { places, near: null })
    expect(found.drop.map(({ filter, total }) => [query.filters[filter]?.by, total])).toEqual([
      ['language', 1],
      ['place', 1],
    ])
  })
})

describe('a place', () => {
  it('nobody gave a distance for is looked around further when nothing is there', () => {
    const { find } = indexOf(
      sheet('a', { needs: ['gp'], places: at({ latitude: 51.14, longitude: 3.722 }, '9060') }),
    )
    expect(find('dokter in Gent')).toMatchObject({ total: 1, kilometres: 10 })
    expect(find('dokter binnen 5 km van Gent').total).toBe(0)
  })

  it('holds what lies in its postcodes, has its name, or comes there', () => {
    const { ids } = indexOf(
      sheet('inside', {
        needs: ['gp'],
        places: [{ address: { street: '', postcode: '9050', city: 'Ledeberg' }, position: null }],
      }),
      sheet('named', { needs: ['gp'], name: 'Dokters van Ledeberg', places: at(hasselt, '3500', 'Hasselt') }),
      sheet('second', { needs: ['gp'], places: at({ latitude: 51.037, longitude: 3.743 }, '9050') }),
      sheet('third', { needs: ['gp'], places: at({ latitude: 51.036, longitude: 3.744 }, '9050') }),
      sheet('comes', { needs: ['gp'], areas: ['Oost-Vlaanderen'] }),
      sheet('elsewhere', { needs: ['gp'], areas: ['Limburg'] }),
      sheet('far', { needs: ['gp'], places: at(hasselt, '3500', 'Hasselt') }),
    )
    expect(ids('dokter Ledeberg').toSorted()).toEqual(['comes', 'inside', 'named', 'second', 'third'])
  })

  it('is where an address lies that came without a position', () => {
    const index = createDirectoryIndex((postcode) => places.byPostcode(postcode))
    index.put({
      kind: 'service',
      sheet: sheet('a', { needs: ['gp'], places: at(null, '9040', 'Sint-Amandsberg') }),
    })
    const [hit] = index.search(readQuery('dokter Gent', { places, near: null }), wednesday).hits
    expect(hit?.kilometres).toBeGreaterThan(1)
  })
})

describe('slips', () => {
  const { find, ids } = indexOf(
    sheet('a', { name: 'Kraamhuis De Trage Ooievaar', needs: ['postnatal-care'] }),
    sheet('b', { name: 'Weegpunt Grammetje', needs: ['infant-clinic'] }),
    sheet('c', { name: 'Praathuis Uit de Wind', needs: ['mental-support'] }),
    sheet('d', { name: 'Bakkerij Zonnebloem', what: 'brood' }),
  )
  it.each([
    ['Kramhuis De Trgae Ooivaar', 'a'],
    ['weegpnut grametje', 'b'],
    ['zonnebloemm', 'd'],
    ['zonneb', 'd'],
    ['Praathius Uti de Wnid', 'c'],
  ])('in “%s” are forgiven', (typed, id) => {
    expect(ids(typed)[0]).toBe(id)
  })

  it('are told', () => {
    expect(find('zonnebloemm').corrected).toEqual([{ typed: 'zonnebloemm', taken: 'zonnebloem' }])
    expect(find('zonnebloem').corrected).toEqual([])
  })
})

describe('leaflets', () => {
  const leaflet: LeafletSheet = {
    id: 'l',
    title: 'Zo geef je de borst',
    text: 'Prenten.',
    needs: ['breastfeeding'],
    languages: ['tr'],
    lastConfirmedAt: null,
  }
  const { index, find } = indexOf(sheet('a', { needs: ['breastfeeding'] }))
  index.put({ kind: 'leaflet', leaflet })

  it('are found by who asks for one, in the language that is asked', () => {
    expect(find('folder borstvoeding').hits.map(({ id, kind }) => [id, kind])).toEqual([['l', 'leaflet']])
    expect(find('folder borstvoeding in het Turks').total).toBe(1)
    expect(find('folder borstvoeding in het Pools').total).toBe(0)
  })

  it('are counted beside services', () => {
    expect(find('borstvoeding')).toMatchObject({ total: 1, others: 1 })
    expect(find('borstvoeding').hits[0]?.kind).toBe('service')
  })
})
