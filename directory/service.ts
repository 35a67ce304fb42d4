import { z } from 'zod'
import { Stamp } from '../programme/stamp.ts'
import { Location } from './hsds/location.ts'
import { Organization } from './hsds/organization.ts'
import { Service } from './hsds/service.ts'
import { WebAddress } from './hsds/text.ts'
import { SheetField } from './sheet-field.ts'

/** Where a record came from, with the licence its owner gave; kept for as long as the record is. */
export const Source = z
  .strictObject({
    name: z.string().min(1).max(200),
    licence: z.string().max(500).nullable(),
    url: WebAddress.nullable(),
    importedAt: Stamp,
  })
  .readonly()
export type Source = z.infer<typeof Source>

/** Who gives services, as stored. */
export const SharedOrganization = z
  .strictObject({ id: z.string(), hsds: Organization, source: Source.nullable() })
  .readonly()
export type SharedOrganization = z.infer<typeof SharedOrganization>

/** A place where services are given, as stored. */
export const SharedLocation = z
  .strictObject({ id: z.string(), hsds: Location, source: Source.nullable() })
  .readonly()
export type SharedLocation = z.infer<typeof SharedLocation>

/** Somebody who rang, went or asked and found it still right. */
const Confirmation = z.strictObject({ by: z.string(), at: Stamp }).readonly()

/** One field that somebody changed; `old` and `new` are the field's values, so that it can be undone. */
const FieldChange = z
  .strictObject({
    id: z.string(),
    field: SheetField,
    old: z.json(),
    new: z.json(),
    at: Stamp,
    by: z.string(),
    undone: z.strictObject({ by: z.string(), at: Stamp }).readonly().nullable(),
  })
  .readonly()
export type FieldChange = z.infer<typeof FieldChange>

/** Somebody found that it is gone, or that a field is wrong; `handled` once a lecturer looked at it. */
const Report = z
  .strictObject({
    id: z.string(),
    kind: z.enum(['gone', 'wrong']),
    field: SheetField.nullable(),
    by: z.string(),
    at: Stamp,
    handled: z.strictObject({ by: z.string(), at: Stamp }).readonly().nullable(),
  })
  .readonly()
export type Report = z.infer<typeof Report>

/** What a buddy tells the next one ("vraag naar loket 3"); shown when a lecturer agreed. */
const Tip = z
  .strictObject({
    id: z.string(),
    text: z.string().min(1).max(300),
    by: z.string(),
    at: Stamp,
    state: z.enum(['waiting', 'shown', 'hidden']),
  })
  .readonly()

/**
 * A service as stored: the object of the standard with everything around it that people did. `site`: whose it is to
 * edit (null: imported for all). `source` null: shared by people of the programme. Days of confirmation and of change
 * are kept apart on purpose: only who confirms moves `lastConfirmedAt` (facts: "last updated" is taken for "verified").
 */
export const SharedService = z
  .strictObject({
    id: z.string(),
    hsds: Service,
    site: z.string().nullable(),
    source: Source.nullable(),
    state: z.enum(['unchecked', 'agreed', 'closed']),
    sharedBy: z.string().nullable(),
    agreedBy: z.string().nullable(),
    /** When it was agreed to: from then on it goes out in the read API, and its readers have to hear of it. */
    agreedAt: Stamp.optional(),
    confirmations: z.array(Confirmation).readonly(),
    lastConfirmedAt: Stamp.nullable(),
    lastChangedAt: Stamp,
    changes: z.array(FieldChange).readonly(),
    reports: z.array(Report).readonly(),
    tips: z.array(Tip).readonly(),
  })
  .readonly()
export type SharedService = z.infer<typeof SharedService>

/** A service with the two it hangs on, as a card, the index and an export need it. */
export type ServiceParts = Readonly<{
  service: SharedService
  organization: SharedOrganization | null
  /** In the order of the service's places; a place that is not kept is left out. */
  locations: readonly SharedLocation[]
}>
