import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { collections } from '../../storage/collections.ts'
import { copyStore } from '../../storage/copy-store.ts'
import { StorageFailure } from '../../storage/store.ts'
import { processConfig } from '../config.ts'

const to = readPlace()
if (to === null) giveUp('Gebruik: npm run backup -- --to MAP (een nieuwe map, buiten de gegevensmap)')
else await copyTo(to)

/** Where the copy goes; null when the command was typed otherwise. */
function readPlace(): string | null {
  try {
    const { values } = parseArgs({ options: { to: { type: 'string' } }, args: process.argv.slice(2) })
    return values.to ? resolve(values.to) : null
  } catch {
    return null
  }
}

/** Copies the records, also while the bot runs, and opens the copy once: what is said to be whole was read whole. */
async function copyTo(place: string): Promise<void> {
  const read = processConfig()
  if ('faults' in read) return giveUp('De instellingen kloppen niet (zie .env.example):', ...read.faults)
  const { dataFolder, masterKey } = read.config
  const inside = relative(resolve(dataFolder), place)
  if (inside === '' || !inside.startsWith('..'))
    return giveUp('Een kopie hoort buiten de gegevensmap. Kies met --to een andere map.')
  try {
    await copyStore({ from: resolve(dataFolder), to: place, collections, masterKey })
    console.log(`De kopie staat in ${place}. Ze is nagekeken, en past bij de MASTER_KEY van nu.`)
  } catch (error) {
    giveUp(reasonOf(error, place))
  }
}

function reasonOf(error: unknown, place: string): string {
  if (error instanceof StorageFailure && error.code === 'not-empty')
    return `${place} is niet leeg. Kies met --to een nieuwe map.`
  if (error instanceof StorageFailure) return `Er is geen kopie gemaakt (${error.code}): ${error.message}`
  throw error
}

function giveUp(...lines: readonly string[]): void {
  for (const line of lines) console.error(line)
  process.exitCode = 1
}
