import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { freePort } from '../../bot/commands/playground/port.ts'
import { type Program, startProgram } from '../processes/program.ts'
import { listenOnLoopback } from '../teams/loopback.ts'
import { type LocalCaller, startLocalCaller } from './local-caller.ts'

let folder: string
let port: number
let caller: LocalCaller
let running: Program[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buddy-try-'))
  port = await freePort()
  caller = await startLocalCaller()
  running = []
})
afterEach(async () => {
  for (const program of running) program.signal('SIGKILL')
  await Promise.all([...running.map(({ ended }) => ended), caller.close()])
  await rm(folder, { recursive: true, force: true })
})

/** What `npm run try -- …` starts, on a port and in a folder of this test. */
function tryOut(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Program {
  const place = ['--port', String(port), '--folder', folder]
  const program = startProgram({ path: 'bot/commands/try.ts', words: [...place, ...words], environment })
  running.push(program)
  return program
}

async function tryAlone(...words: readonly string[]): Promise<Program> {
  const program = tryOut(['--no-playground', ...words])
  await program.until('Ctrl-C')
  return program
}

async function ends(program: Program): Promise<void> {
  program.signal('SIGINT')
  expect(await program.ended).toBe(0)
  await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow()
}

/** Lies keeps a phone call of today. */
async function keepsCall(): Promise<string> {
  await caller.says(port, 'gebeld met G-014 vandaag 23 min')
  return caller.tapsSave(port)
}

describe('npm run try -- --no-playground', () => {
  it('tells who there is and what to try, keeps what was logged over a restart, and forgets it with --fresh', async () => {
    const first = await tryAlone()
    expect(first.said()).toContain(`De bot draait op http://127.0.0.1:${port}/api/messages`)
    for (const name of ['Lies Vroedkunde (student)', '(begeleider)', '(doorverwijzer)'])
      expect(first.said()).toContain(name)
    expect(first.said().match(/^ {2}als .*: .*$/gm)).toHaveLength(3)
    expect(await keepsCall()).toContain('Bewaard')
    await ends(first)

    const second = await tryAlone()
    expect(await caller.says(port, 'mijn contacten')).toContain('23 min')
    await ends(second)

    await writeFile(join(folder, 'mine.txt'), 'not of the trial')
    const third = await tryAlone('--fresh')
    expect(await caller.says(port, 'mijn contacten')).not.toContain('23 min')
    await ends(third)
    await rm(join(folder, 'mine.txt'))
  })

  it('says that the port is taken, and ends with 1', async () => {
    const other = await listenOnLoopback(createServer())
    port = other.port
    const program = tryOut(['--no-playground'])
    expect(await program.ended).toBe(1)
    expect(program.said()).toMatch(new RegExp(`^Poort ${port} is al in gebruik\\. .*\n$`))
    await other.close()
  })

  it.each([[[]], [['--fresh']]])('leaves a folder alone that another trial works in %j', async (words) => {
    const first = await tryAlone()
    const firstPort = port
    port = await freePort()
    const second = tryOut(['--no-playground', ...words])
    expect(await second.ended).toBe(1)
    expect(second.said()).toMatch(/^Er draait al een proef in die map\. .*\n$/)
    expect(await caller.says(firstPort, 'mijn contacten')).toContain('G-014')
    port = firstPort
    await ends(first)
  })

  it.each([
    ['--fris', 'Dit ken ik niet: --fris.'],
    ['opnieuw', 'Dit ken ik niet: opnieuw.'],
    ['--fresh=ja', 'Bij --fresh hoort geen waarde.'],
    ['--windows-port', 'Bij --windows-port hoort een waarde.'],
    ['--windows-port=abc', 'Een poort is een getal van 1 tot'],
    ['--folder=/proc/buddy', 'De map van de proef kan niet gebruikt worden (ENOENT).'],
  ])('does not start on %s, and says why in one line', async (word, reason) => {
    const program = tryOut(['--no-playground', word])
    expect(await program.ended).toBe(1)
    expect(program.said()).toMatch(/^.*\n$/)
    expect(program.said()).toContain(reason)
  })
})

describe('npm run try where the client cannot be fetched', () => {
  it('runs the bot all the same and says so', async () => {
    const refusing = { npm_config_registry: `http://127.0.0.1:${await freePort()}`, npm_config_cache: folder }
    const program = tryOut(['--windows-port', String(await freePort())], refusing)
    await program.until('Ctrl-C')
    expect(program.said()).toMatch(/De proefvensters konden niet opgehaald worden.*De bot zelf draait wel/)
    expect(await caller.says(port, 'hallo')).toContain('Lies')
    await ends(program)
  }, 60_000)
})
