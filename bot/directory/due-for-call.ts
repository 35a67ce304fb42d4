import type { DateTime } from 'luxon'
import { kilometresBetween } from '../../directory/places/distance.ts'
import { callsPerWeek, daysUntilCall, isDueForCall, type ToRing } from '../../directory/ring-round.ts'
import type { QueryPlace } from '../../directory/search/query.ts'
import type { SharedLocation, SharedService } from '../../directory/service.ts'
import { sheetOf } from '../../directory/sheet.ts'
import type { Site } from '../../programme/site.ts'
import { stampAfter } from '../../programme/stamp.ts'
import type { ReadableProgramme } from '../../storage/collections.ts'
import { partsOf } from './service-parts.ts'

/** An imported service is near a site when it lies within so many kilometres of its town. */
const nearby = 15

/** For whom calls are looked for: so many people of a site, with where it lies. */
type Looking = Readonly<{ site: Site; area: QueryPlace | null; people: number; now: DateTime }>

/** The services of a site, and the imported ones near it, that are longest without a confirmation; as many as are needed. */
export async function dueForCall(
  { site, area, people, now }: Looking,
  records: Pick<ReadableProgramme, 'services' | 'organizations' | 'locations'>,
): Promise<readonly ToRing[]> {
  const since = stampAfter(now, -daysUntilCall)
  const near = new Set(
    (await records.locations.all()).filter((place) => isNear(place, area)).map(({ id }) => id),
  )
  const oldest = (await records.services.all())
    .filter((service) => isOlder(service, since) && isOfArea(service, site, near))
    .toSorted((one, other) => ageOf(one).localeCompare(ageOf(other)))
  // One more each, because nobody rings what they shared themselves.
  const enough = people * (callsPerWeek + 1)
  const due: ToRing[] = []
  for (const service of oldest) {
    if (due.length >= enough) break
    const sheet = sheetOf(await partsOf(service, records))
    if (isDueForCall(sheet, since)) due.push({ sheet, sharedBy: service.sharedBy })
  }
  return due
}

function isOlder({ state, lastConfirmedAt }: SharedService, since: string): boolean {
  return state !== 'closed' && (lastConfirmedAt === null || lastConfirmedAt < since)
}

function ageOf({ lastConfirmedAt, lastChangedAt }: SharedService): string {
  return `${lastConfirmedAt ?? ''} ${lastChangedAt}`
}

function isOfArea({ site: owner, hsds }: SharedService, { id }: Site, near: ReadonlySet<string>): boolean {
  if (owner !== null) return owner === id
  return (hsds.service_at_locations ?? []).some((at) => near.has(at.location_id ?? ''))
}

function isNear({ hsds }: SharedLocation, area: QueryPlace | null): boolean {
  if (area === null) return false
  const { latitude, longitude, addresses = [] } = hsds
  if (addresses.some(({ postal_code: postcode }) => area.postcodes.includes(postcode))) return true
  const isKnown = latitude !== undefined && longitude !== undefined
  return isKnown && kilometresBetween({ latitude, longitude }, area) <= nearby
}
