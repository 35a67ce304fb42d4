import type { Way } from '../asked.ts'
import type { Attempt, Messenger } from '../messenger.ts'
import type { TeamsAdapter } from './adapter.ts'
import { type Allowed, outside } from './border.ts'
import type { Log } from './log.ts'
import { send } from './sending.ts'

type Parts = Readonly<{ adapter: TeamsAdapter; appId: string; allowed: Allowed; log: Log }>

/** Sends to ways kept from before. A way outside the allow-lists gets nothing, not even the bot's token. */
export function createMessenger({ adapter, appId, allowed, log }: Parts): Messenger {
  return async (outgoing) => {
    const why = outside(outgoing.way, allowed)
    if (why) {
      log.warn({ event: 'way-refused', why, conversation: outgoing.way.conversationId })
      return { outcome: 'unreachable', status: 403 }
    }
    // Credentials that cannot be made fail before anything is sent.
    let attempt: Attempt = { outcome: 'later', afterMs: null, status: null }
    try {
      await adapter.continueConversationAsync(appId, referenceTo(outgoing.way), async (context) => {
        attempt = await send(context, outgoing)
      })
    } catch {
      log.error({ event: 'send-failed', conversation: outgoing.way.conversationId })
    }
    return attempt
  }
}

/** The way as the SDK wants it. */
export function referenceTo(way: Way) {
  return {
    channelId: way.channelId,
    serviceUrl: way.serviceUrl,
    bot: { id: way.botId, name: '' },
    user: { id: way.userId, name: '' },
    conversation: {
      id: way.conversationId,
      conversationType: way.conversationType,
      tenantId: way.tenantId,
      isGroup: way.conversationType !== 'personal',
      name: '',
    },
  }
}
