import { createHash } from 'node:crypto'
import type { DateTime } from 'luxon'
import { z } from 'zod'
import type { Permission } from '../programme/permissions.ts'
import { stampAfter, utcDayOf } from '../programme/stamp.ts'
import type { ProgrammeRecords } from '../storage/collections.ts'
import type { Asked, Reply } from './asked.ts'

/** Teams may deliver the same thing again under the same id (24 hours), or the same form under a new one (90 days). */
const daysKept = { activity: 1, form: 90 } as const

const Token = z.string().max(80)

type Key = Readonly<{ id: string; kind: keyof typeof daysKept }>

/**
 * The keys under which an answer is remembered; a form's token counts per person, so nobody can use another's,
 * and with what was filled in.
 */
export function answerKeys(asked: Asked, person: string): readonly Key[] {
  const keys: Key[] = [{ id: `activity:${asked.way.conversationId}:${asked.activityId}`, kind: 'activity' }]
  const token = asked.doing.kind === 'button' ? Token.safeParse(asked.doing.data.token) : null
  if (token?.success && asked.doing.kind === 'button')
    keys.push({
      id: `form:${person}:${asked.doing.verb}:${token.data}:${valuesOf(asked.doing.data)}`,
      kind: 'form',
    })
  return keys
}

/**
 * What was filled in, as a short hash: a card that stays in the chat may be sent again with another value, and that is
 * another answer. Empty fields count as not sent, and the order a client sends them in counts for nothing.
 */
function valuesOf(data: Readonly<Record<string, unknown>>): string {
  const filled = Object.entries(data)
    .filter(([name, value]) => name !== 'token' && value !== '' && value !== null && value !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(filled)).digest('base64url').slice(0, 22)
}

/** An answer given before: what it told, about which family, and the permission it was asked with. */
export type EarlierAnswer = Readonly<{ reply: Reply; family: string | null; needs: string | null }>

/** The answer given before to the same thing, or null when it is new. */
export async function earlierAnswer(
  records: ProgrammeRecords,
  keys: readonly Key[],
): Promise<EarlierAnswer | null> {
  for (const { id } of keys) {
    const found = await records.answered.get(id)
    const answered = found?.sameAs ? await records.answered.get(found.sameAs) : found
    if (!found) continue
    const reply = (answered?.reply as Reply | undefined) ?? { messages: [] }
    return { reply, family: answered?.family ?? null, needs: answered?.needs ?? null }
  }
  return null
}

type Remembering = Readonly<{
  keys: readonly Key[]
  person: string
  reply: Reply
  family: string | null
  needs: Permission
  moment: DateTime
}>

/** Remembers an answer under all its keys, in the same commit as what it answers for; kept once, under the longest. */
export function rememberAnswer(
  records: ProgrammeRecords,
  { keys, person, reply, family, needs, moment }: Remembering,
): void {
  const keeper = keys.at(-1)?.id
  for (const { id, kind } of keys) {
    const until = stampAfter(moment, daysKept[kind])
    const answer = id === keeper ? { sameAs: null, reply } : { sameAs: keeper ?? null }
    records.answered.put({ id, person, family, needs, ...answer, until, untilDay: utcDayOf(until) })
  }
}
