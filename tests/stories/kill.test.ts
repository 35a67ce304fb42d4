import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import { z } from 'zod'
import { brokenLine } from '../../bot/audit-line.ts'
import { fillFictional } from '../../bot/fictional/fill.ts'
import { fictionalPeople } from '../../bot/fictional/people.ts'
import { programmeZone } from '../../programme/belgian-zone.ts'
import { collections, type ReadableProgramme } from '../../storage/collections.ts'
import { openLowdbStore } from '../../storage/lowdb-store.ts'
import { botsProgram, startChild } from '../processes/child-process.ts'
import { seeded } from '../storage/crash.ts'
import { createTeamsClient } from '../teams/client.ts'
import { type Connector, startConnector } from '../teams/connector.ts'
import { type Issuer, startIssuer } from '../teams/issuer.ts'
import { logsAndSometimesChanges, type Memory, newMemory, tapsAgain } from './diligent-student.ts'

/** Bots that die with one process; most of the time of a life is the start of its process. */
const botsEach = 10
/** Deaths of a course; there are two courses, so that 2 × 10 × 10 bots are killed. */
const deathsEach = 10
/** On a slow machine more deaths are needed before enough was confirmed to be lost. */
const mostDeathsEach = 30
const confirmedAtLeast = 100
/** Milliseconds: a life that ends by chance, what comes after the last confirmation, and how long that is waited for. */
const longestLife = 800
const longestAfter = 200
const longestWait = 10_000
const mostConfirmations = 12
/** A slow bot answers and then sends: it may die in between. */
const brokenOff = /^TypeError: (?:fetch failed|terminated)$|no card was sent/

/** Three students at work at the same time, each with sentences about a family of their own. */
const students = [
  { id: 'lies', sentence: 'gisteren 45 min gebeld met G-014' },
  { id: 'noor', sentence: 'vandaag huisbezoek bij G-012, 1u30, samen koffie gedronken' },
  { id: 'tuur', sentence: 'eergisteren met H-003 naar het ocmw, 2 uur' },
] as const

/** One bot that is killed again and again: its Teams, its folder, and what its students remember. */
type Mortal = Readonly<{
  connector: Connector
  folder: string
  memories: ReadonlyMap<string, Memory>
  open: () => ReturnType<typeof openLowdbStore<typeof collections>>
}>

/** Kills the bots of a process again and again while students log, and looks at what is on disk each time. */
async function killAgainAndAgain(seed: number) {
  const issuer = await startIssuer()
  const root = await mkdtemp(join(tmpdir(), 'buddy-kill-'))
  const masterKey = new Uint8Array(randomBytes(32))
  const names = Array.from({ length: botsEach }, (_, at) => join(root, `data-${at}`))
  const mortals = await Promise.all(names.map((folder) => mortal(folder, masterKey)))
  const settings = [Buffer.from(masterKey).toString('hex'), issuer.openIdUrl, ...names]
  const chance = seeded(seed)
  const confirmed = () =>
    mortals.flatMap(({ memories }) => [...memories.values()]).reduce((sum, { kept }) => sum + kept.size, 0)
  let repeated = 0
  try {
    for (
      let death = 0;
      death < deathsEach || (confirmed() <= confirmedAtLeast && death < mostDeathsEach);
      death++
    ) {
      const bots = await startChild({ program: botsProgram, settings })
      const ports = z.array(z.number()).parse(bots.ready)
      const life = { isOver: false }
      const work = mortals.map((one, at) => lives(one, { port: ports[at] ?? 0, issuer, chance, life }))
      const dying = momentOfDeath(chance, confirmed).then(() => {
        life.isOver = true
        return bots.kill()
      })
      const [, ...again] = await Promise.all([dying, ...work]).finally(() => bots.kill())
      repeated += again.reduce((sum, count) => sum + count, 0)
      for (const { open, memories } of mortals) {
        const store = await open()
        await store
          .read((records) => expectWhole(records, [...memories.values()]))
          .finally(() => store.close())
      }
    }
    return { kept: confirmed(), repeated }
  } finally {
    await Promise.all([issuer.close(), ...mortals.map(({ connector }) => connector.close())])
    await rm(root, { recursive: true })
  }
}

/**
 * One death in three comes at a random moment after the start, the others some milliseconds after so many confirmations:
 * on a slow machine there would be nothing to lose yet.
 */
async function momentOfDeath(chance: () => number, confirmed: () => number): Promise<void> {
  const start = performance.now()
  const before = confirmed()
  const wanted = chance() < 1 / 3 ? 0 : 1 + Math.floor(chance() * mostConfirmations)
  while (confirmed() - before < wanted && performance.now() - start < longestWait) await pause(5)
  await pause(chance() * (wanted === 0 ? longestLife : longestAfter))
}

async function mortal(folder: string, masterKey: Uint8Array): Promise<Mortal> {
  const open = () => openLowdbStore({ folder, collections, masterKey })
  const first = await open()
  await fillFictional(first, DateTime.now().setZone(programmeZone))
  await first.close()
  const memories = new Map<string, Memory>(students.map(({ id }) => [id, newMemory()]))
  return { connector: await startConnector(), folder, memories, open }
}

type Life = Readonly<{
  port: number
  issuer: Issuer
  chance: () => number
  life: Readonly<{ isOver: boolean }>
}>

/** The students of one bot at work until it dies; gives how many taps were repeated that the last death left unanswered. */
async function lives({ connector, memories }: Mortal, { port, issuer, chance, life }: Life): Promise<number> {
  const client = createTeamsClient({ port, issuer, connector })
  const repeated = students.map(async ({ id, sentence }) => {
    const who = fictionalPeople.find((one) => one.id === id)
    const memory = memories.get(id)
    if (!who || !memory) throw new Error(`nobody is called ${id}`)
    const person = client.person({ userId: `29:${id}`, objectId: who.objectId, name: who.name })
    let count = 0
    try {
      count += (await tapsAgain(person, memory)).length
      while (!life.isOver) await logsAndSometimesChanges(person, { sentence, chance }, memory)
    } catch (error) {
      // Whatever a dying bot leaves unanswered is a broken connection, or what it had yet to send; anything else is a bug.
      if (!life.isOver || !brokenOff.test(String(error))) throw error
    }
    return count
  })
  return (await Promise.all(repeated)).reduce((sum, count) => sum + count, 0)
}

/** Nothing confirmed is lost, nothing is there twice, and each contact has its audit line and its notice. */
async function expectWhole(records: ReadableProgramme, memories: readonly Memory[]): Promise<void> {
  const drafts = new Map((await records.drafts.all()).map((draft) => [draft.id, draft]))
  const contacts = (await records.contacts.all()).filter(({ id }) => !id.startsWith('contact-'))
  const audit = await records.audit.all()
  for (const { kept, undone } of memories) {
    for (const draft of kept) expect([draft, drafts.get(draft)?.state]).toEqual([draft, 'saved'])
    for (const id of undone)
      expect(contacts.find((contact) => contact.id === id)).toMatchObject({ state: 'undone' })
  }
  const saved = [...drafts.values()].filter(({ state }) => state === 'saved')
  const ofNewContacts = saved.flatMap((draft) =>
    draft.state === 'saved' && draft.corrects === null ? [draft.contact] : [],
  )
  expect(ofNewContacts.toSorted()).toEqual(contacts.map(({ id }) => id).toSorted())
  expect(brokenLine(audit)).toBeNull()
  const lines = audit.filter(({ did, outcome }) => did === 'contact.kept' && outcome === 'done')
  expect(lines).toHaveLength(saved.length)
  const told = new Set(lines.map(({ about }) => about))
  const notices = (await records.notices.all()).map(({ notice }) => notice)
  const owed = new Set(notices.flatMap(({ kind, about }) => (kind === 'contact-logged' ? [about] : [])))
  expect(contacts.filter(({ id }) => !told.has(id) || !owed.has(id))).toEqual([])
}

describe('kill -9 of whole bots while students log', () => {
  it('loses nothing confirmed, does nothing by half, and a second tap keeps nothing twice: 200 bots killed', async () => {
    const courses = await Promise.all([killAgainAndAgain(11), killAgainAndAgain(12)])
    for (const { kept, repeated } of courses) {
      expect(kept).toBeGreaterThan(confirmedAtLeast)
      expect(repeated).toBeGreaterThan(0)
    }
  }, 600_000)
})
