import { isDeepStrictEqual } from 'node:util'
import { openLowdbStore } from '../../storage/lowdb-store.ts'
import type { Store } from '../../storage/store.ts'
import { contentAfter, contentOf, type Erasure, nextCommand } from './course.ts'
import { type CrashStyle, seeded } from './crash.ts'
import { type Sample, sample } from './sample.ts'
import { type Call, type Fault, type Frozen, type SimulatedDisk, simulatedDisk } from './simulated-disk.ts'

/** What was promised and what was tried at the moment of a crash. */
type Promised = Readonly<{
  acknowledged: number
  tried: number
  erased: readonly Erasure[]
  erasing: readonly Erasure[]
  gone: ReadonlySet<string>
}>
/** A moment at which the power may go. */
export type Moment = Readonly<{ frozen: Frozen; promised: Promised; call: Call }>

/** How many commands, how often an erasure between them (0 to 1), and what the disk does wrong meanwhile. */
export type Course = Readonly<{
  commands: number
  seed: number
  erasing: number
  ignores?: (call: Call) => boolean
  fault?: (call: Call) => Fault | undefined
}>

const JOURNAL_BYTES = 6000
const masterKey = new Uint8Array(32).fill(3)

/** Opens the sample store on a simulated disk, with a journal so short that snapshots come often. */
export function openSimulated(simulated: SimulatedDisk): Promise<Store<Sample>> {
  const { disk } = simulated
  return openLowdbStore({
    folder: '/data',
    collections: sample,
    masterKey,
    disk,
    journalBytes: JOURNAL_BYTES,
  })
}

/** Runs commands in batches and now and then an erasure, and returns every moment between two system calls. */
export async function runCourse(course: Course): Promise<readonly Moment[]> {
  const chance = seeded(course.seed)
  const simulated = simulatedDisk()
  const moments: Moment[] = []
  let promised: Promised = { acknowledged: 0, tried: 0, erased: [], erasing: [], gone: new Set() }
  const note = (news: Partial<Promised>) => {
    promised = { ...promised, ...news }
  }
  const before = (call: Call) => void moments.push({ frozen: simulated.freeze(), promised, call })
  simulated.rules({ ...course, before })
  const store = await openSimulated(simulated)
  const command = async () => {
    const number = await nextCommand(store, (tried) => note({ tried: Math.max(tried, promised.tried) }))
    note({ acknowledged: Math.max(number, promised.acknowledged) })
  }
  while (promised.acknowledged < course.commands) {
    // what the disk refuses here was never promised; the next command takes its number
    await Promise.allSettled(Array.from({ length: 1 + Math.floor(chance() * 4) }, command))
    if (chance() < course.erasing)
      await erase(store, simulated, `F-${Math.floor(chance() * 3)}`, promised, note)
  }
  await store.close()
  before({ number: -1, kind: 'end', name: '' })
  return moments
}

async function erase(
  store: Store<Sample>,
  simulated: SimulatedDisk,
  owner: string,
  { acknowledged, erasing, gone }: Promised,
  note: (news: Partial<Promised>) => void,
): Promise<void> {
  const keys = wrappedKeys(simulated.files(), owner)
  const all = [...erasing, { after: acknowledged, owner }]
  note({ erasing: all, tried: acknowledged })
  const tryAgain = () => store.destroyKey(owner)
  await tryAgain().catch(tryAgain).catch(tryAgain).catch(tryAgain)
  note({ erased: all, gone: new Set([...gone, ...keys]) })
}

function wrappedKeys(files: ReadonlyMap<string, Buffer>, owner: string): readonly string[] {
  const pattern = new RegExp(`"owner":"${owner}","wrapped":"([^"]+)"`, 'g')
  return [...files.values()].flatMap((bytes) =>
    [...bytes.toString('latin1').matchAll(pattern)].map(([, key = '']) => key),
  )
}

/** Cuts the power at a moment, starts again, half the times works on and cuts once more: returns what is wrong, or undefined. */
export async function verify(
  moment: Moment,
  style: CrashStyle,
  chance: () => number,
): Promise<string | undefined> {
  const first = moment.frozen.crash(style)
  const held = [...first.files().values()].map((bytes) => bytes.toString('latin1'))
  if ([...moment.promised.gone].some((key) => held.some((text) => text.includes(key))))
    return 'an erased key is on disk'
  const again: Moment[] = []
  let promised = moment.promised
  first.rules({
    before: (call) => void (chance() < 0.5 && again.push({ frozen: first.freeze(), promised, call })),
  })
  try {
    const store = await openSimulated(first)
    if ([...first.files().keys()].some((name) => name.endsWith('.tmp')))
      return 'an unfinished snapshot was left'
    const content = await contentOf(store)
    const { count } = content
    const wrong = compare(content, promised)
    if (wrong !== undefined || chance() < 0.5) return wrong
    promised = { ...promised, acknowledged: count, tried: count + 2 }
    await Promise.all([1, 2].map(() => nextCommand(store, () => undefined)))
    await store.close()
    const later = again[Math.floor(chance() * again.length)]
    if (!later) return undefined
    const reopened = await openSimulated(later.frozen.crash(style))
    const worse = compare(await contentOf(reopened), later.promised)
    return worse === undefined ? undefined : `after a second crash: ${worse}`
  } catch (error) {
    return error instanceof Error ? error.message : 'failed'
  }
}

function compare(content: Awaited<ReturnType<typeof contentOf>>, promised: Promised): string | undefined {
  const { acknowledged, tried, erased, erasing } = promised
  const { count } = content
  if (count < acknowledged || count > tried)
    return `holds ${count} of ${acknowledged} acknowledged, ${tried} tried`
  const isRight = [erased, erasing].some((erasures) =>
    isDeepStrictEqual(content, contentAfter(count, erasures)),
  )
  return isRight ? undefined : `is not as it was after ${count}`
}
