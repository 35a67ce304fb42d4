import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import { brokenLine } from '../../bot/audit-line.ts'
import { fillFictional } from '../../bot/fictional/fill.ts'
import { fictionalPeople } from '../../bot/fictional/people.ts'
import { programmeZone } from '../../programme/belgian-zone.ts'
import { collections, type ReadableProgramme } from '../../storage/collections.ts'
import { openLowdbStore } from '../../storage/lowdb-store.ts'
import { botProgram, startChild } from '../processes/child-process.ts'
import { seeded } from '../storage/crash.ts'
import { createTeamsClient } from '../teams/client.ts'
import { startConnector } from '../teams/connector.ts'
import { startIssuer } from '../teams/issuer.ts'
import { logsAndSometimesChanges, type Memory, newMemory, tapsAgain } from './diligent-student.ts'

const killsEach = 100
const mostKillsEach = 200
const shortestLife = 20
const longestLife = 350
const brokenOff = /^TypeError: (?:fetch failed|terminated)$/

/** Three students at work at the same time, each with sentences about a family of their own. */
const students = [
  { id: 'lies', sentence: 'gisteren 45 min gebeld met G-014' },
  { id: 'noor', sentence: 'vandaag huisbezoek bij G-012, 1u30, samen koffie gedronken' },
  { id: 'tuur', sentence: 'eergisteren met H-003 naar het ocmw, 2 uur' },
] as const

type Around = Readonly<{
  issuer: Awaited<ReturnType<typeof startIssuer>>
  connector: Awaited<ReturnType<typeof startConnector>>
  root: string
}>

/** Kills the bot again and again while students log, and looks at what is on disk each time. */
async function killAgainAndAgain(seed: number) {
  const [issuer, connector] = await Promise.all([startIssuer(), startConnector()])
  const root = await mkdtemp(join(tmpdir(), 'buddy-kill-'))
  try {
    return await course({ issuer, connector, root }, seeded(seed))
  } finally {
    await Promise.all([issuer.close(), connector.close(), rm(root, { recursive: true })])
  }
}

async function course({ issuer, connector, root }: Around, chance: () => number) {
  const folder = join(root, 'data')
  const masterKey = new Uint8Array(randomBytes(32))
  const open = () => openLowdbStore({ folder, collections, masterKey })
  const first = await open()
  await fillFictional(first, DateTime.now().setZone(programmeZone))
  await first.close()
  const memories = new Map<string, Memory>(students.map(({ id }) => [id, newMemory()]))
  let repeated = 0
  // On a slow machine more lives are needed before enough was confirmed to be lost.
  const confirmed = () => [...memories.values()].reduce((sum, memory) => sum + memory.kept.size, 0)
  for (let kill = 0; kill < killsEach || (confirmed() <= killsEach && kill < mostKillsEach); kill++) {
    const bot = await startChild({
      program: botProgram,
      settings: [folder, Buffer.from(masterKey).toString('hex'), issuer.openIdUrl],
      compiled: join(root, 'compiled'),
    })
    const client = createTeamsClient({ port: Number(bot.ready), issuer, connector })
    let isAlive = true
    const work = students.map(async ({ id, sentence }) => {
      const who = fictionalPeople.find((one) => one.id === id)
      const memory = memories.get(id)
      if (!who || !memory) throw new Error(`nobody is called ${id}`)
      const person = client.person({ userId: `29:${id}`, objectId: who.objectId, name: who.name })
      try {
        repeated += (await tapsAgain(person, memory)).length
        while (isAlive) await logsAndSometimesChanges(person, { sentence, chance }, memory)
      } catch (error) {
        // Whatever a dying bot leaves unanswered is a broken connection; anything else is a bug.
        if (isAlive || !brokenOff.test(String(error))) throw error
      }
    })
    const death = pause(shortestLife + chance() * longestLife).then(() => {
      isAlive = false
      return bot.kill()
    })
    await Promise.all([death, ...work]).finally(() => bot.kill())
    const store = await open()
    await store.read((records) => expectWhole(records, [...memories.values()])).finally(() => store.close())
  }
  return { kept: confirmed(), repeated }
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

describe('kill -9 of the whole bot while students log', () => {
  it('loses nothing confirmed, does nothing by half, and a second tap keeps nothing twice: 200 times', async () => {
    const courses = await Promise.all([killAgainAndAgain(11), killAgainAndAgain(12)])
    for (const { kept, repeated } of courses) {
      expect(kept).toBeGreaterThan(killsEach)
      expect(repeated).toBeGreaterThan(0)
    }
  }, 600_000)
})
