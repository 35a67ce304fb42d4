import { readFileSync } from 'node:fs'
import { type PlaceRow, readPlaces } from '../../directory/places/place-rows.ts'
import { atFirstNeed } from '../../programme/at-first-need.ts'

/** The places around the two sites, as they come along; a deployer may read in all of Flanders instead. */
export const regionPlaces: () => readonly PlaceRow[] = atFirstNeed(() => {
  const file = new URL('../../directory/places/regions.csv', import.meta.url)
  return readPlaces(readFileSync(file, 'utf8')).rows
})
