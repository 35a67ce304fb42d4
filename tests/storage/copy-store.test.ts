import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { changeMasterKey } from '../../storage/change-master-key.ts'
import { copyStore } from '../../storage/copy-store.ts'
import { openLowdbStore } from '../../storage/lowdb-store.ts'
import { type Sample, sample } from './sample.ts'

const masterKey = new Uint8Array(32).fill(7)
const newKey = new Uint8Array(32).fill(8)

let root: string
let folder: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'copy-'))
  folder = join(root, 'data')
})
afterEach(() => rm(root, { recursive: true, force: true }))

function open(place: string, key = masterKey, journalBytes = 4 << 20) {
  return openLowdbStore<Sample>({ folder: place, collections: sample, masterKey: key, journalBytes })
}

const family = (id: string) => ({ id, alias: id, site: 'gent', buddy: null, name: `naam van ${id}` }) as const

/** The numbers and families a store holds. */
async function heldIn(place: string, key = masterKey) {
  const store = await open(place, key)
  try {
    return await store.read(async (records) => ({
      counts: (await records.counters.all()).map(({ count }) => count),
      families: await records.families.all(),
    }))
  } finally {
    await store.close()
  }
}

/** The number of the newest journal in a folder. */
async function pageOf(place: string): Promise<number> {
  const numbers = (await readdir(place)).map((name) => Number(/^journal-(\d+)/.exec(name)?.[1] ?? 0))
  return Math.max(...numbers)
}

describe('a copy of a store', () => {
  it('is whole while the store goes on and turns page after page', async () => {
    const store = await open(folder, masterKey, 500)
    let written = 0
    let isGoingOn = true
    const writing = (async () => {
      while (isGoingOn) {
        const count = written + 1
        await store.transaction(async (records) => records.counters.put({ id: `c${count % 10}`, count }))
        written = count
      }
    })()
    await store.transaction(async (records) => records.families.put(family('merel')))
    // Until enough pages were turned to fall between the files of some copy.
    for (let copy = 0; (await pageOf(folder)) < 40; copy++) {
      const to = join(root, `copy-${copy}`)
      const before = written
      await copyStore({ from: folder, to, collections: sample, masterKey })
      const held = await heldIn(to)
      expect(held.families).toEqual([family('merel')])
      expect(Math.max(...held.counts)).toBeGreaterThanOrEqual(before)
    }
    isGoingOn = false
    await writing
    await store.close()
  })

  it('overwrites nothing', async () => {
    await (await open(folder)).close()
    await writeFile(join(root, 'mine.txt'), 'mine')
    const failure = await copyStore({ from: folder, to: root, collections: sample, masterKey }).catch(
      (error) => error,
    )
    expect(failure).toMatchObject({ code: 'not-empty' })
    expect(await readFile(join(root, 'mine.txt'), 'utf8')).toBe('mine')
  })

  it('is not kept when the store is damaged, was made with another key, or is not there', async () => {
    const store = await open(folder)
    await store.transaction(async (records) => records.families.put(family('merel')))
    await store.close()
    const to = join(root, 'copy')
    const copied = (from: string, key = masterKey) =>
      copyStore({ from, to, collections: sample, masterKey: key }).catch((error) => error)
    expect(await copied(folder, newKey)).toMatchObject({ code: 'wrong-key' })
    expect(await copied(join(root, 'elsewhere'))).toMatchObject({ code: 'ENOENT' })
    const snapshot = join(folder, 'snapshot.jsonl')
    await writeFile(snapshot, (await readFile(snapshot, 'utf8')).replace('"end":0', '"end":7'))
    expect(await copied(folder)).toMatchObject({ code: 'damaged' })
    expect(await readdir(to)).toEqual([])
  })
})

describe('another master key', () => {
  async function withTwo(): Promise<void> {
    const store = await open(folder, masterKey, 500)
    for (const id of ['merel', 'vink'])
      await store.transaction(async (records) => records.families.put(family(id)))
    await store.close()
  }

  it('opens everything, and the old one nothing any more', async () => {
    await withTwo()
    expect(await changeMasterKey({ folder, collections: sample, from: masterKey, to: newKey })).toBe(2)
    expect((await heldIn(folder, newKey)).families).toEqual([family('merel'), family('vink')])
    await expect(open(folder, masterKey)).rejects.toMatchObject({ code: 'wrong-key' })
    const store = await open(folder, newKey)
    await store.transaction(async (records) => records.families.put(family('zwaluw')))
    await store.destroyKey('vink')
    await store.close()
    const names = (await heldIn(folder, newKey)).families.map((one) => ('name' in one ? one.name : null))
    expect(names).toEqual(['naam van merel', null, 'naam van zwaluw'])
  })

  it('is not taken with a wrong old key, or while the store is in use: nothing changes', async () => {
    await withTwo()
    const changed = (from: Uint8Array) =>
      changeMasterKey({ folder, collections: sample, from, to: newKey }).catch((error) => error)
    expect(await changed(newKey)).toMatchObject({ code: 'wrong-key' })
    const store = await open(folder)
    expect(await changed(masterKey)).toMatchObject({ code: 'in-use' })
    await store.close()
    expect((await heldIn(folder)).families).toHaveLength(2)
  })
})
