import type { TurnContext } from 'botbuilder'
import type { Message, Way } from '../asked.ts'
import type { Attempt, Outgoing } from '../messenger.ts'
import { attempt, connectorOf } from './connector-call.ts'

/** The content type of an Adaptive Card. */
export const cardType = 'application/vnd.microsoft.card.adaptive'

/**
 * Sends one message from within a turn, or puts it in the place of one sent before. A channel without a thread gets a
 * new post, a channel with one (`;messageid=`) an answer in it.
 */
export function send(context: TurnContext, { way, message, replaces }: Outgoing): Promise<Attempt> {
  const activity = activityOf(message)
  if (replaces !== undefined)
    return attempt(context, () => replace(context, way, { ...activity, id: replaces }))
  if (way.conversationType === 'channel' && !way.conversationId.includes(threadMark)) {
    return attempt(context, () => post(context, way, activity))
  }
  return attempt(context, async () => (await context.sendActivity(activity))?.id)
}

const threadMark = ';messageid='

async function replace(
  context: TurnContext,
  way: Way,
  activity: OwnActivity & { id: string },
): Promise<string> {
  const isPost = way.conversationType === 'channel' && !way.conversationId.includes(threadMark)
  const conversation = isPost ? `${way.conversationId}${threadMark}${activity.id}` : way.conversationId
  // Not `context.updateActivity`: it puts the conversation of the turn back.
  await connectorOf(context).conversations.updateActivity(conversation, activity.id, activity)
  return activity.id
}

async function post(context: TurnContext, way: Way, activity: OwnActivity): Promise<string | undefined> {
  const made = await connectorOf(context).conversations.createConversation({
    isGroup: true,
    bot: { id: way.botId },
    channelData: { channel: { id: way.conversationId }, tenant: { id: way.tenantId } },
    activity,
  })
  // The answer's id is the conversation; the message is what stands after the mark.
  return made.id?.split(threadMark)[1] ?? made.activityId
}

type OwnActivity = Readonly<{
  type: string
  text?: string
  summary?: string
  attachments?: { contentType: string; content: object }[]
}>

function activityOf(message: Message): OwnActivity {
  if (message.card === undefined) return { type: 'message', text: message.text }
  const summary = message.card.fallbackText
  return {
    type: 'message',
    attachments: [{ contentType: cardType, content: message.card }],
    ...(summary ? { summary } : {}),
  }
}
