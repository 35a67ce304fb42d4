import { type ServiceSheet, sheetOf } from '../../../directory/sheet.ts'
import { fictionalRecords } from '../fictional-records.ts'

const { services, organizations, locations } = fictionalRecords()
const owners = new Map(organizations.map((one) => [one.id, one]))
const places = new Map(locations.map((one) => [one.id, one]))

/** The invented directory as people see it. */
export const fictionalSheets: readonly ServiceSheet[] = services.map((service) =>
  sheetOf({
    service,
    organization: owners.get(service.hsds.organization_id ?? '') ?? null,
    locations: (service.hsds.service_at_locations ?? []).flatMap(
      ({ location_id: id }) => places.get(id ?? '') ?? [],
    ),
  }),
)

/** A service of a test, with what matters to it. */
export function sheet(id: string, given: Partial<ServiceSheet> = {}): ServiceSheet {
  return {
    id,
    name: `Dienst ${id}`,
    organization: null,
    what: '',
    audience: null,
    needs: [],
    features: [],
    line: null,
    rubrics: [],
    apply: null,
    bring: [],
    schedules: [],
    hoursNote: null,
    places: [],
    areas: [],
    phones: [],
    email: null,
    website: null,
    languages: [],
    interpreter: null,
    cost: null,
    isFree: null,
    ages: null,
    waiting: null,
    isFull: null,
    status: 'active',
    alert: null,
    kbo: null,
    state: 'agreed',
    site: null,
    lastConfirmedAt: null,
    lastChangedAt: '2026-01-01T00:00:00.000Z',
    ...given,
  }
}
