import type { TurnContext } from 'botbuilder'
import { z } from 'zod'
import type { Attempt } from '../messenger.ts'

/** How long Teams' connector may take over one call, in ms. */
const callTime = 10_000

/** Rings once after so many ms, unless it is called off with what it gives. */
export type Alarm = (ms: number, ring: () => void) => () => void

/** An alarm on the clock on the wall. */
export const wallAlarm: Alarm = (ms, ring) => {
  const timer = setTimeout(ring, ms)
  return () => clearTimeout(timer)
}

type Request = { abortSignal?: AbortSignal }
type Policy = Readonly<{
  name: string
  sendRequest(request: Request, next: (request: Request) => Promise<unknown>): Promise<unknown>
}>
type Pipeline = Readonly<{
  removePolicy(policy: { name: string }): unknown
  addPolicy(policy: Policy, place: { afterPhase: 'Sign' }): void
}>

/** One turn's connection to Teams, as far as the bot uses it. */
export type ConnectorClient = Readonly<{
  client: Readonly<{ pipeline: Pipeline }>
  conversations: Readonly<{
    createConversation(parameters: object): Promise<{ id?: string; activityId?: string }>
    updateActivity(conversationId: string, activityId: string, activity: object): Promise<unknown>
  }>
}>

/** The connector client the SDK made for this turn. */
export function connectorOf(context: TurnContext): ConnectorClient {
  return context.turnState.get<ConnectorClient>(context.adapter.ConnectorClientKey)
}

/** One attempt under way: what stops it when its time is over, and whether anything left the house. */
type Call = { readonly stop: AbortSignal; isOnTheWire: boolean }
const calls: WeakMap<ConnectorClient, Call> = new WeakMap()
const alarms: WeakMap<ConnectorClient, Alarm> = new WeakMap()

/**
 * Takes the SDK's own retries and redirects away and gives each call a time limit: by itself it posts up to four
 * times, follows an address elsewhere, and waits for ever.
 */
export function limitCalls(context: TurnContext, alarm: Alarm): void {
  const connector = connectorOf(context)
  alarms.set(connector, alarm)
  const { pipeline } = connector.client
  pipeline.removePolicy({ name: 'defaultRetryPolicy' })
  pipeline.removePolicy({ name: 'redirectPolicy' })
  pipeline.addPolicy(
    {
      name: 'oneCallInTime',
      async sendRequest(request, next) {
        const call = calls.get(connector)
        if (call?.stop.aborted) throw new Error('too-late-to-send')
        if (call) call.isOnTheWire = true
        // Not `timeout`: it ends when the headers are in and leaves its timer behind.
        request.abortSignal = call?.stop ?? AbortSignal.timeout(callTime)
        return next(request)
      },
    },
    { afterPhase: 'Sign' },
  )
}

/** Makes one call and says what became of it, within the time limit; never rejects. `send` gives the message id. */
export async function attempt(
  context: TurnContext,
  send: () => Promise<string | undefined>,
): Promise<Attempt> {
  const { promise: overdue, resolve } = Promise.withResolvers<Attempt>()
  const stopper = new AbortController()
  const call: Call = { stop: stopper.signal, isOnTheWire: false }
  const connector = connectorOf(context)
  calls.set(connector, call)
  const made = send().then(
    (messageId): Attempt => (messageId ? { outcome: 'sent', messageId } : unclear),
    (error: unknown): Attempt => (call.isOnTheWire ? failure(error) : notSent),
  )
  const callOff = (alarms.get(connector) ?? wallAlarm)(callTime, () => {
    // Fetching the bot's own token has no limit in the SDK; a call that was not made by now will not be made.
    resolve(call.isOnTheWire ? unclear : notSent)
    stopper.abort()
  })
  return Promise.race([made, overdue]).finally(callOff)
}

const Failed = z.object({
  statusCode: z.number().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
})

const notSent: Attempt = { outcome: 'later', afterMs: null, status: null }
const unclear: Attempt = { outcome: 'unclear', status: null }
const neverConnected: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
])
// 401: Teams did not know the bot, so nothing was delivered; it heals with the credentials.
const notDelivered: ReadonlySet<number> = new Set([401, 412, 429, 502, 504])

function failure(error: unknown): Attempt {
  const { statusCode: status, code } = Failed.catch({}).parse(error)
  if (status === undefined) {
    return code !== undefined && neverConnected.has(code) ? notSent : unclear
  }
  if (notDelivered.has(status)) return { outcome: 'later', afterMs: retryAfter(error), status }
  if (status >= 400 && status < 500 && status !== 408) return { outcome: 'unreachable', status }
  return { outcome: 'unclear', status }
}

const WithHeaders = z.object({
  response: z.object({
    headers: z.custom<{ get(name: string): unknown }>((value) => typeof value === 'object'),
  }),
})

function retryAfter(error: unknown): number | null {
  const parsed = WithHeaders.safeParse(error)
  const header = parsed.success ? parsed.data.response.headers.get('retry-after') : null
  if (typeof header !== 'string') return null
  if (/^\d{1,6}$/.test(header)) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now())
}
