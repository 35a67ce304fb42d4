import { z } from 'zod'
import { PageName } from './page-name.ts'

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
