import { z } from 'zod'

/** A search as the tab carries it: what it got, with what a person chose put in. The action reads it strictly. */
export const PageSearch = z
  .strictObject({
    typed: z.string().nullable(),
    domain: z.string().nullable(),
    needs: z.array(z.string()).readonly(),
    domains: z.array(z.string()).readonly(),
    place: z.string(),
    kilometres: z.number(),
    language: z.string(),
    isFree: z.literal(true),
    isOpenNow: z.literal(true),
    features: z.array(z.string()).readonly(),
    order: z.enum(['fit', 'distance']),
    without: z.array(z.number()).readonly(),
    kind: z.enum(['service', 'leaflet']),
  })
  .partial()
  .readonly()
export type PageSearch = z.infer<typeof PageSearch>

/** A filter as a tag that can be taken away, and the search without it. */
const Tag = z.strictObject({ said: z.string(), search: PageSearch }).readonly()

/** One service in the list, in finished words: plain text, nothing of it is markup. */
const ServiceRow = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    what: z.string(),
    /** Whether it is open now, or what is the matter with it. */
    open: z
      .strictObject({ state: z.enum(['open', 'closed', 'unknown', 'away']), said: z.string() })
      .nullable(),
    /** City and distance. */
    where: z.array(z.string()).readonly(),
    /** Full, cost, line. */
    facts: z.array(z.string()).readonly(),
    confirmed: z.string(),
    isUnchecked: z.boolean(),
  })
  .readonly()
export type PageServiceRow = z.infer<typeof ServiceRow>

const LeafletRow = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    summary: z.string(),
    facts: z.array(z.string()).readonly(),
  })
  .readonly()

/** The list of services of the tab: what was found, as the chat says it. */
export const ServicesPage = z
  .strictObject({
    shows: z.literal('services'),
    title: z.string(),
    /** What a person should know of the search: a word taken for another, a wider circle, a filter let go. */
    notes: z.array(z.string()).readonly(),
    kind: z.enum(['service', 'leaflet']),
    services: z.array(ServiceRow).readonly(),
    leaflets: z.array(LeafletRow).readonly(),
    total: z.number(),
    skip: z.number(),
    search: PageSearch,
    filters: z.array(Tag).readonly(),
    /** For nothing found: what to leave out, and how many that gives. */
    drop: z.array(Tag.unwrap().extend({ total: z.number() }).readonly()).readonly(),
    /** For nothing found: what to do, and why to share what one knows. */
    nothing: z.strictObject({ hint: z.string(), share: z.string() }).nullable(),
    /** Leaflets beside services, or the other way round. */
    others: z.strictObject({ said: z.string(), search: PageSearch }).nullable(),
    mayShare: z.boolean(),
  })
  .readonly()
export type ServicesPage = z.infer<typeof ServicesPage>
