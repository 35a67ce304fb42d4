import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { TokenFlaw } from '../teams/issuer.ts'
import { startTeams, type TeamsUnderTest } from '../teams/start.ts'
import { ask, sayAndWait } from './raw.ts'

const json = { 'content-type': 'application/json' }
const lien = { userId: '29:lien', objectId: 'object-lien', name: 'Lien' }

describe('a hostile request', () => {
  let under: TeamsUnderTest
  let authorization: string
  beforeAll(async () => {
    // The SDK prints the keys it knows at each wrong token.
    jest.spyOn(console, 'error').mockImplementation(() => {})
    under = await startTeams({ answer: async () => ({ messages: [{ text: 'ja' }] }) })
    const { serviceUrl } = under.connector
    authorization = `Bearer ${await under.issuer.token({ audience: 'any', serviceUrl })}`
  })
  afterAll(async () => {
    jest.restoreAllMocks()
    await under.close()
  })
  afterEach(async () => {
    const { status, sent } = await under.client.person(lien).says('leef je nog?')
    expect({ status, texts: sent.map(({ activity }) => activity.text) }).toEqual({
      status: 200,
      texts: ['ja'],
    })
  })

  it('that says gzip and is not', async () => {
    const headers = { ...json, 'content-encoding': 'gzip' }
    expect(await ask({ port: under.port, headers, chunks: ['this is not gzip'] })).toMatchObject({
      status: 415,
      text: '{"error":"unsupported-media-type"}',
    })
  })

  it('that is a gzip bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    const headers = { ...json, 'content-encoding': 'gzip', 'content-length': String(bomb.length) }
    expect((await ask({ port: under.port, headers, chunks: [bomb] })).status).toBe(415)
  })

  it.each(['deflate', 'br', 'identity, gzip', 'identity'])('with Content-Encoding %s', async (encoding) => {
    const headers = { ...json, 'content-encoding': encoding }
    expect((await ask({ port: under.port, headers, chunks: ['{}'] })).status).toBe(415)
  })

  it('that announces too much', async () => {
    const headers = { ...json, 'content-length': String(256 * 1024 + 1) }
    const words = [
      'POST /api/messages HTTP/1.1',
      'Host: bot',
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      '',
      '{',
    ]
    const heard = await sayAndWait(under.port, words.join('\r\n'))
    expect(heard).toMatch(/^HTTP\/1\.1 413 /)
    expect(heard).toMatch(/\{"error":"too-large"\}$/)
  })

  it('that sends too much in pieces', async () => {
    const piece = Buffer.alloc(64 * 1024, 0x20)
    const chunks = [piece, piece, piece, piece, Buffer.from(' ')]
    expect((await ask({ port: under.port, headers: json, chunks })).status).toBe(413)
  })

  it('of just the largest size is read', async () => {
    const chunks = [Buffer.alloc(256 * 1024, 0x20)]
    expect((await ask({ port: under.port, headers: json, chunks })).status).toBe(400)
  })

  it.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/jsonp',
    'text/json',
    '',
  ])('of type "%s"', async (type) => {
    const headers = type === '' ? {} : { 'content-type': type }
    expect((await ask({ port: under.port, headers, chunks: ['type=message'] })).status).toBe(415)
  })

  it.each([
    '',
    'null',
    '[]',
    '"message"',
    '{',
    '[[[[',
    '{"type":1}',
    '\u0000',
    '{"__proto__":{"type":"message"}}',
  ])('with the body %j', async (body) => {
    const headers = { ...json, authorization }
    const { status, text } = await ask({ port: under.port, headers, chunks: [body] })
    expect({ status, text }).toEqual({ status: 400, text: '{"error":"bad-request"}' })
  })

  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('with method %s', async (method) => {
    const { status, text } = await ask({ port: under.port, method, headers: json })
    expect({ status, text }).toEqual({ status: 405, text: '{"error":"method-not-allowed"}' })
  })

  it.each<TokenFlaw>(['forged', 'expired', 'alg-none', 'other-audience', 'other-issuer'])(
    'with a token that is %s',
    async (flaw) => {
      const outcome = await under.client.person(lien).delivers({ type: 'message', text: 'x' }, { flaw })
      expect({ status: outcome.status, body: outcome.body }).toEqual({
        status: 401,
        body: { error: 'unauthorized' },
      })
    },
  )

  it.each(['', 'Bearer', 'Bearer x', 'Bearer a.b.c', 'Basic YTpi', `Bearer ${'x'.repeat(9000)}`])(
    'with the Authorization "%s"',
    async (given) => {
      const { status, text } = await ask({
        port: under.port,
        headers: { ...json, authorization: given },
        chunks: ['{"type":"message"}'],
      })
      expect({ status, text }).toEqual({ status: 401, text: '{"error":"unauthorized"}' })
    },
  )

  it('that breaks off halfway', async () => {
    const words =
      'POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{'
    const { connect } = await import('node:net')
    await new Promise<void>((resolve) => {
      const socket = connect(under.port, '127.0.0.1', () => {
        socket.write(words)
        setTimeout(() => socket.resetAndDestroy(), 50)
      })
      socket.on('error', () => {})
      socket.on('close', () => resolve())
    })
  })

  it('that is not HTTP, or wants another protocol', async () => {
    expect(await sayAndWait(under.port, 'hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
    const upgrade = 'GET /health HTTP/1.1\r\nHost: bot\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'
    expect(await sayAndWait(under.port, upgrade)).toBe('')
    expect(await sayAndWait(under.port, 'CONNECT example.com:443 HTTP/1.1\r\nHost: bot\r\n\r\n')).toBe('')
  })
})
