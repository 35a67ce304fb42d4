import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { openLowdbStore } from '../../storage/lowdb-store.ts'
import type { Collection, Stored } from '../../storage/store.ts'
import firstVersion from './fixtures/family-v1.json' with { type: 'json' }

const First = z.strictObject({ id: z.string(), nickname: z.string(), contact: z.string().optional() })
const Now = z.strictObject({
  id: z.string(),
  alias: z.string(),
  phones: z.array(z.string()).optional(),
  nickname: z.string().optional(),
})
type First = z.infer<typeof First>
type Now = z.infer<typeof Now>

const first: Collection<First> = {
  name: 'families',
  schema: First,
  version: 1,
  lookups: { nickname: (family) => family.nickname },
  sealed: { owner: (family) => family.id, fields: ['contact'] },
}

/** Version 2 renamed the nickname, version 3 made a list of the phone and seals the nickname that it keeps. */
const now: Collection<Now> = {
  name: 'families',
  schema: Now,
  version: 3,
  upgrades: {
    1: (document) => {
      const { nickname, ...rest } = document as First
      return { ...rest, alias: nickname.replace('Gezin ', ''), nickname }
    },
    2: (document) => {
      const { contact, ...rest } = document as Now & { contact?: string }
      return { ...rest, ...(contact === undefined ? {} : { phones: [contact] }) }
    },
  },
  lookups: { alias: (family) => family.alias },
  sealed: { owner: (family) => family.id, fields: ['phones', 'nickname'] },
}

describe('documents of an older version', () => {
  let folder = ''
  const masterKey = new Uint8Array(32).fill(1)
  const open = <R extends Stored>(families: Collection<R>) =>
    openLowdbStore({ folder, collections: { families }, masterKey })

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'store-'))
    const store = await open(first)
    await store.transaction(async ({ families }) => {
      for (const family of firstVersion) families.put(family)
    })
    await store.destroyKey('F-3')
    await store.close()
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('are upgraded step by step, found by their new lookups, and what is erased stays erased', async () => {
    for (let start = 0; start < 2; start++) {
      const store = await open(now)
      const [found] = await store.read(({ families }) => families.find('alias', 'Ekster'))
      expect(found).toEqual({ id: 'F-2', alias: 'Ekster', phones: ['0499 00 02'], nickname: 'Gezin Ekster' })
      expect((await store.read(({ families }) => families.get('F-3')))?.phones).toBeUndefined()
      await store.close()
    }
  })

  it('are stored anew at once, so that what became sealed is nowhere in the open', async () => {
    const store = await open(now)
    const files = await Promise.all(
      (await readdir(folder))
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => readFile(join(folder, name))),
    )
    expect(files.some((bytes) => bytes.includes('Ekster'))).toBe(true)
    expect(files.some((bytes) => bytes.includes('Gezin Ekster'))).toBe(false)
    await store.close()
  })

  it('cannot be read by an older program afterwards, which says so', async () => {
    await (await open(now)).close()
    await expect(open(first)).rejects.toMatchObject({ code: 'newer-version' })
  })

  it('are refused when a step is missing or gives what the schema does not accept', async () => {
    const { 2: _, ...fewer } = now.upgrades ?? {}
    await expect(open({ ...now, upgrades: fewer })).rejects.toThrow('no upgrade from version 2')
    const wrong = { ...now, upgrades: { ...now.upgrades, 2: () => ({ id: 'F-1' }) } }
    await expect(open(wrong)).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('families/F-1'),
    })
  })
})
