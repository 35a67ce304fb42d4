import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { collections } from '../../storage/collections.ts'
import { openLowdbStore } from '../../storage/lowdb-store.ts'
import type { Collection } from '../../storage/store.ts'
import firstVersion from './fixtures/programme-v1.json' with { type: 'json' }
import secondSite from './fixtures/site-v2.json' with { type: 'json' }
import thirdSite from './fixtures/site-v3.json' with { type: 'json' }
import fourthSite from './fixtures/site-v4.json' with { type: 'json' }

type Name = 'contacts' | 'drafts' | 'answered' | 'sites'

const Any = z.looseObject({ id: z.string() })
type AnyRecord = z.infer<typeof Any>

/** The collection as it was: the same seal, version 1, whatever shape its documents had. */
function asItWas(name: Name, owner?: (record: AnyRecord) => string, fields: readonly string[] = []) {
  const first: Collection<AnyRecord> = {
    name,
    schema: Any,
    version: 1,
    lookups: {},
    ...(owner ? { sealed: { owner, fields } } : {}),
  }
  return first
}

const first = {
  contacts: asItWas('contacts', ({ family }) => `family:${family}`, ['texts', 'history', 'questions']),
  drafts: asItWas('drafts', ({ student }) => `person:${student}`, ['fields']),
  answered: asItWas('answered', ({ person }) => `person:${person}`, ['reply']),
  sites: asItWas('sites'),
}

describe('records of the first version', () => {
  let folder = ''
  const masterKey = new Uint8Array(32).fill(1)

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'store-'))
    const store = await openLowdbStore({ folder, collections: first, masterKey })
    await store.transaction(async (records) => {
      for (const name of ['contacts', 'drafts', 'answered', 'sites'] as const)
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

  it('of a site keep every policy a match may have, and every number of the ward that was ever shown', async () => {
    const gent = await read((store) => store.read(({ sites }) => sites.get('gent')))
    expect(gent?.policies.map(({ version, contactDays }) => [version, contactDays])).toEqual([
      [1, 7],
      [2, 7],
      [3, 10],
      [4, 10],
    ])
    expect(gent?.numbers).toEqual([
      { version: 1, filled: { maternity: shown('09 000 00 00', '2026-10-01') } },
      { version: 2, filled: { maternity: shown('09 000 00 01', '2026-11-02') } },
    ])
    expect(gent?.escalations).toEqual([])
  })

  it('of a site without a number, or with one that was taken away, have none', async () => {
    const [hasselt, ronse] = await read((store) =>
      store.read(async ({ sites }) => [await sites.get('hasselt'), await sites.get('ronse')]),
    )
    expect(hasselt?.numbers).toEqual([])
    const unchecked = { number: '055 00 00 00', checked: null }
    expect(ronse?.numbers).toEqual([
      { version: 1, filled: { maternity: unchecked } },
      { version: 2, filled: {} },
    ])
  })
})

/** What the store makes of a site as an earlier version kept it. */
async function upgraded(kept: AnyRecord, version: number) {
  const folder = await mkdtemp(join(tmpdir(), 'store-'))
  const masterKey = new Uint8Array(32).fill(1)
  const older = { sites: { ...asItWas('sites'), version } }
  const before = await openLowdbStore({ folder, collections: older, masterKey })
  await before.transaction(async ({ sites }) => sites.put(kept))
  await before.close()
  const store = await openLowdbStore({ folder, collections, masterKey })
  const site = await store.read(({ sites }) => sites.get(kept.id))
  await store.close()
  await rm(folder, { recursive: true })
  return site
}

const asItWasDone = {
  intakeBy: 'lecturer',
  colleges: [],
  requestDays: 14,
  trajectoryMonths: 18,
  monthsAfterBirth: 12,
  closingDays: [91, 42, 14],
  manyHours: 6,
  lateFrom: '21:00',
  meetingWeeks: 13,
  retentionMonths: 12,
  supervisedBy: 'lecturer',
  intervisionWeeks: 2,
  requestRetentionMonths: 6,
}

describe('a site of the second version', () => {
  it('keeps everything, and goes to the home page of the Sociale Kaart', async () => {
    const policies = secondSite.policies.map((policy) => ({ ...policy, ...asItWasDone }))
    expect(await upgraded(secondSite, 2)).toEqual({
      ...secondSite,
      policies,
      officialSearches: [],
      tenants: [],
    })
  })
})

describe('a site of the third version', () => {
  it('goes on as everybody worked until then: a lecturer does the intake, eighteen months, any tenant of the bot', async () => {
    const site = await upgraded(thirdSite, 3)
    expect(site).toEqual({
      ...thirdSite,
      policies: thirdSite.policies.map((policy) => ({ ...policy, ...asItWasDone })),
      tenants: [],
    })
  })
})

describe('a site of the fourth version', () => {
  it('lets the coordinator supervise where the coordinator did the intakes', async () => {
    const since = { intervisionWeeks: 2, requestRetentionMonths: 6 }
    const by = ['lecturer', 'also-coordinator']
    expect(await upgraded(fourthSite, 4)).toEqual({
      ...fourthSite,
      policies: fourthSite.policies.map((policy, at) => ({ ...policy, ...since, supervisedBy: by[at] })),
    })
  })
})

function shown(number: string, on: string) {
  return { number, checked: { by: 'Co Coördinator', on } }
}
