import { changeMasterKey } from '../../storage/change-master-key.ts'
import { collections } from '../../storage/collections.ts'
import { StorageFailure } from '../../storage/store.ts'
import { processConfig, processNewMasterKey } from '../config.ts'

await change()

/** Puts NEW_MASTER_KEY in the place of MASTER_KEY for the records of this machine; the bot must not be running. */
async function change(): Promise<void> {
  const read = processConfig()
  if ('faults' in read) return giveUp('De instellingen kloppen niet (zie .env.example):', ...read.faults)
  const to = processNewMasterKey()
  if (to === null)
    return giveUp(
      'NEW_MASTER_KEY: moet 32 bytes in base64 zijn (openssl rand -base64 32). Er is niets veranderd.',
    )
  const { dataFolder: folder, masterKey: from } = read.config
  try {
    const keys = await changeMasterKey({ folder, collections, from, to })
    console.log(
      `Klaar: ${keys} sleutels hangen nu aan de nieuwe sleutel. Zet hem als MASTER_KEY en start de bot.`,
    )
    console.log('De oude sleutel opent alleen nog oudere kopieën: bewaar hem even lang als die.')
  } catch (error) {
    giveUp(reasonOf(error))
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof StorageFailure)) throw error
  if (error.code === 'in-use')
    return 'De bot draait nog op deze gegevens. Stop hem eerst. Er is niets veranderd.'
  return `De gegevensmap kan niet gebruikt worden (${error.code}): ${error.message}`
}

function giveUp(...lines: readonly string[]): void {
  for (const line of lines) console.error(line)
  process.exitCode = 1
}
