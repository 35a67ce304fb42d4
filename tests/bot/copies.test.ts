import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import { fillFictional } from '../../bot/fictional/fill.ts'
import { collections } from '../../storage/collections.ts'
import { openLowdbStore } from '../../storage/lowdb-store.ts'
import { startProgram } from '../processes/program.ts'
import { goodSettings } from './good-settings.ts'

/** A moment to fill the fictional programme at. */
const moment = DateTime.fromISO('2026-11-23T16:00:00.000+01:00', { setZone: true })
const newKey = Buffer.alloc(32, 9).toString('base64')

let root: string
let settings: Readonly<Record<string, string>>
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'buddy-copies-'))
  settings = { ...goodSettings, DATA_FOLDER: join(root, 'data') }
  const store = await open(join(root, 'data'))
  await fillFictional(store, moment)
  await store.close()
})
afterEach(() => rm(root, { recursive: true, force: true }))

function open(folder: string, key: string = goodSettings.MASTER_KEY) {
  return openLowdbStore({ folder, collections, masterKey: new Uint8Array(Buffer.from(key, 'base64')) })
}

/** Runs one of the two commands; gives its exit code and what it said. */
async function run(name: 'backup' | 'master-key', words: readonly string[] = [], more = {}) {
  const program = startProgram({
    path: `bot/commands/${name}.ts`,
    words,
    environment: { ...settings, ...more },
  })
  return { code: await program.ended, said: program.said() }
}

/** The contacts in a folder, with all that was told in them. */
async function contactsIn(folder: string, key?: string) {
  const store = await open(folder, key)
  try {
    return await store.read((records) => records.contacts.all())
  } finally {
    await store.close()
  }
}

describe('npm run backup', () => {
  it('copies the records while they are in use, and the copy starts with the same key', async () => {
    const store = await open(join(root, 'data'))
    const contacts = await store.read((records) => records.contacts.all())
    const to = join(root, 'copies', 'monday')
    expect(await run('backup', ['--to', to])).toEqual({
      code: 0,
      said: `De kopie staat in ${to}. Ze is nagekeken, en past bij de MASTER_KEY van nu.\n`,
    })
    await store.close()
    expect(contacts.length).toBeGreaterThan(3)
    expect(await contactsIn(to)).toEqual(contacts)
  })

  it.each<[string, readonly string[], RegExp]>([
    ['without a place', [], /^Gebruik: npm run backup -- --to MAP/],
    ['with a word too many', ['--to', 'x', 'y'], /^Gebruik: npm run backup -- --to MAP/],
    ['into the data themselves', ['--to', 'DATA'], /hoort buiten de gegevensmap/],
    ['into a folder in the data', ['--to', 'DATA/copy'], /hoort buiten de gegevensmap/],
    ['over another copy', ['--to', 'ROOT'], /is niet leeg\. Kies met --to een nieuwe map/],
  ])('%s makes none and says why', async (_, words, why) => {
    const placed = words.map((word) => word.replace('DATA', join(root, 'data')).replace('ROOT', root))
    const before = await readdir(root, { recursive: true })
    const { code, said } = await run('backup', placed)
    expect(code).toBe(1)
    expect(said).toMatch(why)
    expect(await readdir(root, { recursive: true })).toEqual(before)
  })

  it('makes none with another key', async () => {
    const { code, said } = await run('backup', ['--to', join(root, 'copy')], { MASTER_KEY: newKey })
    expect(code).toBe(1)
    expect(said).toContain('Er is geen kopie gemaakt (wrong-key)')
  })
})

describe('npm run master-key', () => {
  it('puts the new key in the place of the old', async () => {
    const contacts = await contactsIn(join(root, 'data'))
    const { code, said } = await run('master-key', [], { NEW_MASTER_KEY: newKey })
    expect(code).toBe(0)
    expect(said).toMatch(/^Klaar: [1-9]\d* sleutels hangen nu aan de nieuwe sleutel\. Zet hem als MASTER_KEY/)
    expect(await contactsIn(join(root, 'data'), newKey)).toEqual(contacts)
    await expect(open(join(root, 'data'))).rejects.toMatchObject({ code: 'wrong-key' })
  })

  it.each(['', 'kort', Buffer.alloc(31).toString('base64')])('takes no key like “%s”', async (key) => {
    const { code, said } = await run('master-key', [], { NEW_MASTER_KEY: key })
    expect([code, said]).toEqual([1, expect.stringMatching(/^NEW_MASTER_KEY: moet 32 bytes in base64 zijn/)])
    expect((await contactsIn(join(root, 'data'))).length).toBeGreaterThan(3)
  })

  it('waits until the bot is stopped', async () => {
    const store = await open(join(root, 'data'))
    const { code, said } = await run('master-key', [], { NEW_MASTER_KEY: newKey })
    await store.close()
    expect([code, said]).toEqual([1, expect.stringContaining('Stop hem eerst. Er is niets veranderd.')])
  })
})
