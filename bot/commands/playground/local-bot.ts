import { randomBytes } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { destination, pino } from 'pino'
import { collections } from '../../../storage/collections.ts'
import { machineDisk } from '../../../storage/disk.ts'
import { openLowdbStore } from '../../../storage/lowdb-store.ts'
import { wallClock } from '../../clock.ts'
import { type RunningBot, startBot } from '../../compose.ts'
import { fillFictionalDirectory } from '../../fictional/directory.ts'
import { fillFictional } from '../../fictional/fill.ts'
import { fictionalPeople } from '../../fictional/people.ts'
import { fillTrial } from '../../fictional/trial.ts'
import { playgroundTenant } from './seat.ts'

/**
 * Data, key and log of the trial stand in `folder`; port 0 picks a free one; `tab` resolves to the folder of the built tab, or
 * null when there is none; `isTrial` begins with something to try in every part.
 */
type Local = Readonly<{ folder: string; port: number; tab: Promise<string | null>; isTrial?: boolean }>

/** Everything a trial keeps, by name: its folder may be one that holds other things too. */
const kept = { store: 'store', key: 'key', log: 'bot.log', playground: 'playground' } as const

/** Throws a trial away; rejects with 'in-use' while a bot works in that folder. */
export async function forgetTrial(folder: string): Promise<void> {
  const store = join(folder, kept.store)
  await machineDisk.makeFolder(store)
  const release = await machineDisk.claim(store)
  for (const name of Object.values(kept)) await rm(join(folder, name), { recursive: true, force: true })
  await release()
}

/** Starts the bot in local mode with the fictional programme: it believes every caller, so it listens on this machine only and needs no credentials. */
export async function startLocalBot({ folder, port, tab, isTrial = false }: Local): Promise<RunningBot> {
  await machineDisk.makeFolder(folder)
  const masterKey = await trialKey(join(folder, kept.key))
  const store = await openLowdbStore({ folder: join(folder, kept.store), collections, masterKey })
  try {
    await fillFictional(store, wallClock())
    await fillFictionalDirectory(store, wallClock())
    if (isTrial) await fillTrial(store, wallClock())
    return await startBot({
      store,
      port,
      host: '127.0.0.1',
      // A family's own page opens in a browser on this machine, as the tab does.
      ...(port > 0 ? { address: `http://127.0.0.1:${port}` } : {}),
      log: pino(destination({ dest: join(folder, kept.log), sync: true })),
      tab: { mode: 'local', files: tab, people: fictionalPeople, tenantId: playgroundTenant },
      teams: {
        mode: 'local',
        app: { id: '', tenantId: playgroundTenant, credential: { kind: 'managed-identity' } },
        allowed: {
          tenants: [playgroundTenant],
          serviceHosts: ['localhost', '127.0.0.1'],
          channels: ['msteams'],
        },
      },
    })
  } catch (error) {
    await store.close()
    throw error
  }
}

// A key beside what it seals keeps nothing secret; here it seals fictional people only.
async function trialKey(file: string): Promise<Uint8Array> {
  const known = await readFile(file).catch(() => null)
  if (known !== null) return known
  const key = randomBytes(32)
  await writeFile(file, key, { mode: 0o600 })
  return key
}
