import { z } from 'zod'
import { described } from './taxonomy.ts'
import { Id, Line, Mail, Text, WebAddress } from './text.ts'

/** A language that is spoken somewhere: its ISO code, or only its name. */
export const Language = z.object({
  id: Id,
  service_id: Id.optional(),
  location_id: Id.optional(),
  phone_id: Id.optional(),
  name: Text.optional(),
  code: Text.optional(),
  note: Text.optional(),
  ...described,
})
export type Language = z.infer<typeof Language>

/** A telephone number. */
export const Phone = z.object({
  id: Id,
  location_id: Id.optional(),
  service_id: Id.optional(),
  organization_id: Id.optional(),
  contact_id: Id.optional(),
  service_at_location_id: Id.optional(),
  number: Line,
  extension: z.number().optional(),
  type: Text.optional(),
  description: Text.optional(),
  languages: z.array(Language).max(100).optional(),
  ...described,
})
export type Phone = z.infer<typeof Phone>

/** Somebody, or a desk, to ask for. */
export const Contact = z.object({
  id: Id,
  organization_id: Id.optional(),
  service_id: Id.optional(),
  service_at_location_id: Id.optional(),
  location_id: Id.optional(),
  name: Text.optional(),
  title: Text.optional(),
  department: Text.optional(),
  email: Mail.optional(),
  phones: z.array(Phone).max(100).optional(),
  ...described,
})
export type Contact = z.infer<typeof Contact>

/** One more web address. */
export const Url = z.object({
  id: Id,
  label: Text.optional(),
  url: WebAddress,
  organization_id: Id.optional(),
  service_id: Id.optional(),
  ...described,
})
export type Url = z.infer<typeof Url>
