import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { toLine } from '../../storage/lines.ts'
import { openLowdbStore } from '../../storage/lowdb-store.ts'
import type { Collection, Declared, Store } from '../../storage/store.ts'
import { families, type Sample, sample, someFamily } from './sample.ts'

const PLANTED = 50

describe('sealed fields', () => {
  let folder = ''
  let store: Store<Sample>
  const masterKey = new Uint8Array(32).fill(2)
  const open = <C extends Declared>(collections: C) => openLowdbStore({ folder, collections, masterKey })
  const files = async () =>
    Promise.all(
      (await readdir(folder))
        .filter((name) => name.endsWith('l'))
        .map((name) => readFile(join(folder, name))),
    )
  const holds = async (text: string) => (await files()).some((bytes) => bytes.includes(text))
  const isNowhere = async (text: string) =>
    !(await holds(text)) && !(await holds(Buffer.from(text).toString('base64').slice(1, -3)))

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'store-'))
    store = await open(sample)
  })
  afterEach(async () => {
    await store.close()
    await rm(folder, { recursive: true })
  })

  it('are in no file, journal or snapshot, while open fields are', async () => {
    const planted = Array.from({ length: PLANTED }, (_, at) => `Geheim-${at}-${'x'.repeat(at)}`)
    await store.transaction(async ({ families, flags }) => {
      for (const [at, name] of planted.entries()) {
        families.put(someFamily(at, { name, phone: `+32 ${name}` }))
        flags.put({ id: `V-${at}`, family: `F-${at}`, state: 'raised', note: `Nota: ${name}` })
      }
    })
    for (const compacted of [false, true]) {
      if (compacted) await store.destroyKey('F-49')
      expect(await holds('Gezin 48')).toBe(true)
      for (const name of planted) expect(await isNowhere(name)).toBe(true)
    }
    expect((await store.read(({ families }) => families.get('F-48')))?.name).toBe(planted[48])
  })

  it('lose their key from every file when it is destroyed, before that is said to be done', async () => {
    await store.transaction(async ({ families }) => {
      families.put(someFamily(1))
      families.put(someFamily(2))
    })
    const text = Buffer.concat(await files()).toString()
    const wrapped = (owner: string) =>
      new RegExp(`"owner":"${owner}","wrapped":"([^"]+)"`).exec(text)?.[1] ?? 'none'
    expect(await holds(wrapped('F-1'))).toBe(true)
    await Promise.all([
      store.destroyKey('F-1'),
      store.transaction(async ({ families }) => families.put(someFamily(3))),
    ])
    expect(await holds(wrapped('F-1'))).toBe(false)
    expect(await holds(wrapped('F-2'))).toBe(true)
  })

  it('cannot be moved to another record, even with good checksums: the start or the reading says so', async () => {
    await store.transaction(async ({ families }) => {
      families.put(someFamily(1))
      families.put(someFamily(2, { name: 'Ander' }))
    })
    await store.destroyKey('nobody')
    await store.transaction(async ({ families }) => families.put(someFamily(3)))
    await store.destroyKey('F-3')
    await store.close()
    const snapshot = join(folder, 'snapshot.jsonl')
    const lines = (await readFile(snapshot, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(12, -1))
    const envelope = (id: string) =>
      /"\$sealed":"([^"]+)"/.exec(lines.find((line) => line.includes(`"id":"${id}"`)) ?? '')?.[1] ?? ''
    const swapped = lines.map((line) =>
      line.includes('"id":"F-1"') ? line.replace(envelope('F-1'), envelope('F-2')) : line,
    )
    await writeFile(snapshot, swapped.map((line) => toLine(line)).join(''))
    store = await open(sample)
    await expect(store.read(({ families }) => families.get('F-1'))).rejects.toMatchObject({ code: 'damaged' })
    expect((await store.read(({ families }) => families.get('F-2')))?.name).toBe('Ander')
  })

  it('are not seen by lookups', async () => {
    await store.close()
    const curious: Collection<z.infer<typeof families.schema>> = {
      ...families,
      lookups: { name: (family) => family.name ?? 'unknown' },
    }
    const other = await open({ ...sample, families: curious })
    await other.transaction(async ({ families }) => families.put(someFamily(1)))
    expect(await other.read(({ families }) => families.find('name', someFamily(1).name ?? ''))).toEqual([])
    expect(await other.read(({ families }) => families.find('name', 'unknown'))).toHaveLength(1)
    await other.close()
    store = await open(sample)
  })

  it('must be allowed to be gone, which the first record already tells', async () => {
    await store.close()
    const Strict = z.strictObject({ id: z.string(), name: z.string() })
    const strict: Collection<z.infer<typeof Strict>> = {
      name: 'strict',
      schema: Strict,
      version: 1,
      lookups: {},
      sealed: { owner: ({ id }) => id, fields: ['name'] },
    }
    const other = await open({ ...sample, strict })
    const putting = other.transaction(async ({ strict }) => strict.put({ id: 'a', name: 'b' }))
    await expect(putting).rejects.toThrow('absent, or to be null')
    await other.close()
    store = await open(sample)
  })

  it.each([
    ['a date', new Date(0)],
    ['a map', new Map([[1, 2]])],
    ['not a number', Number.NaN],
    ['a gap', [undefined]],
    ['a big number', 1n],
  ])('%s, which JSON would change or drop, is refused', async (_, value) => {
    await store.close()
    const Loose = z.object({ id: z.string(), value: z.unknown() })
    const loose: Collection<z.infer<typeof Loose>> = { name: 'loose', schema: Loose, version: 1, lookups: {} }
    const other = await open({ ...sample, loose })
    await expect(
      other.transaction(async ({ loose }) => loose.put({ id: 'a', value: { deep: [value] } })),
    ).rejects.toThrow('JSON cannot keep')
    await other.close()
    store = await open(sample)
  })
})
