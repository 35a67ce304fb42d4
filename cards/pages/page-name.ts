import { z } from 'zod'

/** A page of the tab, by its name in the code. */
export const PageName = z.enum(['week', 'requests', 'families', 'family', 'people', 'roster', 'services'])
export type PageName = z.infer<typeof PageName>
