import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { PageSearch, ServicesPage } from '../../cards/pages/services-page.ts'
import { nl } from '../../cards/wording/nl.ts'
import type { TabOutcome } from '../teams/tab-client.ts'
import { finds, listOf, namesIn, told } from './found.ts'
import { pressTitled, shownOn, verbsOf } from './hands.ts'
import { keeps, type Told } from './kept-services.ts'
import { openTown, type Town } from './town.ts'

/** The one that fits best lies farther from Gent. */
const furniture: readonly Told[] = [
  { name: 'Meubelhoek', what: 'Meubels.', needs: ['furniture'], at: 'Gent' },
  {
    name: 'Meubelkring',
    what: 'Meubels.',
    needs: ['furniture'],
    at: 'Ledeberg',
    line: 'volunteers',
    confirmedAt: '2026-11-20T10:00:00.000Z',
  },
]

let town: Town
beforeAll(async () => {
  town = await openTown()
  await keeps(town, [...told, ...furniture])
})
afterAll(() => town.close())

/** The list of services a question was answered with. */
function listIn({ page }: TabOutcome): ServicesPage {
  if (page?.shows !== 'services') throw new Error(`no list: ${JSON.stringify(page)}`)
  return page
}

const search = async (asked: PageSearch & object, who = 'lies') =>
  listIn(await town.inTab(who).asks('find-services', { most: 24, ...asked }))
const names = ({ services }: ServicesPage) => services.map(({ name }) => name)

/** Everything the chat finds for a sentence, page by page. */
async function inChat(who: string, typed: string): Promise<readonly string[]> {
  let list = await finds(town, who, typed)
  const found = [...namesIn(list)]
  while (shownOn(list) !== '' && JSON.stringify(list).includes(`"title":"${nl.finding.list.more}"`)) {
    list = listOf(await town.person(who).taps(...pressTitled(list, nl.finding.list.more)))
    found.push(...namesIn(list))
  }
  return found
}

describe('the tab and the chat', () => {
  it.each([
    ['lies', 'waar krijgt ze pampers?'],
    ['lies', 'zoek schuldbemiddeling in Ledeberg'],
    ['lies', 'tolk'],
    ['lies', 'dokter nu open 9050'],
    ['tuur', 'zoek pampers'],
    ['lies', 'zoek babykleertjes'],
    ['co', 'zoek pampers in Hasselt'],
  ])('find the same services in the same order: %s asks “%s”', async (who, typed) => {
    const chat = await inChat(who, typed)
    expect(chat.length).toBeGreaterThan(0)
    expect(names(await search({ typed }, who))).toEqual(chat)
  })

  it('read a sentence the same way, and say so in the same words', async () => {
    const typed = 'zoek een tolk Portugees'
    const card = shownOn(await finds(town, 'lies', typed))
    const page = await search({ typed })
    expect(card).toContain(page.title)
    expect(page.nothing?.hint).toBe(nl.finding.list.nothingDrop)
    expect(page.drop.map(({ said }) => said)).toContain('Zonder Portugees (2)')
    const [first] = page.drop
    expect(names(await search(first?.search ?? {}))).toHaveLength(first?.total ?? 0)
    expect(page.mayShare).toBe(true)
  })
})

describe('what is chosen', () => {
  it.each<[string, PageSearch, string]>([
    ['a need and a language', { needs: ['interpreter'], language: 'tr' }, 'tolk Turks'],
    ['a place beside words', { typed: 'zoek pampers', place: 'Hasselt' }, 'zoek pampers in Hasselt'],
    ['a postcode and “nu open”', { needs: ['gp'], place: '9050', isOpenNow: true }, 'dokter nu open 9050'],
    ['“gratis”', { needs: ['nappies'], isFree: true }, 'gratis pampers'],
  ])('%s finds what the sentence finds', async (_, chosen, typed) => {
    const found = names(await search(chosen))
    expect(found.length).toBeGreaterThan(0)
    expect(found).toEqual(names(await search({ typed })))
  })

  it('a place goes before the one in the sentence', async () => {
    expect(names(await search({ typed: 'pampers in Ledeberg', place: 'Hasselt' }))).toEqual([
      'Luierpunt Limburg',
    ])
  })

  it('a distance holds for the own site too, and nobody looks further by itself', async () => {
    const near = await search({ typed: 'tolk', kilometres: 15 }, 'tuur')
    expect([near.total, near.notes]).toEqual([0, []])
    expect(names(await search({ typed: 'tolk' }, 'tuur')).length).toBeGreaterThan(0)
    expect(names(await search({ typed: 'pampers', kilometres: 150 }))).toEqual([
      'De Pamperkast',
      'Luierpunt Limburg',
    ])
  })

  it('a place nobody knows is said, and left out', async () => {
    const found = await search({ typed: 'pampers', place: 'Nergenshuizen' })
    expect(found.notes).toContain(nl.tab.services.unknownPlace('Nergenshuizen'))
    expect(names(found)).toEqual(['De Pamperkast'])
  })

  it('in the order of distance the nearest stands first, from whichever place, and else what fits best', async () => {
    const asked = { typed: 'meubels', place: 'Gent' }
    expect(names(await search(asked))).toEqual(['Meubelkring', 'Meubelhoek'])
    expect(names(await search({ ...asked, order: 'fit' }))).toEqual(['Meubelkring', 'Meubelhoek'])
    expect(names(await search({ ...asked, order: 'distance' }))).toEqual(['Meubelhoek', 'Meubelkring'])
    expect(names(await search({ ...asked, place: 'Ledeberg', order: 'distance' }))).toEqual([
      'Meubelkring',
      'Meubelhoek',
    ])
  })

  it('each tag takes its own filter away and leaves the others', async () => {
    const asked: PageSearch = { typed: 'tolk Turks', isFree: true, features: ['wheelchair', 'child-welcome'] }
    const { filters } = await search(asked)
    expect(filters.map(({ said }) => said)).toEqual([
      'Turks',
      'tolk en vertaling',
      'gratis',
      'met rolstoel of buggy',
      'kind mag mee',
      'Gent, 15 km',
    ])
    for (const { said, search: without } of filters) {
      const left = (await search(without)).filters.map((filter) => filter.said)
      expect(left).toEqual(filters.map((filter) => filter.said).filter((one) => one !== said))
    }
  })

  it('tags can go one after the other, in any order, until nothing is left to take away', async () => {
    for (const direction of [0, -1]) {
      let page = await search({ typed: 'tolk Turks', isFree: true, language: 'tr', place: 'Gent' })
      for (let count = page.filters.length; count > 0; count--) {
        expect(page.filters).toHaveLength(count)
        page = await search(page.filters.at(direction)?.search ?? {})
        // Without a place that was chosen it is near the own site again.
        const isBack =
          page.filters.length === count && page.filters.some(({ said }) => said === 'Gent, 15 km')
        if (isBack) page = await search(page.filters.find(({ said }) => said === 'Gent, 15 km')?.search ?? {})
      }
      expect(page.filters).toEqual([])
    }
  })

  it.each([
    ['a need that does not exist', { needs: ['gold'] }],
    ['a language that does not exist', { language: 'xx' }],
    ['a feature that does not exist', { features: ['gold'] }],
    ['a distance of nothing', { typed: 'x', kilometres: 0 }],
    ['more than a page holds', { typed: 'x', most: 1000 }],
    ['a family', { typed: 'pampers', family: 'family-G-014' }],
    ['an order of its own', { typed: 'x', order: 'name' }],
  ])('cannot be %s', async (_, asked) => {
    const refused = await town.inTab('lies').asks('find-services', asked)
    expect(refused.page).toBe(null)
    expect(refused.cards.map(shownOn).join()).toContain('kon ik niet lezen')
  })
})

describe('the list', () => {
  it('gives the rest page by page, each once', async () => {
    const pages = [0, 3, 6].map((skip) => search({ typed: 'babykleertjes', most: 3, skip } as PageSearch))
    const all = (await Promise.all(pages)).flatMap(names)
    expect(all).toEqual(names(await search({ typed: 'babykleertjes' })))
    expect(new Set(all).size).toBe(8)
  })

  it('tells of each what a buddy wants to know', async () => {
    expect((await search({ typed: 'pampers' })).services).toEqual([
      {
        id: expect.any(String),
        name: 'De Pamperkast',
        what: 'Luiers voor baby’s, zonder vragen.',
        open: { state: 'open', said: 'Open tot 17u' },
        where: ['Gent', expect.stringMatching(/ km$/)].with(0, 'Ledeberg'),
        facts: ['gratis', 'vrijwilligers'],
        confirmed: 'pas bevestigd (20/11/2026)',
        isUnchecked: false,
      },
    ])
  })

  it('never puts more on a card in the chat than fits there', async () => {
    const asked = { typed: 'babykleertjes', most: 24, inPlace: true }
    const card = listOf(await town.person('lies').taps('find-services', asked))
    expect(namesIn(card)).toHaveLength(6)
    expect(verbsOf(card).filter((verb) => verb === 'open-service')).toHaveLength(6)
  })

  it('begins with everything that can be chosen, near the own site', async () => {
    for (const verb of ['find-form', 'find-services']) {
      const { page } = await town.inTab('tuur').asks(verb)
      expect(page).toMatchObject({ shows: 'find', region: 'Hasselt', mayShare: true })
      if (page?.shows !== 'find') throw new Error('no start of a search')
      expect(page.domains.flatMap(({ needs }) => needs).length).toBeGreaterThan(30)
    }
  })
})

describe('who reads English', () => {
  it('is answered in English, as in the chat', async () => {
    await town.person('noor').taps('set-language', { language: 'en' })
    expect((await town.inTab('noor').asks('open-tab')).page).toMatchObject({ shows: 'start', language: 'en' })
    expect((await search({ typed: 'nappies' }, 'noor')).title).toBe('1 service found')
  })
})
