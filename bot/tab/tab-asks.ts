import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Answering, Asked } from '../asked.ts'
import { type Marking, sentToTab } from './page-mark.ts'
import type { Checked, Holder, TokenCheck } from './token-check.ts'

/** What the tab asks. */
export const TabAsk = z.strictObject({
  /** The action's name in the one table of actions. */
  verb: z.string().min(1).max(100),
  data: z.record(z.string(), z.unknown()),
})

/** One question of the tab; `locale` is what the browser says it speaks, for who is not known. */
export type TabQuestion = Readonly<{ holder: Holder; locale: string; body: unknown }>

/** What goes back to the tab: a page, or cards and texts as the chat would get them; `mark` is the same while they are. */
type TabAnswer = Readonly<{ status: 400 }> | Readonly<{ status: 200 | 403; body: object; mark: string }>

/** Who may ask, and what they are answered. */
export type TabAsks = Readonly<{
  check: (authorization: string) => Promise<Checked>
  answer: (question: TabQuestion) => Promise<TabAnswer>
}>

type Parts = Readonly<{ check: TokenCheck; answer: Answering; markOf: Marking }>

/** Passes what the tab asks on to the one table of actions, as asked by the holder of the token. */
export function createTabAsks({ check, answer, markOf }: Parts): TabAsks {
  return {
    check,
    answer: async (question) => {
      const asked = TabAsk.safeParse(question.body)
      if (!asked.success) return { status: 400 }
      const reply = await answer(askedInTab(question, asked.data))
      const body = sentToTab(reply)
      return { status: reply.isToStranger ? 403 : 200, body, mark: markOf(body) }
    },
  }
}

/** There is no conversation behind a tab: what stands for one is never sent to and never kept. */
export function askedInTab(
  { holder: { objectId, tenantId }, locale }: Omit<TabQuestion, 'body'>,
  { verb, data }: z.infer<typeof TabAsk>,
): Asked {
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
    doing: { kind: 'page', verb, data },
  }
}
