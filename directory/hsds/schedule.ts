import { z } from 'zod'
import { described } from './taxonomy.ts'
import { Id, IsoDay, Text, WebAddress } from './text.ts'

/** A clock time, with seconds and offset where a source gives them. */
const Clock = z.string().regex(/^([01]?\d|2[0-4])[:.]?[0-5]\d(:[0-5]\d)?(Z|[+-]\d\d:?\d\d)?$/)

/** One block of opening hours: a lunch break makes two of them (63 % of real Belgian hours have one). */
export const Schedule = z.object({
  id: Id,
  service_id: Id.optional(),
  location_id: Id.optional(),
  service_at_location_id: Id.optional(),
  valid_from: IsoDay.optional(),
  valid_to: IsoDay.optional(),
  dtstart: IsoDay.optional(),
  timezone: z.number().optional(),
  until: IsoDay.optional(),
  count: z.number().optional(),
  wkst: z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']).optional(),
  freq: z.enum(['WEEKLY', 'MONTHLY']).optional(),
  interval: z.number().optional(),
  byday: Text.optional(),
  byweekno: Text.optional(),
  bymonthday: Text.optional(),
  byyearday: Text.optional(),
  description: Text.optional(),
  opens_at: Clock.optional(),
  closes_at: Clock.optional(),
  schedule_link: WebAddress.optional(),
  attending_type: Text.optional(),
  notes: Text.optional(),
  ...described,
})
export type Schedule = z.infer<typeof Schedule>
