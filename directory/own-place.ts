import type { FieldValues } from './field-value.ts'
import type { Address, Location } from './hsds/location.ts'
import { namedId } from './named-id.ts'
import { provinceOf } from './province.ts'
import type { ServiceParts, SharedLocation } from './service.ts'

type PlaceValue = NonNullable<FieldValues['address']>

/**
 * The parts with every place put through `change`. A place may be that of other services as well, so what differs is
 * written to a copy of the service's own, and only that service moves to it.
 */
export function withPlaces(
  parts: ServiceParts,
  change: (place: Location, index: number) => Location,
): ServiceParts {
  return parts.locations.reduce((so, { hsds }, index) => {
    const changed = change(hsds, index)
    return changed === hsds ? so : withPlaceAt(so, index, changed)
  }, parts)
}

/** The parts with another address in the first place, which becomes the service's own. */
export function withAddress(parts: ServiceParts, address: PlaceValue | null): ServiceParts {
  const [first] = parts.locations
  if (address === null)
    return withPlaces(parts, (place, index) => (index === 0 ? withoutAddress(place) : place))
  const id = ownId(parts, 0)
  const { position, street, postcode, city } = address
  const written: Address = {
    id: namedId('address', id),
    location_id: id,
    address_1: street,
    city,
    state_province: provinceOf(postcode),
    postal_code: postcode,
    country: 'BE',
    address_type: 'physical',
  }
  const base = first ? withoutAddress(first.hsds) : emptyPlace(parts, id)
  return withPlaceAt(parts, 0, { ...base, ...position, addresses: [written] })
}

function withoutAddress(place: Location): Location {
  const { addresses: _, latitude: __, longitude: ___, ...rest } = place
  return rest
}

function emptyPlace({ organization }: ServiceParts, id: string): Location {
  const owner = organization === null ? {} : { organization_id: organization.id }
  return { id, location_type: 'physical', ...owner }
}

function ownId({ service }: ServiceParts, index: number): string {
  return namedId('location', service.id, String(index))
}

function withPlaceAt(parts: ServiceParts, index: number, place: Location): ServiceParts {
  const id = ownId(parts, index)
  const before = parts.locations[index]
  const own: SharedLocation = {
    id,
    hsds: place.id === id ? place : copied(place, id),
    source: before?.source ?? null,
  }
  const at = parts.service.hsds.service_at_locations ?? []
  const moved = before
    ? at.map((one) => (one.location_id === before.id ? { ...one, location_id: id } : one))
    : [...at, { id: namedId('service-at-location', id), service_id: parts.service.id, location_id: id }]
  const hsds = { ...parts.service.hsds, service_at_locations: moved }
  const locations = before ? parts.locations.with(index, own) : [...parts.locations, own]
  return { ...parts, service: { ...parts.service, hsds }, locations }
}

/** A copy has ids of its own throughout: in an export no two objects may have the same. */
function copied(place: Location, id: string): Location {
  const again = <Part extends Readonly<{ id: string }>>(part: Part): Part => ({
    ...part,
    id: namedId(id, part.id),
    location_id: id,
  })
  const { addresses, phones, schedules, languages, accessibility, contacts } = place
  return {
    ...place,
    id,
    ...(addresses && { addresses: addresses.map(again) }),
    ...(phones && { phones: phones.map(again) }),
    ...(schedules && { schedules: schedules.map(again) }),
    ...(languages && { languages: languages.map(again) }),
    ...(accessibility && { accessibility: accessibility.map(again) }),
    ...(contacts && { contacts: contacts.map(again) }),
  }
}
