import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Answering, Asked, Reply } from '../asked.ts'
import type { Checked, Holder, TokenCheck } from './token-check.ts'

const TabAsk = z.strictObject({
  /** The action's name in the one table of actions. */
  verb: z.string().min(1).max(100),
  data: z.record(z.string(), z.unknown()),
})

/** One question of the tab; `locale` is what the browser says it speaks, for who is not known. */
type TabQuestion = Readonly<{ holder: Holder; locale: string; body: unknown }>

/** What goes back to the tab: a page, or cards and texts as the chat would get them. */
type TabAnswer = Readonly<{ status: 200 | 400 | 403; body?: object }>

/** Who may ask, and what they are answered. */
export type TabAsks = Readonly<{
  check: (authorization: string) => Promise<Checked>
  answer: (question: TabQuestion) => Promise<TabAnswer>
}>

/** Passes what the tab asks on to the one table of actions, as asked by the holder of the token. */
export function createTabAsks(check: TokenCheck, answer: Answering): TabAsks {
  return {
    check,
    answer: async ({ holder, locale, body }) => {
      const asked = TabAsk.safeParse(body)
      if (!asked.success) return { status: 400 }
      const reply = await answer(askedBy(holder, locale, { kind: 'page', ...asked.data }))
      return { status: reply.isToStranger ? 403 : 200, body: answerOf(reply) }
    },
  }
}

/** There is no conversation behind a tab: what stands for one is never sent to and never kept. */
function askedBy({ objectId, tenantId }: Holder, locale: string, doing: Asked['doing']): Asked {
  const place = {
    channelId: 'tab',
    serviceUrl: '',
    conversationType: 'personal',
    botId: '',
    userId: '',
  } as const
  return {
    activityId: randomUUID(),
    from: { userId: '', objectId, name: '' },
    locale,
    way: { ...place, tenantId, conversationId: `tab:${objectId}` },
    doing,
  }
}

/** A page stands for the card that says the same; ids of records and questions for the chat stay here. */
function answerOf({ page, inPlace, messages, toTap, hasChanged }: Reply): object {
  if (page !== undefined) return { page }
  const said = messages.map(({ card, text }) => (card === undefined ? { text } : { card }))
  return {
    ...(inPlace ? { inPlace } : {}),
    messages: toTap === undefined ? said : [...said, { text: toTap }],
    ...(hasChanged ? { hasChanged } : {}),
  }
}
