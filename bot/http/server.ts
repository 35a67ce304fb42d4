import type { Socket } from 'node:net'
import { createServer as createRestify, type Server } from 'restify'
import { type FamilyPages, pagesAt } from '../closing/family-page.ts'
import type { ServedTab } from '../tab/tab.ts'
import { sendError } from './answers.ts'
import { familyPageRoute } from './family-page-route.ts'
import { guard } from './guard.ts'
import { type Health, healthRoute } from './health-route.ts'
import { helpRoute } from './help-route.ts'
import { hsdsOptions, hsdsRoute, type ServedFeed } from './hsds-route.ts'
import { messagesRoute, type Receiver } from './messages-route.ts'
import { serveTab } from './tab-route.ts'

/** How long a client may take, in ms: for a whole request, for its headers; and how often both are looked at. */
export type Limits = Readonly<{ request: number; headers: number; check: number }>

/** What the server is made of. */
export type ServerOptions = Readonly<{
  teams: Receiver
  health: Health
  log: Readonly<{ error(entry: Readonly<Record<string, string>>): void }>
  limits?: Limits
  /** The read API of the directory; without it its addresses do not exist. */
  feed?: ServedFeed
  /** The tab; without it there is none. */
  tab?: ServedTab
  /** Pages for families; without them their addresses do not exist. */
  pages?: FamilyPages
}>

/** A server that listens on nothing yet; `close` also ends connections that are open. */
export type HttpServer = Readonly<{
  /** Resolves to the port taken (0 picks a free one); rejects with `PortInUse` or `CannotListen`. */
  listen(port: number, host: string): Promise<number>
  close(): Promise<void>
}>

/** Somebody else listens on this port already. */
export class PortInUse extends Error {
  readonly port: number
  constructor(port: number, cause: unknown) {
    super('port-in-use', { cause })
    this.port = port
  }
}

const usualLimits: Limits = { request: 10_000, headers: 5_000, check: 1_000 }

/** The system does not let us listen there: no such host, no right to that port. `code` is the system's. */
export class CannotListen extends Error {
  readonly code: string
  constructor(cause: NodeJS.ErrnoException) {
    super('cannot-listen', { cause })
    this.code = cause.code ?? 'unknown'
  }
}

/** The bot's HTTP server: Teams' messages, health, and a bare 404 for everything else. */
export function createServer(options: ServerOptions): HttpServer {
  const { teams, health, log, limits = usualLimits, feed, tab, pages } = options
  const server = createRestify({ name: '' })
  limitTime(server, limits)
  server.pre(guard)
  server.post('/api/messages', messagesRoute(teams))
  server.get('/health', healthRoute(health))
  if (feed) serveFeed(server, feed)
  if (tab) serveTab(server, tab)
  if (tab) server.get('/help', helpRoute(tab.frames))
  if (pages) {
    server.get(`${pagesAt}/:key`, familyPageRoute(pages.waiting))
    server.get(`${pagesAt}/:key/toon`, familyPageRoute(pages.show))
  }
  // restify's own answers repeat the path that was asked for and the text of a bug.
  server.on('restifyError', (_request, response, error, done) => {
    const status: number = error.statusCode ?? 500
    if (status >= 500) log.error({ event: 'http-failed', code: error.name })
    if (!response.headersSent) sendError(response, status)
    done()
  })
  // Nobody is served over an upgraded connection, and restify would leave it open.
  server.on('upgrade', (_request: unknown, socket: Socket) => socket.destroy())
  return {
    listen: (port, host) => listen(server, port, host),
    close: () => {
      tab?.live.close()
      return close(server)
    },
  }
}

function serveFeed(server: Server, feed: ServedFeed): void {
  const route = hsdsRoute(feed)
  for (const path of ['/hsds', '/hsds/*']) {
    server.get(path, route)
    server.head(path, route)
    server.opts(path, hsdsOptions)
  }
}

/** restify passes none of these on; without them a body that is never finished stays for ever. */
function limitTime(server: Server, limits: Limits): void {
  Object.assign(server.server, {
    requestTimeout: limits.request,
    headersTimeout: limits.headers,
    connectionsCheckingInterval: limits.check,
  })
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortInUse(port, error) : new CannotListen(error)),
    )
    server.listen(port, host, () => resolve(server.address().port))
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.server.closeAllConnections()
  })
}
