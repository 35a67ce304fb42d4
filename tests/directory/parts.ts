import type { Location } from '../../directory/hsds/location.ts'
import type { Organization } from '../../directory/hsds/organization.ts'
import type { Service } from '../../directory/hsds/service.ts'
import { namedId } from '../../directory/named-id.ts'
import type { ServiceParts, SharedService } from '../../directory/service.ts'

/** A service of which nothing but its name is known. */
export function bareParts(more: Partial<SharedService> = {}): ServiceParts {
  const id = more.id ?? namedId('test', 'bare')
  const service: SharedService = {
    id,
    hsds: { id, name: 'Babyhoek', status: 'active' },
    site: 'gent',
    source: null,
    state: 'unchecked',
    sharedBy: 'lies',
    agreedBy: null,
    confirmations: [],
    lastConfirmedAt: null,
    lastChangedAt: '2026-11-20T09:00:00.000Z',
    changes: [],
    reports: [],
    tips: [],
    ...more,
  }
  return { service, organization: null, locations: [] }
}

/** A service as it comes out of an import: everything said twice, half of it of the building it shares. */
export function importedParts(): ServiceParts {
  const { service } = bareParts({ id: namedId('test', 'imported'), site: null, state: 'agreed' })
  const at = namedId('test', 'building')
  const place: Location = {
    id: at,
    location_type: 'physical',
    latitude: 51.05,
    longitude: 3.72,
    addresses: [
      {
        id: namedId('test', 'address'),
        location_id: at,
        address_1: 'Verzonnen Kaai 1',
        city: 'Gent',
        state_province: 'Oost-Vlaanderen',
        postal_code: '9000',
        country: 'BE',
        address_type: 'physical',
      },
    ],
    phones: [{ id: namedId('test', 'phone'), location_id: at, number: '09 000 00 01' }],
    languages: [{ id: namedId('test', 'language'), location_id: at, code: 'tr' }],
    schedules: [{ id: namedId('test', 'hours'), byday: 'MO', opens_at: '09:00', closes_at: '12:00' }],
    accessibility: [{ id: namedId('test', 'ramp'), location_id: at, description: 'rolstoel kan binnen' }],
  }
  const owner: Organization = {
    id: namedId('test', 'owner'),
    name: 'Huis van het Kind De Lamp',
    description: 'Verzonnen',
    email: 'info@delamp.example',
    website: 'https://delamp.example',
  }
  const hsds: Service = {
    ...service.hsds,
    organization_id: owner.id,
    description: 'Kleertjes en luiers.',
    fees: '2 euro',
    minimum_age: 0,
    service_at_locations: [{ id: namedId('test', 'at'), service_id: service.id, location_id: at }],
  }
  return {
    service: { ...service, hsds },
    organization: { id: owner.id, hsds: owner, source: null },
    locations: [{ id: at, hsds: place, source: null }],
  }
}
