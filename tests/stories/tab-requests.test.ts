import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { ListPage, Row } from '../../cards/pages/list-page.ts'
import { nl } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import type { Road } from '../../programme/road/road.ts'
import { takeStep } from '../../programme/road/road-rules.ts'
import type { RoadStep } from '../../programme/road/road-state.ts'
import type { TabOutcome } from '../teams/tab-client.ts'
import { answered, press, shownOn } from './hands.ts'
import { asks, opensRequests, requestsOf } from './request-hands.ts'
import { openTown, type Town } from './town.ts'

const said = nl.request.mine
const unknown = sayRefusal(nl, { reason: 'unknown-request' })
const given = sayRefusal(nl, { reason: 'request-view-given' })

let town: Town
let first: Road
let second: Road
beforeAll(async () => {
  town = await openTown()
  await opensRequests(town)
  await asks(town)
  town.pass({ minutes: 1 })
  await asks(town, { region: 'Ledeberg' })
  await opensRequests(town, 'Hasselt')
  await asks(town, { region: 'Hasselt' }, 'ines')
  const [one, two] = await requestsOf(town)
  if (!one || !two) throw new Error('no requests')
  first = one
  second = two
})
afterAll(() => town.close())

function listOf({ page }: TabOutcome): ListPage {
  if (page?.shows !== 'list') throw new Error(`no list: ${JSON.stringify(page)}`)
  return page
}

const pageOf = async (id = 'kim') => listOf(await town.inTab(id).asks('my-requests'))
const rowsOf = ({ sections }: ListPage) => sections.flatMap(({ rows }) => rows)
const rowFor = (page: ListPage, road: Road) => rowsOf(page).find(({ key }) => key === road.id)

/** The card a button of a row opens. */
async function opens(row: Row | undefined, title: string, id = 'kim') {
  const opens = row?.buttons.find((button) => button.title === title)?.opens
  if (opens?.to !== 'card') throw new Error(`no “${title}” on ${row?.title}`)
  const [card] = (await town.inTab(id).asks(opens.verb, opens.data)).cards
  if (!card) throw new Error('no card')
  return card
}

/** What the programme does with a request, by the one rule. */
async function goes(road: Road, ...steps: readonly RoadStep[]): Promise<void> {
  await town.change(async (records) => {
    for (const step of steps) {
      const before = await records.roads.get(road.id)
      const stepping = { step, by: 'door', reason: 'first-birthday' } as const
      const decision = before && takeStep(before, stepping, town.now())
      if (!decision?.accepted) throw new Error(`no ${step}`)
      records.roads.put(decision.next)
    }
  })
}

describe('a partner’s own requests in the tab', () => {
  it('say where each stands and since when, the newest first, and nothing more', async () => {
    const page = await pageOf()
    expect(page.sections.map(({ title }) => title)).toEqual([said.underWay])
    expect(rowsOf(page)).toEqual(
      [second, first].map(({ id, number }) => ({
        key: id,
        title: number,
        lines: ['Sinds ma 23/11'],
        badge: { text: 'aangevraagd', tone: 'good' },
        clock: null,
        opens: null,
        buttons: [
          { title: said.withdraw, opens: { to: 'card', verb: 'ask-withdraw-request', data: { road: id } } },
        ],
      })),
    )
    expect(JSON.stringify(page)).not.toMatch(/Ledeberg|Dampoort|OCMW|Door|Wies|Turks/)
    expect((await town.read((records) => records.audit.all())).at(-1)).toMatchObject({
      by: 'kim',
      did: 'requests.own-seen',
      family: null,
    })
  })

  it('say the same as the chat, and nobody sees another partner’s', async () => {
    const chat = await town.person('kim').says('status van mijn aanvragen')
    const text = JSON.stringify(chat.sent.map(({ activity }) => activity))
    const rows = rowsOf(await pageOf())
    expect(rows.length).toBe(2)
    for (const { title } of rows) expect(text).toContain(title)
    expect(rowsOf(await pageOf('ines')).map(({ title }) => title)).toEqual(['A-H002'])
  })

  it.each(['lies', 'mo'])('are not for %s', async (id) => {
    const refused = await town.inTab(id).asks('my-requests')
    expect([refused.page, refused.cards.map(shownOn).join().includes('hoort niet bij jouw rol')]).toEqual([
      null,
      true,
    ])
  })

  it.each(['lies', 'door', 'co', 'mo'])('are no page of %s', async (id) => {
    const { page } = await town.inTab(id).asks('open-tab')
    expect(page?.shows === 'start' && page.pages.includes('requests')).toBe(false)
  })

  it('are the first page of a partner, who also has the services', async () => {
    const { page } = await town.inTab('kim').asks('open-tab')
    expect(page).toMatchObject({ shows: 'start', pages: ['requests', 'services'] })
  })

  it('begin with the form, which makes a request the chat knows at once', async () => {
    const { buttons } = await pageOf('ines')
    expect(buttons).toEqual([{ title: said.ask, opens: { to: 'card', verb: 'request-form', data: {} } }])
    town.pass({ minutes: 1 })
    const [form] = (await town.inTab('ines').asks('request-form')).cards
    if (!form) throw new Error('no form')
    const filled = {
      organisation: 'CAW',
      professional: 'Ines',
      phone: '011 00 00 01',
      sector: 'first-line',
      region: 'Hasselt',
      dueMonth: '2027-03',
      safety: 'fine',
      familyWants: 'yes',
    }
    const made = await town.inTab('ines').asks(...press(form, 'request-buddy', filled))
    expect(made.cards.map(shownOn).join()).toContain('A-H003')
    expect(rowsOf(await pageOf('ines')).map(({ title }) => title)).toEqual(['A-H003', 'A-H002'])
    const chat = await town.person('ines').says('status van mijn aanvragen')
    expect(JSON.stringify(chat.sent.map(({ activity }) => activity))).toContain('H003')
  })

  it('are withdrawn after one question, and then say so without buttons', async () => {
    const question = await opens(rowFor(await pageOf(), second), said.withdraw)
    const done = await town.inTab('kim').asks(...press(question, 'withdraw-request'))
    expect(done.cards.map(shownOn).join()).toContain('is ingetrokken')
    const page = await pageOf()
    expect(page.sections.map(({ title, rows }) => [title, rows.map((row) => row.title)])).toEqual([
      [said.underWay, [first.number]],
      [said.over, [second.number]],
    ])
    expect(rowFor(page, second)).toMatchObject({ badge: { text: 'teruggetrokken' }, buttons: [] })
  })

  it.each([
    ['ask-withdraw-request', () => ({ road: first.id })],
    ['look-back-form', () => ({ road: first.id })],
  ])('%s of another partner’s is nothing', async (verb, data) => {
    const refused = await town.inTab('ines').asks(verb, data())
    expect(refused.cards.map(shownOn).join()).toContain(unknown)
  })
})

describe('how a partner looks back', () => {
  it('is asked on the page once the trajectory ended, and no earlier', async () => {
    const early = await town.inTab('kim').asks('look-back-form', { road: first.id })
    expect(early.cards.map(shownOn).join()).toContain(unknown)
    await goes(first, 'plan-intake', 'record-intake', 'start-directly')
    expect(rowFor(await pageOf(), first)).toMatchObject({ badge: { text: 'lopend' }, buttons: [] })
    await goes(first, 'start-closing', 'close')
    expect(rowFor(await pageOf(), first)?.buttons.map(({ title }) => title)).toEqual([said.lookBack])
  })

  it('is answered in the dialog, once, in the tab or in the chat', async () => {
    const form = await opens(rowFor(await pageOf(), first), said.lookBack)
    const thanks = await town.inTab('kim').asks(...press(form, 'answer-at-end', { changed: 'much' }))
    expect(thanks.cards.map(shownOn).join()).toContain('Bedankt')
    expect(rowFor(await pageOf(), first)?.buttons).toEqual([])
    const twice = await town.inTab('kim').asks('look-back-form', { road: first.id })
    expect(twice.cards.map(shownOn).join()).toContain(given)
    const chat = await town.person('kim').taps(...press(form, 'answer-at-end', { changed: 'nothing' }))
    expect(shownOn(answered(chat))).toMatch(/antwoord is er al|Bedankt/)
    const answers = await town.read((records) => records.partnerAnswers.all())
    expect(answers.map(({ changed }) => changed)).toEqual(['much'])
  })
})
