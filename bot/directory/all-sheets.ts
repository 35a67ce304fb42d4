import { type ServiceSheet, sheetOf } from '../../directory/sheet.ts'
import type { ReadableProgramme } from '../../storage/collections.ts'

/** Every service of the directory as people see it, closed ones too: what is shared again may have been there before. */
export async function allSheets({
  services,
  organizations,
  locations,
}: Pick<ReadableProgramme, 'services' | 'organizations' | 'locations'>): Promise<readonly ServiceSheet[]> {
  const owners = new Map((await organizations.all()).map((one) => [one.id, one]))
  const places = new Map((await locations.all()).map((one) => [one.id, one]))
  return (await services.all()).map((service) => {
    const { organization_id: owner = '', service_at_locations: at = [] } = service.hsds
    const found = at.flatMap(({ location_id: id = '' }) => places.get(id) ?? [])
    return sheetOf({ service, organization: owners.get(owner) ?? null, locations: found })
  })
}
