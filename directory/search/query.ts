import { z } from 'zod'
import { LifeDomain } from '../../programme/contact-words.ts'
import { Feature } from '../features.ts'
import { NeedKey } from '../needs/needs.ts'

/** A point that distances are measured from, with the name people know it by ("Ledeberg (Gent)"). */
export const QueryPlace = z
  .strictObject({
    label: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    /** The postcodes that lie in it whatever the distance: those of the municipality or the part that was named. */
    postcodes: z.array(z.string()).readonly(),
    /** The areas it lies in by name: its municipality and its province. */
    areas: z.array(z.string()).readonly(),
  })
  .readonly()
export type QueryPlace = z.infer<typeof QueryPlace>

/** A day of opening hours: any, a weekday, or one that hangs on the moment of the search. */
export const OpenDay = z.enum([
  'any',
  'today',
  'tomorrow',
  'weekend',
  'MO',
  'TU',
  'WE',
  'TH',
  'FR',
  'SA',
  'SU',
])
export type OpenDay = z.infer<typeof OpenDay>

const minutes = z.number().int().min(0).max(2880)

/** Now, or some time on a day between two clock times (minutes since midnight; the whole day is 0 to 1440). */
export const OpenWhen = z.union([
  z.strictObject({ moment: z.literal('now') }).readonly(),
  z.strictObject({ day: OpenDay, from: minutes, until: minutes }).readonly(),
])
export type OpenWhen = z.infer<typeof OpenWhen>

// The words of the sentence that gave a filter, as they were typed; a card shows them, or a name of its own.
const said = z.string()

/**
 * One thing that was read in a sentence and that a service has to answer. Filters are joined by AND, but needs by OR:
 * who asks for food and nappies is helped by either, best by both.
 */
export const Filter = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('need'), needs: z.array(NeedKey).min(1).readonly(), said }).readonly(),
  z.strictObject({ by: z.literal('domain'), domain: LifeDomain, said }).readonly(),
  z
    .strictObject({
      by: z.literal('place'),
      place: QueryPlace,
      kilometres: z.number().positive(),
      /** Nobody typed a distance: when there is nothing within it, the search looks further. */
      isImplied: z.boolean(),
      said,
    })
    .readonly(),
  z.strictObject({ by: z.literal('language'), language: z.string(), said }).readonly(),
  z.strictObject({ by: z.literal('interpreter'), said }).readonly(),
  z.strictObject({ by: z.literal('free'), said }).readonly(),
  z.strictObject({ by: z.literal('feature'), feature: Feature, said }).readonly(),
  /** Of whom it is for, in years, both ends included: tieners 12 to 18, a child of 3 from 3 to 3. */
  z.strictObject({ by: z.literal('age'), from: z.number(), until: z.number(), said }).readonly(),
  z.strictObject({ by: z.literal('open'), when: OpenWhen, said }).readonly(),
])
export type Filter = z.infer<typeof Filter>

/** Leaflets are found the same way as services; who asks for a folder gets folders. */
export const RecordKind = z.enum(['service', 'leaflet'])
export type RecordKind = z.infer<typeof RecordKind>

/** What a sentence was read as: filters, and the words that are left to match with what is written in the directory. */
export const Query = z
  .strictObject({
    typed: z.string(),
    text: z.string(),
    filters: z.array(Filter).readonly(),
    kind: RecordKind,
  })
  .readonly()
export type Query = z.infer<typeof Query>

/** The query without one of its filters, for somebody who takes it away; its words are not looked for either. */
export function withoutFilter(query: Query, index: number): Query {
  const filters = query.filters.filter((_, at) => at !== index)
  const typed = [...filters.map(({ said }) => said), query.text].filter(Boolean).join(' ')
  return { ...query, typed, filters }
}
