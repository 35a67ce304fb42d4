import { z } from 'zod'

/** A page of the tab, by its name in the code. */
export const PageName = z.enum([
  'requests',
  'people',
  'roster',
  'access',
  'export',
  'sites',
  'moderation',
  'services',
])
export type PageName = z.infer<typeof PageName>
