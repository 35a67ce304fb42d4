import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import { fillFictional } from '../../bot/fictional/fill.ts'
import { fictionalPeople } from '../../bot/fictional/people.ts'
import { programmeZone } from '../../programme/belgian-zone.ts'
import type { UrgentFlag } from '../../programme/urgent-flag.ts'
import { collections } from '../../storage/collections.ts'
import { openLowdbStore } from '../../storage/lowdb-store.ts'
import { botProgram, type Child, startChild } from '../processes/child-process.ts'
import { seeded } from '../storage/crash.ts'
import { createTeamsClient, type TeamsPerson } from '../teams/client.ts'
import { type Connector, startConnector } from '../teams/connector.ts'
import { type Issuer, startIssuer } from '../teams/issuer.ts'
import { confidentialSent } from './confidential.ts'
import { answered, cardsOf, lastCard, press, pressTitled, shownOn, textOf } from './hands.ts'

const kills = 16
/** Milliseconds: a life that ends by chance, what comes after the last confirmation, and how long that is waited for. */
const longestLife = 500
const longestAfter = 200
const longestWait = 20_000
/** One death in four comes by chance; of the others so many are waited for, on a slow machine too. */
const mostRaised = 3
/** A slow bot answers and then sends: it may die in between. */
const brokenOff = /^TypeError: (?:fetch failed|terminated)$|no card was sent/

/** What was confirmed before the bot died: flags that a student was answered for, and flags a lecturer took on. */
const confirmed = { raised: new Set<string>(), taken: new Set<string>() }

let issuer: Issuer
let connector: Connector
let root: string
let flags: readonly UrgentFlag[]
let confidential: readonly string[]
beforeAll(async () => {
  ;[issuer, connector] = await Promise.all([startIssuer(), startConnector()])
  root = await mkdtemp(join(tmpdir(), 'buddy-flag-kill-'))
  const masterKey = new Uint8Array(randomBytes(32))
  const open = () => openLowdbStore({ folder: join(root, 'data'), collections, masterKey })
  const first = await open()
  await fillFictional(first, DateTime.now().setZone(programmeZone))
  await first.close()
  const chance = seeded(21)
  for (let kill = 0; kill < kills; kill++) await oneLife(masterKey, chance)
  const bot = await startBot(masterKey)
  // What was being sent when the bot died is said again some seconds later, as fast as Teams' limits let it through.
  for (let before = -1, round = 0; before !== connector.sent.length && round < 8; round++) {
    before = connector.sent.length
    await pause(12_000)
  }
  await bot.kill()
  const last = await open()
  flags = await last.read((records) => records.flags.all())
  confidential = await last.read((records) => confidentialSent(records, connector.sent))
  await last.close()
}, 240_000)
afterAll(() => Promise.all([issuer.close(), connector.close(), rm(root, { recursive: true })]))

function startBot(masterKey: Uint8Array): Promise<Child> {
  return startChild({
    program: botProgram,
    settings: [join(root, 'data'), Buffer.from(masterKey).toString('hex'), issuer.openIdUrl],
  })
}

/** A student raises, a lecturer takes on, and in the middle of it the bot dies. */
async function oneLife(masterKey: Uint8Array, chance: () => number): Promise<void> {
  const bot = await startBot(masterKey)
  const client = createTeamsClient({ port: Number(bot.ready), issuer, connector })
  let isAlive = true
  const lives = async (work: () => Promise<void>) => {
    try {
      while (isAlive) await work()
    } catch (error) {
      if (isAlive || !brokenOff.test(String(error))) throw error
    }
  }
  const [lies, door] = [personOf('lies', client), personOf('door', client)]
  await door.says('hallo').catch(() => undefined)
  const work = [lives(() => raises(lies)), lives(() => takesOne(door))]
  const death = momentOfDeath(chance).then(() => {
    isAlive = false
    return bot.kill()
  })
  await Promise.all([death, ...work]).finally(() => bot.kill())
}

/** By chance, or some milliseconds after something was confirmed: flags that were raised, or one that was taken on too. */
async function momentOfDeath(chance: () => number): Promise<void> {
  const start = performance.now()
  const before = { raised: confirmed.raised.size, taken: confirmed.taken.size }
  const isByChance = chance() < 1 / 4
  const wanted = {
    raised: isByChance ? 0 : 1 + Math.floor(chance() * mostRaised),
    taken: isByChance || chance() < 1 / 3 ? 0 : 1,
  }
  const isThere = () =>
    confirmed.raised.size - before.raised >= wanted.raised &&
    confirmed.taken.size - before.taken >= wanted.taken
  while (!isThere() && performance.now() - start < longestWait) await pause(5)
  await pause(chance() * (isByChance ? longestLife : longestAfter))
}

function personOf(id: string, client: ReturnType<typeof createTeamsClient>): TeamsPerson {
  const who = fictionalPeople.find((one) => one.id === id)
  if (!who) throw new Error(`nobody is called ${id}`)
  return client.person({ userId: `29:${id}`, objectId: who.objectId, name: who.name })
}

async function raises(lies: TeamsPerson): Promise<void> {
  // Each answers a question of its own: the same tap within two minutes would be the same flag.
  const asked = { family: 'family-G-014', level: 'now', question: randomUUID() }
  const { card } = lastCard(await lies.taps('raise-urgent', asked))
  confirmed.raised.add(String(press(card, 'tell-flag')[1].flag))
  // Not so many that Teams' own limits make the rest of the test a wait.
  await pause(100)
}

async function takesOne(door: TeamsPerson): Promise<void> {
  await pause(60)
  const card = cardsInChat().findLast(
    (one) => !confirmed.taken.has(flagOf(one)) && shownOn(one).includes('Nog niemand neemt dit op'),
  )
  if (!card) return
  const said = textOf(answered(await door.taps(...pressTitled(card, 'Ik neem dit op'))))
  if (said.includes('Jij nam dit op')) confirmed.taken.add(flagOf(card))
}

/** Every card of a flag that ever arrived in the lecturer's chat, not counting changes in place. */
function cardsInChat() {
  return connector.sent
    .filter(({ conversationId, how }) => conversationId === 'a:chat-29:door' && how === 'new')
    .flatMap((one) => cardsOf({ sent: [one] }))
    .filter((card) => shownOn(card).includes('Gemeld:'))
}

function flagOf(card: ReturnType<typeof cardsInChat>[number]): string {
  return /"flag":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? ''
}

describe('kill -9 of the whole bot while urgent needs are raised, sent and taken on', () => {
  it('loses no flag that a student was answered for', () => {
    expect(confirmed.raised.size).toBeGreaterThan(kills)
    const known = new Set(flags.map(({ id }) => id))
    expect([...confirmed.raised].filter((id) => !known.has(id))).toEqual([])
  })

  it('loses no taking on that was confirmed', () => {
    expect(confirmed.taken.size).toBeGreaterThan(5)
    const states = new Map(flags.map(({ id, state }) => [id, state]))
    for (const id of confirmed.taken) expect([id, states.get(id)]).toEqual([id, 'taken'])
  })

  it('brings every one that is not answered to the lecturer', () => {
    const arrived = new Set(cardsInChat().map(flagOf))
    expect(
      flags.filter(({ id, state }) => state === 'raised' && !arrived.has(id)).map(({ id }) => id),
    ).toEqual([])
  })

  it('says each once unmarked at most: what may have been sent before is a marked repeat', () => {
    const unmarked = cardsInChat().filter(({ fallbackText }) => !fallbackText?.startsWith('Herhaling.'))
    const each = Map.groupBy(unmarked, flagOf)
    expect([...each].filter(([, cards]) => cards.length > 1).map(([id]) => id)).toEqual([])
  })

  it('tells nothing of a family in what was sent', () => {
    expect(confidential).toEqual([])
  })
})
