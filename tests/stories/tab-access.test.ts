import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { UnsecuredJWT } from 'jose'
import { nl } from '../../cards/wording/nl.ts'
import { type TabAsking, tabClaims } from '../teams/tab-client.ts'
import { told } from './found.ts'
import { shownOn } from './hands.ts'
import { keeps } from './kept-services.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await keeps(town, told)
})
afterAll(() => town.close())

const audit = () => town.read((records) => records.audit.all())
const seconds = () => Math.floor(town.now().toSeconds())

describe('who may ask from the tab', () => {
  it.each(['lies', 'door', 'mo', 'co', 'kim'])('%s may, and is told which pages are theirs', async (id) => {
    const { status, page } = await town.inTab(id).asks('open-tab')
    expect([status, page?.shows]).toEqual([200, 'start'])
    expect((await audit()).at(-1)).toMatchObject({ by: id, did: 'tab.opened', family: null, outcome: 'done' })
  })

  it.each<[string, () => TabAsking]>([
    ['no token', () => ({ authorization: '' })],
    ['a token that is none', () => ({ authorization: 'Bearer x.y.z' })],
    [
      'a token nobody signed',
      () => ({ authorization: `Bearer ${new UnsecuredJWT(tabClaims('x', town.now())).encode()}` }),
    ],
    ['a token of another tenant', () => ({ claims: { tid: '77777777-7777-4777-8777-777777777777' } })],
    ['a token of another issuer', () => ({ claims: { iss: 'https://api.botframework.com' } })],
    ['a token for another app', () => ({ claims: { aud: '11111111-1111-4111-8111-111111111112' } })],
    ['a token with another scope', () => ({ claims: { scp: 'User.Read' } })],
    ['a token of yesterday', () => ({ claims: { exp: seconds() - 3600, nbf: seconds() - 7200 } })],
    ['a token of tomorrow', () => ({ claims: { nbf: seconds() + 3600, exp: seconds() + 7200 } })],
  ])('with %s nobody gets anything, and nothing is written', async (_, how) => {
    const before = (await audit()).length
    const refused = await town.inTab('lies').asks('find-services', { typed: 'pampers' }, how())
    expect([refused.status, refused.text]).toEqual([401, 'Aanmelden is nodig.'])
    expect(await audit()).toHaveLength(before)
  })

  it('with the token Teams gives its bot nobody gets anything', async () => {
    const about = { audience: '11111111-1111-4111-8111-111111111111', serviceUrl: town.connector.serviceUrl }
    const authorization = `Bearer ${await town.issuer.token(about)}`
    expect((await town.inTab('lies').asks('open-tab', {}, { authorization })).status).toBe(401)
  })

  it('without the issuer’s keys nobody is judged', async () => {
    town.issuer.failKeys('error')
    await town.restart()
    expect((await town.inTab('lies').asks('open-tab')).status).toBe(503)
    town.issuer.failKeys(null)
    expect((await town.inTab('lies').asks('open-tab')).status).toBe(200)
  })
})

describe('somebody unknown', () => {
  it('is told kindly, in the language of the browser, sees nothing and is not linked to the roster', async () => {
    const people = await town.read((records) => records.people.all())
    for (const [locale, sentence] of [
      ['nl-BE,nl;q=0.9', nl.stranger],
      ['en-GB,en;q=0.8', 'coordinator'],
    ] as const) {
      const refused = await town.inTab('abba').asks('find-services', { typed: 'pampers' }, { locale })
      expect([refused.status, refused.page, refused.cards]).toEqual([403, null, []])
      expect(refused.texts.join()).toContain(sentence)
      expect((await audit()).at(-1)).toMatchObject({
        by: 'stranger',
        did: 'services.searched',
        reason: 'not-known',
        family: null,
      })
    }
    expect(await town.read((records) => records.people.all())).toEqual(people)
  })

  it('in need is given the numbers to call', async () => {
    const { status, cards } = await town.inTab('abba').asks('raise-urgent')
    expect([status, cards.map(shownOn).join().includes('112')]).toEqual([403, true])
  })

  it('is who was removed too', async () => {
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
    for (const verb of ['open-tab', 'find-services', 'confirm-service']) {
      const refused = await town.inTab('wies').asks(verb)
      expect([refused.status, refused.texts]).toEqual([403, [nl.notInList]])
    }
    expect((await audit()).at(-1)).toMatchObject({ by: 'wies', reason: 'not-known' })
  })
})

describe('what a search in the tab leaves behind', () => {
  it('is a line that somebody searched: no word of it, no family, no nickname, no way to the person', async () => {
    await town.change(async (records) => {
      const match = (await records.matches.find('student', 'lies'))[0]
      if (match) records.matches.put({ ...match, alias: 'Zonnetje' })
    })
    const kept = () =>
      town.read(async (records) => [
        await records.reaches.all(),
        await records.answered.all(),
        await records.pendingQuestions.all(),
        await records.notices.all(),
      ])
    const [lines, before] = [(await audit()).length, await kept()]
    for (const typed of [
      'zoek pampers voor Zonnetje',
      'waar krijgt G-014 pampers?',
      'pampers voor gezin Merel',
    ]) {
      const { text, page } = await town.inTab('lies').asks('find-services', { typed })
      if (page?.shows !== 'services') throw new Error('no list')
      expect(page.services.map(({ name }) => name)).toEqual(['De Pamperkast'])
      expect(text).not.toMatch(/zonnetje|G-014|merel/i)
    }
    const written = (await audit()).slice(lines)
    expect(written.map(({ did, family, about }) => [did, family, about])).toEqual(
      Array(3).fill(['services.searched', null, null]),
    )
    for (const word of ['Zonnetje', 'G-014', 'Merel', 'pampers'])
      expect(JSON.stringify(written)).not.toContain(word)
    expect(await kept()).toEqual(before)
  })

  it('a question that waits in the chat goes on waiting', async () => {
    await town.person('lies').says('gisteren 1u bij G-014 geweest, gewandeld')
    const waiting = () => town.read((records) => records.pendingQuestions.all())
    const before = await waiting()
    await town.inTab('lies').asks('find-services', { typed: 'pampers' })
    await town.inTab('lies').asks('help')
    expect(await waiting()).toEqual(before)
  })
})
