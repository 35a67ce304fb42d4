import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { destination, pino } from 'pino'
import { collections } from '../../../storage/collections.ts'
import { openLowdbStore } from '../../../storage/lowdb-store.ts'
import { wallClock } from '../../clock.ts'
import { type RunningBot, startBot } from '../../compose.ts'
import { fillFictional } from '../../fictional/fill.ts'
import { playgroundTenant } from './seat.ts'

/** Data, key and log of the trial stand in `folder`; port 0 picks a free one. */
type Local = Readonly<{ folder: string; port: number }>

/** Starts the bot in local mode with the fictional programme: it believes every caller, so it listens on this machine only and needs no credentials. */
export async function startLocalBot({ folder, port }: Local): Promise<RunningBot> {
  await mkdir(folder, { recursive: true })
  const masterKey = await trialKey(join(folder, 'key'))
  const store = await openLowdbStore({ folder: join(folder, 'store'), collections, masterKey })
  try {
    await fillFictional(store, wallClock())
    return await startBot({
      store,
      port,
      host: '127.0.0.1',
      log: pino(destination({ dest: join(folder, 'bot.log'), sync: true })),
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
  const kept = await readFile(file).catch(() => null)
  if (kept !== null) return kept
  const key = randomBytes(32)
  await writeFile(file, key, { mode: 0o600 })
  return key
}
