import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createAnswering } from '../../bot/answering.ts'
import type { Doing } from '../../bot/asked.ts'
import { wallClock } from '../../bot/clock.ts'
import { fillFictional } from '../../bot/fictional/fill.ts'
import { fictionalPeople } from '../../bot/fictional/people.ts'
import type { Outgoing } from '../../bot/messenger.ts'
import { createOutbox } from '../../bot/outbox.ts'
import { routine } from '../../programme/notice.ts'
import { stamp } from '../../programme/stamp.ts'
import { collections, type ProgrammeStore } from '../../storage/collections.ts'
import { openLowdbStore } from '../../storage/lowdb-store.ts'
import { askedBy, tap } from '../chains/asking.ts'
import { directoryOf } from '../directory/directory-of.ts'
import { type Figure, median, quantile } from './figures.ts'

const raises = 60
/** Milliseconds between two: the same lecturer hears each of them twice, and Teams allows 60 messages to one chat in 30 s. */
const between = 1_500
const queued = 1000
/** How long Teams takes to answer one call, in ms. */
const callTime = 30
const silent = { info: () => {}, warn: () => {}, error: () => {} }

/** From "dringend" to the first call of Teams' connector for it, on the real store, behind a thousand routine notices. */
export async function benchUrgent(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'buddy-bench-urgent-'))
  const masterKey = new Uint8Array(randomBytes(32))
  const store = await openLowdbStore({ folder, collections, masterKey })
  try {
    await fillFictional(store, wallClock())
    return figuresOf(await measure(store))
  } finally {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function measure(store: ProgrammeStore): Promise<readonly number[]> {
  const posted = new Map<string, number>()
  const messenger = async ({ message, replaces }: Outgoing) => {
    const flag = /"flag":"([^"]+)"/.exec(JSON.stringify(message.card ?? {}))?.[1]
    if (flag !== undefined && replaces === undefined && !posted.has(flag)) posted.set(flag, performance.now())
    await pause(callTime)
    return { outcome: 'sent' as const, messageId: `m-${performance.now()}` }
  }
  const outbox = createOutbox({ store, messenger, clock: wallClock, log: silent, chance: Math.random })
  const wakeOutbox = (owed: readonly string[]) => outbox.wake(owed)
  const emailOf = async () => null
  const answer = createAnswering({
    store,
    directory: directoryOf(store),
    clock: wallClock,
    log: silent,
    emailOf,
    sitesChanged: async () => {},
    wakeOutbox,
  })
  for (const { id } of fictionalPeople) await answer(asked(id, { kind: 'text', text: 'hallo' }))
  await queueRoutine(store)
  outbox.wake()
  const waits: number[] = []
  for (let number = 0; number < raises; number++) {
    const start = performance.now()
    await answer(
      asked(
        'lies',
        tap('raise-urgent', { level: 'now', family: 'family-G-014', question: `question-${number}` }),
      ),
    )
    await pause(between)
    outbox.wake()
    const [flag] = await store.read((records) => records.flags.find('state', 'open'))
    for (let waited = 0; flag && !posted.has(flag.id) && waited < 200; waited++) await pause(20)
    waits.push((posted.get(flag?.id ?? '') ?? Number.POSITIVE_INFINITY) - start)
    if (flag) await answer(asked('lies', tap('withdraw-urgent', { call: flag.id })))
  }
  return waits
}

function queueRoutine(store: ProgrammeStore): Promise<void> {
  return store.transaction(async (records) => {
    const at = stamp(wallClock())
    for (let number = 0; number < queued; number++) {
      const to = ['wies', 'noor', 'tuur', 'kim'][number % 4] ?? 'wies'
      const notice = routine('draft-superseded', to, 'draft-none', `draft-none:${number}`)
      records.notices.put({ id: notice.id, notice, state: 'owed', attempts: 0, owedAt: at, dueAt: at })
    }
  })
}

function figuresOf(waits: readonly number[]): readonly Figure[] {
  const note = `${waits.length} raised behind ${queued} routine notices, ${callTime} ms a call`
  return [
    { name: 'raised to first POST, median', value: median(waits), unit: 'ms', note },
    { name: 'raised to first POST, p99', value: quantile(waits, 0.99), unit: 'ms', aim: { atMost: 2000 } },
  ]
}

let turns = 0

function asked(id: string, doing: Doing) {
  turns += 1
  return askedBy(id, doing, turns)
}
