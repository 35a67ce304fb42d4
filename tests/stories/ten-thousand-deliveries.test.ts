import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { brokenLine } from '../../bot/audit-line.ts'
import type { Card } from '../../cards/card.ts'
import type { ReadableProgramme } from '../../storage/collections.ts'
import { press, verbsOf } from './hands.ts'
import { type Done, newestCard, type Repeating, repeating } from './repeated.ts'
import { openTown, type Town } from './town.ts'

const deliveries = 10_000
const cycles = 16

/** Who logs about which family, who supervises it, and to whom that person hands on. */
const students = [
  { student: 'lies', code: 'G-014', lecturer: 'door', other: 'wies' },
  { student: 'noor', code: 'G-012', lecturer: 'wies', other: 'door' },
  { student: 'tuur', code: 'H-003', lecturer: 'an', other: 'co' },
] as const

type Around = (typeof students)[number] & Readonly<{ town: Town; does: Repeating }>

/** From a typed log to a family more: everything that writes, once. */
async function oneCycle(around: Around, number: number): Promise<void> {
  await logs(around, number)
  await needsHelp(around)
  const { town, does, lecturer } = around
  await town.person(lecturer).says('gezin toevoegen')
  const form = newestCard(town, lecturer, (card) => verbsOf(card).includes('add-family'))
  const due = `2027-0${1 + (number % 6)}-1${number % 9}`
  await does.taps(lecturer, press(form, 'add-family', { due }))
  town.pass({ minutes: 1 / 20 })
}

/** A contact typed, kept, corrected and undone. */
async function logs({ town, does, student, code }: Around, number: number): Promise<void> {
  await does.says(student, `gisteren ${number + 20} min gebeld met ${code}`)
  const draft = newestCard(town, student, hasSave)
  const kept = cardOf(await does.taps(student, press(draft, 'save-contact')))
  await does.taps(student, press(kept, 'correct-contact'))
  const correction = newestCard(town, student, hasSave)
  const corrected = cardOf(await does.taps(student, press(correction, 'save-contact', { kind: 'message' })))
  await does.taps(student, press(corrected, 'undo-contact'))
}

/** A need raised, taken on, handed on, taken on by the other and closed. */
async function needsHelp({ town, does, student, code, lecturer, other }: Around): Promise<void> {
  await does.taps(student, ['raise-urgent', { level: 'now', family: `family-${code}` }])
  const told = newestCard(town, student, (card) => verbsOf(card).includes('tell-flag'))
  const flag = String(press(told, 'tell-flag')[1].flag)
  await does.taps(student, press(told, 'tell-flag', { callBack: '0470 00 00 01' }))
  await does.taps(lecturer, ['take-flag', { flag }])
  await town.person(lecturer).taps('hand-on-form', { flag })
  const toWhom = newestCard(town, lecturer, isFor('hand-on', flag))
  await does.taps(lecturer, press(toWhom, 'hand-on', { person: other }))
  await does.taps(other, ['take-flag', { flag }])
  await town.person(other).taps('resolve-form', { flag })
  const close = newestCard(town, other, isFor('resolve-flag', flag))
  const filled = { outcome: 'helped', helpCame: 'yes', signGone: 'yes' }
  await does.taps(other, press(close, 'resolve-flag', filled))
}

const hasSave = (card: Card) => verbsOf(card).includes('save-contact')
const isFor = (verb: string, flag: string) => (card: Card) =>
  verbsOf(card).includes(verb) && JSON.stringify(card).includes(flag)

function cardOf({ body }: Done): Card {
  if (typeof body?.value !== 'object') throw new Error(`not answered with a card: ${JSON.stringify(body)}`)
  return body.value
}

/** Everybody lives so many cycles at the same time; gives what that left behind. */
async function live(town: Town, does: Repeating, times: number): Promise<Effects> {
  for (const id of ['door', 'wies', 'an', 'co']) await town.person(id).says('hallo')
  const before = await town.read(effectsIn)
  await Promise.all(
    students.map(async (who) => {
      for (let number = 0; number < times; number++) await oneCycle({ ...who, town, does }, number)
    }),
  )
  await untilAllIsSent(town)
  const after = await town.read(effectsIn)
  return Object.fromEntries(Object.entries(after).map(([what, count]) => [what, count - (before[what] ?? 0)]))
}

/** Lets the outbox send what is owed, at the pace that Teams allows. */
async function untilAllIsSent(town: Town): Promise<void> {
  for (let round = 0; round < 2_000; round++) {
    const owed = await town.read((records) => records.notices.find('state', 'owed'))
    if (owed.length === 0) return
    town.pass({ minutes: 1 / 30 })
    await pause(30)
  }
  throw new Error('not everything was sent')
}

type Effects = Readonly<Record<string, number>>

/** What there is, counted by kind; of notices those whose number does not depend on what was sent by when. */
async function effectsIn(records: ReadableProgramme): Promise<Effects> {
  const steady = ['contact-logged', 'urgent-raised']
  const kinds = [
    ...(await records.contacts.all()).map(({ state }) => `contact ${state}`),
    ...(await records.drafts.all()).map(({ state }) => `draft ${state}`),
    ...(await records.flags.all()).map(({ state }) => `flag ${state}`),
    ...(await records.families.all()).map(() => 'family'),
    ...(await records.notices.all())
      .filter(({ notice }) => steady.includes(notice.kind))
      .map(({ notice }) => `notice ${notice.kind}`),
    ...(await records.audit.all()).map(({ did, outcome }) => `audit ${did} ${outcome}`),
  ]
  return Object.fromEntries([...Map.groupBy(kinds, (kind) => kind)].map(([kind, all]) => [kind, all.length]))
}

/** Every record that an effect would change, by its collection and id. */
async function everything(records: ReadableProgramme): Promise<ReadonlyMap<string, object>> {
  const { contacts, drafts, flags, families, matches, notices, audit, people } = records
  const all = Object.entries({ contacts, drafts, flags, families, matches, notices, audit, people })
  const found = await Promise.all(
    all.map(async ([name, one]) =>
      (await one.all()).map((record) => [`${name} ${record.id}`, record] as const),
    ),
  )
  return new Map(found.flat())
}

let once: Effects
let effects: Effects
let town: Town
let does: Repeating
beforeAll(async () => {
  const quiet = await openTown()
  once = await live(quiet, repeating(quiet, { sameId: 0, newId: 0, again: 0 }), 1)
  await quiet.close()
  town = await openTown()
  does = repeating(town, { sameId: 6, newId: 5, again: 8 })
  effects = await live(town, does, cycles)
}, 240_000)
afterAll(() => town.close())

describe('ten thousand deliveries over HTTP: the same id, the same form, at once and after a restart', () => {
  it('have exactly the effects of each thing done once', () => {
    expect(Object.keys(once).length).toBeGreaterThan(15)
    const expected = Object.entries(once).map(([what, count]) => [what, count * cycles])
    expect(effects).toEqual(Object.fromEntries(expected))
  })

  it('change nothing at all after a restart, and get the same answers', async () => {
    await town.restart()
    // What a start does by itself, like warning of a gap in the rota, comes first.
    await untilAllIsSent(town)
    const before = await town.read(everything)
    await does.again()
    await untilAllIsSent(town)
    const after = [...(await town.read(everything))]
    const changed = after.filter(([name, record]) => !isDeepStrictEqual(record, before.get(name)))
    expect(changed.map(([name]) => name)).toEqual([])
    expect(does.count()).toBeGreaterThanOrEqual(deliveries)
    expect(await town.read(async (records) => brokenLine(await records.audit.all()))).toBeNull()
  }, 240_000)

  it('show each draft to its student once', () => {
    const shown = town.connector.sent.filter(({ how }) => how === 'new').map(({ activity }) => activity)
    const cards = shown.flatMap(({ attachments }) => attachments?.map(({ content }) => content) ?? [])
    const ids = cards.filter(hasSave).map((card) => press(card, 'save-contact')[1].draft)
    expect(ids.length).toBeGreaterThan(cycles)
    expect(ids.length).toBe(new Set(ids).size)
  })
})
