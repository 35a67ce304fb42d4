import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DateTime } from 'luxon'
import { type BotSettings, startBot } from '../../bot/compose.ts'
import { programmeZone } from '../../programme/belgian-zone.ts'
import { collections } from '../../storage/collections.ts'
import { openLowdbStore } from '../../storage/lowdb-store.ts'
import { type DirectoryRecords, keepRecords } from '../directory/fictional-records.ts'
import { ask, type RawAnswer } from './raw.ts'

/** A whole bot of which only the read API is asked. */
export type FeedBot = Readonly<{
  port: number
  /** The path after /hsds. */
  get: (
    path: string,
    how?: Readonly<{ method?: string; headers?: Record<string, string> }>,
  ) => Promise<RawAnswer>
  close: () => Promise<void>
}>

/** How the feed of a test is served; null: it is off. */
export type FeedOf = NonNullable<BotSettings['feed']> | null

/** The feed of a test says that it lives here. */
export const feedBase = 'https://buddy.example/hsds'

const silent = { info: () => {}, warn: () => {}, error: () => {} }

/** Without bounds worth mentioning: tests ask more at once than anybody. */
export const openFeed: NonNullable<FeedOf> = {
  base: feedBase,
  assurerEmail: null,
  licence: 'CC BY 4.0',
  limits: { burst: 100_000, perSecond: 100_000, streams: 4 },
}

/** Starts a bot over a store of its own with these records, and waits until the feed has read them in. */
export async function startFeedBot(given: DirectoryRecords, feed: FeedOf = openFeed): Promise<FeedBot> {
  const folder = await mkdtemp(join(tmpdir(), 'buddy-feed-'))
  const store = await openLowdbStore({ folder, collections, masterKey: new Uint8Array(randomBytes(32)) })
  await keepRecords(store, given)
  const bot = await startBot({
    store,
    log: silent,
    host: '127.0.0.1',
    port: 0,
    clock: () => DateTime.fromISO('2026-11-23T16:00:00', { zone: programmeZone }),
    ...(feed ? { feed } : {}),
    teams: {
      mode: 'local',
      app: { id: '', tenantId: 'nobody', credential: { kind: 'managed-identity' } },
      allowed: { tenants: ['nobody'], serviceHosts: ['127.0.0.1'], channels: ['msteams'] },
    },
  })
  const get: FeedBot['get'] = (path, { method = 'GET', headers = {} } = {}) =>
    ask({ port: bot.port, path: `/hsds${path}`, method, headers })
  while (feed && (await get('/services?per_page=1')).status === 503)
    await new Promise((resolve) => setTimeout(resolve, 20))
  return {
    port: bot.port,
    get,
    close: async () => {
      await bot.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
