import { describe, expect, it } from '@jest/globals'
import { openLowdbStore } from '../../storage/lowdb-store.ts'
import { StorageFailure } from '../../storage/store.ts'
import { nextCommand } from './course.ts'
import { openSimulated } from './crash-course.ts'
import { families, sample, someFamily } from './sample.ts'
import { type Call, simulatedDisk } from './simulated-disk.ts'

const masterKey = new Uint8Array(32).fill(4)

async function callsOf(simulated: ReturnType<typeof simulatedDisk>, work: () => Promise<unknown>) {
  const calls: Call[] = []
  simulated.rules({ before: (call) => void calls.push(call) })
  await work()
  simulated.rules({})
  return calls.map(({ kind, name }) => `${kind} ${name}`)
}

describe('what a commit costs', () => {
  it('is one append and one flush', async () => {
    const simulated = simulatedDisk()
    const store = await openSimulated(simulated)
    const calls = await callsOf(simulated, () => nextCommand(store, () => undefined))
    expect(calls).toEqual(['write journal-1.jsonl', 'sync data journal-1.jsonl'])
    await store.close()
  })

  it('is nothing when nothing changed', async () => {
    const simulated = simulatedDisk()
    const store = await openSimulated(simulated)
    const work = () =>
      store.transaction(async ({ families }) => {
        families.remove('F-1')
        return families.all()
      })
    expect(await callsOf(simulated, work)).toEqual([])
    await store.close()
  })

  it('is shared: 32 transactions at once need two flushes', async () => {
    const simulated = simulatedDisk()
    const { disk } = simulated
    const slow = {
      ...disk,
      open: async (...given: Parameters<typeof disk.open>) => {
        const file = await disk.open(...given)
        // as a real flush: it takes longer than the work of a transaction
        const syncData = () =>
          new Promise<void>((done) => setTimeout(() => void file.syncData().then(done), 5))
        return { ...file, syncData }
      },
    }
    const store = await openLowdbStore({ folder: '/data', collections: sample, masterKey, disk: slow })
    const all = () => Promise.all(Array.from({ length: 32 }, () => nextCommand(store, () => undefined)))
    const calls = await callsOf(simulated, all)
    expect(calls.filter((call) => call.startsWith('sync'))).toHaveLength(2)
    await store.close()
  })

  it('does not grow with what is stored: the same bytes, and of the lookups only those of the record', async () => {
    const seen: { bytes: number; asked: number }[] = []
    for (const stored of [10, 5000]) {
      let asked = 0
      const counted = {
        ...families,
        lookups: {
          site: (family: { site: string }) => {
            asked++
            return family.site
          },
        },
      }
      const simulated = simulatedDisk()
      const options = { folder: '/data', collections: { families: counted }, masterKey, disk: simulated.disk }
      const store = await openLowdbStore(options)
      await store.transaction(async ({ families }) => {
        for (let number = 0; number < stored; number++) families.put(someFamily(number, { site: 'gent' }))
      })
      const size = () => [...simulated.files()].reduce((sum, [, bytes]) => sum + bytes.length, 0)
      const before = size()
      asked = 0
      await store.transaction(async ({ families }) => families.put(someFamily(7, { site: 'hasselt' })))
      seen.push({ bytes: size() - before, asked })
      await store.close()
    }
    expect(seen).toEqual([
      { bytes: expect.any(Number), asked: 1 },
      { bytes: seen[0]?.bytes, asked: 1 },
    ])
  })

  it('stays the same when the snapshot in the background fails, and somebody is told', async () => {
    const simulated = simulatedDisk()
    const told: StorageFailure[] = []
    const onTrouble = (failure: StorageFailure) => void told.push(failure)
    const options = { folder: '/data', collections: sample, masterKey, disk: simulated.disk, onTrouble }
    const store = await openLowdbStore({ ...options, journalBytes: 3000 })
    simulated.rules({
      fault: ({ kind, name }) => (kind === 'write' && name.endsWith('.tmp') ? { code: 'ENOSPC' } : undefined),
    })
    for (let number = 1; number <= 40; number++)
      expect(await nextCommand(store, () => undefined)).toBe(number)
    expect(told.length).toBeGreaterThan(1)
    expect([...simulated.files().keys()].filter((name) => name.endsWith('.tmp'))).toEqual([])
    expect(told.every((failure) => failure instanceof StorageFailure && failure.code === 'disk')).toBe(true)
    simulated.rules({})
    for (let number = 41; number <= 60; number++) await nextCommand(store, () => undefined)
    await store.close()
    expect([...simulated.files().keys()].filter((name) => name.startsWith('journal'))).toHaveLength(1)
  })
})
