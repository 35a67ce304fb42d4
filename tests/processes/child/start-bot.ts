import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { type RunningBot, startBot } from '../../../bot/compose.ts'
import { prepareStore } from '../../../bot/first-start.ts'
import { collections } from '../../../storage/collections.ts'
import { openLowdbStore } from '../../../storage/lowdb-store.ts'
import { testAppId, testTenantId } from '../../teams/client.ts'
import { credentialsFor } from '../../teams/credentials.ts'

/** What bot/main.ts does, with the tests' issuer and connector in the place of Microsoft's; `masterKey` in hex. */
export async function startOnFolder(
  folder: string,
  { masterKey, openIdUrl }: Readonly<{ masterKey: string; openIdUrl: string }>,
): Promise<RunningBot> {
  const key = new Uint8Array(Buffer.from(masterKey, 'hex'))
  const store = await openLowdbStore({ folder, collections, masterKey: key })
  await prepareStore(store, 'co@buddy.example', randomUUID)
  return startBot({
    store,
    log: pino({ level: 'info' }),
    host: '127.0.0.1',
    port: 0,
    teams: {
      app: { id: testAppId, tenantId: testTenantId, credential: { kind: 'secret', secret: 'of-the-tests' } },
      mode: 'real',
      seams: { openIdUrl, credentialsFactory: credentialsFor(testAppId) },
      allowed: { tenants: [testTenantId], serviceHosts: ['127.0.0.1'], channels: ['msteams'] },
    },
  })
}
