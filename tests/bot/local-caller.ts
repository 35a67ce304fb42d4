import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { playgroundTenant } from '../../bot/commands/playground/seat.ts'
import { fictionalPeople } from '../../bot/fictional/people.ts'
import { answered, lastCard, press, textOf } from '../stories/hands.ts'
import { startConnector } from '../teams/connector.ts'

/** The first student of the fictional programme with a client of her own, as the Playground is one: no token, on this machine. */
export type LocalCaller = Readonly<{
  /** Says something to the bot on a port; gives all that it answered. */
  says: (port: number, text: string) => Promise<string>
  /** Taps *Bewaren* on the newest card; gives the card in its place. */
  tapsSave: (port: number) => Promise<string>
  close: () => Promise<void>
}>

const recorded = JSON.parse(
  readFileSync(new URL('../bot-teams/recorded/playground-message.json', import.meta.url), 'utf8'),
)

/** Starts what the bot answers to. */
export async function startLocalCaller(): Promise<LocalCaller> {
  const connector = await startConnector()
  const student = fictionalPeople.find(({ roles }) => roles.includes('student'))

  async function post(port: number, activity: object): Promise<string> {
    const conversation = { ...recorded.conversation, tenantId: playgroundTenant }
    const usual = {
      ...recorded,
      id: randomUUID(),
      locale: 'nl-BE',
      entities: [],
      from: { id: student?.id, name: student?.name, aadObjectId: student?.objectId },
      conversation,
      channelData: { tenant: { id: playgroundTenant } },
      serviceUrl: connector.serviceUrl,
    }
    const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...usual, ...activity }),
    })
    if (!response.ok) throw new Error(`refused with ${response.status}`)
    return response.text()
  }

  return {
    says: async (port, text) => {
      const before = connector.sent.length
      await post(port, { type: 'message', text })
      return JSON.stringify(connector.sent.slice(before).map(({ activity }) => activity))
    },
    tapsSave: async (port) => {
      const { card, messageId } = lastCard(connector)
      const [verb, data] = press(card, 'save-contact')
      const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' }
      const tap = { type: 'invoke', name: 'adaptiveCard/action', value, replyToId: messageId }
      const body = JSON.parse(await post(port, tap))
      return textOf(answered({ status: 200, body, activity: tap, sent: [] }))
    },
    close: connector.close,
  }
}
