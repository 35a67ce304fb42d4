import type { JWTPayload } from 'jose'
import type { DateTime } from 'luxon'
import type { Card } from '../../cards/card.ts'
import { Page } from '../../cards/pages/page.ts'
import { testAppId, testTenantId } from './client.ts'
import type { Issuer } from './issuer.ts'

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

/** One person with the tab open. */
export type TabPerson = Readonly<{
  asks(verb: string, data?: object, how?: TabAsking): Promise<TabOutcome>
  /** Asks for a file to save. */
  downloads(verb: string, data?: object, how?: TabAsking): Promise<Downloaded>
}>

/** What came of asking for a file; `name` is null when it was answered with something else. */
export type Downloaded = Readonly<{ status: number; name: string | null; bytes: Buffer; headers: Headers }>

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

type Posting = Readonly<{ verb: string; data: object; how: TabAsking; objectId: string }>

/** A tab that asks over real HTTP with real signed tokens. */
export function createTabClient({
  port,
  issuer,
  now,
}: Readonly<{ port: number; issuer: Issuer; now: () => DateTime }>) {
  const posts = async (path: string, { verb, data, how, objectId }: Posting): Promise<Response> => {
    const { claims = {}, authorization, locale = 'nl-BE', body } = how
    const token = await issuer.signs({ ...tabClaims(objectId, now()), ...claims })
    return fetch(`http://127.0.0.1:${port}/tab/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': locale,
        authorization: authorization ?? `Bearer ${token}`,
      },
      body: body ?? JSON.stringify({ verb, data }),
    })
  }
  return {
    person: (objectId: string): TabPerson => ({
      asks: async (verb, data = {}, how = {}) => {
        const response = await posts('ask', { verb, data, how, objectId })
        return outcomeOf(response, await response.text())
      },
      downloads: async (verb, data = {}, how = {}) => {
        const response = await posts('file', { verb, data, how, objectId })
        const { status, headers } = response
        const name = /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '')?.[1] ?? null
        return { status, headers, name, bytes: Buffer.from(await response.arrayBuffer()) }
      },
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
