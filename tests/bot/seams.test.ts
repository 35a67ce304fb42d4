import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { freePort } from '../../bot/commands/playground/port.ts'
import { within } from '../processes/alive.ts'
import { type Program, startProgram } from '../processes/program.ts'
import { createTeamsClient, testAppId, testTenantId } from '../teams/client.ts'
import { startTeams, type TeamsUnderTest } from '../teams/start.ts'
import { goodSettings } from './good-settings.ts'
import { seamArguments, seamVariables } from './seam-names.ts'

// With Microsoft's own keys at hand health would rightly say that all is well; the seams need this machine only.
const noInternet = new URL('./child/no-internet.js', import.meta.url).href
const teamsHost = 'smba.trafficmanager.net'

let folder: string
let open: TeamsUnderTest
let running: Program[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buddy-seams-'))
  open = await startTeams({ answer: async () => ({ messages: [] }), serviceHosts: [teamsHost] })
  running = []
})
afterEach(async () => {
  for (const program of running) program.signal('SIGKILL')
  await Promise.all([...running.map(({ ended }) => ended), open.close()])
  await rm(folder, { recursive: true, force: true })
})

type Temptation = Readonly<{ words?: readonly string[]; environment?: Readonly<Record<string, string>> }>

/** Starts what `npm start` starts, with all it needs and these words or settings beside; gives the port. */
async function start({ words = [], environment = {} }: Temptation): Promise<number> {
  const port = await freePort()
  const good = {
    ...goodSettings,
    MICROSOFT_APP_ID: testAppId,
    MICROSOFT_APP_TENANT_ID: testTenantId,
    DATA_FOLDER: join(folder, 'data'),
    HOST: '127.0.0.1',
    PORT: String(port),
  }
  const program = startProgram({
    path: 'bot/main.ts',
    words,
    environment: { ...environment, ...good },
    flags: ['--import', noInternet],
  })
  running.push(program)
  await within(program.until('"event":"listening"'), 20_000, program.said)
  return port
}

/** Somebody says hallo from Teams' own address with a token of the tests' issuer; gives the status. */
async function says(port: number): Promise<number> {
  const connector = { ...open.connector, serviceUrl: `https://${teamsHost}/emea/` }
  const client = createTeamsClient({ port, issuer: open.issuer, connector })
  const { status } = await client.person({ userId: '29:lien', objectId: 'lien', name: 'Lien' }).says('hallo')
  return status
}

/** The same without any token, as a bot in local mode believes it. */
async function saysUnsigned(port: number, channelId: string): Promise<number> {
  const activity = {
    type: 'message',
    id: 'unsigned',
    text: 'hallo',
    channelId,
    serviceUrl: `https://${teamsHost}/emea/`,
    from: { id: '29:lien', name: 'Lien', aadObjectId: 'lien' },
    recipient: { id: `28:${testAppId}`, name: 'Buddy' },
    conversation: { id: 'a:chat', conversationType: 'personal', tenantId: testTenantId },
    channelData: { tenant: { id: testTenantId } },
  }
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify(activity)
  return (await fetch(`http://127.0.0.1:${port}/api/messages`, { method: 'POST', headers, body })).status
}

describe('npm start believes no issuer of the tests', () => {
  it('though a bot whose seam is open does', async () => {
    expect(await says(open.port)).toBe(200)
    expect(open.issuer.asked()).toBeGreaterThan(0)
  })

  it.each<[string, (openIdUrl: string) => Temptation]>([
    ['variable', (openIdUrl) => ({ environment: seamVariables(openIdUrl) })],
    ['argument', (openIdUrl) => ({ words: seamArguments(openIdUrl, folder) })],
    [
      'variable together with any argument',
      (openIdUrl) => ({
        environment: seamVariables(openIdUrl),
        words: seamArguments(openIdUrl, folder),
      }),
    ],
  ])('by any %s', async (_, tempt) => {
    const port = await start(tempt(open.issuer.openIdUrl))
    // 503: it wants Microsoft's keys and cannot have them here.
    expect([401, 503]).toContain(await says(port))
    for (const channelId of ['msteams', 'emulator']) expect(await saysUnsigned(port, channelId)).toBe(401)
    const health = await fetch(`http://127.0.0.1:${port}/health`)
    expect([health.status, await health.json()]).toEqual([
      503,
      { status: 'unavailable', parts: { teams: false, outbox: true, chains: true } },
    ])
    expect(open.issuer.asked()).toBe(0)
  })
})
