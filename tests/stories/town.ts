import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DateTime } from 'luxon'
import { type RunningBot, startBot } from '../../bot/compose.ts'
import { latestMissed } from '../../bot/escalate.ts'
import { fillFictional } from '../../bot/fictional/fill.ts'
import { fictionalPeople } from '../../bot/fictional/people.ts'
import type { Log } from '../../bot/log.ts'
import type { LiveLimits } from '../../bot/tab/live/live-pages.ts'
import { programmeZone } from '../../programme/belgian-zone.ts'
import { type Collections, collections, type ReadableProgramme } from '../../storage/collections.ts'
import { type LowdbOptions, openLowdbStore } from '../../storage/lowdb-store.ts'
import {
  createTeamsClient,
  type PersonOptions,
  type TeamsPerson,
  testAppId,
  testTenantId,
} from '../teams/client.ts'
import { type Connector, startConnector } from '../teams/connector.ts'
import { credentialsFor } from '../teams/credentials.ts'
import { type Issuer, startIssuer } from '../teams/issuer.ts'
import { createTabClient, type TabPerson, testHost } from '../teams/tab-client.ts'
import { confidentialSent } from './confidential.ts'
import { remembering, type Typed, toldOfSomebody } from './told-of-somebody.ts'

/** The moment every story starts: the Monday of the labelled messages. */
const storyStart = '2026-11-23T16:00:00.000+01:00'

/** What the bot says of itself to a browser; the tests go to the port it took. */
export const townAddress = 'https://buddy.example'

/** A whole bot on the real store behind real HTTP, with authentication on, and a Teams around it. */
export type Town = Readonly<{
  connector: Connector
  issuer: Issuer
  /** Somebody of the fictional programme by id, or a stranger by any other id. */
  person: (id: string, how?: How) => TeamsPerson
  /** The same person in the tab. */
  inTab: (id: string) => TabPerson
  /** Reads the records as they are on disk and in memory. */
  read: <Result>(work: (records: ReadableProgramme) => Promise<Result>) => Promise<Result>
  /** Changes records directly: what another issue's screens will do. */
  change: Town['store']['transaction']
  store: RunningStore
  folder: string
  now: () => DateTime
  /** Moves the clock forward. */
  pass: (time: Readonly<{ minutes?: number; hours?: number; days?: number }>) => void
  /** Stops the bot and starts it again on the same data, as an update would. */
  restart: () => Promise<void>
  /** What a browser gets of the bot's own address. */
  browse: (path: string) => Promise<Response>
  /** Waits until nothing owed is due any more. */
  settle: () => Promise<void>
  close: () => Promise<void>
}>

/** Where somebody types, when it is not in the own chat with the bot, in which language Teams speaks, and from which organisation. */
type How = Readonly<{ locale?: string; tenantId?: string }> &
  Pick<PersonOptions, 'conversationId' | 'conversationType'>

type RunningStore = Awaited<ReturnType<typeof openLowdbStore<Collections>>>

const silent = { info: () => {}, warn: () => {}, error: () => {} }

/** A failing disk reaches the store, a log hears what the bot logs, and `live` is how fast its tab is kept live. */
type Opening = Partial<Pick<LowdbOptions<Collections>, 'disk'>> & Readonly<{ log?: Log; live?: LiveLimits }>

/** Opens a town with the fictional programme. */
export async function openTown({ log = silent, live, ...options }: Opening = {}): Promise<Town> {
  const [issuer, connector] = await Promise.all([startIssuer(), startConnector()])
  const folder = await mkdtemp(join(tmpdir(), 'buddy-town-'))
  const masterKey = new Uint8Array(randomBytes(32))
  let now = DateTime.fromISO(storyStart, { zone: programmeZone })
  const clock = () => now
  const typed: Typed[] = []
  let store = await openLowdbStore({ folder, collections, masterKey, ...options })
  await fillFictional(store, now)
  let bot: RunningBot = await start()

  function start(): Promise<RunningBot> {
    return startBot({
      store,
      clock,
      log,
      host: '127.0.0.1',
      port: 0,
      address: townAddress,
      chance: () => 0.5,
      rounds: { outbox: 50, jobs: 60_000, chain: 25 },
      tab: {
        mode: 'real',
        files: Promise.resolve(null),
        ...(live ? { live } : {}),
        trust: { appId: testAppId, host: testHost, tenants: [testTenantId] },
        seams: { keysUrl: issuer.keysUrl, host: 'https://teams.invalid' },
      },
      teams: {
        app: {
          id: testAppId,
          tenantId: testTenantId,
          credential: { kind: 'secret', secret: 'of-the-tests' },
        },
        mode: 'real',
        seams: { openIdUrl: issuer.openIdUrl, credentialsFactory: credentialsFor(testAppId) },
        allowed: { tenants: [testTenantId], serviceHosts: ['127.0.0.1'], channels: ['msteams'] },
      },
    })
  }

  return {
    connector,
    issuer,
    folder,
    now: clock,
    get store() {
      return store
    },
    person: (id, { locale = 'nl-BE', tenantId = testTenantId, ...where } = {}) => {
      const known = fictionalPeople.find((one) => one.id === id)
      const who = {
        userId: `29:${id}`,
        objectId: objectIdOf(id),
        name: known?.name ?? 'Onbekend',
        locale,
        ...where,
      }
      const hands = createTeamsClient({ port: bot.port, issuer, connector, tenantId }).person(who)
      return remembering(id, hands, typed)
    },
    inTab: (id) => createTabClient({ port: bot.port, issuer, now: clock }).person(objectIdOf(id)),
    read: (work) => store.read(work),
    change: (work) => store.transaction(work),
    pass: (time) => {
      now = now.plus(time)
    },
    browse: (path) => fetch(`http://127.0.0.1:${bot.port}${path}`),
    restart: async () => {
      await bot.close()
      store = await openLowdbStore({ folder, collections, masterKey, ...options })
      bot = await start()
    },
    settle: async () => {
      for (let round = 0; round < 400; round++) {
        const at = clock().toUTC().toISO() ?? ''
        const owed = await store.read((records) => records.notices.find('state', 'owed'))
        const missed = await latestMissed(store, clock)
        if (missed === null && !owed.some((one) => one.state === 'owed' && one.dueAt <= at)) return
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      throw new Error('the outbox did not settle')
    },
    close: async () => {
      const leaked = await store.read(async (records) => [
        ...(await confidentialSent(records, connector.sent)),
        ...(await toldOfSomebody(typed, records, connector.sent)),
      ])
      await bot.close()
      await Promise.all([issuer.close(), connector.close()])
      await rm(folder, { recursive: true, force: true })
      // Every story is scanned: nothing told of a family may stand in what the bot sent.
      if (leaked.length > 0) throw new Error(`went to Teams: ${leaked.join(' | ')}`)
    },
  }
}

function objectIdOf(id: string): string {
  const known = fictionalPeople.find((one) => one.id === id)
  return known?.objectId ?? `00000000-0000-4000-9000-${id.padStart(12, '0')}`
}
