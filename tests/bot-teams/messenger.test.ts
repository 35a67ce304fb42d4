import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Way } from '../../bot/asked.ts'
import type { Attempt } from '../../bot/messenger.ts'
import { testTenantId } from '../teams/client.ts'
import type { ConnectorAnswer } from '../teams/connector.ts'
import { outgoingToken } from '../teams/credentials.ts'
import { listenOnLoopback } from '../teams/loopback.ts'
import { startTeams, type TeamsUnderTest } from '../teams/start.ts'

describe('the messenger', () => {
  let under: TeamsUnderTest
  let way: Way
  beforeAll(async () => {
    under = await startTeams({ answer: async () => ({ messages: [] }) })
    way = {
      channelId: 'msteams',
      serviceUrl: under.connector.serviceUrl,
      tenantId: testTenantId,
      conversationId: 'a:els',
      conversationType: 'personal',
      botId: '28:bot',
      userId: '29:els',
    }
  })
  afterAll(() => under.close())

  const message = { text: 'Er is een signaal' }

  async function attempted(...answers: readonly ConnectorAnswer[]) {
    const before = under.connector.sent.length
    under.connector.answerNext(...answers)
    const attempt = await under.teams.messenger({ way, message })
    return { attempt, tries: under.connector.sent.length - before }
  }

  it('gives the message id Teams gave, and proves who it is', async () => {
    const { attempt, tries } = await attempted()
    const last = under.connector.sent.at(-1)
    expect(attempt).toEqual({ outcome: 'sent', messageId: last?.messageId })
    expect(tries).toBe(1)
    expect(last).toMatchObject({ conversationId: 'a:els', authorization: outgoingToken, activity: message })
  })

  it.each<[ConnectorAnswer, Attempt]>([
    [
      { status: 429, retryAfter: '7' },
      { outcome: 'later', afterMs: 7000, status: 429 },
    ],
    [{ status: 429 }, { outcome: 'later', afterMs: null, status: 429 }],
    [{ status: 412 }, { outcome: 'later', afterMs: null, status: 412 }],
    [{ status: 502 }, { outcome: 'later', afterMs: null, status: 502 }],
    [{ status: 504 }, { outcome: 'later', afterMs: null, status: 504 }],
    [{ status: 401 }, { outcome: 'later', afterMs: null, status: 401 }],
    [{ status: 500 }, { outcome: 'unclear', status: 500 }],
    [{ status: 503 }, { outcome: 'unclear', status: 503 }],
    [{ status: 408 }, { outcome: 'unclear', status: 408 }],
    ['reset', { outcome: 'unclear', status: null }],
    [
      { status: 201, body: '{}' },
      { outcome: 'unclear', status: null },
    ],
    [{ status: 403 }, { outcome: 'unreachable', status: 403 }],
    [
      { status: 404, body: 'not even JSON' },
      { outcome: 'unreachable', status: 404 },
    ],
  ])('makes of %j one attempt: %j', async (answer, attempt) => {
    expect(await attempted(answer)).toEqual({ attempt, tries: 1 })
  })

  it('reads a Retry-After that is a date', async () => {
    const retryAfter = new Date(Date.now() + 3_600_000).toUTCString()
    const { attempt } = await attempted({ status: 429, retryAfter })
    expect(attempt).toMatchObject({ outcome: 'later', status: 429 })
    expect(attempt.outcome === 'later' && Number(attempt.afterMs)).toBeGreaterThan(3_000_000)
    const past = await attempted({ status: 429, retryAfter: 'Mon, 02 Mar 2020 09:00:00 GMT' })
    expect(past.attempt).toEqual({ outcome: 'later', afterMs: 0, status: 429 })
  })

  it('does not wait for ever, and does not say that it failed for certain', async () => {
    under.connector.answerNext('hang', 'half')
    const attempts = await Promise.all([1, 2].map(() => under.teams.messenger({ way, message })))
    expect(attempts).toEqual([
      { outcome: 'unclear', status: null },
      { outcome: 'unclear', status: null },
    ])
    await under.connector.untilNoneHangs()
  })

  it('knows that nothing was delivered where nobody listens', async () => {
    const gone = await listenOnLoopback(createServer())
    await gone.close()
    const attempt = await under.teams.messenger({ way: { ...way, serviceUrl: gone.url }, message })
    expect(attempt).toEqual({ outcome: 'later', afterMs: null, status: null })
  })

  it('does not follow Teams to another address', async () => {
    const asked: string[] = []
    const redirecting = await listenOnLoopback(
      createServer((request, response) => {
        asked.push(request.url ?? '')
        response.writeHead(303, { location: '/elsewhere' })
        response.end()
      }),
    )
    await under.teams.messenger({ way: { ...way, serviceUrl: redirecting.url }, message })
    expect(asked).toEqual([expect.stringMatching(/^\/v3\/conversations\/a%3Aels\//)])
    await redirecting.close()
  })

  it('replaces a message sent before', async () => {
    expect(await under.teams.messenger({ way, message, replaces: 'm-7' })).toEqual({
      outcome: 'sent',
      messageId: 'm-7',
    })
    expect(under.connector.sent.at(-1)).toMatchObject({
      how: 'replace',
      conversationId: 'a:els',
      messageId: 'm-7',
    })
  })

  it('makes a new post in a channel and can replace it', async () => {
    const channel = { ...way, conversationType: 'channel', conversationId: '19:c@thread.tacv2' } as const
    const posted = await under.teams.messenger({ way: channel, message })
    const post = under.connector.sent.at(-1)
    expect(post).toMatchObject({ how: 'post', conversationId: '19:c@thread.tacv2', activity: message })
    expect(posted).toEqual({ outcome: 'sent', messageId: post?.messageId })
    await under.teams.messenger({ way: channel, message, replaces: post?.messageId ?? '' })
    expect(under.connector.sent.at(-1)).toMatchObject({
      how: 'replace',
      conversationId: `19:c@thread.tacv2;messageid=${post?.messageId}`,
      messageId: post?.messageId,
    })
  })

  it.each([
    { tenantId: 'another-tenant' },
    { channelId: 'directline' },
    { serviceUrl: 'https://collect.example.com/' },
  ])('sends nothing to a stored way outside the border: %j', async (changes) => {
    const before = under.connector.sent.length
    const attempt = await under.teams.messenger({ way: { ...way, ...changes }, message })
    expect(attempt).toEqual({ outcome: 'unreachable', status: 403 })
    expect(under.connector.sent).toHaveLength(before)
  })

  it('asks Teams for the address of a person, at nobody else', async () => {
    under.connector.knows('29:els', 'els@example.be')
    expect(await under.teams.emailOf(way)).toBe('els@example.be')
    expect(await under.teams.emailOf({ ...way, userId: '29:unknown' })).toBeNull()
    expect(await under.teams.emailOf({ ...way, tenantId: 'another-tenant' })).toBeNull()
  })
})
