import { describe, expect, it } from '@jest/globals'
import { readPlaces } from '../../../directory/places/place-rows.ts'
import { placeTable } from '../../../directory/places/place-table.ts'
import { Query, withoutFilter } from '../../../directory/search/query.ts'
import { type ReadingFacts, readQuery } from '../../../directory/search/read-query.ts'

const csv = 'postcode,place,municipality,lat,lon\n9050,Ledeberg,Gent,51.037,3.743\n'
const facts: ReadingFacts = { places: placeTable(readPlaces(csv).rows), near: null }

describe('a query', () => {
  it('is data that can be sent and read back', () => {
    const query = readQuery('luiers 9050', facts)
    expect(query.filters.map(({ by }) => by)).toContain('place')
    expect(Query.parse(JSON.parse(JSON.stringify(query)))).toEqual(query)
  })

  it('loses a filter with its words', () => {
    const query = readQuery('luiers 9050', facts)
    const at = query.filters.findIndex(({ by }) => by === 'place')
    expect(withoutFilter(query, at).filters.map(({ by }) => by)).not.toContain('place')
    expect(withoutFilter(query, at).typed).not.toContain('9050')
  })
})
