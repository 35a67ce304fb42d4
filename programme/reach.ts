import { z } from 'zod'
import { Stamp } from './stamp.ts'

/**
 * How to reach somebody: the way back into their personal chat, as last seen. Its id is the person's; `conversation:…`
 * for a channel, kept only so that it is greeted once.
 */
export const Reach = z
  .strictObject({
    id: z.string(),
    way: z
      .strictObject({
        channelId: z.string(),
        serviceUrl: z.string(),
        tenantId: z.string(),
        conversationId: z.string(),
        conversationType: z.enum(['personal', 'groupChat', 'channel']),
        botId: z.string(),
        userId: z.string(),
      })
      .readonly(),
    /** Language of the person's Teams at the last message. */
    locale: z.string(),
    seenAt: Stamp,
    /** When the welcome was last given; null before the first one. */
    welcomedAt: Stamp.nullable(),
    /** When Teams last said that nothing can be delivered there; gone as soon as the person writes again. */
    refusedAt: Stamp.nullable().optional(),
  })
  .readonly()
export type Reach = z.infer<typeof Reach>
