import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Asked } from '../../bot/asked.ts'
import { createTeams, type Teams } from '../../bot/teams/teams.ts'
import { type Connector, startConnector } from '../teams/connector.ts'

const recorded = readFileSync(new URL('./recorded/playground-message.json', import.meta.url), 'utf8')
const tenant = '00000000-0000-0000-0000-0000000000001'

describe('local mode', () => {
  const asked: Asked[] = []
  let connector: Connector
  let teams: Teams
  beforeAll(async () => {
    connector = await startConnector()
    teams = createTeams({
      app: { id: 'local', tenantId: tenant, credential: { kind: 'secret', secret: '' } },
      mode: 'local',
      allowed: { tenants: [tenant], serviceHosts: ['127.0.0.1', 'localhost'], channels: ['msteams'] },
      answer: async (one) => {
        asked.push(one)
        return { messages: [{ text: 'ja' }] }
      },
      onShown: async () => {},
      failed: () => ({ text: 'niet opgeslagen' }),
      log: { info() {}, warn() {}, error() {} },
    })
  })
  afterAll(() => connector.close())

  const deliver = (changes: object) =>
    teams.handle({ authorization: '', body: { ...JSON.parse(recorded), ...changes } })

  it('answers the local client without a token, and sends none', async () => {
    expect(await deliver({ serviceUrl: connector.serviceUrl })).toEqual({ status: 200 })
    expect(connector.sent).toMatchObject([{ conversationId: 'personal-chat-id', activity: { text: 'ja' } }])
    expect(connector.sent[0]?.authorization).toBeUndefined()
    expect(asked[0]?.from.objectId).toBe('00000000-0000-0000-0000-0000000000020')
  })

  it('sends a notice later by the way that was kept', async () => {
    const way = asked[0]?.way
    if (!way) throw new Error('nothing was asked')
    const attempt = await teams.messenger({ way, message: { text: 'later' } })
    expect(attempt).toEqual({ outcome: 'sent', messageId: connector.sent.at(-1)?.messageId })
    expect(connector.sent.at(-1)?.authorization).toBeUndefined()
  })

  it('still answers nowhere but on this machine', async () => {
    const before = connector.sent.length
    expect(await deliver({ serviceUrl: 'https://smba.trafficmanager.net/emea/' })).toEqual({ status: 403 })
    expect(connector.sent).toHaveLength(before)
  })
})
