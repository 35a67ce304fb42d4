import { z } from 'zod'
import { Contact, Phone, Url } from './contact.ts'
import { described } from './taxonomy.ts'
import { Id, Line, Mail, Text, Uri, WebAddress } from './text.ts'

/** Where the money comes from. */
export const Funding = z.object({
  id: Id,
  organization_id: Id.optional(),
  service_id: Id.optional(),
  source: Text.optional(),
  ...described,
})
export type Funding = z.infer<typeof Funding>

/** A group of services under one name. */
export const Program = z.object({
  id: Id,
  organization_id: Id.optional(),
  name: Line,
  alternate_name: Text.optional(),
  description: Text,
  ...described,
})
export type Program = z.infer<typeof Program>

/** A number that says who it is: KBO, OVO. */
export const OrganizationIdentifier = z.object({
  id: Id,
  organization_id: Id.optional(),
  identifier_scheme: Text.optional(),
  identifier_type: Line,
  identifier: Line,
  ...described,
})
export type OrganizationIdentifier = z.infer<typeof OrganizationIdentifier>

/** Who gives services. Its locations are kept apart (`Location.organization_id`). */
export const Organization = z.object({
  id: Id,
  name: Line,
  alternate_name: Text.optional(),
  description: Text,
  email: Mail.optional(),
  website: WebAddress.optional(),
  additional_websites: z.array(Url).max(50).optional(),
  tax_status: Text.optional(),
  tax_id: Text.optional(),
  year_incorporated: z.number().optional(),
  legal_status: Text.optional(),
  logo: Text.optional(),
  uri: Uri.optional(),
  parent_organization_id: Id.optional(),
  funding: z.array(Funding).max(100).optional(),
  contacts: z.array(Contact).max(200).optional(),
  phones: z.array(Phone).max(100).optional(),
  programs: z.array(Program).max(200).optional(),
  organization_identifiers: z.array(OrganizationIdentifier).max(50).optional(),
  ...described,
})
export type Organization = z.infer<typeof Organization>
