import { z } from 'zod'
import { Day } from '../../programme/stamp.ts'
import { recordId } from '../inputs.ts'
import { PageButton, Row } from './list-page.ts'

/** What of a family's access log is asked for; without a family only which there are. */
export const AccessAsked = z
  .strictObject({
    family: recordId.optional(),
    /** Person id, `system` or `stranger`. */
    person: recordId.optional(),
    from: Day.optional(),
    until: Day.optional(),
    page: z.number().int().min(0).max(10_000).optional(),
  })
  .readonly()
export type AccessAsked = z.infer<typeof AccessAsked>

const Choice = z.strictObject({ value: z.string(), title: z.string() }).readonly()

/** Who saw or did what about a family, when and as who; the newest first, `page` counts from 0. */
export const AccessPage = z
  .strictObject({
    shows: z.literal('access'),
    title: z.string(),
    intro: z.string(),
    families: z.array(Choice).readonly(),
    /** Everybody who stands in the log of the family. */
    people: z.array(Choice).readonly(),
    found: z.string(),
    rows: z.array(Row).readonly(),
    page: z.number().int(),
    pages: z.number().int(),
    buttons: z.array(PageButton).readonly(),
  })
  .readonly()
export type AccessPage = z.infer<typeof AccessPage>
