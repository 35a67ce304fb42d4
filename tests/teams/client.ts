import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Card } from '../../cards/card.ts'
import type { Connector, Sent } from './connector.ts'
import type { Issuer, TokenFlaw } from './issuer.ts'

/** Where the bot under test listens, and the Teams around it. */
export type ClientOptions = Readonly<{
  port: number
  issuer: Issuer
  connector: Connector
  appId?: string
  tenantId?: string
}>

/** The app and tenant of the tests. */
export const testAppId = '11111111-1111-4111-8111-111111111111'
export const testTenantId = '99999999-9999-4999-8999-999999999999'

/** Somebody with Teams open. `conversationId` defaults to the person's own chat with the bot. */
export type PersonOptions = Readonly<{
  userId: string
  objectId: string | null
  name: string
  conversationId?: string
  conversationType?: 'personal' | 'groupChat' | 'channel'
  locale?: string
}>

/** What one thing somebody did brought about: the HTTP answer, and everything the bot sent to Teams meanwhile. */
export type Outcome = Readonly<{
  status: number
  /** The answer to an invoke; null for anything else. */
  body: Readonly<{ statusCode: number; type: string; value: Card | string }> | null
  /** The activity as it went out, to repeat it with `delivers`. */
  activity: object
  /** What the bot sent to this conversation during the turn, in order. */
  sent: readonly Sent[]
}>

/** One person's hands. Every method resolves when the bot has answered; messages of the turn are in `sent` by then. */
export type TeamsPerson = Readonly<{
  says(text: string): Promise<Outcome>
  taps(verb: string, data: object, how?: Tap): Promise<Outcome>
  /** Types in the search of the compose box; null is the first list, before anything is typed. */
  searches(typed: string | null, page?: Readonly<{ skip: number; count: number }>): Promise<Outcome>
  installs(): Promise<Outcome>
  removes(): Promise<Outcome>
  /** An activity of another kind, or one that was sent before; `extra` goes over the usual fields. */
  delivers(extra: object, wrong?: Readonly<{ flaw?: TokenFlaw }>): Promise<Outcome>
}>

/** `invoke` is Action.Execute (the default), `message` is Action.Submit. */
type Tap = Readonly<{ by?: 'invoke' | 'message'; cardMessageId?: string }>

/** Milliseconds after which the bot answers Teams and goes on sending. */
const receiptTime = 2000
const longestSending = 10_000
const quiet = 1000

/** On a busy machine the messages of a turn may come after its answer: the first, if one must, and all soon after it. */
async function lastOfTurn(sent: () => number, isMessage: boolean): Promise<void> {
  const start = performance.now()
  while (isMessage && sent() === 0 && performance.now() - start < longestSending) await pause(20)
  for (let before = -1; before !== sent(); await pause(quiet)) before = sent()
}

/** A Teams client that posts real, authenticated activities to the bot. */
export function createTeamsClient(options: ClientOptions) {
  const { issuer, connector, port, appId = testAppId, tenantId = testTenantId } = options
  const bot = { id: `28:${appId}`, name: 'Buddy' }

  async function post(
    activity: Readonly<{ conversation: { id: string } }>,
    flaw?: TokenFlaw,
  ): Promise<Outcome> {
    const about = { audience: appId, serviceUrl: connector.serviceUrl }
    const token = await issuer.token(flaw ? { ...about, flaw } : about)
    const before = connector.sent.length
    const start = performance.now()
    const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', authorization: `Bearer ${token}` },
      body: JSON.stringify(activity),
    })
    const text = await response.text()
    const ours = ({ conversationId }: Sent) =>
      conversationId.split(';')[0] === activity.conversation.id.split(';')[0]
    const sent = () => connector.sent.slice(before).filter(ours)
    if (performance.now() - start >= receiptTime) await lastOfTurn(() => sent().length, text === '')
    return { status: response.status, body: text === '' ? null : JSON.parse(text), activity, sent: sent() }
  }

  function person(who: PersonOptions): TeamsPerson {
    const deliver = (extra: object, flaw?: TokenFlaw) =>
      post({ ...envelope(who, { bot, serviceUrl: connector.serviceUrl, tenantId }), ...extra }, flaw)
    return {
      says: (text) => deliver({ type: 'message', text, textFormat: 'plain' }),
      taps: (verb, data, { by = 'invoke', cardMessageId } = {}) =>
        deliver({ ...tapped(verb, data, by), ...(cardMessageId ? { replyToId: cardMessageId } : {}) }),
      searches: (typed, page = { skip: 0, count: 25 }) => deliver(searched(typed, page)),
      installs: () => deliver({ type: 'installationUpdate', action: 'add' }),
      removes: () => deliver({ type: 'installationUpdate', action: 'remove' }),
      delivers: (extra, { flaw } = {}) => deliver(extra, flaw),
    }
  }

  return { person }
}

type Surroundings = Readonly<{ bot: object; serviceUrl: string; tenantId: string }>

function envelope(who: PersonOptions, { bot, serviceUrl, tenantId }: Surroundings) {
  return {
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: who.userId, name: who.name, ...(who.objectId ? { aadObjectId: who.objectId } : {}) },
    recipient: bot,
    conversation: {
      id: who.conversationId ?? `a:chat-${who.userId}`,
      conversationType: who.conversationType ?? 'personal',
      tenantId,
    },
    locale: who.locale ?? 'nl-BE',
    entities: [{ type: 'clientInfo', locale: who.locale ?? 'nl-BE', country: 'BE', platform: 'Web' }],
    channelData: { tenant: { id: tenantId } },
  }
}

function searched(typed: string | null, queryOptions: object): object {
  const parameter =
    typed === null ? { name: 'initialRun', value: 'true' } : { name: 'services', value: typed }
  const value = { commandId: 'offer-services', parameters: [parameter], queryOptions }
  return { type: 'invoke', name: 'composeExtension/query', value }
}

function tapped(verb: string, data: object, by: 'invoke' | 'message'): object {
  if (by === 'message') return { type: 'message', value: { verb, ...data } }
  const action = { type: 'Action.Execute', verb, data }
  return { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual' } }
}
