import { nationalNumber } from '../../directory/reading/read-ways.ts'
import type { SharedService } from '../../directory/service.ts'
import { type ServiceSheet, sheetOf } from '../../directory/sheet.ts'
import type { Turn } from '../action.ts'
import { partsOf } from './service-parts.ts'

/** So many of the services with a name like it are looked at. */
const mostByName = 50

/**
 * The known services that are worth comparing with one that is being shared: those the index finds by its name, those
 * with its number or its enterprise number, and the closed ones, which no search finds. A directory of a whole region is
 * too large to compare with one by one.
 */
export async function servicesLike(
  sheet: ServiceSheet,
  { records, directory, now }: Pick<Turn, 'records' | 'directory' | 'now'>,
): Promise<readonly ServiceSheet[]> {
  const query = { typed: sheet.name, text: sheet.name, filters: [], kind: 'service' as const }
  const { hits } = directory.search(query, now, { skip: 0, most: mostByName })
  const named = new Set(hits.map(({ id }) => id))
  const reached = await reachedAs(sheet, records)
  const like = (await records.services.all()).filter(
    (service) => service.state === 'closed' || named.has(service.id) || reached(service),
  )
  return Promise.all(like.map(async (service) => sheetOf(await partsOf(service, records))))
}

type Phones = readonly Readonly<{ number: string }>[]
type Identifiers = readonly Readonly<{ identifier: string }>[]

/** Whether a service, its organisation or one of its places has the same number. */
async function reachedAs(
  { phones, kbo }: ServiceSheet,
  { organizations, locations }: Turn['records'],
): Promise<(service: SharedService) => boolean> {
  const numbers = new Set(phones.map(({ number }) => nationalNumber(number)))
  const rings = (known: Phones = []) =>
    numbers.size > 0 && known.some(({ number }) => numbers.has(nationalNumber(number)))
  const isNumbered = (ids: Identifiers = []) =>
    kbo !== null && ids.some(({ identifier }) => digits(identifier) === kbo)
  const owners = new Set(
    (await organizations.all())
      .filter(({ hsds }) => rings(hsds.phones) || isNumbered(hsds.organization_identifiers))
      .map(({ id }) => id),
  )
  const places = new Set((await locations.all()).filter(({ hsds }) => rings(hsds.phones)).map(({ id }) => id))
  return ({ hsds }) =>
    rings(hsds.phones) ||
    owners.has(hsds.organization_id ?? '') ||
    (hsds.service_at_locations ?? []).some((at) => places.has(at.location_id ?? '') || rings(at.phones))
}

function digits(identifier: string): string {
  return identifier.replace(/\D/g, '').padStart(10, '0')
}
