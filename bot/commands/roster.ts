import { randomUUID } from 'node:crypto'
import { nl } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import type { RosterPlan } from '../../programme/roster.ts'
import { collections, type ProgrammeRecords } from '../../storage/collections.ts'
import { openLowdbStore } from '../../storage/lowdb-store.ts'
import { StorageFailure } from '../../storage/store.ts'
import { wallClock } from '../clock.ts'
import { processConfig } from '../config.ts'
import { prepareStore } from '../first-start.ts'
import { codesOf, followsFrom } from '../leaving.ts'
import { owe, writeAudit } from '../owe.ts'
import { readRoster } from '../read-roster.ts'
import { readRosterFile } from './roster/roster-file.ts'

const [verb, path, ...rest] = process.argv.slice(2)
if (verb !== 'import' || path === undefined || rest.length > 0)
  giveUp('Gebruik: npm run roster -- import BESTAND.csv')
else await importFile(path).catch((error: unknown) => giveUp(reasonOf(error)))

/** Imports a roster into the store of this machine; the bot must not be running, because one process owns the data. */
async function importFile(file: string): Promise<void> {
  const opened = await readRosterFile(file)
  if ('why' in opened) return giveUp(opened.why)
  const read = processConfig()
  if ('faults' in read) return giveUp('De instellingen kloppen niet (zie .env.example):', ...read.faults)
  const { dataFolder, masterKey, firstCoordinator } = read.config
  const store = await openLowdbStore({ folder: dataFolder, collections, masterKey })
  try {
    await prepareStore(store, firstCoordinator, randomUUID)
    const result = await store.transaction(async (records) => {
      const known = {
        people: await records.people.all(),
        sites: await records.sites.all(),
        newId: randomUUID,
      }
      const planned = readRoster(opened.text, known)
      if ('faults' in planned) return planned
      return keep(planned.plan, records)
    })
    if ('faults' in result) return giveUp(sayRefusal(nl, { reason: 'roster-faulty', faults: result.faults }))
    const { plan, unsupervised } = result
    console.log(nl.people.imported(plan.added, plan.changed, plan.unchanged))
    if (unsupervised.length > 0) console.log(nl.people.stillSupervised(codesOf(unsupervised)))
  } finally {
    await store.close()
  }
}

/** The people with all that follows from it, as the pasted list does it; every coordinator hears of it. */
async function keep(plan: RosterPlan, records: ProgrammeRecords) {
  const now = wallClock()
  const { matches, notices, also, unsupervised } = await followsFrom(
    { people: plan.people, by: null, now },
    records,
  )
  for (const person of plan.people) records.people.put(person)
  for (const match of matches) records.matches.put(match)
  for (const notice of notices) await owe(records, notice, now)
  const line = { at: now, by: 'system', reason: null }
  await writeAudit(records, { ...line, did: 'roster.imported', about: null, family: null })
  for (const ended of also) await writeAudit(records, { ...line, ...ended })
  return { plan, unsupervised }
}

function reasonOf(error: unknown): string {
  if (error instanceof StorageFailure && error.code === 'in-use')
    return 'De bot draait nog op deze gegevens. Plak de lijst in de chat (“lijst plakken”), of stop de bot even.'
  if (error instanceof StorageFailure)
    return `De gegevensmap kan niet geopend worden (${error.code}): ${error.message}`
  throw error
}

function giveUp(...lines: readonly string[]): void {
  for (const line of lines) console.error(line)
  process.exitCode = 1
}
