import { z } from 'zod'
import { PageButton, Section } from './list-page.ts'

/** Asks for the requests and the matching of a site; without one of the first own site. */
export const OpenMatchingPage = z.strictObject({ site: z.string().min(1).max(80).optional() })

/** Requests on one side, the matching on the other: what comes in, and who could take it. */
export const MatchingPage = z
  .strictObject({
    shows: z.literal('matching'),
    title: z.string(),
    intro: z.string().nullable(),
    buttons: z.array(PageButton).readonly(),
    site: z.string(),
    sites: z.array(z.strictObject({ id: z.string(), name: z.string() }).readonly()).readonly(),
    requests: z.array(Section).readonly(),
    matching: z.array(Section).readonly(),
  })
  .readonly()
export type MatchingPage = z.infer<typeof MatchingPage>
