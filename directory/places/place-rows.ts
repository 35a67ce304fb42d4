import { parse } from 'csv-parse/sync'
import { z } from 'zod'

/** A place with its postcode: a part, a quarter or the whole of a municipality, and where its middle lies. */
export const PlaceRow = z
  .strictObject({
    postcode: z.string().regex(/^\d{4}$/),
    name: z.string().min(1).max(80),
    municipality: z.string().min(1).max(80),
    /** The municipality it was of before the last merger, when that has another name. */
    oldMunicipality: z.string().max(80).nullable(),
    province: z.string().max(80).nullable(),
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
  })
  .readonly()
export type PlaceRow = z.infer<typeof PlaceRow>

/** A row of a file of places that cannot be read, with its line. */
type RefusedPlace = Readonly<{ line: number; reason: string }>

/** What a file of places says. */
export type ReadPlaces = Readonly<{ rows: readonly PlaceRow[]; refused: readonly RefusedPlace[] }>

const Columns = z.looseObject({
  postcode: z.string(),
  place: z.string(),
  municipality: z.string().optional(),
  municipality_2025: z.string().optional(),
  old_municipality: z.string().optional(),
  province: z.string().optional(),
  lat: z.string(),
  lon: z.string(),
})

/**
 * Reads a table of places with a heading: postcode, place, municipality (or municipality_2025), lat, lon and perhaps
 * old_municipality. A row without a place is about the municipality as a whole. Throws when it is no CSV at all.
 */
export function readPlaces(text: string): ReadPlaces {
  const records: unknown[] = parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true })
  const rows: PlaceRow[] = []
  const refused: RefusedPlace[] = []
  records.forEach((record, index) => {
    const row = rowOf(record)
    if (row instanceof z.ZodError) refused.push({ line: index + 2, reason: z.prettifyError(row) })
    else rows.push(row)
  })
  return { rows, refused }
}

function rowOf(record: unknown): PlaceRow | z.ZodError {
  const columns = Columns.safeParse(record)
  if (!columns.success) return columns.error
  const { postcode, place, lat, lon, ...names } = columns.data
  const municipality = names.municipality || names.municipality_2025 || place
  const row = PlaceRow.safeParse({
    postcode,
    name: place || municipality,
    municipality,
    oldMunicipality: names.old_municipality || null,
    province: names.province || null,
    latitude: lat === '' ? Number.NaN : Number(lat),
    longitude: lon === '' ? Number.NaN : Number(lon),
  })
  return row.success ? row.data : row.error
}
