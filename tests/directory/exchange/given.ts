import { namedId } from '../../../directory/named-id.ts'
import type {
  ServiceParts,
  SharedLocation,
  SharedOrganization,
  SharedService,
} from '../../../directory/service.ts'
import { ownAttribute } from '../../../directory/terms.ts'

/** An id that is the same in every run. */
export const id = (name: string) => namedId('test', name)

/** Where what a test stored came from. */
export const source = {
  name: 'Gidsen van Elders',
  licence: 'CC BY 4.0',
  url: null,
  importedAt: '2026-02-01T08:00:00.000Z',
}

/** An organisation as a test stores it. */
export function organization(change: Partial<SharedOrganization['hsds']> = {}): SharedOrganization {
  const hsds = { id: id('org'), name: 'De Kleine Beer vzw', description: 'Een wijkhuis.', ...change }
  return { id: hsds.id, hsds, source }
}

/** A place as a test stores it. */
export function location(change: Partial<SharedLocation['hsds']> = {}): SharedLocation {
  const hsds: SharedLocation['hsds'] = {
    id: id('place'),
    location_type: 'physical',
    latitude: 51.05,
    longitude: 3.72,
    addresses: [
      {
        id: id('address'),
        address_1: 'Sterrenstraat 4',
        city: 'Gent',
        state_province: 'Oost-Vlaanderen',
        postal_code: '9000',
        country: 'BE',
        address_type: 'physical',
      },
    ],
    ...change,
  }
  return { id: hsds.id, hsds, source }
}

/** A service as a test stores it, at one place of one organisation. */
export function service(
  change: Partial<SharedService> = {},
  hsds: Partial<SharedService['hsds']> = {},
): SharedService {
  const own = {
    id: id('service'),
    organization_id: id('org'),
    name: 'Luiertafel',
    description: 'Pampers en melk voor wie het krap heeft.',
    status: 'active' as const,
    phones: [{ id: id('phone'), number: '09 111 22 33' }],
    service_at_locations: [{ id: id('at'), location_id: id('place') }],
    attributes: [
      ownAttribute(id('service'), 'nood', 'nappies'),
      ownAttribute(id('service'), 'lijn', 'drop-in'),
    ],
    ...hsds,
  }
  return {
    id: own.id,
    hsds: own,
    site: null,
    source,
    state: 'unchecked',
    sharedBy: null,
    agreedBy: null,
    confirmations: [],
    lastConfirmedAt: null,
    lastChangedAt: '2026-02-01T08:00:00.000Z',
    changes: [],
    reports: [],
    tips: [],
    ...change,
  }
}

/** A service with who gives it and where. */
export function parts(
  change: Partial<SharedService> = {},
  hsds: Partial<SharedService['hsds']> = {},
): ServiceParts {
  return { service: service(change, hsds), organization: organization(), locations: [location()] }
}
