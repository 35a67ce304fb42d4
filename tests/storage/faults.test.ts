import { describe, expect, it } from '@jest/globals'
import { StorageFailure, type Store } from '../../storage/store.ts'
import { contentAfter, contentOf, type Erasure, nextCommand } from './course.ts'
import { keepsNothing } from './crash.ts'
import { openSimulated } from './crash-course.ts'
import type { Sample } from './sample.ts'
import { type Call, type Fault, type SimulatedDisk, simulatedDisk } from './simulated-disk.ts'

const CHANGING = ['create', 'write', 'truncate', 'rename', 'unlink', 'sync data', 'sync all']
const changes = ({ kind }: Call) => CHANGING.includes(kind) || kind.startsWith('sync ')
const BATCHES = 12

/** Opens a store, again when the disk refused that. */
async function openAgain(simulated: SimulatedDisk): Promise<Store<Sample>> {
  for (let again = 0; again < 40; again++) {
    const store = await openSimulated(simulated).catch((error) => {
      expect(error).toMatchObject({ code: 'disk' })
    })
    if (store) return store
  }
  throw new Error('The store never opened.')
}

/** Commands and one erasure while the disk fails; what was said to have failed must not be there, and the reverse. */
async function workThrough(faults: (call: Call, at: number) => Fault | undefined) {
  const simulated = simulatedDisk()
  let at = -1
  let failures = 0
  const fault = (call: Call) => {
    if (!changes(call)) return undefined
    at++
    return faults(call, at)
  }
  simulated.rules({ fault })
  const store = await openAgain(simulated)
  let acknowledged = 0
  const command = async () => {
    acknowledged = Math.max(acknowledged, await nextCommand(store, () => undefined))
  }
  const erasures: Erasure[] = []
  for (let batch = 0; batch < BATCHES; batch++) {
    const results = await Promise.allSettled([command(), command()])
    for (const result of results) if (result.status === 'rejected') failures += asDisk(result.reason)
    if (batch === BATCHES - 3) {
      const erase = () => store.destroyKey('F-1')
      erasures.push({ after: acknowledged, owner: 'F-1' })
      for (let again = 0; again < 40 && (await erase().catch((error) => asDisk(error))) === 1; again++)
        failures++
    }
    expect(await contentOf(store)).toEqual(contentAfter(acknowledged, erasures))
  }
  simulated.rules({})
  await command()
  await store.close()
  const later = simulated.freeze().crash(keepsNothing)
  const kept = await openSimulated(later)
  expect([...later.files().keys()].sort()).toEqual([expect.stringMatching(/^journal-\d+/), 'snapshot.jsonl'])
  expect(await contentOf(kept)).toEqual(contentAfter(acknowledged, erasures))
  return { calls: at + 1, failures }
}

function asDisk(error: unknown): 1 {
  expect(error).toBeInstanceOf(StorageFailure)
  expect(error).toMatchObject({ code: 'disk' })
  return 1
}

describe('a disk that refuses', () => {
  it.each(['ENOSPC', 'EIO', 'EACCES'])(
    '%s at any one call: nothing silent, memory as the disk, then on',
    async (code) => {
      const { calls } = await workThrough(() => undefined)
      expect(calls).toBeGreaterThan(50)
      let failures = 0
      for (let chosen = 0; chosen < calls; chosen++)
        failures += (await workThrough((_, at) => (at === chosen ? { code } : undefined))).failures
      // every failed append and flush of the journal was told to those who waited for it
      expect(failures).toBeGreaterThan(20)
    },
  )

  it('full for a while, from any moment: it takes nothing meanwhile and recovers when space returns', async () => {
    const { calls } = await workThrough(() => undefined)
    let failures = 0
    for (let from = 0; from < calls; from++) {
      const isFull = ({ kind }: Call, at: number) =>
        at >= from && at < from + 15 && ['create', 'write'].includes(kind)
      failures += (await workThrough((call, at) => (isFull(call, at) ? { code: 'ENOSPC' } : undefined)))
        .failures
    }
    expect(failures).toBeGreaterThan(calls)
  })

  it('refuses further writes while a torn end cannot be cut off', async () => {
    let isBroken = false
    const simulated = simulatedDisk()
    simulated.rules({
      fault: ({ kind, name }) => {
        const isHit = isBroken && name.startsWith('journal') && ['sync data', 'truncate'].includes(kind)
        return isHit ? { code: 'EIO', reached: true } : undefined
      },
    })
    const store = await openSimulated(simulated)
    await nextCommand(store, () => undefined)
    isBroken = true
    for (let again = 0; again < 3; again++)
      await expect(nextCommand(store, () => undefined)).rejects.toMatchObject({ code: 'disk' })
    const [torn] = [...simulated.files()]
      .filter(([name]) => name.startsWith('journal'))
      .map(([, bytes]) => bytes.length)
    await expect(nextCommand(store, () => undefined)).rejects.toMatchObject({ code: 'disk' })
    const [still] = [...simulated.files()]
      .filter(([name]) => name.startsWith('journal'))
      .map(([, bytes]) => bytes.length)
    expect(still).toBe(torn)
    isBroken = false
    expect(await nextCommand(store, () => undefined)).toBe(2)
    await store.close()
    expect(await contentOf(await openSimulated(simulated))).toEqual(contentAfter(2, []))
  })

  it('writes on after short writes', async () => {
    const { failures } = await workThrough(({ kind }) => (kind === 'write' ? { bytes: 7 } : undefined))
    expect(failures).toBe(0)
  })

  it('gives up when a write takes nothing', async () => {
    const { failures } = await workThrough(({ kind }, at) =>
      kind === 'write' && at > 20 && at < 30 ? { bytes: 0 } : undefined,
    )
    expect(failures).toBeGreaterThan(0)
  })

  it('fails what was built on a change that the disk refused, also when it changes nothing itself', async () => {
    const simulated = simulatedDisk()
    const store = await openSimulated(simulated)
    simulated.rules({ fault: ({ kind }) => (kind === 'sync data' ? { code: 'EIO' } : undefined) })
    const first = store.transaction(async ({ counters }) => counters.put({ id: 'token', count: 1 }))
    const repeat = store.transaction(async ({ counters }) => (await counters.get('token'))?.count)
    const reader = store.read(async ({ counters }) => counters.get('token'))
    await expect(first).rejects.toMatchObject({ code: 'disk' })
    await expect(repeat).rejects.toMatchObject({ code: 'disk' })
    expect(await reader).toBeUndefined()
    simulated.rules({})
    expect(await store.transaction(async ({ counters }) => counters.get('token'))).toBeUndefined()
    await store.close()
  })

  it('fails work that was still busy on top of a change when the disk refused it', async () => {
    const simulated = simulatedDisk()
    const store = await openSimulated(simulated)
    simulated.rules({ fault: ({ kind }) => (kind === 'sync data' ? { code: 'EIO' } : undefined) })
    const first = store.transaction(async ({ counters }) => counters.put({ id: 'token', count: 1 }))
    const built = store.transaction(async ({ counters }) => {
      const before = await counters.get('token')
      await first.catch(() => simulated.rules({}))
      counters.put({ id: 'copy', count: before?.count ?? 0 })
    })
    await expect(built).rejects.toMatchObject({ code: 'disk' })
    expect(await store.read(({ counters }) => counters.all())).toEqual([])
    await store.close()
  })
})
