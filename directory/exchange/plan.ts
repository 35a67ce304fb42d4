import type { DateTime } from 'luxon'
import { stamp } from '../../programme/stamp.ts'
import type { SharedLocation, SharedOrganization, SharedService, Source } from '../service.ts'
import { checkReferences } from './check-references.ts'
import { differences } from './content.ts'
import type { Kind, Refused } from './fault.ts'
import type { KeptField } from './keep-changes.ts'
import { isSameSource, type PlannedService, planService } from './plan-service.ts'
import type { ReadDirectory, ReadRecord } from './read-records.ts'

/** What is stored of the directory, by id. */
export type StoredDirectory = Readonly<{
  organizations: ReadonlyMap<string, SharedOrganization>
  locations: ReadonlyMap<string, SharedLocation>
  services: ReadonlyMap<string, SharedService>
}>

/** How an import is made: from whom, for which site (null: for all), at which moment. */
export type Importing = Readonly<{ source: Omit<Source, 'importedAt'>; site: string | null; now: DateTime }>

type Named = Readonly<{ id: string; name: string }>

/** What an import would do: what it writes, and what there is to tell of it. */
export type ImportPlan = Readonly<{
  organizations: readonly SharedOrganization[]
  locations: readonly SharedLocation[]
  services: readonly SharedService[]
  added: readonly Named[]
  changed: readonly (Named & Readonly<{ fields: readonly string[] }>)[]
  unchanged: number
  /** What people changed here and the source says otherwise: left as people have it. */
  kept: readonly (Named & KeptField)[]
  /** What another source, or people of the programme (null), gave under the same id: left as it is. */
  foreign: readonly (Named & Readonly<{ kind: Kind; source: string | null }>)[]
  /** Services that this source gave before and gives no longer: left as they are. */
  vanished: readonly Named[]
  refused: readonly Refused[]
  /** How many were refused; more than are told of when there were too many. */
  refusedCount: number
  loose: number
}>

type Shared = SharedOrganization | SharedLocation | SharedService

/** Compares what was read with what is stored. Writes nothing; a second import of the same plans nothing. */
export function planImport(read: ReadDirectory, stored: StoredDirectory, importing: Importing): ImportPlan {
  const { refused, loose, ...checked } = checkReferences(read, stored)
  const source: Source = { ...importing.source, importedAt: stamp(importing.now) }
  const organizations = sift('organization', checked.organizations, { stored: stored.organizations, source })
  const locations = sift('location', checked.locations, { stored: stored.locations, source })
  const services = sift('service', checked.services, { stored: stored.services, source })

  const owners = recordsOf<SharedOrganization>(organizations.own, source)
  const places = recordsOf<SharedLocation>(locations.own, source)
  const planned = services.own.map((record) =>
    planService(record, {
      ...importing,
      source,
      before: stored.services.get(record.id),
      organization: (id) => owners.get(id) ?? stored.organizations.get(id),
      location: (id) => places.get(id) ?? stored.locations.get(id),
    }),
  )
  for (const { parts } of planned) {
    // a change by people may have given the service a place of its own
    for (const place of parts.locations)
      if (place !== stored.locations.get(place.id)) places.set(place.id, place)
  }
  return {
    organizations: toWrite(owners, stored.organizations),
    locations: toWrite(places, stored.locations),
    services: planned.flatMap(({ parts, fields }) => (fields?.length === 0 ? [] : [parts.service])),
    added: planned.filter(({ fields }) => fields === null).map(named),
    changed: planned.flatMap((one) => (one.fields?.length ? [{ ...named(one), fields: one.fields }] : [])),
    unchanged: planned.filter(({ fields }) => fields?.length === 0).length,
    kept: planned.flatMap((one) => one.kept.map((field) => ({ ...named(one), ...field }))),
    foreign: [...organizations.foreign, ...locations.foreign, ...services.foreign],
    vanished: vanished(read, stored.services, source.name),
    refused,
    refusedCount: refused.length + read.unlisted,
    loose,
  }
}

type Beside<Kept> = Readonly<{ stored: ReadonlyMap<string, Kept>; source: Source }>

/** Parts what this source may write from what another source, or people here, gave under the same id. */
function sift<Kept extends Shared>(
  kind: Kind,
  records: ReadonlyMap<string, ReadRecord<Kept['hsds']>>,
  { stored, source }: Beside<Kept>,
) {
  const own: ReadRecord<Kept['hsds']>[] = []
  const foreign: ImportPlan['foreign'][number][] = []
  for (const record of records.values()) {
    const { id, hsds } = record
    const before = stored.get(id)
    if (before === undefined || before.source?.name === source.name) own.push(record)
    else if (differences(before.hsds, hsds).length > 0)
      foreign.push({ id, kind, name: before.hsds.name ?? id, source: before.source?.name ?? null })
  }
  return { own, foreign }
}

function recordsOf<Kept extends SharedOrganization | SharedLocation>(
  own: readonly ReadRecord<Kept['hsds']>[],
  source: Source,
): Map<string, Kept> {
  return new Map(own.map(({ id, hsds }) => [id, { id, hsds, source } as Kept]))
}

function toWrite<Kept extends Shared>(
  records: ReadonlyMap<string, Kept>,
  stored: ReadonlyMap<string, Kept>,
): readonly Kept[] {
  return [...records.values()].filter((record) => {
    const before = stored.get(record.id)
    return (
      before === undefined ||
      differences(before.hsds, record.hsds).length > 0 ||
      !isSameSource(before.source, record.source)
    )
  })
}

function named({ parts: { service } }: PlannedService): Named {
  return { id: service.id, name: service.hsds.name }
}

/** Only of a source that gives services; a list of organisations says nothing of them. */
function vanished(
  read: ReadDirectory,
  stored: StoredDirectory['services'],
  source: string,
): readonly Named[] {
  if (read.services.size === 0) return []
  return [...stored.values()]
    .filter((service) => service.source?.name === source && service.state !== 'closed')
    .filter(
      ({ id, hsds }) =>
        hsds.status !== 'defunct' && !read.services.has(id) && !read.refusedIds.service.has(id),
    )
    .map(({ id, hsds }) => ({ id, name: hsds.name }))
}
