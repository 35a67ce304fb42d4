import { z } from 'zod'
import { Contact, Language, Phone, Url } from './contact.ts'
import { Funding, Program } from './organization.ts'
import { Schedule } from './schedule.ts'
import { described } from './taxonomy.ts'
import { Id, IsoDay, Line, Mail, Moment, Text, Uri, WebAddress } from './text.ts'

/** What it costs. */
export const CostOption = z.object({
  id: Id,
  service_id: Id.optional(),
  valid_from: IsoDay.optional(),
  valid_to: IsoDay.optional(),
  option: Text.optional(),
  currency: Text.optional(),
  amount: z.number().optional(),
  amount_description: Text.optional(),
  ...described,
})
export type CostOption = z.infer<typeof CostOption>

/** What to bring. */
export const RequiredDocument = z.object({
  id: Id,
  service_id: Id.optional(),
  document: Text.optional(),
  uri: Uri.optional(),
  ...described,
})
export type RequiredDocument = z.infer<typeof RequiredDocument>

/** For whom, by where they live. */
export const ServiceArea = z.object({
  id: Id,
  service_id: Id.optional(),
  service_at_location_id: Id.optional(),
  name: Text.optional(),
  description: Text.optional(),
  extent: Text.optional(),
  extent_type: Text.optional(),
  uri: Text.optional(),
  ...described,
})
export type ServiceArea = z.infer<typeof ServiceArea>

/** What capacity is counted in: places, beds, families. */
export const Unit = z.object({
  id: Id,
  name: Line,
  scheme: Text.optional(),
  identifier: Text.optional(),
  uri: Uri.optional(),
  ...described,
})
export type Unit = z.infer<typeof Unit>

/** How much room there is (3.1). */
export const ServiceCapacity = z.object({
  id: Id,
  service_id: Id.optional(),
  unit: Unit,
  unit_id: Id.optional(),
  available: z.number(),
  maximum: z.number().optional(),
  description: Text.optional(),
  updated: Moment,
  ...described,
})
export type ServiceCapacity = z.infer<typeof ServiceCapacity>

/** A service at one of its places; the place itself is kept apart (`location_id`). */
export const ServiceAtLocation = z.object({
  id: Id,
  service_id: Id.optional(),
  location_id: Id.optional(),
  description: Text.optional(),
  service_areas: z.array(ServiceArea).max(500).optional(),
  contacts: z.array(Contact).max(100).optional(),
  phones: z.array(Phone).max(100).optional(),
  schedules: z.array(Schedule).max(200).optional(),
  ...described,
})
export type ServiceAtLocation = z.infer<typeof ServiceAtLocation>

/** A service; who gives it and where are kept apart (`organization_id`, `service_at_locations[].location_id`). */
export const Service = z.object({
  id: Id,
  organization_id: Id.optional(),
  program_id: Id.optional(),
  name: Line,
  alternate_name: Text.optional(),
  description: Text.optional(),
  url: WebAddress.optional(),
  additional_urls: z.array(Url).max(50).optional(),
  email: Mail.optional(),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  interpretation_services: Text.optional(),
  application_process: Text.optional(),
  fees_description: Text.optional(),
  wait_time: Text.optional(),
  fees: Text.optional(),
  accreditations: Text.optional(),
  eligibility_description: Text.optional(),
  minimum_age: z.number().optional(),
  maximum_age: z.number().optional(),
  assured_date: IsoDay.optional(),
  assurer_email: Mail.optional(),
  licenses: Text.optional(),
  alert: Text.optional(),
  last_modified: Moment.optional(),
  phones: z.array(Phone).max(100).optional(),
  schedules: z.array(Schedule).max(200).optional(),
  service_areas: z.array(ServiceArea).max(500).optional(),
  service_at_locations: z.array(ServiceAtLocation).max(500).optional(),
  languages: z.array(Language).max(100).optional(),
  funding: z.array(Funding).max(100).optional(),
  cost_options: z.array(CostOption).max(100).optional(),
  program: Program.optional(),
  required_documents: z.array(RequiredDocument).max(100).optional(),
  contacts: z.array(Contact).max(100).optional(),
  capacities: z.array(ServiceCapacity).max(100).optional(),
  ...described,
})
export type Service = z.infer<typeof Service>
