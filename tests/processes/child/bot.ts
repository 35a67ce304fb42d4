import '../../../bot/node-version.js'
import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { startBot } from '../../../bot/compose.ts'
import { prepareStore } from '../../../bot/first-start.ts'
import { collections } from '../../../storage/collections.ts'
import { openLowdbStore } from '../../../storage/lowdb-store.ts'
import { testAppId, testTenantId } from '../../teams/client.ts'
import { credentialsFor } from '../../teams/credentials.ts'

// What bot/main.ts does, with the tests' issuer and connector in the place of Microsoft's.
const [folder = '', masterKey = '', openIdUrl = ''] = process.argv.slice(2)
const log = pino({ level: 'info' })
const key = new Uint8Array(Buffer.from(masterKey, 'hex'))
const store = await openLowdbStore({ folder, collections, masterKey: key })
await prepareStore(store, 'co@buddy.example', randomUUID)
const bot = await startBot({
  store,
  log,
  host: '127.0.0.1',
  port: 0,
  teams: {
    app: { id: testAppId, tenantId: testTenantId, credential: { kind: 'secret', secret: 'of-the-tests' } },
    mode: 'real',
    seams: { openIdUrl, credentialsFactory: credentialsFor(testAppId) },
    allowed: { tenants: [testTenantId], serviceHosts: ['127.0.0.1'], channels: ['msteams'] },
  },
})
process.on('message', () => process.send?.({ memoryMb: process.memoryUsage.rss() / 2 ** 20 }))
process.on('disconnect', () => {
  // The outbox may owe more than it can send in a moment; the bench does not wait for it.
  setTimeout(() => process.exit(0), 3000)
  void bot.close().then(() => process.exit(0))
})
process.send?.(bot.port)
