import { describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import { regionPlaces } from '../../../bot/directory/region-places.ts'
import { placeTable } from '../../../directory/places/place-table.ts'
import { createDirectoryIndex } from '../../../directory/search/directory-index.ts'
import type { Found } from '../../../directory/search/port.ts'
import { readQuery } from '../../../directory/search/read-query.ts'
import { sheetOf } from '../../../directory/sheet.ts'
import { fictionalRecords } from '../fictional-records.ts'

const now = DateTime.fromISO('2026-11-23T16:00', { zone: 'Europe/Brussels' })
const places = placeTable(regionPlaces())
const { services, organizations, locations } = fictionalRecords()
const index = createDirectoryIndex()
const names = new Map(services.map(({ id, hsds }) => [id, hsds.name]))
const placesOf = ({ hsds }: (typeof services)[number]) => {
  const ids = new Set((hsds.service_at_locations ?? []).map(({ location_id }) => location_id))
  return locations.filter(({ id }) => ids.has(id))
}
for (const service of services) {
  const organization = organizations.find(({ id }) => id === service.hsds.organization_id) ?? null
  index.put({ kind: 'service', sheet: sheetOf({ service, organization, locations: placesOf(service) }) })
}

const read = (typed: string) => readQuery(typed, { places, near: null })
const search = (typed: string): Found => index.search(read(typed), now)
const namesOf = (typed: string) => search(typed).hits.map(({ id }) => names.get(id))
const needsOf = (typed: string) => read(typed).filters.flatMap((one) => (one.by === 'need' ? one.needs : []))

describe('what is read in a sentence', () => {
  it.each([
    ['waar kan ze slapen met een peuter, ze zoekt opvang voor de nacht', ['homelessness']],
    ['opvang voor een peuter', ['childcare']],
    ['geen mutualiteit en geen papieren en zwanger', ['urgent-medical-aid']],
    ['iemand die meegaat naar de dokter om te vertalen', ['interpreter']],
    ['poetshulp na de bevalling', ['home-support']],
    ['geen geld voor luiers', ['nappies']],
    ['is er iemand die borstvoeding en inentingen kent', ['breastfeeding', 'infant-clinic']],
    ['waar kan ze gewoon binnenspringen', ['meeting']],
  ])('“%s” asks for %s', (typed, needs) => {
    expect(needsOf(typed)).toEqual(needs)
  })
})

describe('what names the thing that was asked for', () => {
  it('is shown without what shares only the broad need', () => {
    expect(namesOf('tandarts Genk')).toEqual(['Wijkpraktijk Het Zachte Verband'])
    expect(namesOf('huisarts Genk')).toContain('Het Zachte Verband: avondspreekuur')
  })

  it('goes first in other words for the same', () => {
    expect(namesOf('kuisvrouw Gent')[0]).toBe('Twee Paar Handen Gent: gezinshulp en poetshulp')
    expect(namesOf('huilbaby Gent')).toContain('Opvoedpunt De Wiebelsok')
  })
})

describe('a soft filter that leaves nothing nearby', () => {
  it('gives way, and the answer tells which', () => {
    const typed = 'ziekenfonds Hasselt zonder afspraak'
    const { filters } = read(typed)
    const found = search(typed)
    expect(namesOf(typed)).toEqual(['Het Zachte Vangnet Hasselt: ziekenfonds'])
    expect(found.relaxed.map((at) => filters[at])).toMatchObject([
      { by: 'feature', feature: 'without-appointment' },
    ])
    expect(found.hits[0]?.why.filters).not.toContain(found.relaxed[0])
  })

  it('stays when something answers it, and a language always does', () => {
    expect(search('dokter Genk zonder papieren').relaxed).toEqual([])
    expect(search('tolk Portugees die klingon spreekt').relaxed).toEqual([])
    expect(search('psycholoog Hasselt Tigrinya')).toMatchObject({ relaxed: [] })
  })
})
