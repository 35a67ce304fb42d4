import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Asked, Reply } from '../../bot/asked.ts'
import { wallClock } from '../../bot/clock.ts'
import { createServer } from '../../bot/http/server.ts'
import { type LiveParts, usualLiveLimits } from '../../bot/tab/live/live-pages.ts'
import { createTab } from '../../bot/tab/tab.ts'

/** The one script of the made-up tab. */
export const script = `console.log(${JSON.stringify('x'.repeat(500))})`
/** What stands beside the files that are served. */
export const secret = 'nobody may read this'
/** The one person of the trial. */
export const lies = {
  id: 'lies',
  name: 'Lies',
  roles: ['student'],
  objectId: '00000000-0000-4000-8000-000000000020',
}

const silent = { info: () => {}, warn: () => {}, error: () => {} }

const page = `<html data-mode="{{mode}}" data-hosts="{{hosts}}"><meta name="style-nonce" nonce="{{nonce}}">`

/** How the tab is served; `files` in the place of the made-up ones, `live` what its pages are looked at with. */
type Given = Readonly<{
  files?: Promise<string | null>
  mode?: 'real' | 'local'
  reply?: Reply
  live?: Pick<LiveParts, 'look' | 'onCommit'> & Required<Pick<LiveParts, 'limits'>>
}>

const nobodyLooks: NonNullable<Given['live']> = {
  look: async () => ({ kind: 'unknown' }),
  onCommit: () => () => {},
  limits: usualLiveLimits,
}

/** A made-up tab behind a real server, and what it asked. */
export type TabUnderTest = Readonly<{
  serve: (given?: Given) => Promise<number>
  asked: readonly Asked[]
  close: () => Promise<void>
}>

/** Writes a tab of three files, to be served as often as a test wants. */
export async function makeTab(): Promise<TabUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), 'buddy-tab-'))
  const dist = join(folder, 'dist')
  await mkdir(join(dist, 'assets'), { recursive: true })
  await writeFile(join(dist, 'index.html'), page)
  await writeFile(join(dist, 'source.txt'), secret)
  await writeFile(join(dist, 'assets', 'main-a1b2.js'), script)
  await writeFile(join(dist, 'assets', 'tiny-c3d4.css'), 'a{}')
  await writeFile(join(folder, 'secret.js'), secret)
  const asked: Asked[] = []
  const closing: (() => Promise<void>)[] = []

  async function serve(given: Given = {}): Promise<number> {
    const { files, mode = 'local', reply = { messages: [] }, live = nobodyLooks } = given
    const { limits, ...looked } = live
    const answer = async (one: Asked) => {
      asked.push(one)
      return reply
    }
    const server = createServer({
      teams: { handle: async () => ({ status: 200 }) },
      health: async () => ({}),
      log: { error: () => {} },
      tab: createTab(
        { ...settingsOf(mode, files ?? Promise.resolve(dist)), live: limits },
        {
          answer,
          guests: { includes: () => false },
          clock: wallClock,
          log: silent,
          refuse: async () => {},
          ...looked,
        },
      ),
    })
    closing.push(() => server.close())
    const port = await server.listen(0, '127.0.0.1')
    // What was built is read after the server listens.
    for (let tries = 0; tries < 100 && !files && (await get(port, '/tab')).status !== 200; tries++)
      await new Promise((resume) => setTimeout(resume, 10))
    return port
  }

  return {
    serve,
    asked,
    close: async () => {
      await Promise.all(closing.map((close) => close()))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function settingsOf(mode: 'real' | 'local', files: Promise<string | null>) {
  return mode === 'local'
    ? ({ mode, files, people: [lies], tenantId: 'trial' } as const)
    : ({ mode, files, trust: { appId: 'app', host: 'buddy.example', tenants: [] } } as const)
}

type Headers = Readonly<Record<string, string>>

/** GET of one address. */
export function get(port: number, path: string, headers: Headers = {}): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}${path}`, { headers })
}

/** POST of a text that says it is JSON. */
export function post(port: number, path: string, body: string, headers: Headers = {}): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  })
}

/** Chooses the one person of the trial; gives the token. */
export async function signIn(port: number): Promise<string> {
  const { token } = (await (await post(port, '/tab/sign-in', '{"person":"lies"}')).json()) as {
    token: string
  }
  return token
}
