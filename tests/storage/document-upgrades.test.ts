import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { collections } from '../../storage/collections.ts'
import { openLowdbStore } from '../../storage/lowdb-store.ts'
import type { Collection } from '../../storage/store.ts'
import firstVersion from './fixtures/programme-v1.json' with { type: 'json' }

type Name = 'contacts' | 'drafts' | 'answered'

const Any = z.looseObject({ id: z.string() })
type AnyRecord = z.infer<typeof Any>

/** The collection as it was: the same seal, version 1, whatever shape its documents had. */
function asItWas(name: Name, owner: (record: AnyRecord) => string, fields: readonly string[]) {
  const first: Collection<AnyRecord> = {
    name,
    schema: Any,
    version: 1,
    lookups: {},
    sealed: { owner, fields },
  }
  return first
}

const first = {
  contacts: asItWas('contacts', ({ family }) => `family:${family}`, ['texts', 'history', 'questions']),
  drafts: asItWas('drafts', ({ student }) => `person:${student}`, ['fields']),
  answered: asItWas('answered', ({ person }) => `person:${person}`, ['reply']),
}

describe('records of the first version', () => {
  let folder = ''
  const masterKey = new Uint8Array(32).fill(1)

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'store-'))
    const store = await openLowdbStore({ folder, collections: first, masterKey })
    await store.transaction(async (records) => {
      for (const name of ['contacts', 'drafts', 'answered'] as const)
        for (const record of firstVersion[name]) records[name].put(record)
    })
    await store.destroyKey('family:family-erased')
    await store.close()
  })
  afterEach(() => rm(folder, { recursive: true }))

  async function read<Result>(work: (store: Awaited<ReturnType<typeof open>>) => Promise<Result>) {
    const store = await open()
    const result = await work(store)
    await store.close()
    return result
  }
  const open = () => openLowdbStore({ folder, collections, masterKey })

  it('have the interpreter beside the language, in a contact and in its history', async () => {
    const contact = await read((store) => store.read(({ contacts }) => contacts.get('contact-1')))
    const now = { spoken: null, speakingHelp: 'interpreter', toldBy: [], referrals: [] }
    expect(contact).toMatchObject({
      facts: now,
      texts: { observed: 'wat ik zag', agreed: null },
      history: [{ facts: { ...now, spoken: 'french', speakingHelp: null }, texts: { agreed: null } }],
    })
  })

  it('stay erased', async () => {
    const contact = await read((store) => store.read(({ contacts }) => contacts.get('contact-erased')))
    expect(contact?.facts).toMatchObject({ spoken: 'dutch', referrals: [] })
    expect(contact?.texts ?? null).toBeNull()
  })

  it('of an open draft can still be refined; of an ended one it is not known what it was', async () => {
    const drafts = await read((store) => store.read(({ drafts }) => drafts.find('student', 'lies')))
    expect(drafts).toContainEqual(
      expect.objectContaining({
        id: 'draft-open',
        version: 2,
        fields: expect.objectContaining({ speakingHelp: 'translation-app', minutes: 60, impossible: [] }),
      }),
    )
    expect(drafts).toContainEqual(expect.objectContaining({ id: 'draft-dropped', was: null }))
    expect(drafts.map(({ state }) => state).toSorted()).toEqual(['dropped', 'open', 'saved'])
  })

  it('of an answer say nothing of what it told', async () => {
    const answer = await read((store) => store.read(({ answered }) => answered.get('form:lies:x')))
    expect(answer).toMatchObject({ family: null, needs: null, reply: { messages: [] } })
  })
})
