import { cp, mkdtemp, readdir, readFile, rm, truncate, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openLowdbStore } from '../../storage/lowdb-store.ts'
import type { Declared } from '../../storage/store.ts'
import { contentAfter, contentOf, nextCommand } from './course.ts'
import { seeded } from './crash.ts'
import { sample } from './sample.ts'

const COMMANDS = 30
const masterKey = new Uint8Array(32).fill(5)

describe('a start on files that are not as they were written', () => {
  let root = ''
  let good = ''
  let bad = ''

  const open = (folder: string, collections: Declared = sample, key = masterKey) =>
    openLowdbStore({ folder, collections, masterKey: key, journalBytes: 6000 })

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'store-'))
    good = join(root, 'good')
    bad = join(root, 'bad')
    const store = await openLowdbStore({ folder: good, collections: sample, masterKey, journalBytes: 6000 })
    for (let number = 0; number < COMMANDS; number++) await nextCommand(store, () => undefined)
    await store.close()
  })
  afterEach(() => rm(root, { recursive: true }))

  const names = async () => (await readdir(good)).sort()
  const journal = async () => (await names()).find((name) => name.startsWith('journal')) ?? ''
  const spoil = async (name: string, how: (bytes: Buffer) => Buffer | string) => {
    await rm(bad, { recursive: true, force: true })
    await cp(good, bad, { recursive: true })
    await writeFile(join(bad, name), how(await readFile(join(bad, name))))
  }
  const bytesOf = async (folder: string) =>
    Promise.all(
      (await readdir(folder)).sort().map(async (name) => [name, await readFile(join(folder, name))]),
    )
  const refusal = async (collections: Declared = sample, key = masterKey) => {
    const before = await bytesOf(bad)
    const failure = await open(bad, collections, key).then(
      async (store) => {
        await store.close()
        return undefined
      },
      (error) => error,
    )
    if (failure) expect(await bytesOf(bad)).toEqual(before)
    return failure
  }

  it('refuses every wrong bit, says where, and changes nothing', async () => {
    const chance = seeded(11)
    for (const name of await names())
      for (let flip = 0; flip < 70; flip++) {
        let line = 0
        await spoil(name, (bytes) => {
          const at = Math.floor(chance() * bytes.length)
          line = bytes.subarray(0, at).toString('latin1').split('\n').length
          bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(chance() * 8))
          return bytes
        })
        const failure = await refusal()
        expect(['damaged', 'unexpected-file']).toContain(failure?.code)
        expect(failure.message).toContain(name)
        if (failure.code === 'damaged')
          expect(failure.message).toMatch(new RegExp(`line (${line}|${line - 1}) `))
      }
  })

  const snapshots: readonly [what: string, how: (bytes: Buffer) => Buffer | string, code: string][] = [
    ['is empty', () => '', 'unexpected-file'],
    ['is null', () => 'null', 'unexpected-file'],
    ['is an empty object', () => '{}', 'unexpected-file'],
    ['is a list', () => '[]\n', 'unexpected-file'],
    ['is another program’s JSON', () => '{"users":[{"id":1}]}\n', 'unexpected-file'],
    ['is zeros', (bytes) => Buffer.alloc(bytes.length), 'unexpected-file'],
    ['has no last line', (bytes) => bytes.subarray(0, bytes.lastIndexOf(10, -2) + 1), 'damaged'],
    ['has no last byte', (bytes) => bytes.subarray(0, -1), 'damaged'],
    ['is half', (bytes) => bytes.subarray(0, bytes.length / 2), 'damaged'],
    ['goes on after its end', (bytes) => Buffer.concat([bytes, bytes]), 'damaged'],
    ['misses a line', (bytes) => withoutLine(bytes, 2), 'damaged'],
    [
      'has a line of zeros',
      (bytes) => bytes.fill(0, bytes.indexOf(10) + 1, bytes.indexOf(10) + 90),
      'damaged',
    ],
  ]
  it.each(snapshots)('refuses a snapshot that %s', async (_, how, code) => {
    await spoil('snapshot.jsonl', how)
    expect(await refusal()).toMatchObject({ code })
  })

  const journals: readonly [what: string, how: (bytes: Buffer) => Buffer | string][] = [
    ['misses a line', (bytes) => withoutLine(bytes, 1)],
    ['misses its first line', (bytes) => withoutLine(bytes, 0)],
    ['has a line twice', (bytes) => Buffer.concat([bytes.subarray(0, bytes.indexOf(10) + 1), bytes])],
    ['is of another store', (bytes) => Buffer.from(bytes.toString().replace(/^\["......../, '["00000000'))],
    ['has a sector of zeros before intact lines', (bytes) => bytes.fill(0, 512, 1024)],
    [
      'has another byte for its last line end',
      (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from('J')]),
    ],
    ['ends in something else', (bytes) => Buffer.concat([bytes, Buffer.from('{"not":"ours"}\n')])],
  ]
  it.each(journals)('refuses a journal that %s', async (_, how) => {
    await spoil(await journal(), how)
    expect(await refusal()).toMatchObject({ code: 'damaged' })
  })

  it('cuts an end that was never acknowledged, wherever the journal stops, and keeps all before it', async () => {
    const name = await journal()
    const whole = await readFile(join(good, name))
    const wholeLines = whole.toString('latin1').split('\n').length - 1
    const chance = seeded(12)
    for (let round = 0; round < 60; round++) {
      const length = Math.floor(chance() * (whole.length + 1))
      await spoil(name, (bytes) => bytes)
      await truncate(join(bad, name), length)
      const lines = whole.subarray(0, length).toString('latin1').split('\n').length - 1
      const store = await open(bad)
      const content = await contentOf(store as Awaited<ReturnType<typeof openSample>>)
      expect(content).toEqual(contentAfter(COMMANDS - wholeLines + lines, []))
      await store.close()
    }
  })
  const openSample = () => openLowdbStore({ folder: bad, collections: sample, masterKey })

  it('refuses missing files rather than to start with less', async () => {
    const name = await journal()
    await spoil(name, (bytes) => bytes)
    await unlink(join(bad, name))
    expect(await refusal()).toMatchObject({ code: 'damaged', message: expect.stringContaining(name) })
    await spoil(name, (bytes) => bytes)
    await unlink(join(bad, 'snapshot.jsonl'))
    expect(await refusal()).toMatchObject({ code: 'unexpected-file' })
    await writeFile(join(bad, name), '')
    expect(await refusal()).toMatchObject({ code: 'unexpected-file' })
  })

  it('refuses another master key, a newer document and an unknown collection, each by its name', async () => {
    await spoil(await journal(), (bytes) => bytes)
    expect(await refusal(sample, new Uint8Array(32).fill(6))).toMatchObject({ code: 'wrong-key' })
    const { families: _, ...fewer } = sample
    expect(await refusal(fewer)).toMatchObject({
      code: 'newer-version',
      message: expect.stringContaining('families'),
    })
    const older = { ...sample, counters: { ...sample.counters, version: 0 } }
    expect(await refusal(older)).toMatchObject({
      code: 'newer-version',
      message: expect.stringContaining('counters/n'),
    })
    expect(await refusal()).toBeUndefined()
  })
})

function withoutLine(bytes: Buffer, at: number): Buffer {
  const lines = bytes.toString().split('\n')
  return Buffer.from(lines.filter((_, number) => number !== at).join('\n'))
}
