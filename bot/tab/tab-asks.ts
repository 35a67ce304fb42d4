import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Answering, Asked, Reply } from '../asked.ts'
import { type WrittenFile, writtenFile } from '../export/file-of.ts'
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

/** A file, or what there is instead. */
type TabFileAnswer = TabAnswer | Readonly<{ status: 200; file: WrittenFile }>

/** Who may ask, and what they are answered. */
export type TabAsks = Readonly<{
  check: (authorization: string) => Promise<Checked>
  answer: (question: TabQuestion) => Promise<TabAnswer>
  /** The same question, of which the answer is a file to save. */
  file: (question: TabQuestion) => Promise<TabFileAnswer>
}>

/** Passes what the tab asks on to the one table of actions, as asked by the holder of the token. */
export function createTabAsks(check: TokenCheck, answer: Answering): TabAsks {
  const replyTo = async ({ holder, locale, body }: TabQuestion): Promise<Reply | null> => {
    const asked = TabAsk.safeParse(body)
    return asked.success ? answer(askedBy(holder, locale, { kind: 'page', ...asked.data })) : null
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

function answerOf(reply: Reply | null): TabAnswer {
  if (reply === null) return { status: 400 }
  return { status: reply.isToStranger ? 403 : 200, body: bodyOf(reply) }
}

/** A page stands for the card that says the same; ids of records and questions for the chat stay here. */
function bodyOf({ page, inPlace, messages, toTap }: Reply): object {
  if (page !== undefined) return { page }
  const said = messages.map(({ card, text }) => (card === undefined ? { text } : { card }))
  return {
    ...(inPlace ? { inPlace } : {}),
    messages: toTap === undefined ? said : [...said, { text: toTap }],
  }
}
