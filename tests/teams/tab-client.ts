import type { JWTPayload } from 'jose'
import type { DateTime } from 'luxon'
import type { Card } from '../../cards/card.ts'
import { Page } from '../../cards/pages/page.ts'
import { testAppId, testTenantId } from './client.ts'
import type { Issuer } from './issuer.ts'
import { type Listening, listenTo } from './live-stream.ts'

/** The host the tab of the tests is served under, as the bot is told. */
export const testHost = 'buddy.example'

/** What the tab was answered with; `page` has passed its schema. */
export type TabOutcome = Readonly<{
  status: number
  page: Page | null
  cards: readonly Card[]
  texts: readonly string[]
  /** The answer as it came over the wire. */
  text: string
  headers: Headers
}>

/** How a question differs from a good one. */
export type TabAsking = Readonly<{
  claims?: JWTPayload
  authorization?: string
  locale?: string
  body?: string
}>

/** One person with the tab open. `listens` to a page as a window of theirs does that shows what `mark` stands for. */
export type TabPerson = Readonly<{
  asks(verb: string, data?: object, how?: TabAsking): Promise<TabOutcome>
  /** Asks for a file to save. */
  downloads(verb: string, data?: object, how?: TabAsking): Promise<Downloaded>
  listens(verb: string, data?: object, how?: TabAsking & Readonly<{ mark?: string }>): Promise<Listening>
}>

/** What came of asking for a file; `name` is null when it was answered with something else. */
type Downloaded = Readonly<{ status: number; name: string | null; bytes: Buffer; headers: Headers }>

/** The claims of a token as Microsoft Entra puts them in it for Teams' single sign-on (v2). */
export function tabClaims(objectId: string, now: DateTime): JWTPayload {
  const seconds = Math.floor(now.toSeconds())
  return {
    aud: testAppId,
    iss: `https://login.microsoftonline.com/${testTenantId}/v2.0`,
    tid: testTenantId,
    oid: objectId,
    scp: 'access_as_user',
    iat: seconds - 60,
    nbf: seconds - 60,
    exp: seconds + 3600,
    ver: '2.0',
  }
}

type Sent = Readonly<{ card: Card }> | Readonly<{ text: string }>
type Body = Readonly<{ page?: unknown; inPlace?: Card; messages?: readonly Sent[] }>

/** A tab that asks over real HTTP with real signed tokens. */
export function createTabClient({
  port,
  issuer,
  now,
}: Readonly<{ port: number; issuer: Issuer; now: () => DateTime }>) {
  const post = async (path: string, objectId: string, asked: object, how: TabAsking) => {
    const token = await issuer.signs({ ...tabClaims(objectId, now()), ...how.claims })
    return fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': how.locale ?? 'nl-BE',
        authorization: how.authorization ?? `Bearer ${token}`,
      },
      body: how.body ?? JSON.stringify(asked),
    })
  }
  return {
    person: (objectId: string): TabPerson => ({
      asks: async (verb, data = {}, how = {}) => {
        const response = await post('/tab/ask', objectId, { verb, data }, how)
        return outcomeOf(response, await response.text())
      },
      downloads: async (verb, data = {}, how = {}) => {
        const response = await post('/tab/file', objectId, { verb, data }, how)
        const { status, headers } = response
        const name = /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '')?.[1] ?? null
        return { status, headers, name, bytes: Buffer.from(await response.arrayBuffer()) }
      },
      listens: async (verb, data = {}, { mark = null, ...how } = {}) =>
        listenTo(await post('/tab/live', objectId, { verb, data, mark }, how)),
    }),
  }
}

function outcomeOf({ status, headers }: Response, text: string): TabOutcome {
  const isJson = headers.get('content-type')?.startsWith('application/json') ?? false
  const { page, inPlace, messages = [] }: Body = isJson ? JSON.parse(text) : {}
  const below = messages.flatMap((one) => ('card' in one ? [one.card] : []))
  return {
    status,
    text,
    headers,
    page: page === undefined ? null : Page.parse(page),
    cards: [...(inPlace ? [inPlace] : []), ...below],
    texts: messages.flatMap((one) => ('text' in one ? [one.text] : [])),
  }
}
