import { z } from 'zod'
import type { Asked, Way } from '../asked.ts'
import { doingOf } from './doing.ts'

const Account = z.object({
  id: z.string().min(1).max(500),
  name: z.string().max(500).nullish(),
  aadObjectId: z.string().min(1).max(100).nullish(),
  role: z.string().max(50).nullish(),
})

const Mention = z.object({
  type: z.literal('mention'),
  text: z.string().max(1000),
  mentioned: z.object({ id: z.string(), name: z.string().nullish() }),
})

/** One activity of Teams, reduced to the fields the bot reads; everything else is dropped unread. */
export const Activity = z.object({
  type: z.string().min(1).max(50),
  id: z.string().min(1).max(500),
  channelId: z.string().max(100),
  serviceUrl: z.string().min(1).max(500),
  from: Account,
  recipient: Account,
  conversation: z.object({
    id: z.string().min(1).max(500),
    conversationType: z.enum(['personal', 'groupChat', 'channel']),
    tenantId: z.string().max(100).nullish(),
  }),
  locale: z.string().max(35).nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  name: z.string().max(200).nullish(),
  action: z.string().max(50).nullish(),
  replyToId: z.string().min(1).max(500).nullish(),
  membersAdded: z.array(Account).max(1000).nullish(),
  membersRemoved: z.array(Account).max(1000).nullish(),
  attachments: z
    .array(z.object({ contentType: z.string() }))
    .max(100)
    .nullish(),
  entities: z
    .array(z.union([Mention, z.object({ type: z.string() })]))
    .max(200)
    .nullish(),
  channelData: z.object({ tenant: z.object({ id: z.string().max(100) }).nullish() }).nullish(),
})
export type Activity = z.infer<typeof Activity>

const fallbackLocale = 'nl-BE'

/** What an authenticated activity asks; `null` when it names two different tenants or none. */
export function askedBy(activity: Activity): Asked | null {
  const way = wayOf(activity)
  if (!way) return null
  const { from } = activity
  return {
    activityId: activity.id,
    from: { userId: from.id, objectId: from.aadObjectId ?? null, name: from.name ?? '' },
    locale: activity.locale || fallbackLocale,
    way,
    doing: doingOf(activity),
  }
}

function wayOf({ channelId, serviceUrl, conversation, channelData, recipient, from }: Activity): Way | null {
  const named = new Set([conversation.tenantId, channelData?.tenant?.id].filter((id) => id != null))
  const [tenantId] = named
  if (tenantId === undefined || named.size > 1) return null
  return {
    channelId,
    serviceUrl,
    tenantId,
    conversationId: conversation.id,
    conversationType: conversation.conversationType,
    botId: recipient.id,
    userId: from.id,
  }
}
