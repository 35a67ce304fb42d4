import { createServer } from 'node:http'
import type { Card } from '../../../cards/card.ts'
import { listenOnLoopback } from '../../teams/loopback.ts'

/** A stand-in for Teams' connector that does as little as it can: it must not be what is measured. */
export type QuietConnector = Readonly<{
  serviceUrl: string
  /** How many requests came in. */
  received: () => number
  /** The last card of a conversation that can be saved, once: it is forgotten when it is taken. */
  takeCard: (conversationId: string) => Readonly<{ card: Card; messageId: string }> | null
  close: () => Promise<void>
}>

/** Starts a connector that accepts everything and keeps the last card with a "Bewaren" of each conversation, unread. */
export async function startQuietConnector(): Promise<QuietConnector> {
  const cards = new Map<string, Readonly<{ body: string; messageId: string }>>()
  let received = 0
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      received += 1
      const messageId = String(1_700_000_000_000 + received)
      if (request.method === 'POST') keep(request.url ?? '', Buffer.concat(chunks).toString(), messageId)
      response.writeHead(201, { 'content-type': 'application/json' })
      response.end(`{"id":"${messageId}"}`)
    })
  })

  function keep(url: string, body: string, messageId: string): void {
    const conversation = /\/conversations\/([^/]+)\//.exec(url)?.[1]
    if (conversation === undefined || !body.includes('"verb":"save-contact"')) return
    cards.set(decodeURIComponent(conversation), { body, messageId })
  }

  // Teams keeps connections open for minutes; a connection closed just as it is used again would count as a failed send.
  server.keepAliveTimeout = 600_000
  const address = await listenOnLoopback(server)
  return {
    serviceUrl: `${address.url}/teams/`,
    received: () => received,
    takeCard: (conversationId) => {
      const kept = cards.get(conversationId)
      cards.delete(conversationId)
      if (kept === undefined) return null
      const card: Card = JSON.parse(kept.body).attachments[0].content
      return { card, messageId: kept.messageId }
    },
    close: address.close,
  }
}
