import { describe, expect, it } from '@jest/globals'
import { kilometresBetween } from '../../../directory/places/distance.ts'
import { readPlaces } from '../../../directory/places/place-rows.ts'
import { placeLabel, placeTable } from '../../../directory/places/place-table.ts'

const heading = 'postcode,place,municipality,old_municipality,province,lat,lon\n'
const small = `${heading}9000,Gent,Gent,,Oost-Vlaanderen,51.054,3.722
9050,Ledeberg,Gent,,Oost-Vlaanderen,51.037,3.743
9050,Gentbrugge,Gent,,Oost-Vlaanderen,51.036,3.76
9850,Nevele,Deinze,Nevele,Oost-Vlaanderen,51.034,3.548
9850,Landegem,Deinze,Nevele,Oost-Vlaanderen,51.058,3.574
9800,Deinze,Deinze,,Oost-Vlaanderen,50.982,3.531
3740,Bilzen,Bilzen-Hoeselt,,Limburg,50.872,5.518
8791,Beveren,Waregem,,West-Vlaanderen,50.872,3.335
8800,Beveren,Roeselare,,West-Vlaanderen,50.969,3.142
9600,,Ronse,,Oost-Vlaanderen,50.746,3.602
9830,Sint-Martens-Latem,Sint-Martens-Latem,,Oost-Vlaanderen,51.015,3.64
`
const table = placeTable(readPlaces(small).rows)

describe('the place table', () => {
  it.each([
    ['Gent', ['Gent'], ['9000', '9050']],
    ['ledeberg', ['Ledeberg (Gent)'], ['9050']],
    ['GHENT', ['Gent'], ['9000', '9050']],
    ['st martens latem', ['Sint-Martens-Latem'], ['9830']],
    ['Sint Martens-Latem', ['Sint-Martens-Latem'], ['9830']],
    ['Nevele', ['Nevele (Deinze)'], ['9850']],
    ['Bilzen', ['Bilzen (Bilzen-Hoeselt)'], ['3740']],
    ['Hoeselt', ['Bilzen-Hoeselt'], ['3740']],
    ['Ronse', ['Ronse'], ['9600']],
    ['Beveren', ['Beveren (Waregem)', 'Beveren (Roeselare)'], ['8791']],
    ['Nergens', [], undefined],
  ])('knows %s', (name, labels, postcodes) => {
    const found = table.byName(name)
    expect(found.map(placeLabel)).toEqual(labels)
    expect(found[0]?.postcodes).toEqual(postcodes)
  })

  it('knows postcodes, and measures a municipality from its centre', () => {
    expect(table.byPostcode('9050')).toMatchObject({ municipality: 'Gent', postcodes: ['9050'] })
    expect(table.byName('Gent')[0]).toMatchObject({ latitude: 51.054, longitude: 3.722 })
    expect(table.byPostcode('1234')).toBeNull()
  })

  it('says of each row that it cannot read why', () => {
    const { rows, refused } = readPlaces(
      `${heading}90,Kort,Kort,,X,51,3\n9000,Gent,Gent,,X,,3\n9000,Gent,Gent,,X,51,3\n`,
    )
    expect(rows).toHaveLength(1)
    expect(refused.map(({ line }) => line)).toEqual([2, 3])
    expect(refused[0]?.reason).toContain('postcode')
  })

  it('reads the columns of the full Flemish table as well', () => {
    const full =
      'postcode,place,municipality_2025,nis_2025,province,lat,lon,statistical_sectors\n1500,Halle,Halle,23027,Vlaams-Brabant,50.7338,4.2345,30\n'
    expect(readPlaces(full).rows).toEqual([
      {
        postcode: '1500',
        name: 'Halle',
        municipality: 'Halle',
        oldMunicipality: null,
        province: 'Vlaams-Brabant',
        latitude: 50.7338,
        longitude: 4.2345,
      },
    ])
  })
})

describe('distance', () => {
  it.each([
    [{ latitude: 51.054, longitude: 3.722 }, { latitude: 50.93, longitude: 5.338 }, 114],
    [{ latitude: 51.054, longitude: 3.722 }, { latitude: 51.037, longitude: 3.743 }, 2.4],
  ])('from %j to %j', (one, other, kilometres) => {
    expect(Math.abs(kilometresBetween(one, other) - kilometres)).toBeLessThan(kilometres / 50)
  })
})
