import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Asked } from '../../bot/asked.ts'
import { outside } from '../../bot/teams/border.ts'
import { createTeams } from '../../bot/teams/teams.ts'
import { testTenantId } from '../teams/client.ts'
import type { TokenFlaw } from '../teams/issuer.ts'
import { startTeams, type TeamsUnderTest } from '../teams/start.ts'

const lien = { userId: '29:lien', objectId: 'object-lien', name: 'Lien' }

describe('the border', () => {
  const asked: Asked[] = []
  let under: TeamsUnderTest
  beforeAll(async () => {
    // The SDK prints the keys it knows at each wrong token.
    jest.spyOn(console, 'error').mockImplementation(() => {})
    under = await startTeams({
      answer: async (one) => {
        asked.push(one)
        return { messages: [{ text: 'ja' }] }
      },
    })
  })
  afterAll(async () => {
    jest.restoreAllMocks()
    await under.close()
  })

  async function refused(extra: object, flaw?: TokenFlaw) {
    const before = { asked: asked.length, sent: under.connector.sent.length }
    const outcome = await under.client
      .person(lien)
      .delivers({ type: 'message', text: 'hallo', ...extra }, flaw ? { flaw } : {})
    expect({ asked: asked.length, sent: under.connector.sent.length }).toEqual(before)
    return [outcome.status, outcome.body]
  }

  it('lets an activity of Teams through', async () => {
    const { status } = await under.client.person(lien).says('hallo')
    expect(status).toBe(200)
    expect(asked).toHaveLength(1)
  })

  it.each<TokenFlaw>(['forged', 'expired', 'other-audience', 'alg-none', 'other-issuer'])(
    'refuses a token that is %s without a word why',
    async (flaw) => {
      expect(await refused({}, flaw)).toEqual([401, { error: 'unauthorized' }])
    },
  )

  it('refuses another tenant, channel, or a bot, with a good token', async () => {
    const tenantId = 'another-tenant'
    const conversation = { id: 'a:1', conversationType: 'personal', tenantId }
    const forbidden = [403, { error: 'forbidden' }]
    expect(await refused({ conversation, channelData: { tenant: { id: tenantId } } })).toEqual(forbidden)
    expect(await refused({ channelData: { tenant: { id: tenantId } } })).toEqual(forbidden)
    expect(await refused({ channelId: 'directline' })).toEqual(forbidden)
    expect(await refused({ channelId: 'AseChannel' })).toEqual(forbidden)
    expect(await refused({ from: { id: '28:another-bot' } })).toEqual(forbidden)
    expect(await refused({ from: { id: '29:x', role: 'bot' } })).toEqual(forbidden)
  })

  it('refuses a serviceUrl that the token was not given for', async () => {
    const serviceUrl = `${under.connector.serviceUrl}elsewhere/`
    expect(await refused({ serviceUrl })).toEqual([401, { error: 'unauthorized' }])
  })

  it('refuses a serviceUrl outside the list even when the token names it', async () => {
    const strict = await startTeams({
      answer: async () => ({ messages: [{ text: 'ja' }] }),
      serviceHosts: ['smba.trafficmanager.net'],
    })
    const { status } = await strict.client.person(lien).says('hallo')
    expect({ status, sent: strict.connector.sent.length }).toEqual({ status: 403, sent: 0 })
    await strict.close()
  })

  it('refuses what is not an activity', async () => {
    expect(await refused({ from: undefined })).toEqual([400, { error: 'bad-request' }])
    expect(await refused({ conversation: 'a:1' })).toEqual([400, { error: 'bad-request' }])
  })
})

describe('the list of service hosts', () => {
  const allowed = {
    tenants: [testTenantId],
    serviceHosts: ['smba.trafficmanager.net', '*.botframework.com', 'localhost'],
    channels: ['msteams'],
  }
  const judge = (serviceUrl: string) =>
    outside(
      {
        channelId: 'msteams',
        tenantId: testTenantId,
        serviceUrl,
        conversationId: 'a:1',
        conversationType: 'personal',
        botId: '28:bot',
        userId: '29:lien',
      },
      allowed,
    )

  it.each([
    'https://smba.trafficmanager.net/emea/',
    'https://europe.api.botframework.com',
    'http://localhost:56150/_connector',
  ])('allows %s', (url) => expect(judge(url)).toBeNull())

  it.each([
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net:8443/',
    'https://smba.trafficmanager.net.example.com/',
    'https://somebody@smba.trafficmanager.net/',
    'https://botframework.com/',
    'https://evilbotframework.com/',
    'http://127.0.0.1:9/',
    'file:///etc/passwd',
    'no url',
  ])('refuses %s', (url) => expect(judge(url)).toBe('service-url'))
})

describe('without an app id', () => {
  const parts = {
    app: { id: ' ', tenantId: testTenantId, credential: { kind: 'secret', secret: 'x' } },
    allowed: { tenants: [], serviceHosts: [], channels: [] },
    answer: async () => ({ messages: [] }),
    onShown: async () => {},
    failed: () => ({ text: '' }),
    log: { info() {}, warn() {}, error() {} },
  } as const

  it('Teams is not connected, except in local mode', async () => {
    expect(() => createTeams({ ...parts, mode: 'real' })).toThrow('app-id-missing')
    expect(await createTeams({ ...parts, mode: 'local' }).ready()).toBe(true)
  })
})
