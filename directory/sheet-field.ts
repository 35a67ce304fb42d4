import { z } from 'zod'

/** The fields of a service that people see and change, one at a time. */
export const SheetField = z.enum([
  'name',
  'organization',
  'what',
  'audience',
  'needs',
  'features',
  'line',
  'apply',
  'bring',
  'hours',
  'hoursNote',
  'address',
  'phones',
  'email',
  'website',
  'languages',
  'interpreter',
  'cost',
  'ages',
  'waiting',
  'isFull',
  'status',
  'alert',
])
export type SheetField = z.infer<typeof SheetField>
