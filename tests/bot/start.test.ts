import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { freePort } from '../../bot/commands/playground/port.ts'
import { type Program, startProgram } from '../processes/program.ts'
import { listenOnLoopback } from '../teams/loopback.ts'
import { goodSettings } from './good-settings.ts'

const noInternet = new URL('./child/no-internet.js', import.meta.url).href

let folder: string
let running: Program[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buddy-start-'))
  running = []
})
afterEach(async () => {
  for (const program of running) program.signal('SIGKILL')
  await Promise.all(running.map(({ ended }) => ended))
  await rm(folder, { recursive: true, force: true })
})

/** What `npm start` starts. */
function start(settings: Readonly<Record<string, string>>): Program {
  const program = startProgram({
    path: 'bot/main.ts',
    environment: { DATA_FOLDER: join(folder, 'data'), HOST: '127.0.0.1', ...settings },
    flags: ['--import', noInternet],
  })
  running.push(program)
  return program
}

const { DATA_FOLDER: _, ...good } = goodSettings

describe('npm start', () => {
  it('without settings names each in a line and ends with 1, touching nothing', async () => {
    const program = start({ PORT: 'abc', DATA_FOLDER: '' })
    expect(await program.ended).toBe(1)
    expect(program.said().trimEnd().split('\n')).toEqual([
      'De instellingen kloppen niet (zie .env.example):',
      '  MICROSOFT_APP_ID: ontbreekt',
      '  MICROSOFT_APP_TENANT_ID: ontbreekt',
      '  DATA_FOLDER: ontbreekt',
      '  MASTER_KEY: ontbreekt',
      '  FIRST_COORDINATOR: ontbreekt',
      '  PUBLIC_ADDRESS: ontbreekt',
      '  PORT: moet een getal van 1 tot 65535 zijn',
      expect.stringMatching(/^ {2}MICROSOFT_APP_PASSWORD: ontbreekt \(of /),
    ])
    expect(await readdir(folder)).toEqual([])
  })

  it('refuses without an app id, whatever else is right', async () => {
    const program = start({ ...good, MICROSOFT_APP_ID: '' })
    expect(await program.ended).toBe(1)
    expect(program.said()).toContain('MICROSOFT_APP_ID: ontbreekt')
  })

  it('listens with good settings; without Microsoft’s keys health says not ready and nobody comes in', async () => {
    const port = String(await freePort())
    const program = start({ ...good, PORT: port })
    await program.until('"event":"listening"')
    const health = await fetch(`http://127.0.0.1:${port}/health`)
    expect([health.status, await health.json()]).toEqual([
      503,
      { status: 'unavailable', parts: { teams: false, outbox: true, chains: true } },
    ])
    const message = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
    expect((await fetch(`http://127.0.0.1:${port}/api/messages`, message)).status).toBe(401)
    program.signal('SIGTERM')
    expect(await program.ended).toBe(0)
  })

  it('says that the port is taken, and lets go of the data', async () => {
    const other = await listenOnLoopback(createServer())
    try {
      const port = new URL(other.url).port
      for (let time = 0; time < 2; time++) {
        const program = start({ ...good, PORT: port })
        expect(await program.ended).toBe(1)
        expect(program.said()).toBe(`Poort ${port} is al in gebruik. Kies een andere met PORT.\n`)
      }
    } finally {
      await other.close()
    }
  })

  it('says that it cannot listen there', async () => {
    const program = start({ ...good, HOST: 'nergens.invalid' })
    expect(await program.ended).toBe(1)
    expect(program.said()).toBe(
      'Luisteren op nergens.invalid, poort 3978, lukt niet (ENOTFOUND). Kijk HOST en PORT na.\n',
    )
  })

  it('says that another bot has the data', async () => {
    const first = start({ ...good, PORT: String(await freePort()) })
    await first.until('"event":"listening"')
    const second = start({ ...good, PORT: String(await freePort()) })
    expect(await second.ended).toBe(1)
    expect(second.said()).toMatch(/^De gegevensmap kan niet geopend worden \(in-use\): .*\n$/)
  })

  it.each([
    ['that can never be made', () => '/proc/buddy/data'],
    ['under a file', () => join(folder, 'file', 'data')],
    ['that is a file', () => join(folder, 'file')],
  ])(
    'with a data folder %s ends with one line',
    async (_, place) => {
      await writeFile(join(folder, 'file'), '')
      const program = start({ ...good, DATA_FOLDER: place() })
      expect(await program.ended).toBe(1)
      expect(program.said()).toMatch(/^De gegevensmap kan niet geopend worden \(disk\): .*\n$/)
    },
    10_000,
  )
})
