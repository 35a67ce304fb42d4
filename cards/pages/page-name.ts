import { z } from 'zod'

/** A page of the tab, by its name in the code. */
export const PageName = z.enum([
  'board',
  'week',
  'families',
  'family',
  'requests',
  'matching',
  'duty',
  'figures',
  'people',
  'roster',
  'sites',
  'access',
  'export',
  'moderation',
  'services',
])
export type PageName = z.infer<typeof PageName>
