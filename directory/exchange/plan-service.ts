import { DateTime } from 'luxon'
import { stamp } from '../../programme/stamp.ts'
import type { Service } from '../hsds/service.ts'
import type { ServiceParts, SharedLocation, SharedOrganization, SharedService, Source } from '../service.ts'
import { differences } from './content.ts'
import { type KeptField, withChanges } from './keep-changes.ts'
import type { ReadRecord } from './read-records.ts'

/** What one service is compared with: what is stored of it, and what an id stands for once all is imported. */
export type Around = Readonly<{
  before: SharedService | undefined
  organization: (id: string) => SharedOrganization | undefined
  location: (id: string) => SharedLocation | undefined
  source: Source
  site: string | null
  now: DateTime
}>

/** What is to be written of one service; `fields` are those that differ from what is stored, null when it is new. */
export type PlannedService = Readonly<{
  parts: ServiceParts
  fields: readonly string[] | null
  kept: readonly KeptField[]
}>

/** One service as it will be stored: as the source has it, with all that people did here around it. */
export function planService({ id, hsds: said }: ReadRecord<Service>, around: Around): PlannedService {
  const { before, source, site, now } = around
  const hsds = before ? withDetails(said, before.hsds) : said
  const incoming: ServiceParts = {
    service: before ? { ...before, hsds } : newService(id, hsds, { source, site, now }),
    organization: (hsds.organization_id && around.organization(hsds.organization_id)) || null,
    locations: (hsds.service_at_locations ?? []).flatMap(
      ({ location_id: at }) => (at && around.location(at)) || [],
    ),
  }
  if (before === undefined) return { parts: incoming, fields: null, kept: [] }
  const { parts, kept } = withChanges(incoming, before.changes)
  const places = parts.locations.some(
    (place) => !incoming.locations.includes(place) && isOther(place, around),
  )
  const fields = [
    ...differences(before.hsds, parts.service.hsds),
    ...(places ? ['service_at_locations'] : []),
    ...(isSameSource(before.source, source) ? [] : ['licence']),
  ]
  const lastChangedAt = changedAt(hsds, before.lastChangedAt, now)
  const service = { ...parts.service, source, lastChangedAt }
  return { parts: { ...parts, service }, fields: [...new Set(fields)], kept }
}

/** Whether a source still says of itself what is stored of it; when it was read does not count. */
export function isSameSource(before: Source | null, now: Source | null): boolean {
  return before?.name === now?.name && before?.licence === now?.licence && before?.url === now?.url
}

/**
 * A list of an API gives each service without anything that hangs under it. That is no news of its telephones and
 * places: they stay as they were. Only a telling with details takes details away.
 */
function withDetails(said: Service, before: Service): Service {
  const isDetail = ([, value]: readonly [string, unknown]) => typeof value === 'object'
  if (Object.entries(said).some(isDetail)) return said
  return { ...Object.fromEntries(Object.entries(before).filter(isDetail)), ...said }
}

function isOther(place: SharedLocation, { location }: Around): boolean {
  const before = location(place.id)
  return before === undefined || differences(before.hsds, place.hsds).length > 0
}

type Import = Pick<Around, 'source' | 'site' | 'now'>

/** Nobody here looked at it yet, and nobody here confirmed it, whatever its source says of that. */
function newService(id: string, hsds: Service, { source, site, now }: Import): SharedService {
  return {
    id,
    hsds,
    site,
    source,
    state: 'unchecked',
    sharedBy: null,
    agreedBy: null,
    confirmations: [],
    lastConfirmedAt: null,
    lastChangedAt: modifiedAt(hsds, now) ?? stamp(now),
    changes: [],
    reports: [],
    tips: [],
  }
}

function changedAt(hsds: Service, before: string, now: DateTime): string {
  const modified = modifiedAt(hsds, now)
  return modified !== null && DateTime.fromISO(modified) > DateTime.fromISO(before) ? modified : stamp(now)
}

/** When its source changed it last; a moment that has yet to come is not believed. */
function modifiedAt({ last_modified: said }: Service, now: DateTime): string | null {
  const moment = said === undefined ? null : DateTime.fromISO(said)
  if (said === undefined || moment === null || !moment.isValid || moment > now) return null
  return said.endsWith('Z') ? said : stamp(moment)
}
