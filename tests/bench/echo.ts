import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { testAppId } from '../teams/client.ts'
import type { Connector } from '../teams/connector.ts'
import type { Issuer } from '../teams/issuer.ts'

/** The peer to measure against: botbuilder's own echo bot on restify, with authentication, in a process of its own. */
export type Echo = Readonly<{ port: number; close(): Promise<void> }>

/** Starts the echo bot for the tests' app; it answers where the activities' serviceUrl (the connector's) says. */
export async function startEcho({
  issuer,
}: Readonly<{ issuer: Issuer; connector: Connector }>): Promise<Echo> {
  const program = fileURLToPath(new URL('./child/echo.ts', import.meta.url))
  const child = fork(program, [issuer.openIdUrl, testAppId], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [port] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`echo-ended-${code}`))),
  ])
  return {
    port: Number(port),
    async close() {
      child.kill()
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}
