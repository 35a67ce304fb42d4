import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Card } from '../../cards/card.ts'
import { listenOnLoopback } from './loopback.ts'

/** What the bot sent: an activity as it came over the wire. */
type SentActivity = Readonly<{
  type: string
  text?: string
  summary?: string
  attachments?: readonly Readonly<{ contentType: string; content: Card }>[]
}>

/** One request of the bot to Teams, in the order of arrival. `messageId` is what it got or replaced; null when refused. */
export type Sent = Readonly<{
  how: 'new' | 'replace' | 'post'
  conversationId: string
  messageId: string | null
  activity: SentActivity
  authorization: string | undefined
  at: number
}>

/** How the connector answers one request: a status, `reset` the connection, `hang`, or hang halfway its answer. */
export type ConnectorAnswer =
  | Readonly<{ status: number; retryAfter?: string; body?: string }>
  | 'reset'
  | 'hang'
  | 'half'

/** A stand-in for Teams' connector, over real HTTP on loopback. */
export type Connector = Readonly<{
  serviceUrl: string
  port: number
  /** Everything the bot asked of Teams so far. */
  sent: readonly Sent[]
  /** The next requests get these answers, one each; afterwards all is well again. */
  answerNext(...answers: readonly ConnectorAnswer[]): void
  /** Every request whose conversation is named gets this answer, until `null` is set. */
  answerAlways(conversationId: string, answer: ConnectorAnswer | null): void
  /** What nothing else was set for gets the answer chosen here, each time anew. */
  answerBy(choose: (call: Call) => ConnectorAnswer): void
  /** How many calls hang that the bot has not given up yet. */
  hanging(): number
  /** From now on Teams says that this user signs in with this address; of nobody else it says anything. */
  knows(userId: string, address: string): void
  /** Resolves when `count` requests have come in since the start. */
  waitFor(count: number): Promise<void>
  /** Answers the calls that hang and that the bot has not given up yet. */
  answerHanging(): void
  /** Resolves when the bot has given up every hanging call. */
  untilNoneHangs(): Promise<void>
  close(): Promise<void>
}>

/** Starts a connector that accepts everything until told otherwise. */
export async function startConnector(): Promise<Connector> {
  const sent: Sent[] = []
  const next: ConnectorAnswer[] = []
  const always = new Map<string, ConnectorAnswer>()
  const waiting = new Set<() => void>()
  let choose: (call: Call) => ConnectorAnswer = () => ({ status: 201 })
  let lastId = 1_700_000_000_000

  const members = new Map<string, string>()
  const hanging = new Map<ServerResponse, Promise<unknown>>()

  function hang(response: ServerResponse): void {
    const given = once(response, 'close').finally(() => hanging.delete(response))
    hanging.set(response, given)
  }

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'GET') return introduce(request, response, members)
    const call = callOf(request, await bodyOf(request))
    const answer = next.shift() ?? always.get(call.conversationId) ?? choose(call)
    const isFine = typeof answer === 'object' && answer.status < 300
    if (isFine && call.replaces === null) lastId += 1
    const messageId = isFine ? (call.replaces ?? String(lastId)) : null
    const { how, conversationId, activity } = call
    sent.push({
      how,
      conversationId,
      messageId,
      activity,
      authorization: request.headers.authorization,
      at: Date.now(),
    })
    for (const look of waiting) look()
    if (answer === 'reset') request.socket.resetAndDestroy()
    else if (typeof answer === 'object') give(response, answer, { call, messageId })
    else hang(answer === 'half' ? startOnly(response) : response)
  }

  const server = createServer((request, response) => {
    receive(request, response).catch(() => response.destroy())
  })
  const address = await listenOnLoopback(server)
  return {
    serviceUrl: `${address.url}/teams/`,
    port: address.port,
    sent,
    answerNext: (...answers) => void next.push(...answers),
    answerAlways: (conversationId, answer) =>
      void (answer === null ? always.delete(conversationId) : always.set(conversationId, answer)),
    answerBy: (chosen) => {
      choose = chosen
    },
    hanging: () => hanging.size,
    knows: (userId, address) => void members.set(userId, address),
    waitFor: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (sent.length < count) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      }),
    answerHanging: () => {
      for (const response of hanging.keys()) response.end(JSON.stringify({ id: 'answered-late' }))
    },
    untilNoneHangs: async () => void (await Promise.all(hanging.values())),
    close: address.close,
  }
}

/** One request as it came in; `replaces` is the message whose place it takes. */
export type Call = Readonly<{
  how: Sent['how']
  conversationId: string
  replaces: string | null
  activity: SentActivity
}>

function callOf(request: IncomingMessage, body: string): Call {
  const path = (request.url ?? '').split('/').map(decodeURIComponent)
  const [conversationId, , activityId] = path.slice(path.indexOf('conversations') + 1)
  const parsed = JSON.parse(body)
  if (conversationId === undefined) {
    return {
      how: 'post',
      conversationId: parsed.channelData.channel.id,
      replaces: null,
      activity: parsed.activity,
    }
  }
  if (request.method === 'PUT') {
    return { how: 'replace', conversationId, replaces: activityId ?? null, activity: parsed }
  }
  return { how: 'new', conversationId, replaces: null, activity: parsed }
}

function give(
  response: ServerResponse,
  answer: Exclude<ConnectorAnswer, string>,
  { call, messageId }: Readonly<{ call: Call; messageId: string | null }>,
): void {
  const headers = { 'content-type': 'application/json' }
  response.writeHead(
    answer.status,
    answer.retryAfter === undefined ? headers : { ...headers, 'retry-after': answer.retryAfter },
  )
  const id = call.how === 'post' ? `${call.conversationId};messageid=${messageId}` : messageId
  const fine = call.how === 'post' ? { id, activityId: id } : { id }
  response.end(answer.body ?? JSON.stringify(messageId === null ? { error: { code: 'Refused' } } : fine))
}

function introduce(
  request: IncomingMessage,
  response: ServerResponse,
  members: ReadonlyMap<string, string>,
): void {
  const id = decodeURIComponent(request.url?.split('/').at(-1) ?? '')
  const userPrincipalName = members.get(id)
  response.writeHead(userPrincipalName === undefined ? 404 : 200, { 'content-type': 'application/json' })
  response.end(JSON.stringify(userPrincipalName === undefined ? {} : { id, name: '', userPrincipalName }))
}

function startOnly(response: ServerResponse): ServerResponse {
  response.writeHead(201, { 'content-type': 'application/json' })
  response.write('{')
  return response
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
