import { randomUUID } from 'node:crypto'
import type { Card } from '../../../cards/card.ts'
import { inputsOf, tapOf } from '../../stories/hands.ts'
import { testAppId, testTenantId } from '../../teams/client.ts'
import type { Somebody } from '../crowd.ts'

/** A body of Teams for a typed message, as text that is ready to be posted. */
export function typed(who: Somebody, text: string, serviceUrl: string): string {
  return JSON.stringify({ ...envelope(who, serviceUrl), type: 'message', text, textFormat: 'plain' })
}

/** The card a student got, with the id of its message. */
export type Shown = Readonly<{ card: Card; messageId: string }>

/** A body of Teams for one tap on "Bewaren"; what the sentence left open of the three required answers is chosen. */
export function saved(who: Somebody, { card, messageId }: Shown, serviceUrl: string): string {
  const { verb, data } = tapOf(card, 'save-contact', chosen(card))
  const action = { type: 'Action.Execute', verb, data }
  return JSON.stringify({
    ...envelope(who, serviceUrl),
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: messageId,
    value: { action, trigger: 'manual' },
  })
}

function chosen(card: Card): Readonly<Record<string, string>> {
  return inputsOf(card).kind === '' ? { kind: 'home_visit' } : {}
}

function envelope(who: Somebody, serviceUrl: string) {
  return {
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: who.userId, name: who.id, aadObjectId: who.objectId },
    recipient: { id: `28:${testAppId}`, name: 'Buddy' },
    conversation: { id: who.conversationId, conversationType: 'personal', tenantId: testTenantId },
    locale: 'nl-BE',
    entities: [{ type: 'clientInfo', locale: 'nl-BE', country: 'BE', platform: 'Web' }],
    channelData: { tenant: { id: testTenantId } },
  }
}
