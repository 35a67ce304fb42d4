import { z } from 'zod'
import { Contact, Language, Phone } from './contact.ts'
import { Schedule } from './schedule.ts'
import { described } from './taxonomy.ts'
import { Id, Line, Text, WebAddress } from './text.ts'

/** Where post or people go; in Belgium state_province is the province. */
export const Address = z.object({
  id: Id,
  location_id: Id.optional(),
  attention: Text.optional(),
  address_1: Line,
  address_2: Text.optional(),
  city: Line,
  region: Text.optional(),
  state_province: Text,
  postal_code: Line,
  country: Line,
  address_type: z.enum(['physical', 'postal', 'virtual']),
  ...described,
})
export type Address = z.infer<typeof Address>

/** Whether somebody with a wheelchair, a buggy, bad eyes gets in. */
export const Accessibility = z.object({
  id: Id,
  location_id: Id.optional(),
  description: Text.optional(),
  details: Text.optional(),
  url: WebAddress.optional(),
  ...described,
})
export type Accessibility = z.infer<typeof Accessibility>

/** A place where services are given. */
export const Location = z.object({
  id: Id,
  location_type: z.enum(['physical', 'postal', 'virtual']),
  url: WebAddress.optional(),
  organization_id: Id.optional(),
  name: Text.optional(),
  alternate_name: Text.optional(),
  description: Text.optional(),
  transportation: Text.optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  external_identifier: Text.optional(),
  external_identifier_type: Text.optional(),
  languages: z.array(Language).max(100).optional(),
  addresses: z.array(Address).max(20).optional(),
  contacts: z.array(Contact).max(100).optional(),
  accessibility: z.array(Accessibility).max(50).optional(),
  phones: z.array(Phone).max(100).optional(),
  schedules: z.array(Schedule).max(200).optional(),
  ...described,
})
export type Location = z.infer<typeof Location>
