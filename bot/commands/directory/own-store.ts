import { randomUUID } from 'node:crypto'
import { collections, type ProgrammeStore } from '../../../storage/collections.ts'
import { openLowdbStore } from '../../../storage/lowdb-store.ts'
import { StorageFailure } from '../../../storage/store.ts'
import { processConfig } from '../../config.ts'
import { prepareStore } from '../../first-start.ts'
import { Unreadable } from './unreadable.ts'

/** Why the store of this machine cannot be used now, in lines for whoever started the command. */
export class NoStore extends Error {
  readonly lines: readonly string[]

  constructor(lines: readonly string[], cause?: unknown) {
    super(lines[0] ?? '', cause === undefined ? undefined : { cause })
    this.name = 'NoStore'
    this.lines = lines
  }
}

/** The settings of the store, checked. Throws NoStore. */
export function storeSettings() {
  const read = processConfig()
  if ('faults' in read)
    throw new NoStore(['De instellingen kloppen niet (zie .env.example):', ...read.faults])
  return read.config
}

/** Works on the store of this machine; the bot must not be running, because one process owns the data. */
export async function withStore<Result>(work: (store: ProgrammeStore) => Promise<Result>): Promise<Result> {
  const { dataFolder, masterKey, firstCoordinator } = storeSettings()
  const store = await openLowdbStore({ folder: dataFolder, collections, masterKey }).catch(refuse)
  try {
    await prepareStore(store, firstCoordinator, randomUUID)
    return await work(store)
  } catch (error) {
    return refuse(error)
  } finally {
    await store.close()
  }
}

function refuse(error: unknown): never {
  if (!(error instanceof StorageFailure)) throw error
  if (error.code === 'in-use')
    throw new NoStore(
      ['De bot draait nog op deze gegevens. Stop hem even en probeer het dan opnieuw.'],
      error,
    )
  throw new NoStore([`De gegevensmap kan niet gebruikt worden (${error.code}): ${error.message}`], error)
}

/** The site with this id. Throws Unreadable when there is none. */
export async function checkSite(store: ProgrammeStore, id: string | null): Promise<void> {
  if (id === null) return
  const sites = await store.read((records) => records.sites.all())
  if (sites.some((site) => site.id === id)) return
  throw new Unreadable(`De site “${id}” ken ik niet; wel: ${sites.map((site) => site.id).join(', ')}.`)
}
