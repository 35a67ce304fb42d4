import { z } from 'zod'
import { Day } from '../programme/stamp.ts'
import { WebAddress } from './hsds/text.ts'
import { NeedKey } from './needs/needs.ts'

/**
 * A leaflet in plain language, shared and found like a service (the article: information that fits the norms and habits
 * of a family). `title` is in the language of the leaflet, `summary` in the language of whoever looks for it. `date` is
 * the day its source gives it. `site` null: for every site.
 */
export const Leaflet = z
  .strictObject({
    id: z.string().min(1),
    title: z.string().min(1).max(200),
    summary: z.string().min(1).max(500),
    needs: z.array(NeedKey).min(1).max(5).readonly(),
    /** ISO 639-1 or 639-3, lower case. */
    language: z.string().regex(/^[a-z]{2,3}$/),
    source: z.string().min(1).max(200),
    date: Day,
    url: WebAddress,
    site: z.string().nullable(),
  })
  .readonly()
export type Leaflet = z.infer<typeof Leaflet>
