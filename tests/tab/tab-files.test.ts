import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { ask } from '../http/raw.ts'
import { get, makeTab, script, secret, type TabUnderTest } from './served-tab.ts'

let tab: TabUnderTest
beforeEach(async () => {
  tab = await makeTab()
})
afterEach(() => tab.close())

function directives(response: Response): ReadonlyMap<string, string> {
  const policy = response.headers.get('content-security-policy') ?? ''
  return new Map(
    policy.split('; ').map((one) => [one.split(' ')[0] ?? '', one.split(' ').slice(1).join(' ')]),
  )
}

describe('the page of the tab', () => {
  it.each(['/tab', '/tab/'])(
    'stands at %s, is never kept, and says nothing of where it came from',
    async (path) => {
      const response = await get(await tab.serve(), path)
      expect(response.status).toBe(200)
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      })
    },
  )

  it('may run our own scripts only, and no style without the nonce of this very page', async () => {
    const port = await tab.serve()
    const [first, second] = [await get(port, '/tab'), await get(port, '/tab')]
    const nonces = await Promise.all(
      [first, second].map(async (one) => /nonce="([^"]+)"/.exec(await one.text())?.[1]),
    )
    expect(new Set(nonces).size).toBe(2)
    const policy = directives(first)
    expect(policy.get('default-src')).toBe("'none'")
    expect(policy.get('script-src')).toBe("'self'")
    expect(policy.get('style-src')).toBe(`'self' 'nonce-${nonces[0]}'`)
    expect(policy.get('connect-src')).toBe("'self'")
    expect(policy.get('base-uri')).toBe("'none'")
    expect(policy.get('form-action')).toBe("'none'")
    expect([...policy.values()].join(' ')).not.toContain('unsafe')
  })

  it('may be shown by Teams’ hosts alone, and by this machine in the trial', async () => {
    const real = directives(await get(await tab.serve({ mode: 'real' }), '/tab')).get('frame-ancestors')
    expect(real?.split(' ')).toEqual([
      'https://teams.microsoft.com',
      'https://*.teams.microsoft.com',
      'https://*.cloud.microsoft',
      'https://*.microsoft365.com',
      'https://*.office.com',
      'https://outlook.office365.com',
      'https://outlook-sdf.office365.com',
    ])
    const local = directives(await get(await tab.serve(), '/tab')).get('frame-ancestors')
    expect(local).toBe(`${real} http://127.0.0.1:*`)
  })

  it('says how it is served', async () => {
    expect(await (await get(await tab.serve(), '/tab')).text()).toContain('data-mode="local" data-hosts=""')
    expect(await (await get(await tab.serve({ mode: 'real' }), '/tab')).text()).toContain(
      'data-mode="real" data-hosts=""',
    )
  })

  it.each([
    ['is being built', new Promise<null>(() => {}), 'wordt klaargezet'],
    ['could not be built', Promise.resolve(null), 'De chat met Buddy werkt wel'],
    ['is not where it should be', Promise.resolve('/nowhere'), 'De chat met Buddy werkt wel'],
  ])('says so in words while it %s', async (_, files, sentence) => {
    const port = await tab.serve({ files })
    await new Promise((resume) => setTimeout(resume, 50))
    const response = await get(port, '/tab')
    expect([response.status, response.headers.get('content-type')]).toEqual([
      503,
      'text/plain; charset=utf-8',
    ])
    expect(await response.text()).toContain(sentence)
    expect(response.headers.get('refresh')).toBe(sentence.includes('klaargezet') ? '2' : null)
    expect(directives(response).get('frame-ancestors')).toContain('https://teams.microsoft.com')
    expect((await get(port, '/tab/assets/main-a1b2.js')).status).toBe(404)
  })
})

describe('the files of the tab', () => {
  it('are kept for good, because their names change with them', async () => {
    const response = await get(await tab.serve(), '/tab/assets/main-a1b2.js')
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    })
    expect(await response.text()).toBe(script)
  })

  it.each([
    ['gzip', true],
    ['br, gzip;q=0.8', true],
    ['identity', false],
    ['gzip;q=0', false],
    ['br', false],
  ])('come packed to who accepts “%s”: %s', async (accepted, isPacked) => {
    const response = await get(await tab.serve(), '/tab/assets/main-a1b2.js', { 'accept-encoding': accepted })
    expect(response.headers.get('content-encoding')).toBe(isPacked ? 'gzip' : null)
    expect(response.headers.get('vary')).toBe('Accept-Encoding')
    expect(Number(response.headers.get('content-length')) < script.length).toBe(isPacked)
    expect(await response.text()).toBe(script)
  })

  it('come as they are when packing makes them no smaller', async () => {
    const response = await get(await tab.serve(), '/tab/assets/tiny-c3d4.css')
    expect(response.headers.get('content-encoding')).toBe(null)
    expect([response.headers.get('content-type'), await response.text()]).toEqual([
      'text/css; charset=utf-8',
      'a{}',
    ])
  })

  it.each(['/tab', '/tab/assets/main-a1b2.js'])('HEAD %s says the same without the body', async (path) => {
    const port = await tab.serve()
    const [got, head] = await Promise.all(
      (['GET', 'HEAD'] as const).map((method) => fetch(`http://127.0.0.1:${port}${path}`, { method })),
    )
    expect(head?.status).toBe(200)
    expect(await head?.text()).toBe('')
    for (const name of ['content-type', 'content-length', 'cache-control'])
      expect([name, head?.headers.get(name)]).toEqual([name, got?.headers.get(name)])
  })

  it.each([
    '/tab/assets/../source.txt',
    '/tab/assets/..%2fsource.txt',
    '/tab/assets/%2e%2e%2fsource.txt',
    '/tab/assets/..%5csource.txt',
    '/tab/assets/../../secret.js',
    '/tab/assets/..%2f..%2fsecret.js',
    '/tab/assets/%00main-a1b2.js',
    '/tab/assets//etc/passwd',
    '/tab/assets/',
    '/tab/assets',
    '/tab/source.txt',
    '/tab/index.html',
    '/tab/assets/constructor',
    '/tab/assets/main-a1b2.js/x',
  ])('no path climbs out of them: %s', async (path) => {
    const { status, text } = await ask({ port: await tab.serve(), path, method: 'GET' })
    expect([400, 404]).toContain(status)
    expect(text).not.toContain(secret)
    expect(text).toMatch(/^\{"error":"[a-z-]+"\}$/)
  })
})
