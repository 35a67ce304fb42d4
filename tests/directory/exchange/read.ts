import type { z } from 'zod'
import { createGathering, type ObjectKind } from '../../../directory/exchange/gather.ts'
import { type ImportPlan, planImport, type StoredDirectory } from '../../../directory/exchange/plan.ts'
import type { ReadDirectory } from '../../../directory/exchange/read-records.ts'
import {
  type ServiceParts,
  SharedLocation,
  SharedOrganization,
  SharedService,
} from '../../../directory/service.ts'
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
  return {
    organizations: kept(
      SharedOrganization,
      all.flatMap(({ organization }) => organization ?? []),
    ),
    locations: kept(
      SharedLocation,
      all.flatMap(({ locations }) => locations),
    ),
    services: kept(
      SharedService,
      all.map(({ service }) => service),
    ),
  }
}

/** Records as a store gives them back: as their schema has them, each field in its place. */
function kept<One extends { id: string }>(schema: z.ZodType<One>, ones: readonly One[]): Map<string, One> {
  return new Map(ones.map((one) => [one.id, schema.parse(one)]))
}

/** The store after a plan was written. */
export function written(plan: ImportPlan, before: StoredDirectory = nothing): StoredDirectory {
  return {
    organizations: new Map([...before.organizations, ...kept(SharedOrganization, plan.organizations)]),
    locations: new Map([...before.locations, ...kept(SharedLocation, plan.locations)]),
    services: new Map([...before.services, ...kept(SharedService, plan.services)]),
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
