import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { DateTime } from 'luxon'
import { createAnswering } from '../../bot/answering.ts'
import type { Doing } from '../../bot/asked.ts'
import { createChainWatch } from '../../bot/chain-watch.ts'
import { fillFictional } from '../../bot/fictional/fill.ts'
import { fictionalPeople } from '../../bot/fictional/people.ts'
import type { Messenger } from '../../bot/messenger.ts'
import { createOutbox } from '../../bot/outbox.ts'
import { createTeams } from '../../bot/teams/teams.ts'
import { programmeZone } from '../../programme/belgian-zone.ts'
import { type Collections, collections, type ProgrammeStore } from '../../storage/collections.ts'
import { type LowdbOptions, openLowdbStore } from '../../storage/lowdb-store.ts'
import { directoryOf } from '../directory/directory-of.ts'
import { confidentialSent } from '../stories/confidential.ts'
import { testAppId } from '../teams/client.ts'
import { type Connector, startConnector } from '../teams/connector.ts'
import { credentialsFor } from '../teams/credentials.ts'
import { startIssuer } from '../teams/issuer.ts'
import { askedBy } from './asking.ts'

/**
 * The programme on the real store, whose messages go out through the real messenger over real HTTP, with a clock of
 * the test's own: time passes only when everything that could happen has happened, hanging calls excepted.
 */
export type WiredWorld = Readonly<{
  now: () => DateTime
  store: ProgrammeStore
  connector: Connector
  asks: (person: string, doing: Doing) => Promise<void>
  /** Tells the outbox what was put into the store beside it. */
  owes: (ids: readonly string[]) => void
  /** Moves the clock by so many milliseconds and lets everything that is due then happen. */
  pass: (ms: number) => Promise<void>
  close: () => Promise<void>
}>

const silent = { info: () => {}, warn: () => {}, error: () => {} }

/** Opens a world at a moment; everybody of the fictional programme has greeted the bot. `disk` may be one that fills. */
export async function openWiredWorld(
  start: string,
  chance: () => number,
  options: Partial<Pick<LowdbOptions<Collections>, 'disk'>> = {},
): Promise<WiredWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'buddy-wired-'))
  const [connector, issuer] = await Promise.all([startConnector(), startIssuer()])
  const alarms = virtualAlarms()
  let now: DateTime = DateTime.fromISO(start, { zone: programmeZone })
  const clock = () => now
  const masterKey = new Uint8Array(randomBytes(32))
  const opened = await openLowdbStore({ folder, collections, masterKey, ...options })
  await fillFictional(opened, now)
  const work = busyness()
  const store: ProgrammeStore = {
    ...opened,
    read: (does) => work.during(opened.read(does)),
    transaction: (does) => work.during(opened.transaction(does)),
  }
  const { messenger: sends } = createTeams({
    app: { id: testAppId, tenantId: 'tenant', credential: { kind: 'secret', secret: 'of-the-tests' } },
    mode: 'real',
    seams: {
      openIdUrl: issuer.openIdUrl,
      credentialsFactory: credentialsFor(testAppId),
      alarm: (ms, ring) => alarms.set(now.toMillis() + ms, ring),
    },
    allowed: { tenants: ['tenant'], serviceHosts: ['127.0.0.1'], channels: ['msteams'] },
    answer: async () => ({ messages: [] }),
    onShown: async () => {},
    failed: () => ({ text: '' }),
    log: silent,
  })
  const calls = busyness()
  const messenger: Messenger = (outgoing) => calls.during(sends(outgoing))
  const outbox = createOutbox({ store, messenger, clock, log: silent, chance })
  const wakeOutbox = (owed: readonly string[]) => outbox.wake(owed)
  const watch = createChainWatch({ store, clock, log: silent, wakeOutbox })
  const answer = createAnswering({
    store,
    directory: directoryOf(store),
    clock,
    log: silent,
    emailOf: async () => null,
    sitesChanged: async () => {},
    wakeOutbox,
  })
  let turns = 0

  async function untilStill(): Promise<void> {
    const isStill = () => work.now() === 0 && calls.now() === connector.hanging()
    for (let calm = 0; calm < 4; calm = isStill() ? calm + 1 : 0) await nextTurn()
  }

  const asks: WiredWorld['asks'] = async (id, doing) => {
    turns += 1
    const asked = askedBy(id, doing, turns)
    await answer({ ...asked, way: { ...asked.way, serviceUrl: connector.serviceUrl } })
    await untilStill()
  }
  for (const { id } of fictionalPeople) await asks(id, { kind: 'text', text: 'hallo' })

  return {
    now: clock,
    store,
    connector,
    asks,
    owes: wakeOutbox,
    pass: async (ms) => {
      now = now.plus(ms)
      alarms.ring(now.toMillis())
      await watch.round()
      outbox.wake()
      await untilStill()
    },
    close: async () => {
      alarms.ring(Number.POSITIVE_INFINITY)
      await untilStill()
      const leaked = await opened.read((records) => confidentialSent(records, connector.sent))
      await opened.close()
      await Promise.all([connector.close(), issuer.close(), rm(folder, { recursive: true, force: true })])
      if (leaked.length > 0) throw new Error(`went to Teams: ${leaked.join(' | ')}`)
    },
  }
}

/** Counts what is under way. */
function busyness() {
  let now = 0
  return {
    now: () => now,
    during: <Result>(work: Promise<Result>): Promise<Result> => {
      now += 1
      return work.finally(() => {
        now -= 1
      })
    },
  }
}

/** Alarms that ring when the test's clock has come to them. */
function virtualAlarms() {
  const waiting = new Set<Readonly<{ at: number; ring: () => void }>>()
  return {
    set: (at: number, ring: () => void) => {
      const alarm = { at, ring }
      waiting.add(alarm)
      return () => void waiting.delete(alarm)
    },
    ring: (now: number) => {
      for (const alarm of waiting)
        if (alarm.at <= now) {
          waiting.delete(alarm)
          alarm.ring()
        }
    },
  }
}
