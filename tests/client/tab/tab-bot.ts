import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { wallClock } from '../../../bot/clock.ts'
import { type RunningBot, startBot } from '../../../bot/compose.ts'
import { fillFictionalDirectory } from '../../../bot/fictional/directory.ts'
import { fillFictional } from '../../../bot/fictional/fill.ts'
import { collections } from '../../../storage/collections.ts'
import { openLowdbStore } from '../../../storage/lowdb-store.ts'
import { testAppId, testTenantId } from '../../teams/client.ts'
import { credentialsFor } from '../../teams/credentials.ts'
import type { Issuer } from '../../teams/issuer.ts'
import { testHost } from '../../teams/tab-client.ts'

/** Where the bot says it is, in the link to the page of a family. */
export const familyAddress = 'https://buddy.example'

const silent = { info: () => {}, warn: () => {}, error: () => {} }

type Starting = Readonly<{ folder: string; issuer: Issuer; tab: Promise<string | null>; host: string }>

/** The real bot with the fictional programme, tokens checked, and its tab shown by `host`. */
export async function startTabBot({ folder, issuer, tab, host }: Starting): Promise<RunningBot> {
  const masterKey = new Uint8Array(randomBytes(32))
  const store = await openLowdbStore({ folder: join(folder, 'tab'), collections, masterKey })
  await fillFictional(store, wallClock())
  await fillFictionalDirectory(store, wallClock())
  return startBot({
    store,
    log: silent,
    host: '127.0.0.1',
    port: 0,
    // The page of a family is served where the bot has an address; which one, only the link in the chat says.
    address: familyAddress,
    tab: {
      mode: 'real',
      files: tab,
      trust: { appId: testAppId, host: testHost, tenants: [testTenantId] },
      seams: { keysUrl: issuer.keysUrl, host },
    },
    teams: {
      app: { id: testAppId, tenantId: testTenantId, credential: { kind: 'secret', secret: 'of-the-tests' } },
      mode: 'real',
      seams: { openIdUrl: issuer.openIdUrl, credentialsFactory: credentialsFor(testAppId) },
      allowed: { tenants: [testTenantId], serviceHosts: ['127.0.0.1'], channels: ['msteams'] },
    },
  })
}
