import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DateTime } from 'luxon'
import { createAnswering } from '../../bot/answering.ts'
import type { Doing, Reply } from '../../bot/asked.ts'
import { type ChainWatch, createChainWatch } from '../../bot/chain-watch.ts'
import { fillFictional } from '../../bot/fictional/fill.ts'
import { fictionalPeople } from '../../bot/fictional/people.ts'
import type { Outgoing } from '../../bot/messenger.ts'
import { createOutbox, type Outbox } from '../../bot/outbox.ts'
import { programmeZone } from '../../programme/belgian-zone.ts'
import { channelOf } from '../../programme/lecturers-channel.ts'
import { isOpenFlag, type OpenFlag } from '../../programme/urgent-flag.ts'
import { collections, type ProgrammeStore } from '../../storage/collections.ts'
import { openLowdbStore } from '../../storage/lowdb-store.ts'
import { directoryOf } from '../directory/directory-of.ts'
import { askedBy } from './asking.ts'
import { type HostileMessenger, hostileMessenger } from './hostile-messenger.ts'

/** The programme on the real store, with a clock of its own and a connector that storms; no HTTP, so that months pass. */
export type World = Readonly<{
  now: () => DateTime
  /** Moves the clock to a moment and lets everything that is due then happen. */
  passTo: (moment: DateTime) => Promise<void>
  /** Moves the clock alone, as when a timer hangs. */
  setClock: (moment: DateTime) => void
  /** The next moment at which anything is due; null when nothing waits. */
  nextDue: () => Promise<DateTime | null>
  asks: (person: string, doing: Doing) => Promise<Reply>
  open: () => Promise<readonly OpenFlag[]>
  /** Gives a site a lecturers' channel. */
  hasChannel: (site: string) => Promise<void>
  store: () => ProgrammeStore
  watch: () => ChainWatch
  teams: HostileMessenger
  /** Stops everything and opens the same folder again. */
  restart: () => Promise<void>
  close: () => Promise<void>
}>

const silent = { info: () => {}, warn: () => {}, error: () => {} }

/** A chance that gives the same numbers for the same seed. */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/** Opens a world at a moment; everybody of the fictional programme has greeted the bot. */
export async function openWorld(start: string, chance: () => number): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'buddy-world-'))
  const masterKey = new Uint8Array(randomBytes(32))
  let now: DateTime = DateTime.fromISO(start, { zone: programmeZone })
  const clock = () => now
  let store = await openLowdbStore({ folder, collections, masterKey })
  await fillFictional(store, now)
  const teams = hostileMessenger(
    { now: () => now.toMillis(), chance },
    durableFirst(() => store),
  )
  let outbox: Outbox
  let watch: ChainWatch
  let turns = 0
  // What a commit owes is named, as in the bot: looking through everything owed is rationed by the time of the machine.
  const named: string[] = []
  const wakeOutbox = (owed: readonly string[] = []) => void named.push(...owed)
  const directory = directoryOf(store)
  const begin = () => {
    outbox = createOutbox({ store, messenger: teams.messenger, clock, log: silent, chance })
    watch = createChainWatch({ store, clock, log: silent, wakeOutbox })
  }
  begin()

  const asks: World['asks'] = (id, doing) => {
    const answer = createAnswering({
      store,
      directory,
      clock,
      log: silent,
      emailOf: async () => null,
      sitesChanged: async () => {},
      wakeOutbox,
    })
    turns += 1
    return answer(askedBy(id, doing, turns))
  }
  const settle = async () => {
    await watch.round()
    await outbox.deliverDue(named.splice(0))
    await outbox.deliverDue()
  }
  for (const { id } of fictionalPeople) await asks(id, { kind: 'text', text: 'hallo' })

  return {
    now: clock,
    store: () => store,
    watch: () => watch,
    teams,
    asks,
    passTo: async (moment) => {
      now = moment
      await settle()
    },
    setClock: (moment) => {
      now = moment
    },
    nextDue: async () => nextDue(store),
    hasChannel: (site) =>
      store.transaction(async ({ reaches }) => {
        const id = channelOf(site)
        const { way, locale } = askedBy(id, { kind: 'installed' }, 0)
        reaches.put({ id, way, locale, seenAt: now.toUTC().toISO() ?? '', welcomedAt: null })
      }),
    open: () => store.read(async ({ flags }) => (await flags.find('state', 'open')).filter(isOpenFlag)),
    restart: async () => {
      await store.close()
      store = await openLowdbStore({ folder, collections, masterKey })
      begin()
    },
    close: async () => {
      await store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function nextDue(store: ProgrammeStore): Promise<DateTime | null> {
  return store.read(async (records) => {
    const open = (await records.flags.find('state', 'open')).filter(isOpenFlag)
    const owed = await records.notices.find('state', 'owed')
    const times = [
      ...open.flatMap((flag) => [
        flag.step.dueAt,
        flag.followUpAt,
        flag.state === 'taken' ? flag.silentAt : null,
      ]),
      ...owed.map((one) => (one.state === 'owed' ? one.dueAt : null)),
    ]
    const [first] = times.filter((time) => time !== null).toSorted()
    return first === undefined ? null : DateTime.fromISO(first, { zone: programmeZone })
  })
}

/** Nothing goes out that a power cut could make unsaid: what is sent is owed on disk already. */
function durableFirst(store: () => ProgrammeStore) {
  return async ({ way }: Outgoing) => {
    const owed = await store().read((records) => records.notices.find('state', 'owed'))
    const to = way.userId.slice('29:'.length)
    if (!owed.some(({ notice }) => notice.to === to)) throw new Error('sent before it was durable')
  }
}
