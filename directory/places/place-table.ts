import type { Point } from './distance.ts'
import { nameKey, placeAliases } from './place-names.ts'
import type { PlaceRow } from './place-rows.ts'

/** What a name or a postcode stands for: a middle to measure from, and the postcodes in it. */
export type Place = Readonly<{
  name: string
  /** The municipality it lies in; its own name when it is one. */
  municipality: string
  postcodes: readonly string[]
  province: string | null
}> &
  Point

/** Places by what people call them. A name may mean several: Beveren near Kortrijk and Beveren near Roeselare. */
export type PlaceTable = Readonly<{
  /** By postcode, null when the table has none of it. */
  byPostcode: (postcode: string) => Place | null
  /** By name, whatever its capitals, hyphens and accents; whole municipalities before parts. */
  byName: (name: string) => readonly Place[]
  /** The names as they are looked up: lower case, without accents, words parted by one space. */
  names: readonly string[]
}>

/** Builds the table; names of whole municipalities, of old ones and of parts are all known. */
export function placeTable(rows: readonly PlaceRow[]): PlaceTable {
  const postcodes = Map.groupBy(rows, ({ postcode }) => postcode)
  const byKey = placesByKey(rows)
  for (const [alias, name] of placeAliases) {
    const places = byKey.get(nameKey(name))
    if (places !== undefined && !byKey.has(nameKey(alias))) byKey.set(nameKey(alias), places)
  }
  return {
    byPostcode: (postcode) => {
      const found = postcodes.get(postcode)
      return found === undefined ? null : placeOf(postcode, found)
    },
    byName: (name) => byKey.get(nameKey(name)) ?? [],
    names: [...byKey.keys()],
  }
}

function placesByKey(rows: readonly PlaceRow[]): Map<string, readonly Place[]> {
  const whole = Map.groupBy(rows, ({ municipality }) => municipality)
  const old = Map.groupBy(
    rows.filter(({ oldMunicipality }) => oldMunicipality !== null),
    ({ oldMunicipality, municipality }) => `${oldMunicipality}|${municipality}`,
  )
  const parts = Map.groupBy(rows, ({ name, municipality }) => `${nameKey(name)}|${municipality}`)
  const places = [
    ...[...whole].map(([name, of]) => placeOf(name, of)),
    ...[...old.values()].map((of) => placeOf(of[0]?.oldMunicipality ?? '', of)),
    ...[...parts.values()].map((of) => placeOf(of[0]?.name ?? '', of)),
  ]
  const result = new Map<string, readonly Place[]>()
  const add = (key: string, place: Place) => {
    const before = result.get(key) ?? []
    const isKnown = before.some(({ municipality }) => municipality === place.municipality)
    if (!isKnown) result.set(key, [...before, place])
  }
  for (const place of places) add(nameKey(place.name), place)
  for (const place of places) for (const name of mergedNames(place)) add(nameKey(name), place)
  return result
}

// Bilzen-Hoeselt is looked for under each of its names; most are a place of their own, which then stands for itself.
function mergedNames({ name, municipality }: Place): readonly string[] {
  const isMerged = name === municipality && /^(?!Sint-)\p{Lu}\p{L}+-\p{Lu}/u.test(name)
  return isMerged ? name.split('-') : []
}

function placeOf(name: string, of: readonly PlaceRow[]): Place {
  const municipality = of[0]?.municipality ?? name
  const own = of.filter((row) => nameKey(row.name) === nameKey(name))
  const main = of.filter((row) => nameKey(row.name) === nameKey(municipality))
  const middle = [own, main].find((rows) => rows.length > 0) ?? of
  return {
    name,
    municipality,
    province: of[0]?.province ?? null,
    postcodes: [...new Set(of.map(({ postcode }) => postcode))],
    latitude: mean(middle.map(({ latitude }) => latitude)),
    longitude: mean(middle.map(({ longitude }) => longitude)),
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** How people call a place on a card: "Ledeberg (Gent)", "9050 (Gent)", "Hasselt". */
export function placeLabel({ name, municipality }: Place): string {
  return municipality === name ? name : `${name} (${municipality})`
}
