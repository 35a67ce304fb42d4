import { z } from 'zod'
import { Stamp } from './stamp.ts'

/** What was answered to something asked, kept so that a repeat gets the same answer instead of a second effect (R2). */
export const Answered = z
  .strictObject({
    /** `activity:<conversation>:<id>` (kept 24 hours) or `form:<person>:<verb>:<token>` (both kept 90 days). */
    id: z.string(),
    person: z.string(),
    /** Another key under which the reply is kept; null when it is kept here. */
    sameAs: z.string().nullable(),
    /** Of a form: what was filled in when it was sent last, as a short hash. */
    values: z.string().optional(),
    /** The family it told something about, and the permission it was asked with: it is told again while both still hold. */
    family: z.string().nullable(),
    needs: z.string().nullable(),
    /** The reply as it was sent; sealed with the person's own key. */
    reply: z.unknown().optional(),
    until: Stamp,
    /** The day (UTC) after which it may go, for the sweep. */
    untilDay: z.string(),
  })
  .readonly()
export type Answered = z.infer<typeof Answered>
