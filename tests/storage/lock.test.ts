import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openLowdbStore } from '../../storage/lowdb-store.ts'
import { startChild } from './child-process.ts'
import { nextCommand } from './course.ts'
import { sample } from './sample.ts'

const masterKey = new Uint8Array(32).fill(9)
const key = Buffer.from(masterKey).toString('hex')

describe('one process per data folder', () => {
  let root = ''
  let folder = ''
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'store-'))
    folder = join(root, 'data')
  })
  afterEach(() => rm(root, { recursive: true }))

  const open = (where = folder) => openLowdbStore({ folder: where, collections: sample, masterKey })
  const marks = async () => (await readdir(folder)).filter((name) => /^(lock|claim)-/.test(name))

  it('refuses a second process, 50 of 50', async () => {
    const store = await open()
    const child = startChild('claimer', folder, key, '50')
    await child.ended
    expect(child.lines()).toEqual(Array.from({ length: 50 }, () => 'in-use'))
    expect(await nextCommand(store, () => undefined)).toBe(1)
    await store.close()
    expect(await marks()).toEqual([])
  })

  it('refuses a second opening in the same process, and opens after closing', async () => {
    const store = await open()
    await expect(open()).rejects.toMatchObject({ code: 'in-use' })
    await store.close()
    await (await open()).close()
  })

  it('takes over at once from a killed process, but not from one that only stands still', async () => {
    const child = startChild('claimer', folder, key)
    await child.until((lines) => lines.includes('open'))
    child.signal('SIGSTOP')
    await expect(open()).rejects.toMatchObject({ code: 'in-use' })
    child.signal('SIGKILL')
    await child.ended
    expect(await marks()).toHaveLength(1)
    const store = await open()
    expect(await marks()).toHaveLength(1)
    await store.close()
    expect(await marks()).toEqual([])
  })

  it('lets exactly one in when several processes want a stale folder at once', async () => {
    const killed = startChild('claimer', folder, key)
    await killed.until((lines) => lines.includes('open'))
    killed.signal('SIGKILL')
    await killed.ended
    const children = Array.from({ length: 6 }, () => startChild('claimer', folder, key))
    await Promise.all(children.map((child) => child.until((lines) => lines.length > 0)))
    expect(children.filter((child) => child.lines().includes('open'))).toHaveLength(1)
    expect(children.filter((child) => child.lines().includes('in-use'))).toHaveLength(5)
    for (const child of children) child.signal('SIGKILL')
    await Promise.all(children.map((child) => child.ended))
  })

  it('lets exactly one in of many at the very same moment, time after time', async () => {
    for (let round = 0; round < 15; round++) {
      const tries = await Promise.allSettled(Array.from({ length: 8 }, () => open()))
      const winners = tries.filter((each) => each.status === 'fulfilled')
      expect(winners).toHaveLength(1)
      for (const { reason } of tries.filter((each) => each.status === 'rejected'))
        expect(reason).toMatchObject({ code: 'in-use' })
      for (const { value } of winners) await value.close()
    }
  })

  it('also guards a folder too deep for the address of a socket', async () => {
    const deep = join(root, 'a'.repeat(80), 'b'.repeat(80))
    const store = await open(deep)
    await expect(open(deep)).rejects.toMatchObject({ code: 'in-use' })
    await store.close()
    await (await open(deep)).close()
  })

  it('keeps its files to itself: 600 in a folder 700', async () => {
    await mkdir(folder, { mode: 0o755 })
    const store = await open()
    await nextCommand(store, () => undefined)
    await store.destroyKey('F-1')
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    for (const name of await readdir(folder))
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600)
    await store.close()
  })
})
