import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { ListPage } from '../../cards/pages/list-page.ts'
import { nl } from '../../cards/wording/nl.ts'
import { press, shownOn } from './hands.ts'
import { opensRequests } from './request-hands.ts'
import { openTown, type Town } from './town.ts'

const said = nl.sitesPage

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

async function pageOf(id = 'co'): Promise<ListPage> {
  const { page } = await town.inTab(id).asks('open-sites-page')
  if (page?.shows !== 'list') throw new Error(`no list: ${JSON.stringify(page)}`)
  return page
}
const rowIn = ({ sections }: ListPage, site: string, title: string) =>
  sections.find((section) => section.title === site)?.rows.find((row) => row.title === title)

async function opens(page: ListPage, site: string, title: string) {
  const row = rowIn(page, site, title)
  const to = row?.buttons[0]?.opens ?? row?.opens
  if (to?.to !== 'card') throw new Error(`${title} opens nothing`)
  const [card] = (await town.inTab('co').asks(to.verb, to.data)).cards
  if (!card) throw new Error('no card')
  return card
}

describe('the sites of a coordinator in the tab', () => {
  it('stand there one by one, with everything that is set for each', async () => {
    const page = await pageOf()
    expect(page.sections.map(({ title }) => title)).toEqual(['Gent', 'Hasselt'])
    for (const { rows } of page.sections)
      expect(rows.map(({ title }) => title)).toEqual([
        said.ways, said.tenants, said.numbers, said.clocks, said.channels, said.meetings, said.intervision, said.official,
      ]) // biome-ignore format: one list, read as words
    expect(rowIn(page, 'Gent', said.channels)).toMatchObject({ badge: { text: said.missing } })
    expect((await town.read((records) => records.audit.all())).at(-1)).toMatchObject({
      by: 'co',
      did: 'sites.seen',
    })
  })

  it('every row opens a card that can be read', async () => {
    const page = await pageOf()
    for (const { rows } of page.sections)
      for (const { opens: to, buttons } of rows)
        for (const leads of [to, ...buttons.map((button) => button.opens)]) {
          if (leads?.to !== 'card') continue
          const { cards, page: other } = await town.inTab('co').asks(leads.verb, leads.data)
          expect([leads.verb, cards.length > 0 || other !== null]).toEqual([leads.verb, true])
          expect([leads.verb, cards.map(shownOn).join()]).toEqual([
            leads.verb,
            expect.not.stringContaining(nl.refusals['form-unclear']()),
          ])
        }
  })

  it('a changed way of working is the next version, on this page as in the chat', async () => {
    const form = await opens(await pageOf(), 'Gent', said.ways)
    const compared = (await town.inTab('co').asks(...press(form, 'compare-policy', { contactDays: '10' })))
      .cards[0]
    if (!compared) throw new Error('nothing to compare')
    await town.inTab('co').asks(...press(compared, 'save-policy'))
    const row = rowIn(await pageOf(), 'Gent', said.ways)
    expect([row?.badge?.text, row?.lines]).toEqual([
      said.version(2),
      expect.arrayContaining(['Contact: om de 10 dagen']),
    ])
    expect(rowIn(await pageOf(), 'Hasselt', said.ways)?.badge?.text).toBe(said.version(1))
  })

  it('channels that work say so, and one that Teams refuses stands out', async () => {
    await opensRequests(town)
    const lines = () => pageOf().then((page) => rowIn(page, 'Gent', said.channels))
    expect((await lines())?.lines).toContain(said.requests.works)
    await town.change(async (records) => {
      const reach = await records.reaches.get('request-channel:gent')
      if (reach) records.reaches.put({ ...reach, refusedAt: '2026-11-20T10:00:00.000Z' })
    })
    expect(await lines()).toMatchObject({ badge: { text: said.broken, tone: 'danger' } })
  })

  it('numbers that nobody checked are counted', async () => {
    const numbers = rowIn(await pageOf(), 'Gent', said.numbers)
    expect(numbers?.badge?.text).toMatch(/na te kijken$/)
    const missing = numbers?.lines.filter((line) => line.endsWith('nog niet ingevuld')).length ?? 0
    expect(Number(/^\d+/.exec(numbers?.badge?.text ?? '')?.[0])).toBeGreaterThanOrEqual(missing)
  })

  it('are the own ones alone', async () => {
    await town.change(async (records) => {
      const wies = await records.people.get('wies')
      if (wies?.state === 'active') records.people.put({ ...wies, roles: ['coordinator'] })
    })
    expect((await pageOf('wies')).sections.map(({ title }) => title)).toEqual(['Gent'])
  })

  it.each(['lies', 'door', 'mo', 'kim'])('are not for %s', async (id) => {
    const refused = await town.inTab(id).asks('open-sites-page')
    expect([refused.page, refused.text]).toEqual([null, expect.stringContaining('hoort niet bij jouw rol')])
  })
})
