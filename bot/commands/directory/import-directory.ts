import { type ImportPlan, planImport, type StoredDirectory } from '../../../directory/exchange/plan.ts'
import type { ProgrammeRecords, ReadableProgramme } from '../../../storage/collections.ts'
import { wallClock } from '../../clock.ts'
import { writeAudit } from '../../owe.ts'
import { importSaid, type Outcome } from './import-said.ts'
import type { Asked } from './options.ts'
import { checkSite, storeSettings, withStore } from './own-store.ts'
import { createProgress } from './progress.ts'
import { readInput } from './read-input.ts'

type ImportAsked = Extract<Asked, { verb: 'import' }>

/** What there is to tell, and whether all of it went well. */
export type Told = Readonly<{ lines: readonly string[]; isWell: boolean }>

/**
 * Reads all of an input first, and only then opens the store: one transaction compares and writes, so that an import
 * is there whole or not at all. What is wrong with an input leaves the store as it was.
 */
export async function importDirectory(asked: ImportAsked): Promise<Told> {
  storeSettings()
  const progress = createProgress(process.stderr)
  const { read, source, credit } = await readInput(asked, progress).finally(progress.end)
  return withStore(async (store) => {
    await checkSite(store, asked.site)
    const now = wallClock()
    const { plan, outcome } = await store.transaction(async (records) => {
      const plan = planImport(read, await storedIn(records), { source, site: asked.site, now })
      const outcome = outcomeOf(plan, asked)
      if (outcome === 'written') await write(plan, records, now)
      return { plan, outcome }
    })
    const isWell = plan.refusedCount === 0 || asked.skipsRefused
    return { lines: importSaid({ read, plan, source, credit, outcome }), isWell }
  })
}

function outcomeOf(plan: ImportPlan, { isTrial, skipsRefused }: ImportAsked): Outcome {
  if (isTrial) return 'trial'
  if (plan.refusedCount > 0 && !skipsRefused) return 'refused'
  const writes = plan.organizations.length + plan.locations.length + plan.services.length
  return writes === 0 ? 'nothing' : 'written'
}

async function write(
  { organizations, locations, services }: ImportPlan,
  records: ProgrammeRecords,
  now: ReturnType<typeof wallClock>,
): Promise<void> {
  for (const organization of organizations) records.organizations.put(organization)
  for (const location of locations) records.locations.put(location)
  for (const service of services) records.services.put(service)
  const line = { at: now, by: 'system', did: 'directory.imported', about: null, family: null, reason: null }
  await writeAudit(records, line)
}

/** All that is stored of the directory, by id. */
export async function storedIn(
  records: Pick<ReadableProgramme, 'organizations' | 'locations' | 'services'>,
): Promise<StoredDirectory> {
  const byId = <One extends { id: string }>(all: readonly One[]) => new Map(all.map((one) => [one.id, one]))
  return {
    organizations: byId(await records.organizations.all()),
    locations: byId(await records.locations.all()),
    services: byId(await records.services.all()),
  }
}
