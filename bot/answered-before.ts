import { createHash } from 'node:crypto'
import type { DateTime } from 'luxon'
import { z } from 'zod'
import { stampAfter, utcDayOf } from '../programme/stamp.ts'
import type { ProgrammeRecords } from '../storage/collections.ts'
import type { Asked, Reply } from './asked.ts'

/** Teams may deliver the same thing again under the same id (24 hours), or the same form under a new one (90 days). */
const daysKept = { activity: 1, form: 90 } as const

const Token = z.string().max(80)

/** A key under which an answer is remembered; a form's knows what was filled in. */
type Key = Readonly<{ id: string; kind: keyof typeof daysKept; values: string | null }>

/** A form as it was sent: by a button, or by words that answer what the button stands under. */
type SentForm = Readonly<{ verb: string; data: Readonly<Record<string, unknown>> }>

/** The keys under which an answer is remembered; a form's token counts per person, so nobody can use another's. */
export function answerKeys({ way, activityId, doing }: Asked, person: string): readonly Key[] {
  const activity = {
    id: `activity:${way.conversationId}:${activityId}`,
    kind: 'activity',
    values: null,
  } as const
  return [activity, ...(doing.kind === 'button' ? formKeys(doing, person) : [])]
}

/** The key of a form, when it carries a token. */
export function formKeys({ verb, data }: SentForm, person: string): readonly Key[] {
  const token = Token.safeParse(data.token)
  if (!token.success) return []
  return [{ id: `form:${person}:${verb}:${token.data}`, kind: 'form', values: valuesOf(data) }]
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

/** An answer given before: what it told, about which family, the permission it was asked with, and where it is kept. */
export type EarlierAnswer = Readonly<{
  reply: Reply
  family: string | null
  needs: string | null
  keeper: string
  /** Found by its form: Teams gave this delivery a new id. */
  isNewDelivery: boolean
}>

/**
 * The answer given before to the same thing, or null when it is new. Of a form the latest send counts: one value, then
 * another, then the first again is a change of mind each time, and no repeat.
 */
export async function earlierAnswer(
  records: ProgrammeRecords,
  keys: readonly Key[],
): Promise<EarlierAnswer | null> {
  for (const { id, kind, values } of keys) {
    const found = await records.answered.get(id)
    // Of an older answer it is not known what was filled in: it is taken for the same.
    if (!found || (found.values ?? values) !== values) continue
    const keeper = found.sameAs ?? id
    const answered = keeper === id ? found : await records.answered.get(keeper)
    const reply = (answered?.reply as Reply | undefined) ?? { messages: [] }
    const { family = null, needs = null } = answered ?? {}
    return { reply, family, needs, keeper, isNewDelivery: kind === 'form' }
  }
  return null
}

type Kept = Readonly<{ person: string; family: string | null; needs: string | null; moment: DateTime }>

type Remembering = Kept & Readonly<{ keys: readonly Key[]; reply: Reply }>

/**
 * Remembers an answer under all its keys, in the same commit as what it answers for. The reply is kept once, under the
 * activity: the form's key moves on to the next value, and this delivery must get this answer all the same.
 */
export function rememberAnswer(
  records: ProgrammeRecords,
  { keys, reply, moment, ...kept }: Remembering,
): void {
  const [keeper] = keys
  const until = stampAfter(moment, Math.max(...keys.map(({ kind }) => daysKept[kind])))
  for (const { id, values } of keys) {
    const answer = id === keeper?.id ? { sameAs: null, reply } : { sameAs: keeper?.id ?? null }
    const filled = values === null ? {} : { values }
    records.answered.put({ id, ...kept, ...answer, ...filled, until, untilDay: utcDayOf(until) })
  }
}

/** A form under a new id got the answer of before, and gets it again under that id whatever is sent in between. */
export function rememberRepeat(
  records: ProgrammeRecords,
  { family, needs, keeper, isNewDelivery }: EarlierAnswer,
  { keys, person, moment }: Pick<Remembering, 'keys' | 'person' | 'moment'>,
): void {
  const [activity] = keys
  if (!isNewDelivery || activity === undefined) return
  const until = stampAfter(moment, daysKept.activity)
  const { id } = activity
  records.answered.put({ id, person, family, needs, sameAs: keeper, until, untilDay: utcDayOf(until) })
}
