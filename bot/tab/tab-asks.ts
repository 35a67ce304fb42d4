import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Answering, Asked, Reply } from '../asked.ts'
import { type WrittenFile, writtenFile } from '../export/file-of.ts'
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
export type TabAnswer =
  | Readonly<{ status: 400 }>
  | Readonly<{ status: 200 | 403; body: object; mark: string }>

/** A file, or what there is instead. */
type TabFileAnswer = TabAnswer | Readonly<{ status: 200; file: WrittenFile }>

/** Who may ask, and what they are answered. */
export type TabAsks = Readonly<{
  check: (authorization: string) => Promise<Checked>
  answer: (question: TabQuestion) => Promise<TabAnswer>
  /** The same question, of which the answer is a file to save. */
  file: (question: TabQuestion) => Promise<TabFileAnswer>
}>

type Parts = Readonly<{ check: TokenCheck; answer: Answering; markOf: Marking }>

/** Passes what the tab asks on to the one table of actions, as asked by the holder of the token. */
export function createTabAsks({ check, answer, markOf }: Parts): TabAsks {
  const replyTo = async (question: TabQuestion): Promise<Reply | null> => {
    const asked = TabAsk.safeParse(question.body)
    return asked.success ? answer(askedInTab(question, asked.data)) : null
  }
  const answerOf = (reply: Reply | null): TabAnswer => {
    if (reply === null) return { status: 400 }
    const body = sentToTab(reply)
    return { status: reply.isToStranger ? 403 : 200, body, mark: markOf(body) }
  }
  return {
    check,
    answer: async (question) => answerOf(await replyTo(question)),
    file: async (question) => {
      const reply = await replyTo(question)
      return reply?.file ? { status: 200, file: await writtenFile(reply.file) } : answerOf(reply)
    },
  }
}

/** There is no conversation behind a tab: what stands for one is never sent to and never kept. */
export function askedInTab(
  { holder: { objectId, tenantId, isGuest }, locale }: Omit<TabQuestion, 'body'>,
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
    ...(isGuest ? { isGuest } : {}),
  }
}
