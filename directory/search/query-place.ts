import { type Place, placeLabel } from '../places/place-table.ts'
import type { QueryPlace } from './query.ts'

/** A place of the table as a query keeps it. */
export function queryPlace(place: Place): QueryPlace {
  const { latitude, longitude, postcodes, municipality, province } = place
  const areas = province === null ? [municipality] : [municipality, province]
  return { label: placeLabel(place), latitude, longitude, postcodes, areas }
}
