import { dayOf, momentOf } from '../../programme/stamp.ts'
import { withConformingUris } from '../hsds/conforming-uri.ts'
import type { Location } from '../hsds/location.ts'
import type { Organization } from '../hsds/organization.ts'
import { Service, type ServiceAtLocation } from '../hsds/service.ts'
import type { ServiceParts, SharedService } from '../service.ts'
import { withEmbeddedTerms } from './embedded-terms.ts'
import { metadataOf, type RoleOf } from './field-metadata.ts'
import { nested } from './links.ts'

/** A place of a full service, with the place itself in it. */
type FullServiceAtLocation = ServiceAtLocation & { location?: Location }

/** A service as the standard serves it whole: with who gives it, where, and every term in it. */
export type FullService = Omit<Service, 'service_at_locations'> & {
  organization?: Organization
  service_at_locations?: FullServiceAtLocation[]
}

const nobodyKnown: RoleOf = () => null

/**
 * One service as HSDS 3.1 gives it, for an export and the read API. Nothing in it says who of the programme shared,
 * confirmed, reported or tipped; a change names the role of who made it, which `roleOf` finds.
 */
export function fullService(parts: ServiceParts, roleOf: RoleOf = nobodyKnown): FullService {
  const { service, organization, locations } = parts
  // the mailbox of who assured it may be somebody's own, at a source as much as here
  const { organization_id: _owner, assurer_email: _assurer, assured_date: _assured, ...own } = service.hsds
  const { metadata: known = [], service_at_locations: places, ...rest } = own
  const metadata = [...known, ...metadataOf(service.changes, roleOf)]
  const assured = assuredDay(service)
  return inOrder(
    asServed({
      ...rest,
      status: service.state === 'closed' ? 'defunct' : service.hsds.status,
      ...(assured === null ? {} : { assured_date: assured }),
      last_modified: service.lastChangedAt,
      ...(places ? { service_at_locations: placesOf(places, locations) } : {}),
      ...(organization ? { organization: organization.hsds } : {}),
      ...(metadata.length > 0 ? { metadata } : {}),
    }),
  )
}

/** An object as it goes out: nested, its terms written out, its addresses as the schemas want them. */
export function asServed<T>(value: T): T {
  return withConformingUris(withEmbeddedTerms(nested(value)))
}

/** The fields as the standard has them, so that two exports of the same are the same text. */
function inOrder(service: FullService): FullService {
  const fields = [...Object.keys(Service.shape), 'organization'] as readonly (keyof FullService)[]
  const named = fields.flatMap((field) =>
    service[field] === undefined ? [] : [[field, service[field]] as const],
  )
  return { ...Object.fromEntries(named), ...service } as FullService
}

/** The last day somebody confirmed it: here, or at the source it came from. */
function assuredDay({ lastConfirmedAt, hsds }: SharedService): string | null {
  const here = lastConfirmedAt === null ? null : dayOf(momentOf(lastConfirmedAt))
  const there = hsds.assured_date ?? null
  if (here === null || there === null) return here ?? there
  return here > there ? here : there
}

function placesOf(
  places: readonly ServiceAtLocation[],
  locations: ServiceParts['locations'],
): FullServiceAtLocation[] {
  return places.map((place) => {
    const location = locations.find(({ id }) => id === place.location_id)?.hsds
    return location ? { ...place, location } : place
  })
}
