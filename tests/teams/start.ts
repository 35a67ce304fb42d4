import type { Answering, Message, OnShown } from '../../bot/asked.ts'
import { createServer } from '../../bot/http/server.ts'
import { createTeams, type Teams } from '../../bot/teams/teams.ts'
import { createTeamsClient, testAppId, testTenantId } from './client.ts'
import { type Connector, startConnector } from './connector.ts'
import { credentialsFor } from './credentials.ts'
import { type Issuer, startIssuer } from './issuer.ts'

/** One line of the bot's log. */
type LogLine = Readonly<{ level: 'info' | 'warn' | 'error' } & Record<string, unknown>>

/** A bot behind a real server, with a Teams around it. */
export type TeamsUnderTest = Readonly<{
  teams: Teams
  port: number
  issuer: Issuer
  connector: Connector
  client: ReturnType<typeof createTeamsClient>
  log: readonly LogLine[]
  close(): Promise<void>
}>

/** What answers; everything else of the bot is the real thing. */
export type Parts = Readonly<{
  answer: Answering
  onShown?: OnShown
  failed?: (error: unknown, locale: string) => Message
  serviceHosts?: readonly string[]
}>

/** Starts issuer, connector and bot on free ports of loopback. */
export async function startTeams({
  answer,
  onShown = async () => {},
  failed = () => ({ text: 'Niet opgeslagen.' }),
  serviceHosts = ['127.0.0.1'],
}: Parts): Promise<TeamsUnderTest> {
  const [issuer, connector] = await Promise.all([startIssuer(), startConnector()])
  const lines: LogLine[] = []
  const line = (level: LogLine['level']) => (entry: object) => void lines.push({ level, ...entry })
  const log = { info: line('info'), warn: line('warn'), error: line('error') }
  const teams = createTeams({
    app: { id: testAppId, tenantId: testTenantId, credential: { kind: 'secret', secret: 'of-the-tests' } },
    mode: 'real',
    seams: { openIdUrl: issuer.openIdUrl, credentialsFactory: credentialsFor(testAppId) },
    allowed: { tenants: [testTenantId], serviceHosts, channels: ['msteams'] },
    answer,
    onShown,
    failed,
    log,
  })
  const server = createServer({ teams, health: async () => ({ teams: await teams.ready() }), log })
  const port = await server.listen(0, '127.0.0.1')
  return {
    teams,
    port,
    issuer,
    connector,
    client: createTeamsClient({ port, issuer, connector }),
    log: lines,
    close: async () => {
      await server.close()
      await Promise.all([issuer.close(), connector.close()])
    },
  }
}
