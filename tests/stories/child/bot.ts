import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { type RunningBot, startBot } from '../../../bot/compose.ts'
import { collections } from '../../../storage/collections.ts'
import { openLowdbStore } from '../../../storage/lowdb-store.ts'
import { testAppId, testTenantId } from '../../teams/client.ts'
import { credentialsFor } from '../../teams/credentials.ts'

/**
 * Whole bots on the real store, one for each folder, in a process of its own that can be killed. Loading takes longer
 * than a life, so everything is loaded first and the stores are opened when told to.
 */
const [key = '', openIdUrl = '', ...folders] = process.argv.slice(2)
const silent = { info: () => {}, warn: () => {}, error: () => {} }
writeSync(1, 'ready\n')
await once(process.stdin, 'data')
const bots = await Promise.all(folders.map(startIn))
writeSync(1, `ports ${bots.map(({ port }) => port).join(' ')}\n`)

async function startIn(folder: string): Promise<RunningBot> {
  const masterKey = Buffer.from(key, 'hex')
  const store = await openLowdbStore({ folder, collections, masterKey, journalBytes: 200_000 })
  const app = {
    id: testAppId,
    tenantId: testTenantId,
    credential: { kind: 'secret', secret: 'of-the-tests' },
  } as const
  return startBot({
    store,
    log: silent,
    host: '127.0.0.1',
    port: 0,
    rounds: { outbox: 100, jobs: 60_000 },
    teams: {
      app,
      mode: 'real',
      seams: { openIdUrl, credentialsFactory: credentialsFor(testAppId) },
      allowed: { tenants: [testTenantId], serviceHosts: ['127.0.0.1'], channels: ['msteams'] },
    },
  })
}
