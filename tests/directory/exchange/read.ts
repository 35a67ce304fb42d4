import { createGathering, type ObjectKind } from '../../../directory/exchange/gather.ts'
import { type ImportPlan, planImport, type StoredDirectory } from '../../../directory/exchange/plan.ts'
import type { ReadDirectory } from '../../../directory/exchange/read-records.ts'
import type { ServiceParts } from '../../../directory/service.ts'
import { momentOf } from '../../../programme/stamp.ts'
import { source } from './given.ts'

/** Reads objects one after the other, as the readers do. */
export function readAll(objects: readonly unknown[], kind?: ObjectKind): ReadDirectory {
  const gathering = createGathering(source.name)
  objects.forEach((one, at) => {
    gathering.add(one, { file: 'gids.json', unit: 'number', at: at + 1 }, kind)
  })
  return gathering.result()
}

/** A store with nothing in it. */
export const nothing: StoredDirectory = {
  organizations: new Map(),
  locations: new Map(),
  services: new Map(),
}

/** The store that has just these. */
export function storeOf(...all: readonly ServiceParts[]): StoredDirectory {
  const byId = <One extends { id: string }>(ones: readonly One[]) => new Map(ones.map((one) => [one.id, one]))
  return {
    organizations: byId(all.flatMap(({ organization }) => organization ?? [])),
    locations: byId(all.flatMap(({ locations }) => locations)),
    services: byId(all.map(({ service }) => service)),
  }
}

/** The store after a plan was written. */
export function written(plan: ImportPlan, before: StoredDirectory = nothing): StoredDirectory {
  const over = <One extends { id: string }>(old: ReadonlyMap<string, One>, ones: readonly One[]) =>
    new Map([...old, ...ones.map((one) => [one.id, one] as const)])
  return {
    organizations: over(before.organizations, plan.organizations),
    locations: over(before.locations, plan.locations),
    services: over(before.services, plan.services),
  }
}

/** The services of a store with who gives them and where. */
export function partsOf({ organizations, locations, services }: StoredDirectory): readonly ServiceParts[] {
  return [...services.values()].map((service) => ({
    service,
    organization: organizations.get(service.hsds.organization_id ?? '') ?? null,
    locations: (service.hsds.service_at_locations ?? []).flatMap(
      ({ location_id: at }) => locations.get(at ?? '') ?? [],
    ),
  }))
}

/** Plans an import of these objects, as the source of the tests or as another one. */
export function plan(
  objects: readonly unknown[],
  stored: StoredDirectory = nothing,
  { name = source.name, at = '2026-06-01T08:00:00.000Z' }: Readonly<{ name?: string; at?: string }> = {},
): ImportPlan {
  const { licence, url } = source
  return planImport(readAll(objects), stored, {
    source: { name, licence, url },
    site: null,
    now: momentOf(at),
  })
}
