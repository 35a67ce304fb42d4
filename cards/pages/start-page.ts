import { z } from 'zod'

/** A page of the tab that somebody may open, by its name in the code. */
export const PageName = z.enum(['services'])
export type PageName = z.infer<typeof PageName>

/** Who opened the tab, and which pages are for them; the first one opens. */
export const StartPage = z
  .strictObject({
    shows: z.literal('start'),
    name: z.string(),
    language: z.enum(['nl', 'en']),
    pages: z.array(PageName).min(1).readonly(),
  })
  .readonly()
export type StartPage = z.infer<typeof StartPage>
