import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { get, lies, makeTab, post, signIn, type TabUnderTest } from './served-tab.ts'

let tab: TabUnderTest
beforeEach(async () => {
  tab = await makeTab()
})
afterEach(() => tab.close())

describe('the trial', () => {
  it('lists its people without what identifies them, and makes who is chosen ask', async () => {
    const port = await tab.serve()
    expect(await (await get(port, '/tab/people')).json()).toEqual({
      people: [{ id: 'lies', name: 'Lies', roles: ['student'] }],
    })
    const token = await signIn(port)
    const good = { authorization: `Bearer ${token}`, 'accept-language': 'en-GB,en;q=0.9' }
    const body = '{"verb":"help","data":{}}'
    expect((await post(port, '/tab/ask', body, good)).status).toBe(200)
    expect(tab.asked).toMatchObject([
      {
        from: { objectId: lies.objectId },
        locale: 'en-GB',
        way: { tenantId: 'trial' },
        doing: { kind: 'page', verb: 'help', data: {} },
      },
    ])
    expect(await signIn(port)).not.toBe(token)
  })

  it('knows nobody else, and no token of another start', async () => {
    const other = await signIn(await tab.serve())
    const port = await tab.serve()
    for (const body of ['{"person":"door"}', '{}', 'rommel', '{"person":"__proto__"}'])
      expect((await post(port, '/tab/sign-in', body)).status).toBe(400)
    for (const token of [other, '', 'undefined', 'lies', lies.objectId])
      expect((await post(port, '/tab/ask', '{}', { authorization: `Bearer ${token}` })).status).toBe(401)
    expect(tab.asked).toEqual([])
  })

  it('is nowhere when the bot is real', async () => {
    const port = await tab.serve({ mode: 'real' })
    expect((await get(port, '/tab/people')).status).toBe(404)
    expect((await post(port, '/tab/sign-in', '{"person":"lies"}')).status).toBe(404)
  })
})

describe('a question of the tab', () => {
  it('without a token gets a plain text and nothing else, and is not even read', async () => {
    const port = await tab.serve()
    for (const body of ['{"verb":"help","data":{}}', 'rommel', '']) {
      const response = await post(port, '/tab/ask', body)
      expect([response.status, await response.text()]).toEqual([401, 'Aanmelden is nodig.'])
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'text/plain; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      })
      expect(response.headers.has('access-control-allow-origin')).toBe(false)
    }
    expect(tab.asked).toEqual([])
  })

  it.each([
    ['that is no JSON', 'rommel', 400],
    ['without a verb', '{"data":{}}', 400],
    ['without data', '{"verb":"help"}', 400],
    ['with data that is a list', '{"verb":"help","data":[]}', 400],
    ['with something beside', '{"verb":"help","data":{},"as":"door"}', 400],
    ['with a verb as long as a book', JSON.stringify({ verb: 'x'.repeat(200), data: {} }), 400],
    ['larger than anything sends', JSON.stringify({ verb: 'help', data: { x: 'x'.repeat(300_000) } }), 413],
  ])('%s is refused', async (_, body, status) => {
    const port = await tab.serve()
    const authorization = `Bearer ${await signIn(port)}`
    expect((await post(port, '/tab/ask', body, { authorization })).status).toBe(status)
    expect(tab.asked).toEqual([])
  })

  it('of another type, another encoding or by another method is refused', async () => {
    const port = await tab.serve()
    const authorization = `Bearer ${await signIn(port)}`
    const form = { authorization, 'content-type': 'application/x-www-form-urlencoded' }
    expect((await post(port, '/tab/ask', 'verb=help', form)).status).toBe(415)
    expect((await post(port, '/tab/ask', '{}', { authorization, 'content-encoding': 'gzip' })).status).toBe(
      415,
    )
    expect((await get(port, '/tab/ask', { authorization })).status).toBe(405)
  })

  it('keeps ids of records and questions for the chat to itself', async () => {
    const card: Card = { type: 'AdaptiveCard', version: '1.5', body: [] }
    const messages = [
      { card, shows: 'flag:1', asks: { kind: 'undo', contact: 'c' } },
      { text: 'Klaar.' },
    ] as never
    const port = await tab.serve({ reply: { inPlace: card, messages, toTap: 'Bel 112.' } })
    const authorization = `Bearer ${await signIn(port)}`
    const response = await post(port, '/tab/ask', '{"verb":"help","data":{}}', { authorization })
    expect(await response.json()).toEqual({
      inPlace: card,
      messages: [{ card }, { text: 'Klaar.' }, { text: 'Bel 112.' }],
    })
  })

  it('is answered with a page in the place of the card that says the same', async () => {
    const start = { shows: 'start', name: 'Lies', language: 'nl', pages: ['services'] } as const
    const port = await tab.serve({ reply: { messages: [{ text: 'in de chat' }], page: start } })
    const authorization = `Bearer ${await signIn(port)}`
    const response = await post(port, '/tab/ask', '{"verb":"open-tab","data":{}}', { authorization })
    expect(await response.json()).toEqual({ page: start })
  })
})
