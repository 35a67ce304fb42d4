import type { DateTime } from 'luxon'
import { z } from 'zod'
import { stamp, utcDayOf } from '../programme/stamp.ts'
import type { ProgrammeRecords } from '../storage/collections.ts'
import type { Asked, Message, Reply } from './asked.ts'

/** Teams may deliver the same thing again under the same id (24 hours), or the same form under a new one (90 days). */
const keptFor = { activity: { hours: 24 }, form: { days: 90 } } as const

const Token = z.string().max(80)

type Key = Readonly<{ id: string; kind: keyof typeof keptFor }>

/** The keys under which an answer is remembered; a form's token counts per person, so nobody can use another's. */
export function answerKeys(asked: Asked, person: string): readonly Key[] {
  const keys: Key[] = [{ id: `activity:${asked.way.conversationId}:${asked.activityId}`, kind: 'activity' }]
  const token = asked.doing.kind === 'button' ? Token.safeParse(asked.doing.data.token) : null
  if (token?.success && asked.doing.kind === 'button')
    keys.push({ id: `form:${person}:${asked.doing.verb}:${token.data}`, kind: 'form' })
  return keys
}

/** The answer given before to the same thing, or null when it is new. */
export async function earlierAnswer(records: ProgrammeRecords, keys: readonly Key[]): Promise<Reply | null> {
  for (const { id } of keys) {
    const found = await records.answered.get(id)
    const answered = found?.sameAs ? await records.answered.get(found.sameAs) : found
    if (found) return stillTrue(answered?.reply as Reply | undefined, records)
  }
  return null
}

/** Remembers an answer under all its keys, in the same commit as what it answers for; kept once, under the longest. */
export function rememberAnswer(
  records: ProgrammeRecords,
  {
    keys,
    person,
    reply,
    moment,
  }: Readonly<{ keys: readonly Key[]; person: string; reply: Reply; moment: DateTime }>,
): void {
  const keeper = keys.at(-1)?.id
  // In UTC: whole hours count here, and days of Belgium cost more to work out.
  const now = moment.toUTC()
  for (const { id, kind } of keys) {
    const until = stamp(now.plus(keptFor[kind]))
    const answer = id === keeper ? { sameAs: null, reply } : { sameAs: keeper ?? null }
    records.answered.put({ id, person, ...answer, until, untilDay: utcDayOf(until) })
  }
}

/** A repeat gets the same answer, except a draft's card that already stands in the chat or has ended since. */
async function stillTrue(reply: Reply | undefined, records: ProgrammeRecords): Promise<Reply> {
  if (reply === undefined) return { messages: [] }
  const messages: Message[] = []
  for (const message of reply.messages) {
    const draft = message.shows?.startsWith('draft:')
      ? await records.drafts.get(message.shows.split(':')[1] ?? '')
      : null
    if (draft === null || (draft?.state === 'open' && draft.shown === null)) messages.push(message)
  }
  return { ...reply, messages }
}
