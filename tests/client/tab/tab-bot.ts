import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { wallClock } from '../../../bot/clock.ts'
import { type RunningBot, startBot } from '../../../bot/compose.ts'
import { fillFictionalDirectory } from '../../../bot/fictional/directory.ts'
import { fillFictional } from '../../../bot/fictional/fill.ts'
import { Referral } from '../../../programme/referral.ts'
import { stamp } from '../../../programme/stamp.ts'
import { collections, type ProgrammeStore } from '../../../storage/collections.ts'
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
  await wasReferred(store)
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

/** Lies led the other family of hers to two services: one helped, one did not. */
function wasReferred(store: ProgrammeStore): Promise<void> {
  const at = stamp(wallClock().minus({ days: 10 }))
  const told = { at, by: 'lies', together: null, appointment: null, undone: null }
  return store.transaction(async (records) => {
    const services = (await records.services.all()).filter(({ site }) => site === 'gent')
    for (const [which, state] of (['helped', 'not-helped'] as const).entries())
      records.referrals.put(
        Referral.parse({
          id: `referral-told-${state}`,
          family: 'family-G-011',
          student: 'lies',
          service: services[which]?.id,
          site: 'gent',
          createdAt: at,
          steps: [{ ...told, state }],
          question: null,
          version: 1,
          state,
          endedAt: at,
        }),
      )
  })
}
