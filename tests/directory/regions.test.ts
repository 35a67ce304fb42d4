import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { readPlaces } from '../../directory/places/place-rows.ts'

const columns = ['postcode', 'place', 'municipality', 'old_municipality', 'province', 'lat', 'lon'] as const
type Row = Readonly<Record<(typeof columns)[number], string>>

const text = readFileSync(new URL('../../directory/places/regions.csv', import.meta.url), 'utf8')
const rows = parse<Row>(text, { columns: true })

/** Where a province lies, roughly: what falls outside was mistyped. */
const boxes = {
  'Oost-Vlaanderen': { lat: [50.7, 51.3], lon: [3.3, 4.35] },
  Limburg: { lat: [50.68, 51.3], lon: [4.98, 5.92] },
} as const

describe('the places of the two regions', () => {
  it('stand in the columns that the lookup reads', () => {
    expect(text.split('\n')[0]).toBe(columns.join(','))
    expect(rows.length).toBeGreaterThan(200)
    expect(readPlaces(text)).toMatchObject({ refused: [], rows: { length: rows.length } })
  })

  it('are well shaped: postcode, names and coordinates to three decimals', () => {
    const name = /^\p{Lu}[\p{L}'-]*( \p{Lu}?[\p{L}-]+)*$/u
    const wrong = rows.filter(
      (row) =>
        !/^[39]\d{3}$/.test(row.postcode) ||
        ![row.place, row.municipality, row.old_municipality || row.place].every((one) => name.test(one)) ||
        ![row.lat, row.lon].every((number) => /^\d{1,2}\.\d{3}$/.test(number)),
    )
    expect(wrong).toEqual([])
  })

  it('lie in the province of their postcode', () => {
    const wrong = rows.filter((row) => {
      const province = row.postcode.startsWith('9') ? 'Oost-Vlaanderen' : 'Limburg'
      const { lat, lon } = boxes[province]
      return row.province !== province || !within(Number(row.lat), lat) || !within(Number(row.lon), lon)
    })
    expect(wrong).toEqual([])
  })

  it('lie no further than 9 km from the others of their postcode', () => {
    const wrong = [...Map.groupBy(rows, ({ postcode }) => postcode)].flatMap(([, [first, ...others]]) =>
      first === undefined ? [] : others.filter((other) => kilometres(first, other) > 9),
    )
    expect(wrong).toEqual([])
  })

  it('stand once, each in one municipality', () => {
    expect(new Set(rows.map(({ postcode, place }) => `${postcode} ${place}`)).size).toBe(rows.length)
    const provinces = Map.groupBy(rows, ({ municipality }) => municipality)
    expect([...provinces].filter(([, of]) => new Set(of.map((row) => row.province)).size > 1)).toEqual([])
  })

  it('an old municipality is never the new one, and went into one only', () => {
    const merged = rows.filter((row) => row.old_municipality !== '')
    expect(merged.filter((row) => row.old_municipality === row.municipality)).toEqual([])
    const into = Map.groupBy(merged, (row) => row.old_municipality)
    expect([...into].filter(([, of]) => new Set(of.map((row) => row.municipality)).size > 1)).toEqual([])
  })

  it.each([
    ['Melle', 'Merelbeke-Melle'],
    ['Merelbeke', 'Merelbeke-Melle'],
    ['Wachtebeke', 'Lochristi'],
    ['Moerbeke', 'Lokeren'],
    ['De Pinte', 'Nazareth-De Pinte'],
    ['Nazareth', 'Nazareth-De Pinte'],
    ['Nevele', 'Deinze'],
    ['Zomergem', 'Lievegem'],
    ['Kortessem', 'Hasselt'],
    ['Bilzen', 'Bilzen-Hoeselt'],
    ['Hoeselt', 'Bilzen-Hoeselt'],
    ['Tongeren', 'Tongeren-Borgloon'],
    ['Borgloon', 'Tongeren-Borgloon'],
    ['Opglabbeek', 'Oudsbergen'],
  ])('%s went into %s', (old, municipality) => {
    expect(rows.find(({ place }) => place === old)).toMatchObject({ municipality, old_municipality: old })
  })

  it.each([
    ['Ledeberg', '9050', 'Gent'],
    ['Sint-Amandsberg', '9040', 'Gent'],
    ['Zwijnaarde', '9052', 'Gent'],
    ['Dampoort', '9000', 'Gent'],
    ['Rabot', '9000', 'Gent'],
    ['Brugse Poort', '9000', 'Gent'],
    ['Sint-Pieters', '9000', 'Gent'],
    ['Kuringen', '3511', 'Hasselt'],
    ['Banneux', '3500', 'Hasselt'],
    ['Ter Hilst', '3500', 'Hasselt'],
    ['Winterslag', '3600', 'Genk'],
    ['Sledderlo', '3600', 'Genk'],
    ['Diepenbeek', '3590', 'Diepenbeek'],
  ])('%s is %s %s', (place, postcode, municipality) => {
    expect(rows.find((row) => row.place === place)).toMatchObject({ postcode, municipality })
  })
})

function within(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high
}

/** As the crow flies, flat: near enough in Flanders. */
function kilometres(one: Row, other: Row): number {
  const north = (Number(one.lat) - Number(other.lat)) * 111.2
  const east = (Number(one.lon) - Number(other.lon)) * 70.3
  return Math.hypot(north, east)
}
