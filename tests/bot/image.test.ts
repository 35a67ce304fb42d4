import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { freePort } from '../../bot/commands/playground/port.ts'
import { startCommand } from '../processes/program.ts'
import { importsOf, sourcesOf } from '../structure/rooms.ts'
import { listenOnLoopback } from '../teams/loopback.ts'
import { goodSettings } from './good-settings.ts'
import { letIn, type Step, stagesOf } from './image-file.ts'

// Docker itself is not asked for: its steps are run by hand, as far as a test can (docs/decisions/0027).
const root = fileURLToPath(new URL('../../', import.meta.url))
const [build = [], run = []] = stagesOf()
const noInternet = new URL('./child/no-internet.js', import.meta.url).href

function only(steps: readonly Step[], does: string): string {
  const found = steps.filter((step) => step.does === does)
  if (found.length !== 1) throw new Error(`${found.length} × ${does}`)
  return found[0]?.with ?? ''
}

/** The command of a line in the list form, which no shell reads. */
function listed(text: string): readonly string[] {
  return JSON.parse(text.slice(text.indexOf('[')))
}

const environment = Object.fromEntries(
  only(run, 'ENV')
    .split(' ')
    .map((pair) => pair.split('=')),
)

describe('the image', () => {
  it('stands on a small Node 24, in both stages', () => {
    expect(only(build, 'FROM')).toBe('node:24-slim AS build')
    expect(only(run, 'FROM')).toBe('node:24-slim')
  })

  it('runs as somebody who is not root, on a program that is not theirs, with the data in a volume of their own', () => {
    expect(only(run, 'USER')).toBe('node')
    expect(only(run, 'VOLUME')).toBe(environment.DATA_FOLDER)
    expect(only(run, 'RUN')).toBe('mkdir -m 700 /data && chown node:node /data')
    expect(only(run, 'COPY')).toBe('--from=build /buddy ./')
    expect(run.findIndex(({ does }) => does === 'USER')).toBeGreaterThan(
      run.findIndex(({ does }) => does === 'RUN'),
    )
  })

  it('installs exactly what the lock file holds, and no script of a package runs', () => {
    expect(build.map(({ with: what }) => what)).toContainEqual(
      'npm ci --omit=dev --ignore-scripts --no-audit --no-fund',
    )
  })

  it('leaves out in the end what only the build of the tab needs, and nothing that the bot imports', () => {
    const out = build.find(({ with: what }) => what.startsWith('npm uninstall'))?.with.split(' ') ?? []
    const dropped = out.slice(2).filter((word) => !word.startsWith('--'))
    const rooms = ['programme', 'understanding', 'directory', 'cards', 'storage', 'bot'] as const
    const packages = (...of: readonly string[]) =>
      new Set(
        sourcesOf(...of)
          .flatMap(importsOf)
          .map(packageOf),
      )
    const running = packages(...rooms)
    const ofTab = [...packages('tab')].filter((name) => name !== null && !running.has(name))
    expect(dropped.toSorted()).toEqual(ofTab.toSorted())
  })

  it('says how it is only by its health, which it asks of itself', async () => {
    const command = listed(only(run, 'HEALTHCHECK'))
    expect(only(run, 'HEALTHCHECK')).toMatch(
      /^--interval=30s --timeout=10s --start-period=60s --retries=3 CMD /,
    )
    for (const [status, code] of [
      [200, 0],
      [503, 1],
      // No answer at all; a port that nobody listens on may be somebody's a moment later.
      [null, 1],
    ] as const) {
      const paths: string[] = []
      const server = createServer((request, response) => {
        paths.push(request.url ?? '')
        if (status === null) response.destroy()
        else {
          response.writeHead(status)
          response.end()
        }
      })
      const { url, close } = await listenOnLoopback(server)
      expect([status, await inImage(command, { PORT: new URL(url).port })]).toEqual([status, code])
      expect(new Set(paths)).toEqual(new Set(['/health']))
      await close()
    }
  })
})

/** Runs a command of the image on the Node of this test; gives its exit code. */
async function inImage(
  [node, ...words]: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<number | null> {
  expect(node).toBe('node')
  return startCommand({ command: process.execPath, words, environment: settings }).ended
}

describe('what is put into the image', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'buddy-image-'))
    const { names, not } = letIn()
    for (const name of names)
      await cp(join(root, name), join(folder, name), {
        recursive: true,
        filter: (path) => !not.some((pattern) => matches(pattern, path.slice(root.length))),
      })
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('holds no settings, no data, no tests and nothing built', async () => {
    const names = await readdir(folder, { recursive: true })
    expect(names.filter((name) => /^(\.env|\.git|data|tests|docs)|tab\/dist/.test(name))).toEqual([])
    expect(names).toContain('bot/main.ts')
  })

  it('is enough to build the tab and to start the bot, which then finds the tab built', async () => {
    const built = startCommand({ command: process.execPath, words: [join(folder, tabStep())] })
    expect([await built.ended, built.said()]).toEqual([0, 'tab: building\ntab: built\n'])
    const port = String(await freePort())
    const [, ...words] = listed(only(run, 'CMD'))
    const bot = startCommand({
      command: process.execPath,
      words: ['--import', noInternet, ...words.map((word) => join(folder, word))],
      environment: {
        ...environment,
        ...goodSettings,
        DATA_FOLDER: join(folder, 'data'),
        HOST: '127.0.0.1',
        PORT: port,
      },
    })
    try {
      await bot.until('"event":"listening"')
      expect(await statusOf(`http://127.0.0.1:${port}/tab`)).toBe(200)
      expect(bot.said()).not.toContain('tab-building')
      // Without Microsoft’s keys it is not well, and the health check of the image says so.
      expect(await inImage(listed(only(run, 'HEALTHCHECK')), { PORT: port })).toBe(1)
      bot.signal('SIGTERM')
      expect(await bot.ended).toBe(0)
    } finally {
      bot.signal('SIGKILL')
    }
  })
})

/** The step of the build that builds the tab. */
function tabStep(): string {
  const step = build.find(({ with: what }) => /^node \S+build-tab\.ts$/.test(what))
  return step?.with.replace('node ', '') ?? ''
}

/** The tab is read into memory just after the bot listens. */
async function statusOf(url: string): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const { status } = await fetch(url)
    if (status !== 503) return status
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return 503
}

/** Whether a path is, or lies in, what a line of .dockerignore keeps out. */
function matches(pattern: string, path: string): boolean {
  const expression = pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')
  return new RegExp(`^${expression}(/|$)`).test(path)
}

/** The package an import is of; null for a file of ours or of Node. */
function packageOf(name: string): string | null {
  if (/^(node:|bot\/|cards\/|directory\/|programme\/|storage\/|tab\/|understanding\/)/.test(name)) return null
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
}
