import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { parseCard } from '../cards/parse.ts'
import type { Outcome } from '../teams/client.ts'
import { shownOn, textOf, verbsOf } from './hands.ts'
import { keeps, type Told } from './kept-services.ts'
import { openTown, type Town } from './town.ts'

type Offered = Readonly<{
  type: string
  text?: string
  attachmentLayout?: string
  attachments?: readonly Readonly<{
    contentType: string
    content: Card
    preview: Readonly<{
      contentType: string
      content: Readonly<{ title: string; text: string }>
    }>
  }>[]
}>

/** What the compose box was answered with. */
function offeredIn({ body }: Outcome): Offered {
  return (body as unknown as Readonly<{ composeExtension: Offered }>).composeExtension
}

function titlesOf(outcome: Outcome): readonly string[] {
  return offeredIn(outcome).attachments?.map(({ preview }) => preview.content.title) ?? []
}

const pampers: Told = {
  name: 'De Pamperkast',
  what: 'Luiers voor baby’s.',
  needs: ['nappies'],
  at: 'Ledeberg',
  hours: [['MO,TU', '09:00', '17:00']],
  isFree: true,
  phone: '09 000 00 01',
  tip: 'Vraag naar loket 3.',
  confirmedAt: '2026-11-20T10:00:00.000Z',
}
const others: readonly Told[] = Array.from({ length: 14 }, (_, at) => ({
  name: `Kledingpunt ${'abcdefghijklmn'[at]}`,
  what: 'Babykleertjes <b>tweedehands</b>.',
  needs: ['baby-clothes'],
  at: 'Gent',
}))
const far: Told = { ...pampers, name: 'Luiers in Limburg', at: 'Hasselt' }

const elsewhere = [
  ['the own chat with the bot', {}],
  ['a chat of two people', { conversationId: '19:lies_noor@unq.gbl.spaces', conversationType: 'personal' }],
  ['a group chat', { conversationId: '19:groep@thread.v2', conversationType: 'groupChat' }],
  ['a channel', { conversationId: '19:kanaal@thread.tacv2', conversationType: 'channel' }],
] as const

let town: Town
beforeAll(async () => {
  town = await openTown()
  await keeps(town, [pampers, ...others, far])
})
afterAll(() => town.close())

const audit = () => town.read((records) => records.audit.all())
const ways = () => town.read((records) => records.reaches.all())

describe('the compose box', () => {
  it.each(elsewhere)('finds a service in %s, and nothing is sent there', async (_, where) => {
    const found = await town.person('lies', where).searches('pamperkast')
    expect(found.status).toBe(200)
    expect(offeredIn(found)).toMatchObject({ type: 'result', attachmentLayout: 'list' })
    expect(titlesOf(found)[0]).toBe('De Pamperkast')
    expect(found.sent).toEqual([])
  })

  it('learns no way to a person from where it was asked', async () => {
    const before = await ways()
    for (const [, where] of elsewhere) await town.person('tuur', where).searches('pamperkast')
    expect(await ways()).toEqual(before)
  })

  it('lists first what is near the own site', async () => {
    const mine = titlesOf(await town.person('lies').searches(null))
    expect(mine).toHaveLength(10)
    expect(mine).not.toContain(far.name)
    expect(titlesOf(await town.person('tuur').searches(null))).toEqual([far.name])
  })

  it('gives the rest page by page, each once', async () => {
    const { searches } = town.person('lies')
    const pages = [0, 10, 20].map((skip) => searches(null, { skip, count: 25 }))
    const [first = [], second = [], third = []] = (await Promise.all(pages)).map(titlesOf)
    expect([first.length, second.length, third.length]).toEqual([10, 5, 0])
    expect(new Set([...first, ...second]).size).toBe(15)
    expect(titlesOf(await searches(null, { skip: 0, count: 3 }))).toHaveLength(3)
  })

  it('says kindly that there is nothing', async () => {
    const nothing = offeredIn(await town.person('lies').searches('xqzt blorp'))
    expect(nothing.attachments).toBeUndefined()
    expect(nothing).toMatchObject({ type: 'message', text: expect.stringContaining('Niets gevonden') })
  })

  it('previews each result without a tag of what was typed', async () => {
    const [one] = offeredIn(await town.person('lies').searches('kledingpunt')).attachments ?? []
    expect(one?.preview.contentType).toBe('application/vnd.microsoft.card.thumbnail')
    expect(one?.preview.content.text).toContain('Gent')
    expect(JSON.stringify(one?.preview)).not.toMatch(/[<>]/)
  })
})

describe('a card from the compose box', () => {
  const card = async () => offeredIn(await town.person('lies').searches('pamperkast')).attachments?.[0]

  it('can be sent to anybody: no button, no tip, nothing that holds for a moment', async () => {
    const content = (await card())?.content as Card
    expect(parseCard(content)).toEqual([])
    expect(verbsOf(content)).toEqual([])
    expect(shownOn(content)).toContain('09 000 00 01')
    expect(shownOn(content)).toContain('ma, di 9u–17u')
    for (const unwanted of ['loket 3', 'Open tot', 'Noor', 'Lies', 'G\\-014', 'Merel'])
      expect(textOf(content)).not.toContain(unwanted)
  })

  it('is inserted by a tap, which asks nothing more', async () => {
    expect((await card())?.preview.content).toEqual({ title: 'De Pamperkast', text: expect.anything() })
  })
})

describe('who may search from the compose box', () => {
  it.each(['door', 'co', 'mo', 'kim'])('%s may', async (id) => {
    expect(offeredIn(await town.person(id).searches(null)).type).toBe('result')
  })

  it('a stranger is told kindly, and sees nothing', async () => {
    const answer = offeredIn(await town.person('vreemd').searches('pamperkast'))
    expect(answer).toEqual({ type: 'message', text: expect.stringContaining('Ik ken je nog niet') })
    expect((await audit()).at(-1)).toMatchObject({ by: 'stranger', reason: 'not-known', family: null })
  })

  it('somebody who was removed is a stranger', async () => {
    await town.change(async (records) => {
      const person = await records.people.get('wies')
      if (person?.state === 'active')
        records.people.put({
          ...person,
          state: 'removed',
          removedAt: '2026-11-20T10:00:00.000Z',
          removedBy: 'co',
        })
    })
    expect(offeredIn(await town.person('wies').searches(null)).type).toBe('message')
  })

  it('nothing else can be asked there', async () => {
    const value = { commandId: 'my-families', parameters: [], queryOptions: { skip: 0, count: 25 } }
    const asked = await town
      .person('lies')
      .delivers({ type: 'invoke', name: 'composeExtension/query', value })
    expect(JSON.stringify(asked.body)).not.toContain('G-014')
    expect((await audit()).at(-1)).toMatchObject({ by: 'lies', reason: 'not-allowed' })
  })
})

describe('what the compose box leaves behind', () => {
  it('is a line that somebody searched, with no word of it and no family', async () => {
    const typed = 'zonnetje G-014 pampers'
    await town.person('lies').searches(typed)
    const [line] = (await audit()).slice(-1)
    expect(line).toMatchObject({
      by: 'lies',
      did: 'services.searched',
      about: null,
      family: null,
      reason: null,
    })
    expect(JSON.stringify(await audit())).not.toContain('zonnetje')
    expect(await town.read((records) => records.answered.all())).toEqual([])
  })
})

describe('the border of the compose box', () => {
  const query = (value: unknown) => ({ type: 'invoke', name: 'composeExtension/query', value })

  it.each([
    ['no value', undefined],
    ['a command without a name', { commandId: '', parameters: [] }],
    ['a skip that is no number', { commandId: 'offer-services', queryOptions: { skip: 'x', count: 1 } }],
    ['a skip below nothing', { commandId: 'offer-services', queryOptions: { skip: -1, count: 1 } }],
    ['parameters that are no list', { commandId: 'offer-services', parameters: 'x' }],
  ])('refuses %s', async (_, value) => {
    expect((await town.person('lies').delivers(query(value))).status).toBe(501)
  })

  it('asks for a token like everything else', async () => {
    const value = { commandId: 'offer-services', parameters: [] }
    for (const flaw of ['forged', 'expired', 'other-audience', 'alg-none'] as const)
      expect((await town.person('lies').delivers(query(value), { flaw })).status).toBe(401)
  })

  it('takes a query of which Teams leaves out the conversation or its type', async () => {
    const value = { commandId: 'offer-services', parameters: [{ name: 'services', value: 'pamperkast' }] }
    for (const conversation of [undefined, { id: '19:twee@unq.gbl.spaces' }]) {
      const found = await town.person('lies').delivers({ ...query(value), conversation })
      expect(titlesOf(found)).toEqual(['De Pamperkast'])
    }
  })

  it('cuts what is longer than anybody types', async () => {
    expect((await town.person('lies').searches('pamper '.repeat(200))).status).toBe(200)
  })
})
