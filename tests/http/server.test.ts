import { afterEach, describe, expect, it } from '@jest/globals'
import { createServer, type HttpServer, type Limits, PortInUse } from '../../bot/http/server.ts'
import { ask, sayAndWait } from './raw.ts'

type Given = Readonly<{
  parts?: Readonly<Record<string, boolean>> | Error
  handle?: () => Promise<Readonly<{ status: number; body?: object }>>
  limits?: Limits
}>

describe('the server', () => {
  const open: HttpServer[] = []
  const errors: object[] = []
  afterEach(async () => {
    await Promise.all(open.splice(0).map((server) => server.close()))
    errors.splice(0)
  })

  function serve({ parts = {}, handle = async () => ({ status: 200 }), limits }: Given = {}): HttpServer {
    const server = createServer({
      teams: { handle },
      health: async () => {
        if (parts instanceof Error) throw parts
        return parts
      },
      log: { error: (entry) => void errors.push(entry) },
      ...(limits ? { limits } : {}),
    })
    open.push(server)
    return server
  }

  const get = (port: number, path: string) => ask({ port, path, method: 'GET' })

  it('is well when every part is', async () => {
    const port = await serve({ parts: { teams: true, outbox: true } }).listen(0, '127.0.0.1')
    const { status, text } = await get(port, '/health')
    expect({ status, body: JSON.parse(text) }).toEqual({
      status: 200,
      body: { status: 'ok', parts: { teams: true, outbox: true } },
    })
  })

  it('is unavailable when one part is not, or nobody can tell, and says no more', async () => {
    const one = await serve({ parts: { teams: true, outbox: false } }).listen(0, '127.0.0.1')
    expect(await get(one, '/health')).toMatchObject({
      status: 503,
      text: '{"status":"unavailable","parts":{"teams":true,"outbox":false}}',
    })
    const none = await serve({ parts: new Error('secret of the keys') }).listen(0, '127.0.0.1')
    expect(await get(none, '/health')).toMatchObject({
      status: 503,
      text: '{"status":"unavailable","parts":{"health":false}}',
    })
  })

  it('knows no other address and does not repeat it', async () => {
    const port = await serve().listen(0, '127.0.0.1')
    for (const path of [
      '/',
      '/api',
      '/api/messages/x',
      '/<script>',
      '/../etc/passwd',
      '/%00',
      '/%zz',
      '//health',
    ]) {
      const { status, text } = await get(port, path)
      expect([path, status, text]).toEqual([
        path,
        status === 400 ? 400 : 404,
        expect.stringMatching(/^\{"error":"[a-z-]+"\}$/),
      ])
    }
  })

  it('keeps its answers out of caches, frames and guesses, and does not say what it runs on', async () => {
    const port = await serve().listen(0, '127.0.0.1')
    for (const path of ['/health', '/nowhere']) {
      const { headers } = await get(port, path)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      })
      expect(headers).not.toHaveProperty('server')
      expect(headers).not.toHaveProperty('x-powered-by')
    }
  })

  it('passes the answer to an invoke on, whatever the client says it accepts', async () => {
    const body = { statusCode: 200, type: 'x', value: 'é' }
    const port = await serve({ handle: async () => ({ status: 200, body }) }).listen(0, '127.0.0.1')
    const headers = { 'content-type': 'application/json; charset=utf-8', accept: 'image/png' }
    const { status, text, headers: answered } = await ask({ port, headers, chunks: ['{}'] })
    expect({ status, body: JSON.parse(text) }).toEqual({ status: 200, body })
    expect(answered['content-type']).toBe('application/json; charset=utf-8')
  })

  it('hides what went wrong inside', async () => {
    const handle = () => Promise.reject(new Error('secret of the disk'))
    const port = await serve({ handle }).listen(0, '127.0.0.1')
    const { status, text } = await ask({
      port,
      headers: { 'content-type': 'application/json' },
      chunks: ['{}'],
    })
    expect({ status, text }).toEqual({ status: 500, text: '{"error":"internal-error"}' })
    expect(errors).toEqual([{ event: 'http-failed', code: 'Error' }])
  })

  it('ends connections that never finish what they say, and serves others meanwhile', async () => {
    const limits = { request: 600, headers: 300, check: 50 }
    const port = await serve({ limits }).listen(0, '127.0.0.1')
    const head = 'POST /api/messages HTTP/1.1\r\nHost: bot\r\n'
    const body = `${head}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{`
    const slow = Array.from({ length: 200 }, (_, at) => sayAndWait(port, at % 2 ? head : body))
    expect((await get(port, '/health')).status).toBe(200)
    await Promise.all(slow)
    expect((await get(port, '/health')).status).toBe(200)
  })

  it('says that the port is taken', async () => {
    const port = await serve().listen(0, '127.0.0.1')
    const failure = await serve()
      .listen(port, '127.0.0.1')
      .catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(PortInUse)
    expect(failure).toMatchObject({ message: 'port-in-use', port })
    open.pop()
  })
})
