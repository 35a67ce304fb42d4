import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { z } from 'zod'
import { openLowdbStore } from '../../storage/lowdb-store.ts'
import type { Collection, Store } from '../../storage/store.ts'

/** One figure of a bench. */
type Figure = Readonly<{ name: string; value: number; unit: string }>

const FEW = 1000
const MANY = 200_000
const ROUNDS = 400
const MEGABYTES = 20

const Visit = z.strictObject({
  id: z.string(),
  family: z.string(),
  minutes: z.int(),
  note: z.string().optional(),
})
const visits: Collection<z.infer<typeof Visit>> = {
  name: 'visits',
  schema: Visit,
  version: 1,
  lookups: { family: (visit) => visit.family },
  sealed: { owner: (visit) => visit.family, fields: ['note'] },
}
const collections = { visits }
type Visits = Store<typeof collections>
const masterKey = new Uint8Array(32).fill(1)

/** Measures the lowdb store on the machine's own disk, every commit durable; takes some tens of seconds. */
export async function benchStorage(): Promise<readonly Figure[]> {
  const root = await mkdtemp(join(tmpdir(), 'bench-'))
  try {
    return [...(await commitTimes(root)), ...(await startTimes(root))]
  } finally {
    await rm(root, { recursive: true })
  }
}

/** The two sizes are measured in turns, so that whatever else the machine does touches both alike. */
async function commitTimes(root: string): Promise<readonly Figure[]> {
  const few = await filled(join(root, 'few'), FEW, 'Kort.')
  const many = await filled(join(root, 'many'), MANY, 'Kort.')
  const times = { few: [] as number[], many: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    times.few.push(await timed(() => put(few, FEW + round)))
    times.many.push(await timed(() => put(many, MANY + round)))
  }
  const together = await timed(() => Promise.all(Array.from({ length: 3200 }, (_, at) => put(few, at))))
  await few.close()
  await many.close()
  return [
    { name: `commit at ${FEW} records`, value: median(times.few), unit: 'ms' },
    { name: `commit at ${MANY} records`, value: median(times.many), unit: 'ms' },
    { name: 'commit time, many to few', value: median(times.many) / median(times.few), unit: 'ratio' },
    { name: 'commits asked at once', value: (3200 * 1000) / together, unit: 'per second' },
  ]
}

async function startTimes(root: string): Promise<readonly Figure[]> {
  const empty: number[] = []
  for (let round = 0; round < 20; round++)
    empty.push(await timed(async () => (await open(join(root, `empty-${round}`))).close()))
  const note = 'Huisbezoek met koffie, het dossier is besproken en we maakten een afspraak. '.repeat(6)
  const full = await filled(join(root, 'full'), (MEGABYTES << 20) / 785, note)
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const compacted = await timed(() => full.destroyKey('F-0'))
  delay.disable()
  await full.close()
  const starts: number[] = []
  for (let round = 0; round < 5; round++)
    starts.push(await timed(async () => (await open(join(root, 'full'))).close()))
  return [
    { name: 'start on an empty folder', value: median(empty), unit: 'ms' },
    { name: `start at ${MEGABYTES} MB`, value: median(starts), unit: 'ms' },
    { name: `snapshot of ${MEGABYTES} MB`, value: compacted, unit: 'ms' },
    { name: 'longest stand-still of the event loop meanwhile', value: delay.max / 1e6, unit: 'ms' },
  ]
}

function open(folder: string): Promise<Visits> {
  return openLowdbStore({ folder, collections, masterKey })
}

async function filled(folder: string, count: number, note: string): Promise<Visits> {
  const store = await open(folder)
  for (let start = 0; start < count; start += 5000)
    await store.transaction(async ({ visits }) => {
      for (let number = start; number < Math.min(count, start + 5000); number++)
        visits.put(visit(number, note))
    })
  return store
}

function put(store: Visits, number: number): Promise<void> {
  return store.transaction(async ({ visits }) => visits.put(visit(number, 'Kort.')))
}

function visit(number: number, note: string): z.infer<typeof Visit> {
  return { id: `B-${number}`, family: `F-${number % 150}`, minutes: number % 90, note: `${number} ${note}` }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN
}
