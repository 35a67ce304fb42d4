import type { PlaceTable } from '../places/place-table.ts'
import type { Query, QueryPlace } from './query.ts'

/** What a sentence is read with: the places that are known, and where "in de buurt" is for who types (null: unknown). */
export type ReadingFacts = Readonly<{ places: PlaceTable; near: QueryPlace | null }>

/** Reads a sentence as a student or a lecturer types it (Dutch, English or French) into what to look for. */
export function readQuery(typed: string, { places }: ReadingFacts): Query {
  const postcode = /\b\d{4}\b/.exec(typed)?.[0]
  const place = postcode === undefined ? null : places.byPostcode(postcode)
  if (postcode === undefined || place === null) return { typed, text: typed, filters: [], kind: 'service' }
  const { latitude, longitude, postcodes, name } = place
  const filter = {
    by: 'place' as const,
    place: { label: name, latitude, longitude, postcodes },
    kilometres: 5,
    isImplied: true,
    said: postcode,
  }
  return { typed, text: typed.replace(postcode, '').trim(), filters: [filter], kind: 'service' }
}
