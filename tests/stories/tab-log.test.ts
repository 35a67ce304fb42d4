import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { AccessPage } from '../../cards/pages/access-page.ts'
import { nl } from '../../cards/wording/nl.ts'
import { keyOf } from '../../storage/collections.ts'
import type { TabOutcome } from '../teams/tab-client.ts'
import { logs } from './habits.ts'
import { openTown, type Town } from './town.ts'

const said = nl.accessPage
const family = 'family-G-014'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await logs(town, 'lies', { observed: 'De gordijnen bleven de hele dag dicht.' })
  await town.person('door').taps('open-timeline', { family })
})
afterAll(() => town.close())

const asks = (data: object = {}, id = 'co') => town.inTab(id).asks('open-access-log', data)

function pageIn({ page }: TabOutcome): AccessPage {
  if (page?.shows !== 'access') throw new Error(`no log: ${JSON.stringify(page)}`)
  return page
}
const log = async (asked: object = {}, id = 'co') => pageIn(await asks({ family, ...asked }, id))
const titles = ({ rows }: AccessPage) => rows.map(({ title }) => title)

describe('who saw what of a family', () => {
  it('begins with the families of the own sites, and nothing of any', async () => {
    const page = pageIn(await asks())
    expect(page.families.map(({ value }) => value)).toEqual([
      'family-G-011',
      'family-G-012',
      'family-G-014',
      'family-H-003',
    ])
    expect([page.rows, page.people, page.buttons, page.found]).toEqual([[], [], [], said.choose])
  })

  it('says who did what, when and as who, the newest first; looking itself is noted', async () => {
    const page = await log()
    expect(titles(page).slice(0, 1)).toEqual(['Door Begeleider bekeek de tijdlijn'])
    expect(page.rows[0]).toMatchObject({
      lines: [`23/11/2026 om 16u · ${said.as.supervisor}`],
      badge: null,
      buttons: [],
    })
    const kept = page.rows.find(({ title }) => title === 'Lies Vroedkunde bewaarde een verslag')
    expect(kept?.lines).toEqual([`23/11/2026 om 16u · ${said.as.buddy}`])
    expect(titles(await log())[0]).toBe('Co Coördinator bekeek wie wat zag of deed')
    const [line] = (await town.read((records) => records.audit.find('family', family))).slice(-1)
    expect(line).toMatchObject({ by: 'co', did: 'access.seen', about: family, outcome: 'done' })
  })

  it('holds no word of what was told', async () => {
    const { text } = await asks({ family })
    const contacts = await town.read((records) => records.contacts.find('family', family))
    const told = contacts.flatMap(({ texts }) => Object.values(texts ?? {}).filter((one) => one !== null))
    expect(told.length).toBeGreaterThan(0)
    for (const one of told) expect(text).not.toContain(one)
  })

  it('can be narrowed to one person and to days', async () => {
    const lies = await log({ person: 'lies' })
    expect(lies.rows.length).toBeGreaterThan(0)
    expect(titles(lies).every((title) => title.startsWith('Lies '))).toBe(true)
    expect((await log({ until: '2026-11-22' })).found).toBe(said.found(0))
    expect((await log({ from: '2026-11-24' })).found).toBe(said.found(0))
    expect((await log({ from: '2026-11-23', until: '2026-11-23', person: 'door' })).rows).toHaveLength(1)
    expect((await log()).people.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Co Coördinator', 'Door Begeleider', 'Lies Vroedkunde']),
    )
  })

  it.each([
    ['door', 'new-logs'],
    ['door', 'supervised-contacts'],
    ['lies', 'my-contacts'],
  ])('tells that %s saw its contacts in a list, by %s, once', async (id, verb) => {
    const before = titles(await log({ person: id }))
    await town.person(id).taps(verb, {})
    const after = titles(await log({ person: id }))
    expect(after.length).toBe(before.length + 1)
    expect(after[0]).toContain('zag contacten van het gezin in een lijst')
    // of a family without a log nothing was seen
    const other = titles(await log({ family: 'family-G-012', person: id }))
    expect(other.join()).not.toContain('in een lijst')
  })

  it('tells who was no buddy on that day, who was refused, and what the bot did by itself', async () => {
    await town.change(async (records) => {
      const line = { about: null, family, seal: 'of-the-test', outcome: 'done', reason: null } as const
      const at = '2026-11-23T15:30:00.000Z'
      records.audit.put({ ...line, id: '999999999901', at, by: 'noor', did: 'contacts.seen' })
      records.audit.put({ ...line, id: '999999999902', at, by: 'system', did: 'closing.spoken-of' })
      const refused = { outcome: 'refused', reason: 'road-ended' } as const
      records.audit.put({ ...line, id: '999999999903', at, by: 'wies', did: 'no.such-name', ...refused })
    })
    const [wies, bot, noor] = (await log()).rows
    expect(noor?.lines).toEqual([`23/11/2026 om 16u30 · ${said.as['no-buddy-then']}`])
    expect([bot?.title, bot?.lines]).toEqual([
      'De bot herinnerde aan de afronding',
      [`23/11/2026 om 16u30 · ${said.as.bot}`],
    ])
    expect(wies).toMatchObject({
      title: `Wies Begeleider ${said.unnamed}`,
      lines: ['23/11/2026 om 16u30 · rol nu: begeleider', 'Geweigerd: het traject was voorbij.'],
      badge: { text: said.refused },
    })
  })

  it('does not call who became its supervisor later the supervisor of then', async () => {
    await town.change(async (records) => {
      const kept = await records.families.get(family)
      if (kept) records.families.put({ ...kept, supervisor: 'wies' })
      const line = { about: family, family, seal: 'of-the-test', outcome: 'done', reason: null } as const
      const at = '2026-11-23T15:40:00.000Z'
      records.audit.put({ ...line, id: '999999999904', at, by: 'co', did: 'supervisor.changed' })
    })
    const wies = (await log({ person: 'wies' })).rows
    expect(wies.map(({ lines }) => lines[0])).toEqual(['23/11/2026 om 16u30 · rol nu: begeleider'])
  })

  it('comes a page at a time', async () => {
    await town.change(async (records) => {
      for (let number = 0; number < 120; number++)
        records.audit.put({
          id: `9999999${String(99100 + number)}`,
          at: '2026-11-23T16:00:00.000Z',
          by: 'tuur',
          did: 'contacts.seen',
          about: null,
          family,
          outcome: 'done',
          reason: null,
          seal: 'of-the-test',
        })
    })
    const pages = await Promise.all([0, 1, 2].map((page) => log({ person: 'tuur', page })))
    expect(pages.map(({ rows, pages: all }) => [rows.length, all])).toEqual([
      [50, 3],
      [50, 3],
      [20, 3],
    ])
    expect(new Set(pages.flatMap(({ rows }) => rows.map(({ key }) => key))).size).toBe(120)
  })

  it('works after the goodbye and after the family was erased, for what is left', async () => {
    await town.store.destroyKey(keyOf.family('family-H-003'))
    await town.person('an').taps('open-timeline', { family: 'family-H-003' })
    expect(titles(await log({ family: 'family-H-003' }))).toContain('An Kraamzorg bekeek de tijdlijn')
  })
})

describe('the access log of a family', () => {
  it.each(['lies', 'door', 'mo', 'kim'])('is not for %s', async (id) => {
    const refused = await asks({ family }, id)
    expect([refused.page, refused.text]).toEqual([null, expect.stringContaining('hoort niet bij jouw rol')])
  })

  it('of another site does not exist', async () => {
    await town.change(async (records) => {
      const co = await records.people.get('co')
      if (co) records.people.put({ ...co, sites: ['gent'] })
    })
    const refused = await asks({ family: 'family-H-003' })
    expect([refused.page, refused.text]).toEqual([null, expect.not.stringContaining('Roodborst')])
    expect(
      pageIn(await asks())
        .families.map(({ title }) => title)
        .join(),
    ).not.toContain('H-003')
  })

  it.each([
    ['a family that never was', { family: 'family-X' }],
    ['a day that is none', { family, from: 'gisteren' }],
    ['a field of its own', { family, site: 'gent' }],
  ])('cannot be asked with %s', async (_, asked) => {
    expect((await asks(asked)).page).toBe(null)
  })
})
